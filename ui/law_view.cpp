// SPDX-License-Identifier: Apache-2.0
#include "law_view.h"
#include "law_rows.h"
#include "law_words.h"
#include "words.h"
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("LawView", text); }

struct Label {
    const char *key;
    const char *words;
};
// In the order in which a person reads a row.
constexpr Label labels[] = {
    { "question", QT_TRANSLATE_NOOP("LawView", "Question") },
    { "key", QT_TRANSLATE_NOOP("LawView", "Setting") },
    { "value", QT_TRANSLATE_NOOP("LawView", "Default") },
    { "options", QT_TRANSLATE_NOOP("LawView", "Answers") },
    { "effect", QT_TRANSLATE_NOOP("LawView", "Effect") },
    { "reason", QT_TRANSLATE_NOOP("LawView", "Why so") },
    { "date", QT_TRANSLATE_NOOP("LawView", "Day") },
    { "counts", QT_TRANSLATE_NOOP("LawView", "Counts as a holiday") },
    { "jurisdiction", QT_TRANSLATE_NOOP("LawView", "Where") },
    { "kind", QT_TRANSLATE_NOOP("LawView", "Kind of day") },
    { "state", QT_TRANSLATE_NOOP("LawView", "State") },
    { "zone", QT_TRANSLATE_NOOP("LawView", "Time zone") },
    { "note", QT_TRANSLATE_NOOP("LawView", "Note") },
    { "variant", QT_TRANSLATE_NOOP("LawView", "Case of the rule") },
    { "about", QT_TRANSLATE_NOOP("LawView", "About") },
    { "severity", QT_TRANSLATE_NOOP("LawView", "Weight") },
    { "remedy", QT_TRANSLATE_NOOP("LawView", "Remedy") },
    { "applies", QT_TRANSLATE_NOOP("LawView", "Applies to") },
    { "facts", QT_TRANSLATE_NOOP("LawView", "Facts it asks") },
    { "issuers", QT_TRANSLATE_NOOP("LawView", "Issued by") },
    { "signers", QT_TRANSLATE_NOOP("LawView", "Signed by") },
    { "compels", QT_TRANSLATE_NOOP("LawView", "Compels") },
    { "policy", QT_TRANSLATE_NOOP("LawView", "The policy gives") },
    { "by_counsel", QT_TRANSLATE_NOOP("LawView", "Only where counsel lets it") },
    { "ceiling_cites", QT_TRANSLATE_NOOP("LawView", "Law of what it compels") },
    { "policy_cites", QT_TRANSLATE_NOOP("LawView", "Promise of the policy") },
    { "notice_duty", QT_TRANSLATE_NOOP("LawView", "Notice by the government") },
    { "notice_owed", QT_TRANSLATE_NOOP("LawView", "Users are told first") },
    { "gag_authority", QT_TRANSLATE_NOOP("LawView", "Silence may be ordered by") },
    { "gag_by_statute", QT_TRANSLATE_NOOP("LawView", "Silence without an order") },
    { "response", QT_TRANSLATE_NOOP("LawView", "Answer due") },
    { "disposition", QT_TRANSLATE_NOOP("LawView", "What becomes of it") },
    { "levels", QT_TRANSLATE_NOOP("LawView", "Levels") },
    { "examples", QT_TRANSLATE_NOOP("LawView", "Examples") },
    { "warrant", QT_TRANSLATE_NOOP("LawView", "Only a warrant compels it") },
    { "trigger", QT_TRANSLATE_NOOP("LawView", "Runs from") },
    { "length", QT_TRANSLATE_NOOP("LawView", "Length") },
    { "unit", QT_TRANSLATE_NOOP("LawView", "Unit") },
    { "direction", QT_TRANSLATE_NOOP("LawView", "Counted") },
    { "family", QT_TRANSLATE_NOOP("LawView", "Kind of date") },
    { "mode", QT_TRANSLATE_NOOP("LawView", "Way of counting") },
    { "instruments", QT_TRANSLATE_NOOP("LawView", "For the instruments") },
    { "when", QT_TRANSLATE_NOOP("LawView", "Only where") },
    { "prepared", QT_TRANSLATE_NOOP("LawView", "Prepared and no law, see the setting") },
    { "setting", QT_TRANSLATE_NOOP("LawView", "Setting that changes it") },
    { "starts_by", QT_TRANSLATE_NOOP("LawView", "Starts at the latest") },
    { "no_end", QT_TRANSLATE_NOOP("LawView", "Why it has no end") },
    { "until_events", QT_TRANSLATE_NOOP("LawView", "Over once recorded") },
    { "extension", QT_TRANSLATE_NOOP("LawView", "Extension") },
    { "on_expiry", QT_TRANSLATE_NOOP("LawView", "When it ends") },
    { "sides", QT_TRANSLATE_NOOP("LawView", "Who may open it") },
    { "stops", QT_TRANSLATE_NOOP("LawView", "Stands in the way of") },
    { "decides", QT_TRANSLATE_NOOP("LawView", "Who ends it") },
    { "outcomes", QT_TRANSLATE_NOOP("LawView", "How it may end") },
    { "fact", QT_TRANSLATE_NOOP("LawView", "Fact that its end answers") },
    { "event", QT_TRANSLATE_NOOP("LawView", "Event that opening it records") },
    { "country", QT_TRANSLATE_NOOP("LawView", "Country") },
    { "ends", QT_TRANSLATE_NOOP("LawView", "Domains end in") },
    { "names", QT_TRANSLATE_NOOP("LawView", "Often imitated") },
    { "says", QT_TRANSLATE_NOOP("LawView", "Recognised by") },
    { "fits", QT_TRANSLATE_NOOP("LawView", "Fits the instruments") },
    { "type", QT_TRANSLATE_NOOP("LawView", "Kind of answer") },
    { "values", QT_TRANSLATE_NOOP("LawView", "Values") },
    { "cites", QT_TRANSLATE_NOOP("LawView", "Law") },
    { "valid_from", QT_TRANSLATE_NOOP("LawView", "Valid from") },
    { "valid_to", QT_TRANSLATE_NOOP("LawView", "Valid to") },
    { "announced_on", QT_TRANSLATE_NOOP("LawView", "Announced on") },
    { "source", QT_TRANSLATE_NOOP("LawView", "Source") },
    { "confidence", QT_TRANSLATE_NOOP("LawView", "Confidence") },
    { "verified", QT_TRANSLATE_NOOP("LawView", "Verified") },
};
// Shown elsewhere: the heading, and file with line as one.
const QStringList apart { QStringLiteral("row"), QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("name"),
    QStringLiteral("file"), QStringLiteral("line"), QStringLiteral("used_by") };

