// SPDX-License-Identifier: Apache-2.0
#include "pdf_words_p.h"
#include "reading_order.h"
#include <QPdfDocument>
#include <QPdfSelection>
#include <algorithm>
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

// Places of words: one question for the whole page where its answer can be told apart, else one for each word.
class Places {
public:
    Places(QPdfDocument &document, int page, const QPdfSelection &all, const QList<Run> &runs)
        : m_document(document)
        , m_page(page)
        , m_slip(std::clamp<int>(all.endIndex() - int(all.text().size()), 0, mostSlip))
    {
        const auto bounds = all.bounds();
        if (bounds.size() == runs.size()) // each word is shown alone, as programs that read scans write them
            m_known = bounds, m_perWord = true;
        else if (bounds.size() == visible(all.text())) // each glyph is shown alone, as word processors write them
            m_known = bounds;
    }
    QRectF of(qsizetype index, const Run &run, QStringView raw)
    {
        if (m_perWord)
            return m_known.at(index).boundingRect();
        if (!m_known.isEmpty())
            return nextGlyphs(visible(raw));
        // Characters that have no text still count in QtPdf's index: look a little further where the words differ.
        for (int shift = m_shift; shift <= m_shift + m_slip; ++shift) {
            const auto found = m_document.getSelectionAtIndex(m_page, run.start + shift, run.length);
            if (found.text() == raw) {
                m_slip -= shift - m_shift;
                m_shift = shift;
                return found.boundingRectangle();
            }
        }
        return m_document.getSelectionAtIndex(m_page, run.start + m_shift, run.length).boundingRectangle();
    }

private:
    static constexpr int mostSlip = 8;
    static qsizetype visible(QStringView text)
    {
        return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace() && !c.isNull(); });
    }
    QRectF nextGlyphs(qsizetype count)
    {
        QRectF rect;
        for (; count > 0; --count)
            rect = rect.united(m_known.at(m_next++).boundingRect());
        return rect;
    }
    QPdfDocument &m_document;
    int m_page;
    int m_slip; // how much further the index may be ahead of the text
    int m_shift = 0;
    QList<QPolygonF> m_known {};
    bool m_perWord = false;
    qsizetype m_next = 0; // glyph
};

// Text that is shown on its side cannot be sorted by what is left and above: its own order is kept.
bool isSideways(const QList<Word> &words)
{
    qsizetype tall = 0;
    qsizetype all = 0;
    for (const auto &word : words) {
        all += word.text.size() > 3;
        tall += word.text.size() > 3 && word.rect.height() > word.rect.width();
    }
    return 2 * tall > all;
}
}

QList<Word> textLayer(QPdfDocument &document, int page, const PageBox &box)
{
    const auto all = document.getAllText(page);
    const auto text = all.text();
    const auto runs = runsOf(text);
    Places places(document, page, all, runs);
    QList<Word> words;
    const QRectF shown(QPointF(0, 0), box.shown());
    int line = 0;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const auto raw = QStringView(text).mid(runs[i].start, runs[i].length);
        const auto rect = shownRect(places.of(i, runs[i], raw), box);
        const auto word = cleaned(raw.toString());
        const auto end = i > 0 ? runs[i - 1].start + runs[i - 1].length : 0;
        line += i > 0 && QStringView(text).mid(end, runs[i].start - end).contains(u'\n');
        if (!word.isEmpty() && rect.intersects(shown)) // words off the page are not on the paper
            words.append({ .text = word, .rect = rect.intersected(shown), .line = line });
    }
    return isSideways(words) ? words : inReadingOrder(words);
}
}
