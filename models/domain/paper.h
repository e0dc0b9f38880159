// SPDX-License-Identifier: Apache-2.0
// What the reader saw in a received paper: pages, words and their places, mail headers, parts, warnings.
#pragma once
#include "fact.h"
#include "intake.h"
#include <QSizeF>
namespace writdesk {
struct Word {
    QString text {};
    QRectF rect {}; // PDF points from the page's top left
    double confidence = 100; // 0 to 100; a text layer's words have 100
    int line = 0; // words of one printed line share it, counted from 0 on each page
};
void describe(auto &&v, Word &w)
{
    v("text", w.text), v("rect", w.rect), v("confidence", w.confidence), v("line", w.line);
}

struct Page {
    int number = 0; // from 1
    double width = 0; // points
    double height = 0;
    How how = How::Text;
    QList<Word> words {}; // in reading order
    QString problem {}; // empty, or why this page is unreadable
};
void describe(auto &&v, Page &p)
{
    v("number", p.number), v("width", p.width), v("height", p.height), v("how", p.how), v("words", p.words);
    v("problem", p.problem);
}

struct MailHeader {
    QString name {};
    QString value {};
};
void describe(auto &&v, MailHeader &h) { v("name", h.name), v("value", h.value); }

struct Part // an attachment of a mail or a file of an archive; its bytes are hostile too
{
    QString name {};
    QString media {};
    QByteArray bytes {}; // not described: bytes travel beside the JSON
};

// What a PDF says of how it was made. Anybody can write that: it is shown beside the paper, and proves nothing.
struct Made {
    QString by {}; // the program it was written in (Creator)
    QString with {}; // the program that made the PDF (Producer)
    QDateTime at {};
    QDateTime changed {};
    int revisions = 1; // how many times something was added behind its end, and one
    bool signatures = false; // it has fields for digital signatures, which add a revision each
    QStringList strayFonts {}; // which few characters of a page are set in, and nothing else of it is
    friend bool operator==(const Made &, const Made &) = default;
};
void describe(auto &&v, Made &m)
{
    v("by", m.by), v("with", m.with), v("at", m.at), v("changed", m.changed), v("revisions", m.revisions);
    v("signatures", m.signatures), v("stray_fonts", m.strayFonts);
}

struct Paper {
    QString media {}; // application/pdf, image/png, message/rfc822, text/plain …; empty where nobody knows
    QList<Page> pages {};
    QList<MailHeader> headers {};
    QStringList warnings {}; // one sentence each: JavaScript, attachments, hidden layers, unreadable pages …
    QList<Part> parts {};
    LaterList<Receipt> receipts {}; // of a mail: what its Date and each of its Received lines say, topmost first
    LaterList<Made> made {}; // of a PDF: one
};
void describe(auto &&v, Paper &p)
{
    v("media", p.media), v("pages", p.pages), v("headers", p.headers), v("warnings", p.warnings);
    v("receipts", p.receipts);
    v("made", p.made);
}
QString textOf(const Page &page); // words of a line joined by blanks, lines by line feeds
}