QString textOf(const QJsonObject &row, const char *key) { return row.value(QLatin1String(key)).toString(); }

QString wordsOf(const QString &key, const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? say("yes") : say("no");
    if (value.isDouble())
        return QString::number(value.toInt());
    if (!value.isArray())
        return lawWords(key, value.toString());
    QStringList parts;
    for (const auto &part : value.toArray())
        parts.append(lawWords(key, part.toString()));
    parts.removeDuplicates();
    return parts.join(QStringLiteral(", "));
}

QString kindWords(const QString &kind)
{
    static const QMap<QString, const char *> known { { QStringLiteral("instrument"),
                                                         QT_TRANSLATE_NOOP("LawView", "instrument") },
        { QStringLiteral("criterion"), QT_TRANSLATE_NOOP("LawView", "criterion") },
        { QStringLiteral("period"), QT_TRANSLATE_NOOP("LawView", "period") },
        { QStringLiteral("category"), QT_TRANSLATE_NOOP("LawView", "data") },
        { QStringLiteral("open_point"), QT_TRANSLATE_NOOP("LawView", "open question") },
        { QStringLiteral("challenge"), QT_TRANSLATE_NOOP("LawView", "challenge") },
        { QStringLiteral("mail_domain"), QT_TRANSLATE_NOOP("LawView", "mail domain") },
        { QStringLiteral("statute"), QT_TRANSLATE_NOOP("LawView", "statute cited") },
        { QStringLiteral("editor"), QT_TRANSLATE_NOOP("LawView", "editor of files") },
        { QStringLiteral("court"), QT_TRANSLATE_NOOP("LawView", "court") },
        { QStringLiteral("holiday"), QT_TRANSLATE_NOOP("LawView", "holiday") },
        { QStringLiteral("fact"), QT_TRANSLATE_NOOP("LawView", "fact") } };
    return known.contains(kind) ? say(known.value(kind)) : kind;
}

