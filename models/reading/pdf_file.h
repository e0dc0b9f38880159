// SPDX-License-Identifier: Apache-2.0
// A received PDF: its pages as words and pictures (QtPdf), and what is unusual in its structure (qpdf).
#pragma once
#include "paper.h"
#include "result.h"
#include <QImage>
namespace writdesk {
class PdfFile {
public:
    static Result<std::unique_ptr<PdfFile>> open(const QByteArray &bytes, const QString &password = {});
    ~PdfFile();
    Q_DISABLE_COPY_MOVE(PdfFile)
    int pageCount() const;
    const QStringList &warnings() const; // JavaScript, attachments, hidden layers, annotations: flagged, never run
    std::optional<Made> made() const; // none where its structure cannot be followed
    QSizeF size(int page) const; // points, as shown; pages count from 0
    QString text(int page) const; // as it comes, without places
    QList<Word> words(int page) const; // of the text layer, in reading order
    bool isPicture(int page) const; // one picture covers the page: what is seen is not the text layer
    Result<QImage> picture(int page, double dpi) const;
    Result<QImage> ink(int page, double dpi) const; // the same on no paper: transparent where nothing is drawn

private:
    PdfFile();
    struct Back;
    std::unique_ptr<Back> m_back;
};
}
