// SPDX-License-Identifier: Apache-2.0
#include "desk.h"
#include "approval_p.h"
#include "dossier_desk.h"
#include "following_p.h"
#include "judge.h"
#include "law_files.h"
#include "needs.h"
#include "overlaps_p.h"
#include "roles.h"
#include "tongue.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Desk", text); }

// What is entered into an erased case would be kept by no period: all it gets is the certificate of its erasure.
Result<> takesNothingMore(const Case &c, const QList<NewEntry> &entries)
{
    const auto isCertificate = [](const NewEntry &e) {
        return e.kind == kind::letter && e.body.value(u"kind").toString() == erasureCertificate;
    };
    if (!isErased(c) || std::ranges::all_of(entries, isCertificate))
        return {};
    return failed(say("%1 was erased and takes no entry any more. Open a new case, and link nothing to this one.")
                      .arg(c.ref.text));
}

// What speaks for and against the request first, since the judgement rests on it.
Result<> addJudgement(Desk &desk, const Stamp &stamp, Case &c, QList<NewEntry> &entries)
{
    const auto dossier = dossierEntry(desk, c);
    if (!dossier)
        return asFailure(dossier);
    if (const auto same = earlierOfTheSame(desk.docket(), c); !same)
        return asFailure(same);
    if (const auto &made = *dossier) {
        entries.append(*made);
        c = after(std::move(c),
            { .number = c.revision + 1, .caseRef = c.ref, .at = stamp.at, .kind = made->kind, .body = made->body });
    }
    entries.append({ c.ref, kind::judged, objectOf(desk.judged(c)) });
    return {};
}

bool isKin(const Link &link) { return link.as == u"duplicate" || link.as == u"renewal" || link.as == u"supersedes"; }

// V-SV-07: an earlier case that asks for the same counts as its duplicate, before anybody linked the two. Whoever
// enters a judgement looks for it before, and is told where that cannot be done.
Case withDuplicate(const Docket &docket, Case c)
{
    if (const auto same = earlierOfTheSame(docket, c); same && !same->isEmpty())
        c.links.append({ *same, QStringLiteral("duplicate") });
    return c;
}

void applyOverrides(Judgement &judgement, const Case &c)
{
    for (auto &finding : judgement.findings) {
        for (const auto &approval : c.approvals) {
            const auto counts = approval.act == u"override" && approval.subject == finding.id && !approval.by.isEmpty();
            const auto alone = samePerson(approval.asked, approval.by);
            const auto exactly = approval.what == whatOf(finding, approval.reason); // a finding that changed is another
            if (!counts || !exactly || finding.outcome == Outcome::Met
                || (alone && finding.severity == Severity::Fatal))
                continue;
            finding.outcome = Outcome::Met;
            finding.because = say("Overruled by %1: %2 (%3)").arg(approval.by, approval.reason, finding.because);
        }
    }
}
}

Desk::Desk(DeskOrder order)
    : m_order(std::move(order))
{
}

Result<std::unique_ptr<Desk>> Desk::open(const DeskOrder &order)
{
    std::unique_ptr<Desk> desk(new Desk(order));
    auto docket = Docket::open(order.docket);
    if (!docket)
        return asFailure(docket);
    desk->m_docket = std::move(*docket);
    desk->m_reader = std::make_unique<Reader>(order.readerProgram);
    if (auto taken = desk->takeUp(); !taken)
        return asFailure(taken);
    return desk;
}

Result<> Desk::takeUp()
{
    const auto info = m_docket->info();
    if (!info)
        return asFailure(info);
    const auto mark = m_docket->markOfOthers(); // after a first read: SQLite knows none before
    if (!mark)
        return asFailure(mark);
    m_mark = *mark;
    m_rehearsal = info->rehearsal;
    if (m_order.setClock && !m_rehearsal)
        return failed(say("The clock can be set in rehearsal dockets only; this is an ordinary one. Leave --now out."),
            {}, No::Usage);
    if (m_order.setClock && *m_order.setClock < info->lastAt)
        return failed(say("The clock cannot stand before the docket's last entry, %1. Choose a later instant.")
                          .arg(isoInstant(info->lastAt)));
    if (m_rehearsal && !m_order.setClock)
        m_order.setClock = info->lastAt;
    if (auto taken = takeUpPolicy(); !taken)
        return taken;
    if (!m_rehearsal)
        takeClock();
    return takeUpLaw();
}

