// SPDX-License-Identifier: Apache-2.0
// A case as people state it and as it stands, and the lists of cases.
#include "printed_case.h"
#include "session.h"
#include "shapes.h"
#include "stated_values.h"
#include <QCoreApplication>
#include <QRegularExpression>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("CaseCommands", text); }

Result<> printed(Session &session, Desk &desk, const Result<Case> &c)
{
    if (!c)
        return asFailure(c);
    return printCase(session, desk, *c);
}

// NAME=VALUE, NAME+=VALUE, NAME=
Result<QList<Statement>> statementsOf(const QStringList &words)
{
    static const QRegularExpression form(
        QStringLiteral("^([A-Za-z][A-Za-z0-9_.-]*)(\\+?)=(.*)$"), QRegularExpression::DotMatchesEverythingOption);
    QList<Statement> statements;
    for (const auto &word : words) {
        const auto match = form.match(word);
        if (!match.hasMatch())
            return wrongUse(say("%1 is no statement. State a fact as NAME=VALUE, NAME+=VALUE or NAME=.").arg(word));
        statements.append({ match.captured(1), match.captured(3).trimmed(), !match.captured(2).isEmpty() });
    }
    return statements;
}

Result<> state(Session &session)
{
    const auto statements = statementsOf(session.line().operands.mid(1));
    const auto desk = statements ? session.desk() : Result<Desk *>(asFailure(statements));
    if (!desk)
        return asFailure(desk);
    const DemandId demand { session.option("demand") };
    const auto c = stateFacts(**desk, session.caseRef(), *statements, demand);
    if (const auto why = c ? contradiction(Facts(c->facts, demand)) : QString(); !why.isEmpty())
        Output::note(why); // one of the two stood already, and may be stated next
    return printed(session, **desk, c);
}

Result<> accept(Session &session)
{
    const auto desk = session.desk();
    if (!desk)
        return asFailure(desk);
    return printed(session, **desk, acceptFacts(**desk, session.caseRef(), session.line().operands.mid(1)));
}

// Each --demand is a list of facts, in one word or several.
Result<> split(Session &session)
{
    static const QRegularExpression between(QStringLiteral("\\s+(?=[A-Za-z][A-Za-z0-9_.-]*\\+?=)"));
    QList<QList<Statement>> demands;
    for (const auto &word : session.words("demand")) {
        if (word.isNull()) { // the mark of the next one
            demands.append(QList<Statement>());
            continue;
        }
        const auto statements = statementsOf(word.trimmed().split(between, Qt::SkipEmptyParts));
        if (!statements)
            return asFailure(statements);
        demands.last() += *statements;
    }
    const auto desk = session.desk();
    if (!desk)
        return asFailure(desk);
    return printed(session, **desk, splitCase(**desk, session.caseRef(), demands));
}

Result<> link(Session &session)
{
    const auto desk = session.desk();
    if (!desk)
        return asFailure(desk);
    return printed(session, **desk, linkCases(**desk, session.caseRef(0), session.caseRef(1), session.option("as")));
}

Result<> judgeAnew(Session &session)
{
    const auto desk = session.desk();
    if (!desk)
        return asFailure(desk);
    return printed(session, **desk, judgeCase(**desk, session.caseRef()));
}

Result<> show(Session &session)
{
    const auto asOf = session.instant("as-of");
    const auto desk = asOf ? session.desk() : Result<Desk *>(asFailure(asOf));
    if (!desk)
        return asFailure(desk);
    const auto &docket = (*desk)->docket();
    const auto c = *asOf ? docket.loadAsOf(session.caseRef(), **asOf) : docket.load(session.caseRef());
    if (!c)
        return asFailure(c);
    if (!*asOf)
        return printCase(session, **desk, *c);
    session.out().object(caseShape(*c, **asOf)); // how other cases stood then is not looked up
    return {};
}
}

Commands caseCommands()
{
    return {
        { "state CASE FACT...", "[--demand D2]",
            QT_TRANSLATE_NOOP("Commands",
                "states facts, which are then accepted: NAME=VALUE, NAME+=VALUE adds, NAME= clears; prints the case. "
                "See help facts"),
            state, Writes },
        { "accept CASE [NAME...]", "",
            QT_TRANSLATE_NOOP("Commands", "accepts proposed facts, all where none is named; prints the case"), accept,
            Writes },
        { "split CASE", "--demand FACT...",
            QT_TRANSLATE_NOOP("Commands",
                "parts a case into demands, --demand for each with the facts that set it apart; prints the case"),
            split, Writes },
        { "link CASE CASE", "--as HOW",
            QT_TRANSLATE_NOOP(
                "Commands", "links two cases as renewal, gag, supersedes, follows or duplicate; prints the first"),
            link, Writes },
        { "judge CASE", "",
            QT_TRANSLATE_NOOP(
                "Commands", "judges the case by the law in force and enters the judgement; prints the case"),
            judgeAnew, Writes },
        { "show CASE", "[--as-of INSTANT]",
            QT_TRANSLATE_NOOP("Commands", "a case as it stands, or as it stood at an instant"), show },
    };
}
}
