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

// Places of words. Each question makes QtPdf read the page anew, so as few are asked as will tell the words apart.
class Places {
public:
    Places(QPdfDocument &document, int page, const QString &text, const QList<Run> &runs)
        : m_document(document)
        , m_page(page)
        , m_text(text)
        , m_runs(runs)
        , m_rects(runs.size())
    {
        if (!runs.isEmpty())
            find(0, runs.size());
    }
    QRectF of(qsizetype run) const { return m_rects.at(run); }

private:
    // The words from `first` up to `end`: at once where the answer fits them, else in two halves.
    void find(qsizetype first, qsizetype end)
    {
        const int start = m_runs[first].start;
        const int length = m_runs[end - 1].start + m_runs[end - 1].length - start;
        const auto raw = QStringView(m_text).mid(start, length);
        const auto found = m_document.getSelectionAtIndex(m_page, start + m_shift, length);
        const auto bounds = found.bounds();
        const bool same = found.text() == raw;
        if (end - first == 1)
            m_rects[first] = same ? found.boundingRectangle() : further(m_runs[first], raw, found.boundingRectangle());
        else if (same && bounds.size() == end - first) // each word is shown alone, as programs that read scans write
            takeWords(first, bounds);
        else if (same && bounds.size() == visible(raw)) // each glyph is shown alone, as word processors write
            takeGlyphs(first, end, bounds);
        else if (2 * bounds.size() < end - first) // whole lines are shown at once: only each word alone will tell
            for (auto run = first; run < end; ++run)
                find(run, run + 1);
        else
            find(first, (first + end) / 2), find((first + end) / 2, end);
    }
    // Characters that have no text still count in QtPdf's index: look a little further where the words differ.
    QRectF further(const Run &run, QStringView raw, const QRectF &otherwise)
    {
        constexpr int most = 8;
        for (int shift = m_shift + 1; shift <= most; ++shift) {
            const auto found = m_document.getSelectionAtIndex(m_page, run.start + shift, run.length);
            if (found.text() == raw) {
                m_shift = shift;
                return found.boundingRectangle();
            }
        }
        return otherwise;
    }
    void takeWords(qsizetype first, const QList<QPolygonF> &bounds)
    {
        for (qsizetype i = 0; i < bounds.size(); ++i)
            m_rects[first + i] = bounds[i].boundingRect();
    }
    void takeGlyphs(qsizetype first, qsizetype end, const QList<QPolygonF> &bounds)
    {
        qsizetype glyph = 0;
        for (auto run = first; run < end; ++run) {
            const auto count = visible(QStringView(m_text).mid(m_runs[run].start, m_runs[run].length));
            for (qsizetype i = 0; i < count; ++i)
                m_rects[run] = m_rects[run].united(bounds[glyph++].boundingRect());
        }
    }
    static qsizetype visible(QStringView text)
    {
        return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace() && !c.isNull(); });
    }
    QPdfDocument &m_document;
    const int m_page;
    const QString &m_text;
    const QList<Run> &m_runs;
    QList<QRectF> m_rects;
    int m_shift = 0; // how much the index is ahead of the text
};

// QtPdf takes the lines of some turned pages for columns and gives each glyph as a word of its own.
bool isInPieces(const QList<Word> &words)
{
    const auto single = std::count_if(words.begin(), words.end(), [](const Word &w) { return w.text.size() == 1; });
    return words.size() > 20 && 2 * single > words.size();
}

// Glyphs of one line that stand closer than a blank are one word. The words are in reading order.
QList<Word> joined(const QList<Word> &pieces)
{
    QList<Word> words;
    for (const auto &piece : pieces) {
        auto *last = words.isEmpty() ? nullptr : &words.last();
        const auto blank = last ? 0.2 * std::max(last->rect.height(), piece.rect.height()) : 0;
        if (last && last->line == piece.line && piece.rect.left() - last->rect.right() < blank) {
            last->text += piece.text;
            last->rect = last->rect.united(piece.rect);
        } else {
            words.append(piece);
        }
    }
    return words;
}

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
    const auto text = document.getAllText(page).text();
    const auto runs = runsOf(text);
    const Places places(document, page, text, runs);
    QList<Word> words;
    const QRectF shown(QPointF(0, 0), box.shown());
    int line = 0;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const auto rect = shownRect(places.of(i), box);
        const auto word = cleaned(text.mid(runs[i].start, runs[i].length));
        const auto end = i > 0 ? runs[i - 1].start + runs[i - 1].length : 0;
        line += i > 0 && QStringView(text).mid(end, runs[i].start - end).contains(u'\n');
        if (!word.isEmpty() && rect.intersects(shown)) // words off the page are not on the paper
            words.append({ .text = word, .rect = rect.intersected(shown), .line = line });
    }
    if (isSideways(words))
        return words;
    const auto ordered = inReadingOrder(words);
    return isInPieces(ordered) ? joined(ordered) : ordered;
}
}
