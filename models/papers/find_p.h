// SPDX-License-Identifier: Apache-2.0
// What the finders share: the text, which part of it is the instrument, and what was found so far.
#pragma once
#include "fact_finder.h"
#include "find_flow_p.h"
#include <optional>
namespace writdesk {
struct Segment // one paper of a file that may hold several
{
    TextScope scope {};
    QString instrument {};
    TextScope title {}; // the words that say what it is
    bool letter = false; // has no title: its words alone say it
};
struct Search {
    const Paper &paper;
    const Flow &flow;
    const FinderContext &context;
    QList<Segment> segments {};
    TextScope main {}; // the instrument's own pages, or all of them
    QString instrument {};
    FoundFacts found {};
    QList<TextScope> labels {}; // cells of a form that only name what stands beside or below them,
    QList<TextScope> office {}; // those that tell of who asks, and
    std::optional<TextScope> asked {}; // the one that tells what for

    bool isLabel(qsizetype at) const;
    bool is(const QStringList &prefixes) const; // is the instrument one whose id begins so
    bool has(const QString &name) const;
    QString value(const QString &name) const;
    void add(const QString &name, const QString &value, const TextScope &scope); // once each value
    void addOnce(const QString &name, const QString &value, const TextScope &scope); // the first stays
};

struct PrintedDate {
    TextScope scope {};
    QString value {}; // ISO date, or instant where time and zone are printed
};
// In order of place. Numbers that may be read two ways are none, unless `monthFirst` says how they are meant.
QList<PrintedDate> datesIn(const Flow &flow, const TextScope &scope, bool monthFirst);

struct ListedCourt {
    QString id {};
    QString name {};
    QString system {}; // federal, state, tribal
    QString state {}; // USPS code of a state's court
};
// The court whose name those words are, blanks and case aside; no id where the table has none.
ListedCourt courtNamed(const QString &words);
int longestCourtName(); // in words

struct NamedCourt {
    ListedCourt court {};
    TextScope scope {};
    QString printed {};
};
NamedCourt courtHeading(const Flow &flow, const TextScope &scope); // printed is empty where no court heads the pages

QList<Segment> segmentsOf(const Flow &flow);
QList<TextScope> lettersOf(const Flow &flow, qsizetype until); // the pages before that place, by the letters they make
void findInstrument(Search &search);
void findIssuer(Search &search); // court, issuer, country, state
void findDocket(Search &search);
void findForm(Search &search); // before the others: what stands in a labelled cell is surest
void findDates(Search &search);
void findPeriods(Search &search); // due_within, execute_within
void findRange(Search &search);
void findGag(Search &search);
void findSilenceBeside(Search &search); // in what is no process, and may lie beside one
void findAddressee(Search &search);
void takeAddressee(Search &search, const QString &who, const TextScope &place);
void findSigner(Search &search);
void findAccounts(Search &search); // and the requester's own mail and telephone
void findRequester(Search &search);
void findSender(Search &search); // of a mail, by its headers
bool isOwn(const FinderContext &context, const QString &domain); // the company's
void findCategories(Search &search);
void findOffence(Search &search);
void findStatute(Search &search);
void findFlags(Search &search);
void findWarnings(Search &search);
QString foreignCountry(
    const Flow &flow, TextScope *place = nullptr); // ISO code printed in the letterhead; empty: none, or the US
TextScope letterhead(const Flow &flow, const TextScope &scope); // what stands above the addressee
}
