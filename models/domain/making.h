// SPDX-License-Identifier: Apache-2.0
// What the reader is asked to make: page pictures, numbered pages, mail drafts; plain values on both sides of the pipe.
#pragma once
#include "disclosure.h"
#include "paper.h"
namespace writdesk {
struct Picture // 32-bit BGRA (QImage::Format_RGB32), rows without gaps
{
    int width = 0;
    int height = 0;
    QByteArray pixels {}; // not described: bytes travel beside the JSON
};
void describe(auto &&v, Picture &p) { v("width", p.width), v("height", p.height); }

struct BatesStamp {
    QString prefix {}; // before the number, e.g. WD-2026-K7QM4-
    int first = 1; // number of the first page
    int digits = 6;
    QString label {}; // second line, e.g. REHEARSAL; may be empty
};
void describe(auto &&v, BatesStamp &s)
{
    v("prefix", s.prefix), v("first", s.first), v("digits", s.digits), v("label", s.label);
}

struct Stamped {
    QByteArray pdf {};
    int pages = 0;
    QStringList removed {}; // what the file carried besides its pages and no longer does, each in words
};

struct LintFault { // what a PDF carries besides what its pages show
    QString id {}; // hidden_text, redaction_mark, bookmark, metadata, attachment, form, annotation, layer,
                   // revision, thumbnail, action, structure
    int page = 0; // from 1; 0: of the file
    QString says {};
};
void describe(auto &&v, LintFault &f) { v("id", f.id), v("page", f.page), v("says", f.says); }

struct MailDraft {
    QString from {};
    QString to {};
    QString subject {};
    QString text {};
    QString date {}; // ISO instant
    QString messageId {};
    QList<Part> attachments {};
};
void describe(auto &&v, MailDraft &m)
{
    v("from", m.from), v("to", m.to), v("subject", m.subject), v("text", m.text);
    v("date", m.date), v("message_id", m.messageId);
}
}
