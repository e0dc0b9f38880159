// SPDX-License-Identifier: Apache-2.0
#include "law_reading_p.h"
#include <QRegularExpression>
namespace writdesk {
namespace {
template <class Row> void readDated(TomlRow &row, const QString &file, Row *into)
{
    row.need("id");
    row.need("cites");
    if (!row.has("prepared"))
        row.need("valid_from"); // a row of the law says since when it holds, and whether somebody checked it
    row.need("verified");
    into->id = row.text("id");
    into->cites = row.text("cites");
    into->validFrom = row.date("valid_from");
    into->validTo = row.date("valid_to");
    into->verified = row.flag("verified", false);
    into->file = file;
    into->line = row.line();
    if (row.has("cites") && into->cites.trimmed().isEmpty())
        row.wrong("cites", QCoreApplication::translate("Law", "says nothing; name the law, rule or practice"));
    if (into->validTo.isValid() && into->validTo < into->validFrom)
        row.wrong("valid_to", QCoreApplication::translate("Law", "lies before valid_from: the row can never apply"));
}

void oneOf(TomlRow &row, const char *key, const QString &value, const QStringList &allowed)
{
    if (!allowed.contains(value))
        row.wrong(key, QCoreApplication::translate("Law", "\"%1\" is none of %2").arg(value, allowed.join(u' ')));
}

void readInstrument(TomlRow &row, const QString &file, LawSet *law)
{
    Instrument i;
    readDated(row, file, &i);
    row.need("title");
    row.need("own");
    i.title = row.text("title");
    i.issuers = row.texts("issuers");
    i.signers = row.texts("signers");
    i.groups = row.texts("groups");
    i.compels = row.texts("compels");
    i.policy = row.texts("policy");
    i.byCounsel = row.texts("by_counsel");
    i.ceilingCites = row.text("ceiling_cites", i.cites);
    i.policyCites = row.text("policy_cites");
    i.noticeDuty = row.text("notice_duty");
    i.gagAuthority = row.text("gag_authority");
    i.gagByStatute = row.text("gag_by_statute");
    i.response = row.text("response");
    i.own = row.text("own");
    i.noticeOwed = row.flag("notice_owed", true);
    static const QStringList owns { QStringLiteral("comply"), QStringLiteral("preserve"), QStringLiteral("counsel"),
        QStringLiteral("reject"), QStringLiteral("redirect") };
    oneOf(row, "own", i.own, owns);
    oneOf(row, "gag_by_statute", i.gagByStatute, { QString(), QStringLiteral("always"), QStringLiteral("certified") });
    law->instruments.append(i);
}

Predicate condition(TomlRow &row, const char *key, const QString &file, QList<LawProblem> *problems)
{
    const auto *table = row.table(key);
    return table ? predicateOf(*table, file, problems) : Predicate();
}

void readCriterion(TomlRow &row, const QString &file, LawSet *law, QList<LawProblem> *problems)
{
    Criterion c;
    readDated(row, file, &c);
    for (const auto *key : { "about", "severity", "remedy", "applies", "must", "met", "failed" })
        row.need(key);
    c.variant = row.text("variant");
    c.prepared = row.prepared();
    c.title = row.text("title");
    c.about = row.named("about", About::Demand);
    c.severity = row.named("severity", Severity::Advisory);
    c.remedy = row.named("remedy", Remedy::None);
    c.unknownIsAdvisory = row.flag("unknown_is_advisory", false);
    c.applies = row.texts("applies");
    c.concerns = row.texts("concerns");
    c.when = condition(row, "when", file, problems);
    c.must = condition(row, "must", file, problems);
    c.becauseMet = row.text("met");
    c.becauseFailed = row.text("failed");
    c.becauseUnknown = row.text("unknown");
    if (c.becauseUnknown.isEmpty() && !factsNamedBy(c.must).isEmpty())
        row.wrong("unknown", QCoreApplication::translate("Law", "is missing: what to say while a fact is not known"));
    if (c.about == About::Category && c.concerns.isEmpty())
        row.wrong("concerns", QCoreApplication::translate("Law", "is missing: a row about categories names them"));
    law->criteria.append(c);
}

void readCategory(TomlRow &row, const QString &file, LawSet *law)
{
    Category c;
    readDated(row, file, &c);
    for (const auto *key : { "levels", "title", "examples" })
        row.need(key);
    c.levels = row.texts("levels");
    c.title = row.text("title");
    c.examples = row.text("examples");
    c.warrant = row.flag("warrant", false);
    law->ladder.append(c);
}

void readChallenge(TomlRow &row, const QString &file, LawSet *law)
{
    ChallengeKind c;
    readDated(row, file, &c);
    for (const auto *key : { "title", "sides", "stops", "decides", "outcomes" })
        row.need(key);
    c.title = row.text("title");
    c.sides = row.texts("sides");
    c.stops = row.texts("stops");
    c.decides = row.text("decides");
    c.outcomes = row.texts("outcomes");
    c.fact = row.text("fact");
    c.event = row.text("event");
    static const QStringList sides { QStringLiteral("company"), QStringLiteral("user"), QStringLiteral("party"),
        QStringLiteral("government"), QStringLiteral("court") };
    static const QStringList acts { QStringLiteral("release"), QStringLiteral("destroy"), QStringLiteral("notify") };
    for (const auto &side : std::as_const(c.sides))
        oneOf(row, "sides", side, sides);
    for (const auto &act : std::as_const(c.stops))
        oneOf(row, "stops", act, acts);
    law->challenges.append(c);
}

void readMailDomain(TomlRow &row, const QString &file, LawSet *law)
{
    MailDomain d;
    readDated(row, file, &d);
    for (const auto *key : { "title", "kind", "ends" })
        row.need(key);
    d.title = row.text("title");
    d.kind = row.text("kind");
    d.country = row.text("country");
    d.ends = row.texts("ends");
    d.names = row.texts("names");
    oneOf(row, "kind", d.kind, { QStringLiteral("official"), QStringLiteral("free"), QStringLiteral("disposable") });
    law->mailDomains.append(d);
}

void readStatute(TomlRow &row, const QString &file, LawSet *law)
{
    StatuteRow s;
    readDated(row, file, &s);
    for (const auto *key : { "title", "says", "fits" })
        row.need(key);
    s.title = row.text("title");
    s.says = row.text("says");
    s.fits = row.texts("fits");
    if (!QRegularExpression(s.says).isValid())
        row.wrong("says", QCoreApplication::translate("Law", "is no pattern that can be held against a citation"));
    law->statutes.append(s);
}

void readEditor(TomlRow &row, const QString &file, LawSet *law)
{
    EditorRow e;
    readDated(row, file, &e);
    for (const auto *key : { "title", "says" })
        row.need(key);
    e.title = row.text("title");
    e.says = row.texts("says");
    law->editors.append(e);
}

void readFact(TomlRow &row, LawSet *law)
{
    for (const auto *key : { "name", "type", "asks" })
        row.need(key);
    FactKind f;
    f.name = row.text("name");
    f.type = row.text("type");
    f.values = row.texts("values");
    f.asks = row.text("asks");
    static const QStringList types { QStringLiteral("text"), QStringLiteral("flag"), QStringLiteral("date"),
        QStringLiteral("instant"), QStringLiteral("number") };
    oneOf(row, "type", f.type, types);
    law->facts.append(f);
}

void readOpenPoint(TomlRow &row, const QString &file, LawSet *law)
{
    for (const auto *key : { "id", "key", "question", "options", "default", "reason", "effect", "cites", "verified" })
        row.need(key);
    OpenPoint p;
    p.id = row.text("id");
    p.key = row.text("key");
    p.question = row.text("question");
    p.options = row.texts("options");
    p.value = row.text("default");
    p.reason = row.text("reason");
    p.effect = row.text("effect");
    p.cites = row.text("cites");
    p.verified = row.flag("verified", false);
    p.file = file;
    p.line = row.line();
    law->openPoints.append(p);
}
}

void readRows(const LawFile &file, LawSet *law, QList<LawProblem> *problems)
{
    const auto root = tomlOf(file, problems);
    eachRow(root, "instrument", file.name, problems, [&](TomlRow &row) { readInstrument(row, file.name, law); });
    eachRow(
        root, "criterion", file.name, problems, [&](TomlRow &row) { readCriterion(row, file.name, law, problems); });
    eachRow(root, "category", file.name, problems, [&](TomlRow &row) { readCategory(row, file.name, law); });
    eachRow(root, "challenge", file.name, problems, [&](TomlRow &row) { readChallenge(row, file.name, law); });
    eachRow(root, "mail_domain", file.name, problems, [&](TomlRow &row) { readMailDomain(row, file.name, law); });
    eachRow(root, "statute", file.name, problems, [&](TomlRow &row) { readStatute(row, file.name, law); });
    eachRow(root, "editor", file.name, problems, [&](TomlRow &row) { readEditor(row, file.name, law); });
    eachRow(root, "fact", file.name, problems, [&](TomlRow &row) { readFact(row, law); });
    eachRow(root, "open_point", file.name, problems, [&](TomlRow &row) { readOpenPoint(row, file.name, law); });
    static const QStringList known { QStringLiteral("instrument"), QStringLiteral("criterion"),
        QStringLiteral("category"), QStringLiteral("challenge"), QStringLiteral("mail_domain"),
        QStringLiteral("statute"), QStringLiteral("editor"), QStringLiteral("fact"), QStringLiteral("open_point"),
        QStringLiteral("version") };
    for (const auto &[key, value] : root) {
        const auto name = QString::fromUtf8(key.str().data(), qsizetype(key.str().size()));
        if (!known.contains(name))
            problems->append({ file.name, int(value.source().begin.line),
                QCoreApplication::translate("Law", "%1 is no part of this file; known are %2")
                    .arg(name, known.join(u' ')) });
    }
    if (const auto version = root["version"].value<std::string>())
        law->version = QString::fromStdString(*version);
}
}