Result<> Desk::takeUpPolicy()
{
    const auto info = m_docket->info();
    const auto set = info ? m_docket->profileBytes() : Result<QByteArray>(asFailure(info));
    if (!set)
        return asFailure(set);
    auto bytes = set->isEmpty() ? shippedPolicy(info->profile) : *set;
    if (bytes == m_policyBytes)
        return {};
    auto profile = readProfile(bytes);
    if (!profile)
        return asFailure(profile);
    m_policyBytes = std::move(bytes);
    m_profile = std::move(*profile);
    m_lawKept.clear(); // the bytes of this one are not kept yet
    return {};
}

Result<> Desk::takeUpLaw()
{
    return m_law.takeUp(*m_docket).map([this](bool another) {
        if (another)
            m_lawKept.clear(); // the bytes of this one are not kept yet
    });
}

Result<bool> Desk::catchUp()
{
    const auto mark = m_docket->markOfOthers();
    if (!mark)
        return asFailure(mark);
    if (*mark == m_mark)
        return false;
    const auto info = m_docket->info();
    auto taken = info ? takeUpPolicy().and_then([&] { return takeUpLaw(); }) : Result<>(asFailure(info));
    if (!taken)
        return asFailure(taken);
    if (m_rehearsal)
        m_order.setClock = std::max(*m_order.setClock, info->lastAt);
    m_mark = *mark;
    if (m_told) // whoever asked first, a look or an entry: it is news
        m_told({});
    return true;
}

QDateTime Desk::now() const
{
    const auto instant = m_rehearsal && m_order.setClock ? *m_order.setClock : m_order.clock();
    const QTimeZone zone(m_profile.zone);
    return zone.isValid() ? instant.toTimeZone(zone) : instant.toUTC();
}

void Desk::takeClock()
{
    m_clockTaken = now();
    m_uptimeTaken = uptime();
}

std::optional<QDateTime> Desk::expectedClock() const
{
    const auto run = uptime();
    if (run.boot.isEmpty() || run.boot != m_uptimeTaken.boot)
        return {};
    return m_clockTaken.addSecs(run.seconds - m_uptimeTaken.seconds);
}

QDate Desk::today() const { return now().date(); }

Result<> Desk::keepLaw()
{
    if (!m_lawKept.isEmpty())
        return {};
    const auto law = m_docket->keep(lawBytes(m_law.files()));
    if (!law)
        return asFailure(law);
    if (const auto policy = m_docket->keep(m_policyBytes); !policy)
        return asFailure(policy);
    m_lawKept = *law;
    return {};
}

Judgement Desk::judged(const Case &c) const
{
    const Tongue english; // kept
    auto judgement = judge(withDuplicate(*m_docket, c), law(), m_profile, now());
    judgement.law = m_lawKept;
    judgement.at = now();
    if (!c.campaign.isEmpty()) // nobody demands anything in it
        return judgement;
    applyOverrides(judgement, c);
    judgement.needs = LaterList<OpenFact>(needsOf(c, judgement.findings, law(), m_profile, now()));
    judgement.disposition = dispositionOf(c, judgement.findings, judgement.ceiling, law(), now());
    return judgement;
}

Result<> Desk::rulesStand()
{
    const auto before = m_lawKept;
    const auto moved = catchUp();
    if (!moved)
        return asFailure(moved);
    if (*moved && before != m_lawKept)
        return failed(
            say("The law or the policy was changed by somebody just now, so nothing was entered. Do it again: "
                "it is then held against what is in force."));
    return {};
}

Result<Case> Desk::write(const CaseRef &ref, qint64 seen, bool fresh, Judge judge, const CaseWork &work)
{
    auto ready = catchUp().map([](bool) {});
    if (ready && judge == Judge::Yes)
        ready = keepLaw();
    if (!ready)
        return asFailure(ready);
    Case c;
    const auto stamped = stamp();
    const auto inside = [&]() -> Result<QList<NewEntry>> {
        if (const auto still = rulesStand(); !still)
            return asFailure(still);
        const auto stands = fresh ? Result<Case>(Case { .ref = ref }) : m_docket->load(ref);
        if (!stands)
            return asFailure(stands);
        auto entries = work(*stands);
        if (!entries || entries->isEmpty())
            return entries;
        if (auto buried = takesNothingMore(*stands, *entries); !buried)
            return asFailure(buried);
        if (auto may = mayEnter(*entries); !may)
            return asFailure(may);
        c = *stands;
        for (const auto &entry : *entries)
            c = after(std::move(c),
                { .number = c.revision + 1, .caseRef = ref, .at = stamped.at, .kind = entry.kind, .body = entry.body });
        for (const auto &entry : followingEntries(*this, *stands, c)) {
            entries->append(entry);
            c = after(std::move(c),
                { .number = c.revision + 1, .caseRef = ref, .at = stamped.at, .kind = entry.kind, .body = entry.body });
        }
        if (judge == Judge::Yes) {
            if (auto weighed = addJudgement(*this, stamped, c, *entries); !weighed)
                return asFailure(weighed);
        }
        return entries;
    };
    const auto written = m_docket->change(stamped, seen > 0 ? Seen { { ref, seen } } : Seen {}, inside);
    if (!written)
        return asFailure(written);
    if (m_told && !written->isEmpty())
        m_told(ref);
    return m_docket->load(ref);
}

