// SPDX-License-Identifier: Apache-2.0
#include "head_words.h"
#include "letter_values_p.h"
#include "packet_making_p.h"
#include "packet_papers_p.h"
#include "packet_scope_p.h"
#include "sha256.h"
#include "tongue.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Disclosure", text); }

// What the cover letter and the sheets say of what lies in the bag.
QJsonObject valuesOf(Desk &desk, const Case &c, const PacketId &id, const PacketRecipe &recipe, const Produced &made)
{
    const Tongue english; // kept
    auto values = letterValues(desk, c);
    QJsonArray exhibits;
    for (const auto &row : made.rows)
        exhibits.append(QJsonObject { { QStringLiteral("file"), row.name },
            { QStringLiteral("category"), row.category }, { QStringLiteral("sha256"), row.sum.sha256 } });
    values.insert(QStringLiteral("exhibits"), exhibits);
    values.insert(QStringLiteral("withheld"), toJson(made.withheld));
    QJsonArray beyond;
    for (const auto &one : beyondOf(c)) {
        const auto row = std::ranges::find_if(recipe.exhibits, [&](const RecipeExhibit &e) {
            return e.document == one.document && e.category == one.category && e.account == one.account;
        });
        if (row == recipe.exhibits.end() || row->beyond.isEmpty())
            continue;
        beyond.append(QJsonObject { { QStringLiteral("file"), row->name }, { QStringLiteral("category"), one.category },
            { QStringLiteral("reason"), one.reason }, { QStringLiteral("by"), one.by } });
    }
    values.insert(QStringLiteral("beyond"), beyond);
    if (!made.undated.isEmpty())
        values.insert(QStringLiteral("undated"), made.undated.join(QStringLiteral(", ")));
    values.insert(QStringLiteral("redacted"), !made.redactions.isEmpty());
    values.insert(QStringLiteral("in_emergency"),
        !c.demands.isEmpty()
            && std::ranges::all_of(c.demands, [](const Demand &demand) { return demand.instrument == u"EDR_US"; }));
    values.insert(QStringLiteral("packet"), id.text);
    values.insert(QStringLiteral("head"), recipe.head);
    values.insert(QStringLiteral("head_words"), recipe.headWords);
    values.insert(QStringLiteral("list"), made.list);
    if (!made.bates.isEmpty()) {
        values.insert(QStringLiteral("bates_first"), made.bates.first());
        values.insert(QStringLiteral("bates_last"), made.bates.last());
    }
    return values;
}

Result<QByteArray> printedPaper(Desk &desk, const QString &kind, const QJsonObject &values, const PacketRecipe &recipe)
{
    const Tongue english; // kept
    const auto letter = writeLetter(kind, QStringLiteral("en"), values);
    auto head = letterhead(desk);
    if (!letter || !head)
        return letter ? asFailure(head) : asFailure(letter);
    head->headWords = recipe.headWords;
    return printLetter(*letter, *head);
}
}

namespace {
QString prefixIn(const Packet &packet) { return packet.bates.value(0).section(u'-', 0, -2) + u'-'; }

// Whatever was wished, else what the last production of the case had, else what the policy says, else the case itself.
Result<QString> prefixOf(const Desk &desk, const Case &c, const QString &wished)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$"));
    auto prefix = wished;
    for (const auto &packet : c.packets) {
        if (wished.isEmpty() && !packet.bates.isEmpty())
            prefix = prefixIn(packet);
    }
    const auto set = desk.profile().settings.value(QStringLiteral("bates_prefix"));
    if (prefix.isEmpty())
        prefix = (set.isEmpty() ? QString() : set + u'-') + c.ref.text;
    if (!plain.match(prefix).hasMatch())
        return failed(say("A prefix of page numbers is made of up to 40 letters, digits, points and hyphens; \"%1\" is "
                          "not. Choose another.")
                          .arg(prefix),
            {}, No::Usage);
    return prefix.endsWith(u'-') ? prefix : prefix + u'-';
}
}

Result<PacketRecipe> recipeOf(Desk &desk, const Case &c, const QString &wished)
{
    const auto prefix = prefixOf(desk, c, wished);
    if (!prefix)
        return asFailure(prefix);
    const auto head = desk.docket().head();
    if (!head)
        return asFailure(head);
    const Tongue english; // kept
    PacketRecipe recipe { .prefix = *prefix,
        .title = say("Production %1").arg(c.ref.text),
        .date = desk.today().toString(Qt::ISODate),
        .entity = desk.profile().entity,
        .email = desk.profile().email,
        .head = head->hash,
        .headWords = headWords(head->hash),
        .rehearsal = desk.rehearsal() };
    for (const auto &packet : c.packets) {
        if (!packet.bates.isEmpty() && prefixIn(packet) == recipe.prefix)
            recipe.first = std::max(recipe.first, packet.bates.last().section(u'-', -1).toInt() + 1);
    }
    for (const auto &document : c.documents) {
        if (document.kind == u"collected" && !document.erased)
            recipe.exhibits.append(recipeRowOf(desk, c, document));
    }
    if (recipe.exhibits.isEmpty())
        return failed(say("Nothing was collected into %1 yet. Collect an export first.").arg(c.ref.text));
    return recipe;
}

