// SPDX-License-Identifier: Apache-2.0
#include "law_set.h"
#include "instrument_rows.h"
#include "law_files.h"
#include "law_reading_p.h"
#include <algorithm>
namespace writdesk {
namespace {
// Calendars, courts and periods have readers of their own.
bool isAboutTime(const LawFile &file)
{
    return file.name.startsWith(u"calendars/") || file.name.startsWith(u"periods/") || file.name == u"courts.toml";
}

LawSet readAll(const QList<LawFile> &files, QList<LawProblem> *problems)
{
    LawSet law;
    law.hash = hashOf(files);
    for (const auto &file : files) {
        if (!isAboutTime(file))
            readRows(file, &law, problems);
    }
    law.periods = readPeriodRules(files, problems);
    law.calendar = Calendar::read(files, problems);
    checkRows(law, problems);
    checkPeriods(law, problems);
    return law;
}
}

const Instrument *LawSet::instrument(const QString &id, const QDate &on) const
{
    return instrumentOn(instruments, id, on);
}

const ChallengeKind *LawSet::challenge(const QString &id, const QDate &on) const
{
    const auto at
        = std::ranges::find_if(challenges, [&](const ChallengeKind &c) { return c.id == id && c.inForce(on); });
    return at == challenges.end() ? nullptr : &*at;
}

const PeriodRule *LawSet::period(const QString &id, const QDate &on) const { return ruleOn(periods, id, on); }

bool isSetting(const LawSet &law, const QString &key)
{
    return std::ranges::any_of(law.openPoints, [&](const OpenPoint &point) { return point.key == key; });
}

Result<LawSet> readLaw(const QList<LawFile> &files)
{
    QList<LawProblem> problems;
    auto law = readAll(files, &problems);
    if (problems.isEmpty())
        return law;
    QStringList lines;
    for (const auto &problem : problems)
        lines.append(QStringLiteral("%1:%2: %3").arg(problem.file).arg(problem.line).arg(problem.what));
    return failed(QCoreApplication::translate("Law",
                      "The law was not loaded: %1 (problems found: %2). Correct the rows and check them again; until "
                      "then the law as it stood is kept.")
                      .arg(lines.first())
                      .arg(lines.size()),
        lines.join(u'\n'));
}

QList<LawProblem> lawProblems(const QList<LawFile> &files)
{
    QList<LawProblem> problems;
    readAll(files, &problems);
    std::ranges::stable_sort(problems,
        [](const LawProblem &a, const LawProblem &b) { return a.file == b.file ? a.line < b.line : a.file < b.file; });
    return problems;
}
}
