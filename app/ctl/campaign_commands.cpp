// SPDX-License-Identifier: Apache-2.0
// Campaigns: one notice to many people, a letter each, and what became of it.
#include "campaign_desk.h"
#include "given_file.h"
#include "session.h"
#include "shapes.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("CampaignCommands", text); }
QString key(const char *name) { return QLatin1String(name); }
QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

void printFates(Session &session, const QList<RecipientFate> &fates)
{
    QList<QJsonObject> rows;
    for (const auto &fate : fates)
        rows.append({ { key("row"), fate.row }, { key("fate"), fate.fate }, { key("recipient"), orNull(fate.who) },
            { key("because"), orNull(fate.because) } });
    session.out().rows(rows, { key("row"), key("fate"), key("recipient"), key("because") });
}

QJsonObject shapeOf(const Case &c)
{
    auto shape = campaignShape(c.campaign.first());
    shape.insert(key("case"), c.ref.text);
    shape.insert(key("status"), c.status);
    return shape;
}

Result<> printed(Session &session, const Result<Case> &c)
{
    if (!c)
        return asFailure(c);
    session.out().object(shapeOf(*c));
    return {};
}

Result<> open(Session &session)
{
    const auto letter = givenFile(session.option("letter"));
    const auto recipients = letter ? givenFile(session.option("recipients")) : letter;
    const auto desk = recipients ? session.desk() : Result<Desk *>(asFailure(recipients));
    const auto opened = desk
        ? openCampaign(**desk, { session.option("title"), *letter, *recipients, session.has("dry-run") })
        : Result<CampaignOpened>(asFailure(desk));
    if (!opened)
        return asFailure(opened);
    printFates(session, opened->rows);
    session.out().object({ { key("case"), orNull(opened->ref.text) }, { key("rows"), opened->rows.size() },
        { key("recipients"), opened->count(u"recipient") }, { key("duplicates"), opened->count(u"duplicate") },
        { key("refused"), opened->count(u"refused") } });
    return {};
}

Result<> list(Session &session)
{
    const auto desk = session.desk();
    const auto campaigns = desk ? openCampaigns(**desk) : Result<QList<Case>>(asFailure(desk));
    if (!campaigns)
        return asFailure(campaigns);
    QList<QJsonObject> rows;
    for (const auto &c : *campaigns)
        rows.append(shapeOf(c));
    session.out().rows(rows,
        { key("case"), key("title"), key("status"), key("recipients"), key("sent"), key("delivered"), key("bounced"),
            key("open") });
    return {};
}

Result<> recipients(Session &session)
{
    const auto desk = session.desk();
    const auto all = desk ? recipientsOf(**desk, session.caseRef()) : Result<QList<CampaignRecipient>>(asFailure(desk));
    if (!all)
        return asFailure(all);
    const auto wanted = session.option("state");
    QList<QJsonObject> rows;
    for (const auto &one : *all) {
        if (wanted.isEmpty() || nameOf(one.state) == wanted)
            rows.append(
                { { key("row"), one.row }, { key("recipient"), one.who }, { key("state"), nameOf(one.state) } });
    }
    session.out().rows(rows, { key("row"), key("recipient"), key("state") });
    return {};
}

// Ended from outside, what is written stays in DIR.part, and the same order goes on from there.
Result<> write(Session &session)
{
    LetterForm form = LetterForm::Both;
    const auto as = session.option("as", QStringLiteral("both"));
    if (!fromName(as, form))
        return wrongUse(say("%1 is no form of letters. It is pdf, eml or both.").arg(as));
    const auto desk = session.desk();
    auto writing = desk ? CampaignWriting::begin(**desk, session.caseRef(), session.operand(1), form)
                        : Result<CampaignWriting>(asFailure(desk));
    if (!writing)
        return asFailure(writing);
    while (writing->done() < writing->of()) {
        if (auto more = writing->more(**desk, 1); !more)
            return more;
        Output::progress(say("%1 of %2 letters").arg(writing->done()).arg(writing->of()));
    }
    Output::progress({});
    const auto c = writing->end(**desk);
    if (!c)
        return asFailure(c);
    auto shape = shapeOf(*c);
    shape.insert(key("folder"), session.operand(1));
    shape.insert(key("letters"), writing->of());
    shape.insert(key("without_address"), writing->withoutAddress());
    session.out().object(shape);
    return {};
}

Result<> mark(Session &session)
{
    Mailed state {};
    fromName(session.operand(1), state);
    if (session.has("recipient") == session.has("all"))
        return wrongUse(say("Say whose letter it is: --recipient WHO, or --all for everybody to whom it can have "
                            "happened."));
    const auto desk = session.desk();
    return desk ? printed(session, markCampaign(**desk, session.caseRef(), state, session.option("recipient")))
                : asFailure(desk);
}

Result<> results(Session &session)
{
    const auto csv = givenFile(session.operand(1));
    const auto desk = csv ? session.desk() : Result<Desk *>(asFailure(csv));
    const auto fates
        = desk ? takeResults(**desk, session.caseRef(), *csv) : Result<QList<RecipientFate>>(asFailure(desk));
    if (!fates)
        return asFailure(fates);
    printFates(session, *fates);
    return printed(session, (*desk)->docket().load(session.caseRef()));
}
}

Commands campaignCommands()
{
    return {
        { "campaign new", "--title TEXT --letter FILE.md --recipients FILE.csv [--dry-run]",
            QT_TRANSLATE_NOOP("Commands",
                "opens a campaign, which is a case without a demand: one notice to many people. The letter is Markdown "
                "with {{column}} for what the file of recipients says of each; that file has a column recipient or "
                "to (a mail address), names of columns in small letters. Every row is told what became of it: "
                "recipient, duplicate or refused with the reason. Gagged accounts are included, since leaving them "
                "out would tell; a letter or row that names a case is refused"),
            open, Writes },
        { "campaign list", "", QT_TRANSLATE_NOOP("Commands", "campaigns that nobody closed, with their counts"), list },
        { "campaign CASE recipients", "[--state open|sent|delivered|bounced]",
            QT_TRANSLATE_NOOP("Commands", "the recipients of a campaign, and what became of each letter"), recipients },
        { "campaign CASE write DIR", "[--as pdf|eml|both]",
            QT_TRANSLATE_NOOP("Commands",
                "one file per recipient with a neutral name, and letters.csv, which says whose each is with its "
                "SHA-256. Until all are there the folder is DIR.part, and the same order goes on where it ended. "
                "Where the policy says notify_needs_two, it asks for a second person's approve CASE notify first"),
            write, Writes | Signs | Prints },
        { "campaign CASE sent|delivered|bounced", "[--recipient WHO] [--all]",
            QT_TRANSLATE_NOOP("Commands",
                "enters what became of one recipient's letter, or of all to whom it happens for the first time"),
            mark, Writes },
        { "campaign CASE results FILE.csv", "",
            QT_TRANSLATE_NOOP("Commands",
                "enters what became of the letters from a file with the columns recipient and state; every row is told "
                "what became of it: entered, already, unknown or refused"),
            results, Writes },
    };
}
}