QString validWords(const QJsonObject &row)
{
    const auto from = textOf(row, "valid_from"), to = textOf(row, "valid_to");
    if (!to.isEmpty())
        return from.isEmpty() ? say("to %1").arg(to) : say("%1 to %2").arg(from, to);
    if (!textOf(row, "prepared").isEmpty())
        return say("no day");
    return from.isEmpty() ? QStringLiteral("–") : say("from %1").arg(from);
}

const OpenPoint *pointOf(const LawSet &law, const QString &key)
{
    const auto at = std::ranges::find(law.openPoints, key, &OpenPoint::key);
    return key.isEmpty() || at == law.openPoints.end() ? nullptr : &*at;
}

QString lengthWords(const QJsonObject &row, const QMap<QString, QString> &settings)
{
    const auto key = textOf(row, "setting");
    const auto unit = lawWords(QStringLiteral("unit"), textOf(row, "unit"));
    const auto length = row.value(QStringLiteral("length")).toInt();
    const auto event = triggerWords(textOf(row, "trigger"));
    const auto long_ = settings.value(key, length == 0 ? QString() : QString::number(length));
    if (long_.isEmpty())
        return key.isEmpty() ? event : say("runs only where the policy sets %1").arg(key);
    return textOf(row, "direction") == u"before" ? say("%1 %2 before: %3").arg(long_, unit, event)
                                                 : say("%1 %2 from: %3").arg(long_, unit, event);
}

QString valueWords(const QJsonObject &row, const QMap<QString, QString> &settings)
{
    const auto kind = textOf(row, "row");
    if (kind == u"instrument") {
        const auto compels = wordsOf({}, row.value(QStringLiteral("compels")));
        return compels.isEmpty() ? say("compels nothing") : say("compels %1").arg(compels);
    }
    const auto said = [&row](const char *key) { return lawWords(QLatin1String(key), textOf(row, key)); };
    if (kind == u"criterion")
        return QStringLiteral("%1, %2").arg(said("severity"), said("remedy"));
    if (kind == u"period")
        return lengthWords(row, settings);
    if (kind == u"category")
        return row.value(QStringLiteral("warrant")).toBool() ? say("only a warrant compels it")
                                                             : wordsOf({}, row.value(QStringLiteral("levels")));
    if (kind == u"open_point")
        return QStringLiteral("%1 = %2").arg(
            textOf(row, "key"), settings.value(textOf(row, "key"), textOf(row, "value")));
    if (kind == u"fact") {
        const auto values = wordsOf({}, row.value(QStringLiteral("values")));
        return values.isEmpty() ? said("type") : values;
    }
    if (kind == u"challenge")
        return say("while it is open: no %1").arg(wordsOf(QStringLiteral("stops"), row.value(QStringLiteral("stops"))));
    if (kind == u"court")
        return QStringLiteral("%1, %2").arg(textOf(row, "state"), textOf(row, "zone"));
    return QStringLiteral("%1 %2").arg(textOf(row, "date"), said("counts"));
}

bool isOff(const QJsonObject &row, const QMap<QString, QString> &settings)
{
    if (!textOf(row, "prepared").isEmpty())
        return true;
    if (textOf(row, "row") == u"open_point")
        return settings.value(textOf(row, "key"), textOf(row, "value")) == u"off";
    const auto key = textOf(row, "setting");
    return textOf(row, "row") == u"period" && !key.isEmpty() && !settings.contains(key)
        && row.value(QStringLiteral("length")).toInt() == 0;
}

