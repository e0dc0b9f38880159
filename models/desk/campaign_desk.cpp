// SPDX-License-Identifier: Apache-2.0
#include "campaign_desk.h"
#include "campaign_list_p.h"
#include "letter.h"
#include "sha256.h"
#include "text_bytes.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Campaign", text); }
constexpr int shortestNumber = 6; // of a docket number that is looked for in a cell

// A letter to many tells each of them the same; of a demand the user is told by a notice, behind its own gates.
Result<> namesNoCase(Desk &desk, const QString &words, const QString &where)
{
    const auto named = desk.docket().casesNamedIn(words);
    if (!named)
        return asFailure(named);
    if (named->isEmpty())
        return {};
    return failed(say("%1 names %2 by its reference or number, and a campaign says nothing of any case. Take it out; "
                      "of a demand a user is told by notice.")
                      .arg(where, named->first().text));
}

// The numbers of a case in one cell of a row: looked up, since a million of them are not compared with each cell.
Result<QString> caseIn(Desk &desk, const Recipient &recipient)
{
    static const QRegularExpression reference(
        QStringLiteral("\\bWD-\\d{4}-[A-Z0-9]{5}\\b"), QRegularExpression::CaseInsensitiveOption);
    for (const auto &value : recipient.values) {
        const auto cell = value.toString();
        const auto cases = cell.size() < shortestNumber ? Result<QList<CaseRef>>()
            : reference.match(cell).hasMatch()          ? desk.docket().casesNamedIn(cell)
                                                        : desk.docket().casesWithDocketNumber(cell);
        if (!cases)
            return asFailure(cases);
        if (!cases->isEmpty())
            return cases->first().text;
    }
    return QString();
}

// Refuses rows that name a case.
Result<> lookForCases(Desk &desk, RecipientList &list)
{
    QList<Recipient> kept;
    for (const auto &recipient : list.recipients) {
        auto asked = recipient;
        for (const auto *own : { "case", "entity", "contact", "date" }) {
            if (!list.columns.contains(QLatin1String(own)))
                asked.values.remove(QLatin1String(own));
        }
        const auto named = caseIn(desk, asked);
        if (!named)
            return asFailure(named);
        if (named->isEmpty()) {
            kept.append(recipient);
            continue;
        }
        auto &fate = list.fates[recipient.row - 1];
        fate.fate = QStringLiteral("refused");
        fate.because
            = say("it names %1 by its reference or number, and a campaign says nothing of any case").arg(*named);
    }
    list.recipients = kept;
    return {};
}

// Two rows with one address would send one mailbox two letters; names of domains know no capitals.
void oneForEachAddress(RecipientList &list)
{
    QHash<QString, int> rows;
    QList<Recipient> kept;
    for (const auto &recipient : list.recipients) {
        const auto at = recipient.to.lastIndexOf(u'@');
        const auto address = recipient.to.left(at) + recipient.to.mid(at).toLower();
        if (address.isEmpty() || !rows.contains(address)) {
            rows.insert(address, recipient.row);
            kept.append(recipient);
            continue;
        }
        auto &fate = list.fates[recipient.row - 1];
        fate.fate = QStringLiteral("duplicate");
        fate.because = say("row %1 has the same mail address, which gets one letter").arg(rows.value(address));
    }
    list.recipients = kept;
}

QString rowsOf(const RecipientList &list)
{
    QList<int> rows;
    for (const auto &recipient : list.recipients)
        rows.append(recipient.row);
    return rangesOf(rows);
}

Result<RecipientList> checked(Desk &desk, const CampaignOrder &order, const CaseRef &ref)
{
    if (order.title.trimmed().isEmpty())
        return failed(say("A campaign needs a title: it is the subject of its mails."), {}, No::Usage);
    const auto letter = textOfBytes(order.letter);
    if (!letter)
        return asFailure(letter);
    auto list = recipientsIn(order.recipients, *letter, commonValues(desk, ref, desk.today()));
    if (!list)
        return list;
    const auto clean = namesNoCase(desk, *letter, say("The letter"))
                           .and_then([&] { return namesNoCase(desk, order.title, say("The title")); })
                           .and_then([&] { return lookForCases(desk, *list); });
    if (!clean)
        return asFailure(clean);
    oneForEachAddress(*list); // last: a row that is refused keeps nobody from a letter
    return list;
}

