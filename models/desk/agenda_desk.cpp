// SPDX-License-Identifier: Apache-2.0
#include "agenda_desk.h"
#include "campaign_name.h"
#include "dates.h"
#include "dates_due.h"
#include "early_warnings.h"
#include <QTimeZone>
#include <algorithm>
namespace writdesk {
namespace {
constexpr int warnedBefore = 31; // no early warning comes sooner than so many days before its date

// What the company owes its user: it may be sent from a first day on, not only by its last.
bool tellsUser(const Period &period)
{
    static const QStringList rules { QStringLiteral("T-NOT-02"), QStringLiteral("T-NOT-04"), QStringLiteral("T-NOT-05"),
        QStringLiteral("T-EDR-04"), QStringLiteral("T-PRES-05") };
    return rules.contains(period.rule);
}

AgendaKind kindOf(const Period &period)
{
    if (tellsUser(period))
        return AgendaKind::Notice;
    switch (period.family) {
    case Family::ActBy:
        return AgendaKind::Act;
    case Family::HoldUntil:
        return AgendaKind::Hold;
    case Family::SilentUntil:
        return AgendaKind::Silence;
    case Family::PowerUntil:
        return AgendaKind::Power;
    case Family::WaitUntil:
        break;
    }
    return AgendaKind::Wait;
}

QString instrumentOf(const Case &c)
{
    return c.campaign.isEmpty() ? factsOf(c).value(QStringLiteral("instrument")) : campaignInstrument;
}

// One case, and what of it stands on the days of the stretch.
class CaseDays {
public:
    CaseDays(const Desk &desk, const Case &c, Agenda &agenda)
        : m_desk(desk)
        , m_case(c)
        , m_agenda(agenda)
        , m_open(openPeriods(c, desk.now()))
    {
    }
    void enter();

private:
    void add(const Period &period);
    void warn(const Period &period);
    void put(AgendaItem item);
    QDate sentFrom(const Period &period) const;
    const Desk &m_desk;
    const Case &m_case;
    Agenda &m_agenda;
    QList<Period> m_open;
};

void CaseDays::enter()
{
    for (const auto &period : periodsOf(m_case)) {
        if (period.binding.isValid() && !isRetention(period))
            add(period);
    }
}

// What is owed no more stands only on days that passed: there it says what bound.
void CaseDays::add(const Period &period)
{
    AgendaItem item { .ref = m_case.ref, .instrument = instrumentOf(m_case), .kind = kindOf(period), .period = period };
    item.from = qMin(period.earliest.date, period.binding.date);
    item.to = qMax(period.latest.date, period.binding.date);
    item.open = m_open.contains(period) && !(item.kind == AgendaKind::Notice && isEverybodyTold(m_case));
    if (!item.open && period.binding.date >= m_agenda.today)
        return;
    if (item.kind == AgendaKind::Notice)
        item.from = sentFrom(period);
    for (const auto &reminder : m_case.reminders) {
        if (reminder.isOpen() && reminder.rule == period.rule && reminder.due == period.binding.text())
            item.standsWith = reminder.to;
    }
    put(item);
    if (item.open)
        warn(period);
}

void CaseDays::warn(const Period &period)
{
    const auto day = period.earliest.date;
    if (day < m_agenda.from || day > plusDays(m_agenda.to, warnedBefore))
        return;
    for (const auto &warned : earlyWarnings(period, m_desk.law(), m_desk.profile()))
        put({ m_case.ref, instrumentOf(m_case), AgendaKind::Warning, period, warned, warned, {}, true });
}

// Two demands of one paper may share a date.
void CaseDays::put(AgendaItem item)
{
    const auto same = [&](const AgendaItem &other) {
        return other.ref == item.ref && other.kind == item.kind && other.period.rule == item.period.rule
            && other.period.title == item.period.title && other.from == item.from && other.to == item.to;
    };
    if (item.from.isValid() && item.from <= m_agenda.to && item.to >= m_agenda.from
        && !std::ranges::any_of(m_agenda.items, same))
        m_agenda.items.append(std::move(item));
}

// The first day on which the user may be told: not before the paper came, nor while a silence runs.
QDate CaseDays::sentFrom(const Period &period) const
{
    const QTimeZone zone(m_desk.profile().zone);
    auto from = (zone.isValid() ? m_case.receivedAt.toTimeZone(zone) : m_case.receivedAt).date();
    if (period.trigger.isValid() && period.trigger.date < period.earliest.date)
        from = qMax(from, plusDays(period.trigger.date, 1));
    for (const auto &gag : m_case.gags) {
        if (!gag.lifted && gag.source != GagSource::RequestOnly && gag.period.binding.isValid())
            from = qMax(from, plusDays(gag.period.binding.date, 1));
    }
    return from.isValid() && from <= period.latest.date ? from : period.earliest.date;
}

// Files of closed cases whose time of keeping ends.
Result<> addFiles(Desk &desk, int most, Agenda &agenda)
{
    const auto refs = desk.docket().casesKeptUntil(agenda.to, most + 1);
    if (!refs)
        return asFailure(refs);
    agenda.more = agenda.more || refs->size() > most;
    for (const auto &ref : refs->first(qMin(refs->size(), qsizetype(most)))) {
        const auto c = desk.docket().load(ref);
        if (!c)
            return asFailure(c);
        const auto *kept = retentionOf(*c);
        if (kept && kept->binding.date >= agenda.from && kept->binding.date <= agenda.to)
            agenda.items.append(
                { ref, instrumentOf(*c), AgendaKind::File, *kept, kept->earliest.date, kept->latest.date, {}, true });
    }
    return {};
}

void addHolidays(const Desk &desk, Agenda &agenda)
{
    const auto &calendar = desk.law().calendar;
    const auto &profile = desk.profile();
    const auto american = profile.country.isEmpty() || profile.country == u"US";
    agenda.jurisdiction = american ? QStringLiteral("US") + (profile.state.isEmpty() ? QString() : u'-' + profile.state)
                                   : QStringLiteral("EU-") + profile.country;
    for (int year = agenda.from.year(); year <= agenda.to.year(); ++year) {
        const auto known = american ? calendar.knows(year) : calendar.knowsCountry(profile.country, year);
        agenda.holidaysKnown = agenda.holidaysKnown && known;
        for (const auto &day :
            american ? calendar.holidays(year, profile.state) : calendar.holidaysOfCountry(year, profile.country)) {
            if (day.counts != Counts::No && day.date >= agenda.from && day.date <= agenda.to)
                agenda.holidays.append({ day.date, day.name, day.counts == Counts::Disputed });
        }
    }
}
}

Result<Agenda> agendaOf(Desk &desk, const QDate &from, const QDate &to, int mostCases)
{
    Agenda agenda { .today = desk.today(), .from = from, .to = to };
    const auto refs = desk.docket().casesDueNear(from, to, mostCases + 1);
    if (!refs)
        return asFailure(refs);
    agenda.more = refs->size() > mostCases;
    for (const auto &ref : refs->first(qMin(refs->size(), qsizetype(mostCases)))) {
        const auto c = desk.docket().load(ref);
        if (!c)
            return asFailure(c);
        CaseDays(desk, *c, agenda).enter();
    }
    if (const auto added = addFiles(desk, mostCases, agenda); !added)
        return asFailure(added);
    addHolidays(desk, agenda);
    std::ranges::stable_sort(agenda.items, [](const AgendaItem &a, const AgendaItem &b) {
        return std::tuple(a.from, a.kind, a.ref) < std::tuple(b.from, b.kind, b.ref);
    });
    return agenda;
}
}