// The first word is the weightiest and gives the colour; what makes nobody look twice is plain.
void giveState(ShownLaw &shown, const QJsonObject &row, const QMap<QString, QString> &settings, const QDate &today)
{
    QStringList states;
    const auto note = [&](const QString &words, Tone tone) {
        shown.tone = states.isEmpty() ? tone : shown.tone;
        states.append(words);
    };
    const auto from = QDate::fromString(textOf(row, "valid_from"), Qt::ISODate);
    const auto to = QDate::fromString(textOf(row, "valid_to"), Qt::ISODate);
    if (isOff(row, settings))
        note(say("off"), Tone::Quiet);
    if (from.isValid() && today < from)
        note(say("not yet in force"), Tone::Calm);
    if (to.isValid() && to < today)
        note(say("no longer in force"), Tone::Quiet);
    if (textOf(row, "counts") == u"disputed")
        note(say("disputed"), Tone::Soon);
    if (textOf(row, "counts") == u"no")
        note(say("does not count"), Tone::Quiet);
    if (row.contains(QStringLiteral("verified")) && !row.value(QStringLiteral("verified")).toBool())
        note(say("not verified"), Tone::Soon);
    shown.state = states.isEmpty() ? say("in force") : states.join(QStringLiteral(" · "));
}

// What the policy sets, and what follows from it, beside what the row says by itself.
void addSetting(ShownLaw &shown, const QJsonObject &row, const LawSet &law, const QMap<QString, QString> &settings)
{
    const auto point = textOf(row, "row") == u"open_point";
    const auto key = textOf(row, point ? "key" : "setting");
    if (key.isEmpty())
        return;
    shown.setting = key;
    shown.details.prepend({ say("Set here to"), settings.value(key, point ? textOf(row, "value") : say("nothing")) });
    const auto *open = point ? nullptr : pointOf(law, key);
    if (open) {
        shown.details.append(
            { say("Question behind the setting"), QStringLiteral("%1 %2").arg(open->id, rowWords(open->question)) });
        shown.details.append({ say("Effect of the setting"), rowWords(open->effect) });
    }
}
}

ShownLaw shownLaw(const QJsonObject &row, const LawSet &law, const QMap<QString, QString> &settings, QDate today)
{
    ShownLaw shown { .kind = kindWords(textOf(row, "row")),
        .id = textOf(row, "id"),
        .title = rowWords(textOf(row, "title")),
        .value = valueWords(row, settings),
        .cites = textOf(row, "cites"),
        .valid = validWords(row) };
    shown.usedBy = wordsOf({}, row.value(QStringLiteral("used_by")));
    giveState(shown, row, settings, today);
    auto keys = row.keys();
    for (const auto &label : labels) {
        const auto key = QString::fromLatin1(label.key);
        keys.removeOne(key);
        const auto value = wordsOf(key, row.value(key));
        if (!value.isEmpty() && !(key == u"question" && value == shown.title))
            shown.details.append({ say(label.words), value });
    }
    for (const auto &key : keys) { // what nobody has words for yet
        if (!apart.contains(key) && !wordsOf(key, row.value(key)).isEmpty())
            shown.details.append({ key, wordsOf(key, row.value(key)) });
    }
    addSetting(shown, row, law, settings);
    if (const auto file = textOf(row, "file"); !file.isEmpty()) {
        const auto line = row.value(QStringLiteral("line")).toInt();
        shown.file = file;
        shown.details.append({ say("Stands in"), line > 0 ? QStringLiteral("%1:%2").arg(file).arg(line) : file });
    }
    return shown;
}

Result<LawView> lawOf(Desk &desk, int year)
{
    auto waiting = waitingLaw(desk);
    auto policy = waiting ? waitingPolicy(desk) : Result<std::optional<PolicyProposal>>(asFailure(waiting));
    if (!policy)
        return asFailure(policy);
    LawView view { .version = desk.law().version,
        .hash = desk.law().hash,
        .year = year > 0 ? year : desk.today().year(),
        .policy = desk.profile().version,
        .waiting = std::move(*waiting),
        .waitingPolicy = std::move(*policy) };
    for (const auto &row : allRows(desk.law(), view.year))
        view.rows.append(shownLaw(row, desk.law(), desk.profile().settings, desk.today()));
    return view;
}
}
