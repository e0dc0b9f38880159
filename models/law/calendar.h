// SPDX-License-Identifier: Apache-2.0
// Legal holidays by jurisdiction and the courts that keep them, as dated rows of the law's calendars say.
#pragma once
#include "json.h"
#include "law_problem.h"
#include <QHash>
#include <QMap>
#include <memory>
namespace writdesk {
enum class HolidayKind {
    FedStatute,
    FedObserved,
    PresClosure,
    Congress,
    State,
    CourtClosed,
    ClerkInaccessible,
    Inauguration,
    EuPublic
};
WRITDESK_NAMES(HolidayKind, "FED_STATUTE", "FED_OBSERVED", "PRES_CLOSURE", "CONGRESS", "STATE", "COURT_CLOSED",
    "CLERK_INACCESSIBLE", "INAUGURATION", "EU_PUBLIC")
enum class Counts { No, Disputed, Yes }; // in the order of strength: the strongest row of a day speaks for it
WRITDESK_NAMES(Counts, "no", "disputed", "yes")

struct Holiday {
    QDate date {};
    QString name {};
    HolidayKind kind = HolidayKind::FedStatute;
    QString jurisdiction {}; // US, US-CA …, EU, EU-DE …, or the id of a court
    Counts counts = Counts::Yes;
    bool observed = false; // the weekday on which a holiday of a weekend is kept
    QMap<QString, Counts> courts {}; // by court id, where a court differs
    QString cites {};
    QString source {}; // the statute or the lists that say so
    QString confidence {}; // statute, lists agree, lists differ
    QDate announcedOn {};
    bool verified = true;
    friend bool operator==(const Holiday &, const Holiday &) = default;
};
void describe(auto &&v, Holiday &h)
{
    v("date", h.date), v("name", h.name), v("kind", h.kind), v("jurisdiction", h.jurisdiction), v("counts", h.counts);
    v("cites", h.cites), v("source", h.source), v("confidence", h.confidence), v("announced_on", h.announcedOn);
    v("verified", h.verified);
}

struct Court {
    QString id {}; // of courts-db: cand, nysd, cafc …
    QString name {};
    QString state {}; // USPS code of the state where it sits
    QByteArray zone {};
    QString note {}; // where its district spans two zones
    friend bool operator==(const Court &, const Court &) = default;
};

// Whose holidays are asked for. A state is that of the court where a court is named and none is given.
struct Place {
    QString court {};
    QString state {};
    QByteArray zone {}; // empty: the court's, else unknown
    QString country {}; // the member state of the European Union in which is to be acted; ISO 3166 alpha-2
};

// An immutable value; copies share their rows.
class Calendar {
public:
    Calendar();
    // Rows of resources/law/calendars/*.toml and courts.toml; other files are passed over.
    static Calendar read(const QList<LawFile> &files, QList<LawProblem> *problems);

    bool knows(int year) const; // federal holidays of that year can be computed
    bool knowsState(const QString &state, int year) const; // the holidays of that state in that year are known
    bool knowsCountry(const QString &country, int year) const; // those of that member state of the European Union
    const Court *court(const QString &id) const; // null: no such court
    QList<Court> courts() const;
    // Federal holidays of a year and those of a state or court, by date; days that count no-where are shown too.
    QList<Holiday> holidays(int year, const QString &state = {}, const QString &court = {}) const;
    QList<Holiday> holidaysOf(int year) const; // of every jurisdiction, by date
    // Public holidays of a member state of the European Union, by date.
    QList<Holiday> holidaysOfCountry(int year, const QString &country) const;
    // Those of one day at a place, the strongest first; a court's own view has replaced `counts`.
    QList<Holiday> holidaysOn(QDate day, const QString &state, const QString &court) const;

    struct Rows;
    const Rows &rows() const { return *m_rows; }

private:
    std::shared_ptr<const Rows> m_rows;
};
}
