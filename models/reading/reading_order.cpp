// SPDX-License-Identifier: Apache-2.0
#include "reading_order.h"
#include <algorithm>
namespace writdesk {
namespace {
using Words = QList<Word>;
using Lines = QList<Words>;
constexpr int proseLines = 6; // fewer lines side by side are a caption or a table of labels, not columns

Lines linesOf(Words words)
{
    std::stable_sort(words.begin(), words.end(),
        [](const Word &a, const Word &b) { return a.rect.center().y() < b.rect.center().y(); });
    Lines lines;
    QRectF band;
    for (const auto &word : words) {
        const auto overlap = std::min(band.bottom(), word.rect.bottom()) - std::max(band.top(), word.rect.top());
        const bool same = !lines.isEmpty() && overlap > 0.5 * std::min(band.height(), word.rect.height());
        if (!same)
            lines.append(Words());
        // The band follows the last word, so that a slightly skewed line stays one line.
        band = same ? QRectF(0, (band.top() + word.rect.top()) / 2, 1, (band.height() + word.rect.height()) / 2)
                    : QRectF(0, word.rect.top(), 1, word.rect.height());
        lines.last().append(word);
    }
    for (auto &line : lines)
        std::stable_sort(
            line.begin(), line.end(), [](const Word &a, const Word &b) { return a.rect.left() < b.rect.left(); });
    return lines;
}

double widthOf(const Words &line) { return line.last().rect.right() - line.first().rect.left(); }

QRectF hullOf(const Words &words)
{
    QRectF hull;
    for (const auto &word : words)
        hull = hull.united(word.rect);
    return hull;
}

// Prose fills its column: most of its lines are nearly as wide as the column is.
bool isProse(const Words &words)
{
    const auto lines = linesOf(words);
    const auto width = hullOf(words).width();
    const auto full
        = std::count_if(lines.begin(), lines.end(), [width](const Words &line) { return widthOf(line) > 0.7 * width; });
    return lines.size() >= proseLines && 2 * full > lines.size();
}

// The middle of a strip that no word crosses, wide enough to part two columns; 0 where there is none.
double gutterOf(const Words &words)
{
    QList<std::pair<double, double>> spans;
    for (const auto &word : words)
        spans.append({ word.rect.left(), word.rect.right() });
    std::sort(spans.begin(), spans.end());
    const auto hull = hullOf(words);
    double reach = hull.left();
    double best = 0;
    double widest = 12; // points
    for (const auto &[left, right] : spans) {
        const auto middle = (left + reach) / 2;
        const bool inside = middle > hull.left() + hull.width() / 4 && middle < hull.right() - hull.width() / 4;
        if (inside && left - reach > widest)
            widest = left - reach, best = middle;
        reach = std::max(reach, right);
    }
    return best;
}

Lines read(const Words &words)
{
    if (words.isEmpty())
        return {};
    if (const auto gutter = gutterOf(words); gutter > 0) {
        Words left;
        Words right;
        for (const auto &word : words)
            (word.rect.center().x() < gutter ? left : right).append(word);
        if (isProse(left) && isProse(right))
            return linesOf(left) + linesOf(right);
    }
    return linesOf(words);
}

// A page is cut where a wide gap parts its lines: a heading over two columns must not hide their gutter.
QList<Words> blocksOf(const Words &words)
{
    QList<Words> blocks;
    double bottom = 0;
    for (const auto &line : linesOf(words)) {
        const auto hull = hullOf(line);
        if (blocks.isEmpty() || hull.top() - bottom > 1.2 * hull.height())
            blocks.append(Words());
        bottom = std::max(bottom, hull.bottom());
        blocks.last() += line;
    }
    return blocks;
}
}

QList<Word> inReadingOrder(QList<Word> words)
{
    QList<Word> ordered;
    int number = 0;
    for (const auto &block : blocksOf(words)) {
        for (auto line : read(block)) {
            for (auto &word : line)
                word.line = number;
            ordered += line;
            ++number;
        }
    }
    return ordered;
}
}
