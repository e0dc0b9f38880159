// SPDX-License-Identifier: Apache-2.0
#include "law_desk.h"
#include "law_files.h"
#include "rules_adoption_p.h"
#include "sha256.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>
namespace writdesk {
namespace {
const auto addedFile = QStringLiteral("calendars/added.toml");

QString say(const char *text) { return QCoreApplication::translate("LawDesk", text); }

// JSON's way of quoting is TOML's too (TOML 1.0, basic strings).
QString quoted(const QString &text)
{
    const auto list = QString::fromUtf8(QJsonDocument(QJsonArray { text }).toJson(QJsonDocument::Compact));
    return list.sliced(1, list.size() - 2);
}

QString tomlOf(const AddedHoliday &holiday, const QDate &today)
{
    const auto jurisdiction = !holiday.court.isEmpty() ? holiday.court
        : holiday.state.isEmpty()                      ? QStringLiteral("US")
                                                       : QStringLiteral("US-") + holiday.state;
    return QStringLiteral("\n[[holiday]]\nname = %1\njurisdiction = %2\ndate = %3\nkind = %4\ncounts = %5\n"
                          "announced_on = %6\nsource = %7\ncites = %7\n")
        .arg(quoted(holiday.name), quoted(jurisdiction), holiday.date.toString(Qt::ISODate), quoted(holiday.kind),
            quoted(holiday.counts), today.toString(Qt::ISODate), quoted(holiday.source));
}

QByteArray emptyCalendar()
{
    return "# Days that were declared later, each with its source.\n[calendar]\njurisdiction = \"added\"\nfrom = 1971\n"
           "to = 2040\n";
}

// What is wrong with a day before it becomes a row; empty where nothing is.
QString unfit(Desk &desk, const AddedHoliday &holiday)
{
    if (!holiday.date.isValid())
        return say("A holiday needs its date, as in 2026-12-24.");
    if (holiday.name.trimmed().isEmpty() || holiday.source.trimmed().isEmpty())
        return say("A holiday needs a name and a source: the order, notice or statute that declares it.");
    if (!holiday.court.isEmpty() && !desk.law().calendar.court(holiday.court))
        return say("No court is known as %1.").arg(holiday.court);
    if (!holiday.state.isEmpty() && !desk.law().calendar.knowsState(holiday.state, holiday.date.year()))
        return say("No calendar of the state %1 for %2 is known.").arg(holiday.state).arg(holiday.date.year());
    return {};
}

RulesChange lawChange()
{
    return { kind::lawAsked, kind::lawSet,
        say("No change of the law waits for approval under this name. Ask for it first."),
        say("%1 asked for this change and cannot adopt it."),
        { .id = QStringLiteral("approval:self"),
            .act = QStringLiteral("law"),
            .because = say("Who asks for a change of the law cannot adopt it."),
            .names = say("two people (four eyes on a change of the law)"),
            .who = say("any other person") } };
}

// Other rows may have come with the program since it was asked for: what no longer reads whole is not adopted.
Result<> readsWhole(Desk &desk, const LawProposal &proposal)
{
    const auto kept = desk.docket().kept(proposal.sha256);
    const auto law = kept ? readLaw(laidOver(shippedLaw(), lawFilesIn(*kept))) : Result<LawSet>(asFailure(kept));
    return law ? Result<>() : asFailure(law);
}
}

Result<LawProposal> proposeLaw(Desk &desk, const QList<LawFile> &files, const QString &reason)
{
    if (files.isEmpty())
        return failed(say("Name the files of the law that are to be adopted."), {}, No::Usage);
    if (reason.trimmed().isEmpty())
        return failed(say("A change of the law is asked for with a reason; give one."), {}, No::Usage);
    const auto adopted = laidOver(desk.adoptedLaw(), files);
    const auto law = readLaw(laidOver(shippedLaw(), adopted));
    if (!law)
        return asFailure(law);
    const auto kept = desk.docket().keep(lawBytes(adopted));
    if (!kept)
        return asFailure(kept);
    LawProposal proposal { .sha256 = *kept, .reason = reason, .asked = desk.actor(), .at = desk.now() };
    for (const auto &file : files)
        proposal.files.append(file.name);
    const auto asked = desk.changeAll({}, [&]() -> Result<QList<NewEntry>> {
        return QList<NewEntry> { { {}, kind::lawAsked, objectOf(proposal) } };
    });
    return asked ? Result<LawProposal>(proposal) : asFailure(asked);
}

Result<std::optional<LawProposal>> waitingLaw(Desk &desk) { return waitingFor<LawProposal>(desk, lawChange()); }

Result<LawProposal> adoptLaw(Desk &desk, const QString &sha256)
{
    const auto fits = [&](const LawProposal &proposal) { return readsWhole(desk, proposal); };
    const auto adopted = adoptedOf<LawProposal>(desk, lawChange(), sha256, fits);
    const auto taken = adopted ? desk.takeUpLaw() : Result<>(asFailure(adopted));
    return taken ? adopted : asFailure(taken);
}

Result<LawProposal> proposeHoliday(Desk &desk, const AddedHoliday &holiday)
{
    if (const auto why = unfit(desk, holiday); !why.isEmpty())
        return failed(why, {}, No::Usage);
    const auto &before = desk.adoptedLaw();
    const auto at = std::ranges::find(before, addedFile, &LawFile::name);
    const auto bytes = at == before.end() ? emptyCalendar() : at->bytes;
    return proposeLaw(desk, { { addedFile, bytes + tomlOf(holiday, desk.today()).toUtf8() } }, holiday.source);
}
}
