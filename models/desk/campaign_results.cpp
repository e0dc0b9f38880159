// SPDX-License-Identifier: Apache-2.0
#include "campaign_desk.h"
#include "campaign_list_p.h"
#include "text_bytes.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Campaign", text); }

// Why this cannot become of a letter that stands so; empty where it can.
QString whyNot(Mailed before, Mailed after)
{
    if (after == Mailed::Sent)
        return before == Mailed::Delivered ? say("it was delivered already") : QString();
    if (after == Mailed::Open)
        return say("a state is sent, delivered or bounced");
    if (before == Mailed::Open)
        return say("it was not sent");
    return after == Mailed::Delivered && before == Mailed::Bounced ? say("it came back, and was not sent again")
                                                                   : QString();
}

Result<> writtenBefore(const Case &c)
{
    if (c.campaign.isEmpty())
        return failed(say("%1 is no campaign. Its notices are marked with notice.").arg(c.ref.text));
    if (c.campaign.first().manifest.isEmpty())
        return failed(
            say("The letters of %1 were not all written yet, so nothing can have become of them.").arg(c.ref.text));
    if (c.status == u"closed")
        return failed(
            say("%1 is closed. Open it again (reopen) where results are still to be entered.").arg(c.ref.text));
    return {};
}

// One entry for each state that somebody's letter has now and had not before.
QList<NewEntry> entriesOf(const Case &c, const QString &states, const QJsonArray &documents)
{
    QList<NewEntry> entries;
    const auto &before = c.campaign.first().states;
    for (const auto state : { Mailed::Sent, Mailed::Delivered, Mailed::Bounced }) {
        QList<int> numbers;
        for (qsizetype i = 0; i < states.size(); ++i) {
            if (states.at(i) == letterOf(state) && before.at(i) != letterOf(state))
                numbers.append(int(i + 1));
        }
        if (numbers.isEmpty())
            continue;
        QJsonObject body { { QStringLiteral("state"), nameOf(state) },
            { QStringLiteral("recipients"), rangesOf(numbers) } };
        if (!documents.isEmpty() && entries.isEmpty())
            body.insert(QStringLiteral("documents"), documents);
        entries.append({ c.ref, kind::campaignMarked, body });
    }
    return entries;
}

// A file of results, read against the letters as they stand.
class Results {
public:
    Results(const QList<CampaignRecipient> &recipients, const Campaign &campaign)
        : m_campaign(campaign)
    {
        for (qsizetype i = 0; i < recipients.size(); ++i)
            m_places.insert(recipientKey(recipients.at(i).who), i);
    }
    Result<QList<RecipientFate>> read(const QList<CsvRecord> &records);
    const QString &states() const { return m_campaign.states; }

private:
    RecipientFate take(const QString &who, const QString &state);
    Campaign m_campaign;
    QHash<QString, qsizetype> m_places {};
};

RecipientFate Results::take(const QString &who, const QString &state)
{
    Mailed after {};
    RecipientFate fate { .fate = QStringLiteral("refused"), .who = who };
    const auto place = m_places.constFind(recipientKey(who));
    if (place == m_places.constEnd()) {
        fate.fate = QStringLiteral("unknown");
        fate.because = say("no recipient of this campaign");
        return fate;
    }
    const auto before = stateAt(m_campaign, *place);
    if (!fromName(state.simplified().toLower(), after) || after == Mailed::Open)
        fate.because = say("\"%1\" is no state; it is sent, delivered or bounced").arg(state);
    else if (before == after)
        fate.fate = QStringLiteral("already");
    else
        fate.because = whyNot(before, after);
    if (fate.fate == u"already" || !fate.because.isEmpty())
        return fate;
    fate.fate = QStringLiteral("entered");
    m_campaign.states[*place] = letterOf(after);
    return fate;
}

Result<QList<RecipientFate>> Results::read(const QList<CsvRecord> &records)
{
    QStringList header;
    for (const auto &field : records.isEmpty() ? QStringList() : records.first().fields)
        header.append(field.simplified().toLower());
    const auto who = header.indexOf(QStringLiteral("recipient"));
    const auto state = header.indexOf(QStringLiteral("state"));
    if (who < 0 || state < 0)
        return failed(say("The file of results needs the columns \"recipient\" and \"state\" in its first line."));
    QList<RecipientFate> fates;
    for (qsizetype i = 1; i < records.size(); ++i) {
        const auto &fields = records.at(i).fields;
        auto fate = records.at(i).problem.isEmpty()
            ? take(withoutGuard(fields.value(who)).trimmed(), fields.value(state))
            : RecipientFate { .fate = QStringLiteral("refused"), .because = records.at(i).problem };
        fate.row = int(i);
        fates.append(fate);
    }
    return fates;
}

