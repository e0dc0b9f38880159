// SPDX-License-Identifier: Apache-2.0
// A paper's words as one text that still knows each letter's page and place, with its lines and the cells they are set
// in.
#pragma once
#include "paper.h"
#include <QRegularExpression>
namespace writdesk {
struct TextScope // from inclusive, to exclusive: places in the text of a Flow
{
    qsizetype from = 0;
    qsizetype to = 0;
    bool holds(qsizetype at) const { return at >= from && at < to; }
};
struct FlowCell // a line, or the part of one that stands apart from its neighbours
{
    int page = 0; // index in the paper's pages
    int line = 0; // index in lines()
    TextScope scope {};
    QRectF rect {};
    QString text {}; // blanks made single
};
struct Hit {
    QRegularExpressionMatch match {};
    qsizetype base = 0;
    qsizetype at(int group = 0) const { return base + match.capturedStart(group); }
    qsizetype end(int group = 0) const { return base + match.capturedEnd(group); }
    QString text(int group = 0) const { return match.captured(group).simplified(); }
};

class Flow {
public:
    Flow(const Paper &paper, DocumentId document);
    // Words of a line are joined by a blank, or by a tab where they stand apart; lines by line feeds, pages by form
    // feeds.
    const QString &text() const { return m_text; }
    const QList<FlowCell> &lines() const { return m_lines; }
    const QList<FlowCell> &cells() const { return m_cells; }
    TextScope whole() const { return { 0, m_text.size() }; }
    TextScope page(int index) const { return m_pages.value(index); }
    int pages() const { return static_cast<int>(m_pages.size()); }
    int pageAt(qsizetype at) const;
    double heightOf(int page) const { return m_paper.pages.at(page).height; }
    double widthOf(int page) const { return m_paper.pages.at(page).width; }
    QString between(qsizetype from, qsizetype to) const; // blanks made single
    QList<Hit> hits(const QRegularExpression &pattern, const TextScope &scope) const;
    int cellAt(qsizetype at) const; // index in cells(), or -1
    int below(int cell) const; // the next cell in the same column of the page, or -1
    int above(int cell) const;
    double confidence(const TextScope &scope) const; // of the least sure word
    // The fact those letters state; its rectangle is that of their words on the first of their pages.
    Fact fact(const QString &name, const QString &value, const TextScope &scope) const;

private:
    struct Letters {
        TextScope scope {};
        int page = 0;
        int word = 0;
    };
    void addPage(int index);
    void addWord(int page, int word);
    QList<Letters>::const_iterator firstAfter(qsizetype at) const;

    Paper m_paper;
    DocumentId m_document;
    QString m_text;
    QList<Letters> m_letters;
    QList<FlowCell> m_lines;
    QList<FlowCell> m_cells;
    QList<TextScope> m_pages;
};

// A pattern in which a blank stands for any white space; case does not matter.
QRegularExpression rx(const char16_t *pattern);
QRegularExpression exactly(const char16_t *pattern); // the same, but case matters
// Is a line set as a heading: in capitals, or few words that begin with them and no sentence.
bool isHeading(const QString &text);
}
