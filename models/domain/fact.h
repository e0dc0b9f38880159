// SPDX-License-Identifier: Apache-2.0
// A fact that a paper states or a person typed; proposed until a person accepts it.
#pragma once
#include "json.h"
namespace writdesk {
enum class How { Text, Ocr, Mail, Typed, Imported };
WRITDESK_NAMES(How, "text", "ocr", "mail", "typed", "imported")
enum class FactState { Proposed, Accepted };
WRITDESK_NAMES(FactState, "proposed", "accepted")

struct Fact {
    QString name {}; // the names of the command line: instrument, docket_number, account …
    QString value {}; // normalised: ISO dates, lower-case mail domains; else as printed
    int page = 0; // from 1; 0 where typed
    QRectF rect {}; // PDF points from the page's top left
    How how = How::Typed;
    FactState state = FactState::Proposed;
    DocumentId document {};
    DemandId demand {}; // empty: holds for every demand of the case
    QString quote {}; // the words as printed
    friend bool operator==(const Fact &, const Fact &) = default;
};
void describe(auto &&v, Fact &f)
{
    v("name", f.name), v("value", f.value), v("page", f.page), v("rect", f.rect), v("how", f.how);
    v("state", f.state), v("document", f.document), v("demand", f.demand), v("quote", f.quote);
}

// Facts of which a case may hold several: account, category.
bool isMany(const QString &factName);

// Facts by name, with what holds for one demand only before what holds for all.
class Facts {
public:
    Facts() = default;
    explicit Facts(const QList<Fact> &facts, const DemandId &demand = {});
    QString value(const QString &name) const; // empty where unknown
    QStringList values(const QString &name) const;
    bool has(const QString &name) const { return !values(name).isEmpty(); }
    const QList<Fact> &all() const { return m_facts; }

private:
    QList<Fact> m_facts;
};
}