Result<Case> Desk::change(const CaseRef &ref, qint64 seen, Judge judge, const CaseWork &work)
{
    return write(ref, seen, false, judge, work);
}

Result<Case> Desk::opened(const CaseRef &fresh, const CaseWork &work)
{
    return write(fresh, 0, true, Judge::Yes, work);
}

Result<> Desk::changeAll(const QList<CaseRef> &cases, const Docket::Work &work, const Course &course)
{
    if (const auto ready = catchUp(); !ready)
        return asFailure(ready);
    const auto written = m_docket->change(
        stamp(), {},
        [&]() -> Result<QList<NewEntry>> {
            if (const auto still = rulesStand(); !still)
                return asFailure(still);
            auto entries = work();
            if (auto may = entries ? mayEnter(*entries) : Result<>(); !may)
                return asFailure(may);
            return entries;
        },
        course);
    if (!written)
        return asFailure(written);
    if (!m_told || written->isEmpty())
        return {};
    if (cases.isEmpty()) // which ones they are was known only as they were written
        m_told({});
    for (const auto &ref : cases)
        m_told(ref);
    return {};
}

Result<QList<Case>> Desk::neighbours(const Case &of)
{
    auto around = m_docket->neighbours(of);
    if (!around)
        return around;
    const auto add = [&](const CaseRef &ref) -> Result<const Case *> {
        if (const auto at = std::ranges::find(*around, ref, &Case::ref); at != around->end())
            return &*at;
        auto linked = m_docket->load(ref);
        if (!linked)
            return asFailure(linked);
        around->append(std::move(*linked));
        return &around->last();
    };
    auto links
        = of.links; // and those of what is the same paper, or another of the same matter: silence reaches through
    QList<CaseRef> followed { of.ref };
    for (qsizetype i = 0; i < links.size(); ++i) {
        const auto link = links.at(i);
        if (followed.contains(link.to))
            continue;
        const auto other = add(link.to);
        if (!other)
            return asFailure(other);
        followed.append(link.to);
        for (const auto &next : isKin(link) ? (*other)->links : QList<Link>()) {
            if (isKin(next) || next.as == u"gag")
                links.append(next);
        }
    }
    return around;
}

Result<> Desk::mayEnter(const QList<NewEntry> &entries) const
{
    if (m_rehearsal) // there every name holds every role
        return {};
    const auto actors = m_docket->actors();
    if (!actors)
        return asFailure(actors);
    const auto known = std::ranges::find_if(*actors, [&](const Actor &a) { return samePerson(a.name, actor()); });
    if (known == actors->end())
        return failed(say("This docket knows no actor named %1. Add one with actor add.").arg(actor()));
    for (const auto &entry : entries) {
        if (!writdesk::mayEnter(known->role, entry))
            return failed(say("%1 is %2 here and may not do this. Ask somebody who is %3.")
                              .arg(actor(), known->role, rolesFor(entry).join(say(" or "))));
    }
    return {};
}

QList<Block> Desk::blocks(const Case &c, Act act, const QString &subject, const QString &what)
{
    const auto around = neighbours(c);
    if (!around) // what cannot be looked at cannot be cleared either
        return { { .id = QStringLiteral("docket"),
            .act = nameOf(act),
            .because = around.error().sentence,
            .who = say("whoever keeps the docket file") } };
    return blocksOf({ act, subject, what, actor(), now() }, c, *around, law(), m_profile);
}

Result<QString> Desk::signature(const QString &what)
{
    if (m_rehearsal)
        return QString();
    return m_docket->sign(actor(), passphrase(), what.toUtf8());
}
}