Result<QString> statesAfter(const Case &c, const QList<CampaignRecipient> &all, Mailed state, const QString &who)
{
    auto states = c.campaign.first().states;
    const auto key = recipientKey(who);
    auto met = false;
    for (qsizetype i = 0; i < states.size(); ++i) {
        const auto meant = who.isEmpty() || recipientKey(all.at(i).who) == key;
        const auto before = stateAt(c.campaign.first(), i);
        if (!meant)
            continue;
        met = true;
        const auto why = before == state ? QString() : whyNot(before, state);
        if (!who.isEmpty() && !why.isEmpty())
            return failed(say("%1 was not marked: %2.").arg(who, why));
        // Of everybody only those to whom it happens for the first time: a letter that came back is not delivered.
        const auto first = state == Mailed::Sent ? Mailed::Open : Mailed::Sent;
        if (why.isEmpty() && (!who.isEmpty() || before == first))
            states[i] = letterOf(state);
    }
    return met ? Result<QString>(states) : failed(say("%1 is no recipient of %2.").arg(who, c.ref.text));
}
}

Result<QList<CampaignRecipient>> recipientsOf(Desk &desk, const CaseRef &ref)
{
    const auto c = desk.docket().load(ref);
    if (!c)
        return asFailure(c);
    if (c->campaign.isEmpty())
        return failed(say("%1 is no campaign.").arg(ref.text));
    const auto &campaign = c->campaign.first();
    const auto letter = desk.docket().document(ref, campaign.letter);
    const auto csv = letter ? desk.docket().document(ref, campaign.recipients) : letter;
    const auto text = csv ? textOfBytes(*letter) : Result<QString>(asFailure(csv));
    const auto list = text ? recipientsIn(*csv, *text, commonValues(desk, ref, desk.today()))
                           : Result<RecipientList>(asFailure(text));
    if (!list)
        return asFailure(list);
    QList<CampaignRecipient> found;
    for (const auto row : numbersIn(campaign.rows))
        found.append({ row, list->fates.value(row - 1).who, stateAt(campaign, found.size()) });
    return found;
}

Result<Case> markCampaign(Desk &desk, const CaseRef &ref, Mailed state, const QString &who)
{
    const auto all = recipientsOf(desk, ref);
    if (!all)
        return asFailure(all);
    return desk.change(ref, 0, Desk::Judge::No, [&](const Case &c) -> Result<QList<NewEntry>> {
        const auto states = writtenBefore(c).and_then([&] { return statesAfter(c, *all, state, who); });
        return states ? Result<QList<NewEntry>>(entriesOf(c, *states, {})) : asFailure(states);
    });
}

Result<QList<RecipientFate>> takeResults(Desk &desk, const CaseRef &ref, const QByteArray &csv)
{
    const auto all = recipientsOf(desk, ref);
    const auto text = all ? textOfBytes(csv) : Result<QString>(asFailure(all));
    const auto stored = text ? desk.docket().putDocument(ref, csv) : Result<DocumentId>(asFailure(text));
    if (!stored)
        return asFailure(stored);
    QList<RecipientFate> fates;
    const auto done = desk.change(ref, 0, Desk::Judge::No, [&](const Case &c) -> Result<QList<NewEntry>> {
        if (auto written = writtenBefore(c); !written)
            return asFailure(written);
        Results results(*all, c.campaign.first());
        const auto read = results.read(recordsWith(*text, { QStringLiteral("recipient"), QStringLiteral("state") }));
        if (!read)
            return asFailure(read);
        fates = *read;
        const Document document { .sha256 = *stored,
            .name = QStringLiteral("%1-results.csv").arg(ref.text),
            .size = csv.size(),
            .media = QStringLiteral("text/csv"),
            .kind = QStringLiteral("campaign_results") };
        return entriesOf(c, results.states(), QJsonArray { objectOf(document) });
    });
    return done ? Result<QList<RecipientFate>>(fates) : asFailure(done);
}
}
