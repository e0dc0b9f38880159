// SPDX-License-Identifier: Apache-2.0
#include "pdf_words_p.h"
#include "reading_order.h"
#include <QPdfDocument>
#include <QPdfSelection>
namespace writdesk {
namespace {
struct Run // a word in the text that QtPdf gives: where it stands there
{
    int start = 0;
    int length = 0;
};

// Line-end hyphens come as U+FFFE or U+0002; a word ends there.
bool isHyphen(QChar c) { return c == QChar(0xfffe) || c == QChar(2) || c == QChar(0xad); }

QList<Run> runsOf(const QString &text)
{
    QList<Run> runs;
    for (int i = 0; i < text.size(); ++i) {
        if (text.at(i).isSpace() || text.at(i).isNull())
            continue;
        const int start = i;
        while (i < text.size() && !text.at(i).isSpace() && !text.at(i).isNull() && !isHyphen(text.at(i)))
            ++i;
        const bool hyphen = i < text.size() && isHyphen(text.at(i));
        runs.append({ start, i - start + hyphen });
        i -= !hyphen;
    }
    return runs;
}

// Ligatures are spelled out, line-end hyphens become hyphens, glyphs without a character are marked.
QString cleaned(const QString &raw)
{
    QString text;
    for (const auto c : raw) {
        if (c.unicode() >= 0xfb00 && c.unicode() <= 0xfb06)
            text += QString(c).normalized(QString::NormalizationForm_KC);
        else if (isHyphen(c))
            text += u'-';
        else if (c.isPrint())
            text += c;
    }
    return text;
}

// QtPdf measures from the unturned page's lower left corner, flipped at the shown height: undo that, then turn.
QRectF shownRect(const QRectF &raw, const PageBox &box)
{
    const auto flip = box.shown().height();
    const auto left = raw.left() - box.box.left();
    const auto bottom = flip - raw.bottom() - box.box.top();
    const auto w = raw.width();
    const auto h = raw.height();
    switch (box.turned) {
    case 90:
        return { bottom, left, h, w };
    case 180:
        return { box.box.width() - left - w, bottom, w, h };
    case 270:
        return { box.box.height() - bottom - h, box.box.width() - left - w, h, w };
    default:
        return { left, box.box.height() - bottom - h, w, h };
    }
}

class Places // of words: one question for the page where that is enough, else one a word
{
public:
    Places(QPdfDocument &document, int page, const QPdfSelection &all, qsizetype runs)
        : m_document(document)
        , m_page(page)
        , m_slip(std::max<int>(0, all.endIndex() - int(all.text().size())))
    {
        if (all.bounds().size() == runs)
            m_known = all.bounds();
    }
    QRectF of(qsizetype index, const Run &run, QStringView raw)
    {
        if (!m_known.isEmpty())
            return m_known.at(index).boundingRect();
        // Characters that have no text still count in QtPdf's index: look a little further where the words differ.
        for (int shift = m_shift; shift <= m_slip; ++shift) {
            const auto found = m_document.getSelectionAtIndex(m_page, run.start + shift, run.length);
            if (found.text() == raw) {
                m_shift = shift;
                return found.boundingRectangle();
            }
        }
        return m_document.getSelectionAtIndex(m_page, run.start + m_shift, run.length).boundingRectangle();
    }

private:
    QPdfDocument &m_document;
    int m_page;
    int m_slip; // the most that the index may be ahead of the text
    int m_shift = 0;
    QList<QPolygonF> m_known {};
};
}

QList<Word> textLayer(QPdfDocument &document, int page, const PageBox &box)
{
    const auto all = document.getAllText(page);
    const auto text = all.text();
    const auto runs = runsOf(text);
    Places places(document, page, all, runs.size());
    QList<Word> words;
    const QRectF shown(QPointF(0, 0), box.shown());
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const auto raw = QStringView(text).mid(runs[i].start, runs[i].length);
        const auto rect = shownRect(places.of(i, runs[i], raw), box);
        const auto word = cleaned(raw.toString());
        if (!word.isEmpty() && rect.intersects(shown)) // words off the page are not on the paper
            words.append({ .text = word, .rect = rect.intersected(shown) });
    }
    return inReadingOrder(words);
}
}