Result<BuildEntry> buildEntryOf(Desk &desk, const CaseRef &ref, const PacketId &id)
{
    const auto entries = desk.docket().entries(ref);
    if (!entries)
        return asFailure(entries);
    for (auto at = entries->crbegin(); at != entries->crend(); ++at) {
        const auto packet = valueOf<Packet>(at->body);
        if (at->kind != kind::packetBuilt || (!id.isEmpty() && packet.id != id))
            continue;
        if (at->erasedBy != 0 || !at->body.contains(u"recipe"))
            return failed(say("The entry of %1 does not say from what it was made, so it cannot be made again.")
                              .arg(packet.id.text));
        return BuildEntry { packet, valueOf<PacketRecipe>(at->body.value(u"recipe").toObject()) };
    }
    return failed(id.isEmpty() ? say("No packet of %1 was built yet. Build one first.").arg(ref.text)
                               : say("%1 has no packet %2.").arg(ref.text, id.text));
}

Result<PacketPlan> planOf(Desk &desk, const CaseRef &ref, const PacketId &id, const PacketRecipe &recipe)
{
    PacketPlan plan { .ref = ref,
        .id = id,
        .prefix = recipe.prefix,
        .firstNumber = recipe.first,
        .coverTitle = recipe.title,
        .headWords = recipe.headWords,
        .head = recipe.head,
        .date = recipe.date,
        .entity = recipe.entity,
        .email = recipe.email,
        .rehearsal = recipe.rehearsal,
        .loadFiles = recipe.loadFiles };
    for (const auto &row : recipe.exhibits) {
        const auto exhibit = exhibitOf(desk, ref, row);
        if (!exhibit)
            return asFailure(exhibit);
        plan.exhibits.append(*exhibit);
        plan.bytes += row.withheld.isEmpty() ? row.size : 0;
    }
    return plan;
}

PacketPapers keptPapers(Desk &desk, const CaseRef &ref, const PacketRecipe &recipe)
{
    return [&desk, ref, recipe](const Produced &) -> Result<QList<PacketPaper>> {
        QList<PacketPaper> papers;
        for (const auto &paper : recipe.papers) {
            const auto bytes = desk.docket().document(ref, paper.document);
            if (!bytes)
                return asFailure(bytes);
            papers.append({ paper.path, *bytes });
        }
        return papers;
    };
}

namespace {
// Where nothing is produced there is nothing to certify and nothing that changed hands.
QList<std::pair<QString, QString>> papersFor(const Produced &made, bool hasCosts)
{
    QList<std::pair<QString, QString>> papers { { QStringLiteral("cover"), QStringLiteral("data/cover.pdf") } };
    if (!made.rows.isEmpty())
        papers += { { QStringLiteral("packet_certificates"), QStringLiteral("data/certificates.pdf") },
            { QStringLiteral("packet_custody"), QStringLiteral("data/custody.pdf") } };
    if (hasCosts)
        papers.append({ QStringLiteral("invoice"), QStringLiteral("data/invoice.pdf") });
    return papers;
}
}

PacketPapers writtenPapers(
    Desk &desk, const Case &c, const PacketId &id, const PacketRecipe &recipe, const Declarant &declarant)
{
    return [&desk, c, id, recipe, declarant](const Produced &made) -> Result<QList<PacketPaper>> {
        auto values = valuesOf(desk, c, id, recipe, made);
        const auto steps = custodySteps(desk, c, made);
        const auto entries = desk.docket().entries(c.ref);
        if (!steps || !entries)
            return steps ? asFailure(entries) : asFailure(steps);
        values.insert(QStringLiteral("steps"), *steps);
        const auto more = certificateValues(made, declarant, systemsOf(*entries));
        for (auto one = more.begin(); one != more.end(); ++one)
            values.insert(one.key(), *one);
        QList<PacketPaper> papers;
        for (const auto &[kind, path] : papersFor(made, values.contains(u"lines"))) {
            const auto printed = printedPaper(desk, kind, values, recipe);
            if (!printed)
                return asFailure(printed);
            papers.append({ path, *printed });
        }
        return papers;
    };
}

Result<QByteArray> deliverySheet(
    Desk &desk, const Case &c, const Packet &packet, const PacketRecipe &recipe, const QJsonObject &more)
{
    auto values = valuesOf(desk, c, packet.id, recipe, { .list = recipe.list, .bates = packet.bates });
    values.insert(QStringLiteral("bag"), recipe.bag);
    values.insert(QStringLiteral("manifest"), packet.manifest);
    for (auto one = more.begin(); one != more.end(); ++one)
        values.insert(one.key(), *one);
    return printedPaper(desk, QStringLiteral("packet_delivery_sheet"), values, recipe);
}
}
