// SPDX-License-Identifier: Apache-2.0
// Words of a page picture: turned upright, deskewed and recognised by Tesseract, with boxes and confidence.
#pragma once
#include "paper.h"
#include "result.h"
#include <QImage>
namespace writdesk {
class Ocr {
public:
    // Loads the trained data; what it opens is opened here, before the process is locked in.
    static Result<std::unique_ptr<Ocr>> warm();
    ~Ocr();
    Q_DISABLE_COPY_MOVE(Ocr)
    // `points`: the size of the page as shown; the words' rectangles are given in it.
    QList<Word> words(const QImage &page, QSizeF points);

private:
    Ocr();
    struct Back;
    std::unique_ptr<Back> m_back;
};
double confidenceOf(const QList<Word> &words); // mean, weighed by length; 0 where there are none
}
