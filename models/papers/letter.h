// SPDX-License-Identifier: Apache-2.0
// Letters: a Markdown template and the values of a case become a page with letterhead, as PDF.
#pragma once
#include "result.h"
#include <QJsonObject>
#include <QStringList>
namespace writdesk {
struct Letterhead {
    QString entity {};
    QString address {};
    QString email {};
    QString policy {}; // version of the policy, printed at the foot
    QString headWords {}; // the tree head in words, printed at the foot
    bool rehearsal = false; // REHEARSAL across every page
    QString date {}; // as printed
    bool onePage = false; // set as small as it takes to stand on one
    QString number {}; // Bates number, printed at the foot of every page
};
struct Written {
    QString title {}; // neutral: it becomes the title of the PDF and the subject of a mail
    QString markdown {};
};
// Values that templates know (texts unless marked). A template names what it cannot do without; the rest stands in
// sections that are left out.
//   case date received received_local entity contact instrument_name issuer docket_number requester due due_rule
//   reply_by zone policy_promise redirect_to search_method objection_cites head_words packet bates_first bates_last
//   accounts [{account}], account (the recipient's own: a notice names no other), organisation (true)
//   categories [{title, released (bool), because}], above (bool: one of them is not released), findings [{id, because, cites, unknown (bool)}]
//   release_date, copy_enclosed (true), disclosed_on, order_name, silent_from, silent_until
//   refusal_reason, called_back (true), partial (true)
//   hold hold_basis hold_end hold_end_earliest, steps [{step, result}], actor, approver
//   entries [{number, kind, at, leaf, by, erased}], documents [{sha256, name, where}]
//   facts [{name, value, state, page}], elsewhere [{where, act}], basis erased_by erased_at
//   bag, list, manifest (hashes of a packet), way, file_hash, recipient, passphrase_way
//   exhibits [{file, category, sha256}], withheld [{file, category, reason}]
//   beyond [{file, category, reason, by}], undated, redacted (true), declarant, declarant_title, place, systems
//   business {records [file]}, copies {files [file]}: file {first, last, file, category, source, sha256}
//   steps [{step, at, by, what, hash}] of a chain of custody
//   lines [{item, quantity, price, amount}], total, invoice_number, cost_cites, payment, tax_id
//   periods [{rule, trigger, earliest, latest, binding, because, no, title, evidence, warnings}],
//   silence [{names}], law_version policy_version judged_at
QStringList letterKinds(); // those with a template in resources/letters; packet_* are papers of a packet, no letters
QStringList neededValues(const QString &kind, const QString &lang = QStringLiteral("en"));
// Fills resources/letters/<kind>.<lang>.md (mustache). Values come from papers: they are escaped, never markup.
// A value that the template needs and that is missing or empty is named and no letter is written.
Result<Written> writeLetter(const QString &kind, const QString &lang, const QJsonObject &values);
// The names between braces in a letter that a person wrote: {{name}}. Refuses pictures, values put in as markup, and
// parts of other templates: such a letter would not be what was read and approved.
Result<QStringList> namesInOwn(const QString &markdown);
QStringList missingInOwn(const QString &markdown, const QJsonObject &values); // what would be printed empty
Result<Written> writeOwn(const QString &markdown, const QString &title, const QJsonObject &values);
QString plainLetter(const Written &letter); // without markup, for the text of a mail
Result<QByteArray> printLetter(const Written &letter, const Letterhead &head); // PDF bytes; needs a QGuiApplication
}