Document documentOf(const DocumentId &sha256, const QByteArray &bytes, const QString &name, const char *kind)
{
    return { .sha256 = sha256,
        .name = name,
        .size = bytes.size(),
        .media = name.endsWith(u".csv") ? QStringLiteral("text/csv") : QStringLiteral("text/markdown"),
        .kind = QLatin1String(kind) };
}

// What exactly goes out, to whom: any other letter or list has another hash.
QString whatOf(const Campaign &c)
{
    return sha256Hex(jsonBytes({ { QStringLiteral("act"), QStringLiteral("notify") },
        { QStringLiteral("title"), c.title }, { QStringLiteral("letter"), c.letter.text },
        { QStringLiteral("recipients"), c.recipients.text }, { QStringLiteral("rows"), c.rows } }));
}

Result<> entered(Desk &desk, const CampaignOrder &order, const CaseRef &ref, const RecipientList &list)
{
    const auto letter = desk.docket().putDocument(ref, order.letter);
    const auto recipients = letter ? desk.docket().putDocument(ref, order.recipients) : letter;
    if (!recipients)
        return asFailure(recipients);
    Campaign campaign { .title = order.title.simplified(),
        .letter = *letter,
        .recipients = *recipients,
        .rows = rowsOf(list),
        .refused = int(CampaignOpened { .rows = list.fates }.count(u"refused")),
        .states = QString(list.recipients.size(), letterOf(Mailed::Open)) };
    campaign.what = whatOf(campaign);
    auto body = objectOf(campaign);
    body.insert(QStringLiteral("at"), isoInstant(desk.now()));
    body.insert(QStringLiteral("entity"), desk.profile().entity);
    body.insert(QStringLiteral("documents"),
        toJson(QList<Document> {
            documentOf(*letter, order.letter, QStringLiteral("%1-text.md").arg(ref.text), "campaign_letter"),
            documentOf(
                *recipients, order.recipients, QStringLiteral("%1-list.csv").arg(ref.text), "campaign_recipients") }));
    return desk
        .opened(ref,
            [&](const Case &) -> Result<QList<NewEntry>> {
                return QList<NewEntry> { { ref, kind::campaignOpened, body } };
            })
        .map([](const Case &) {});
}
}

qsizetype CampaignOpened::count(QStringView fate) const
{
    return std::ranges::count_if(rows, [&](const RecipientFate &row) { return row.fate == fate; });
}

Result<CampaignOpened> openCampaign(Desk &desk, const CampaignOrder &order)
{
    const auto ref = desk.docket().freshRef(desk.today());
    const auto list = ref ? checked(desk, order, *ref) : Result<RecipientList>(asFailure(ref));
    if (!list)
        return asFailure(list);
    CampaignOpened opened { .rows = list->fates };
    if (order.dryRun)
        return opened;
    if (list->recipients.isEmpty())
        return failed(say("No row of the file is a recipient, so no campaign was opened: row 1: %1.")
                          .arg(list->fates.value(0).because));
    if (auto done = entered(desk, order, *ref, *list); !done)
        return asFailure(done);
    opened.ref = *ref;
    return opened;
}

Result<QList<Case>> openCampaigns(Desk &desk)
{
    const auto rows = desk.docket().list({ .filter = QStringLiteral("campaign") });
    if (!rows)
        return asFailure(rows);
    QList<Case> found;
    for (const auto &row : *rows) {
        if (!row.status.startsWith(u"campaign"))
            continue;
        const auto c = desk.docket().load(row.ref);
        if (!c)
            return asFailure(c);
        found.append(*c);
    }
    return found;
}
}
