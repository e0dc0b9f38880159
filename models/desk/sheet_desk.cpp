// SPDX-License-Identifier: Apache-2.0
#include "sheet_desk.h"
#include "early_warnings.h"
#include "letter_values_p.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Sheet", text); }
const auto kindOfSheet = QStringLiteral("control_sheet");

void put(QJsonObject &row, const char *key, const QString &value)
{
    if (!value.isEmpty())
        row.insert(QLatin1String(key), value);
}

// A day with its weekday, which people check first.
QString dayWords(const QDate &day) { return paperLocale().toString(day, QStringLiteral("ddd yyyy-MM-dd")); }
QString dateWords(const When &when)
{
    if (when.isInstant())
        return paperLocale().toString(when.at, QStringLiteral("ddd yyyy-MM-dd HH:mm")) + QStringLiteral(" UTC")
            + isoInstant(when.at).right(6);
    return when.isValid() ? dayWords(when.date) : QString();
}

QString withoutStop(QString sentence)
{
    while (sentence.endsWith(u'.'))
        sentence.chop(1);
    return sentence;
}

QString evidenceWords(const Period &period)
{
    QStringList parts;
    for (const auto &step : period.derivation) {
        if (step.step == u"evidence" || step.step == u"service")
            parts.append(step.cites.isEmpty() ? withoutStop(step.because)
                                              : QStringLiteral("%1 (%2)").arg(step.because, step.cites));
    }
    return parts.join(QStringLiteral("; "));
}

QString reasonWords(const Period &period)
{
    static const QStringList head { QStringLiteral("rule"), QStringLiteral("evidence"), QStringLiteral("service"),
        QStringLiteral("counting"), QStringLiteral("calendar"), QStringLiteral("trigger") };
    QStringList parts { period.problem };
    for (const auto &step : period.derivation) {
        if (!head.contains(step.step))
            parts.append(QStringLiteral("%1: %2").arg(dateWords(step.date), withoutStop(step.because)));
    }
    if (period.freeFrom.isValid())
        parts.append(say("over from %1").arg(isoInstant(period.freeFrom)));
    if (period.unverified)
        parts.append(say("a row of the law behind this date is not verified yet"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

QJsonObject rowOf(const Desk &desk, const Period &period, qsizetype number)
{
    QStringList warnings;
    for (const auto &day : earlyWarnings(period, desk.law(), desk.profile()))
        warnings.append(dayWords(day));
    QJsonObject row { { QStringLiteral("no"), QString::number(number) } };
    put(row, "rule", period.rule.isEmpty() ? nameOf(period.family) : period.rule);
    put(row, "title", period.title);
    put(row, "trigger", dateWords(period.trigger));
    put(row, "earliest", dateWords(period.earliest));
    put(row, "latest", dateWords(period.latest));
    put(row, "binding", dateWords(period.binding));
    put(row, "warnings", warnings.join(QStringLiteral(", ")));
    put(row, "evidence", evidenceWords(period));
    put(row, "because", reasonWords(period));
    return row;
}

QJsonArray rowsOf(const Desk &desk, const Case &c)
{
    auto periods = periodsOf(c);
    std::ranges::stable_sort(
        periods, {}, [](const Period &p) { return std::pair(!p.binding.isValid(), p.binding.date); });
    QJsonArray rows;
    for (const auto &period : periods)
        rows.append(rowOf(desk, period, rows.size() + 1));
    return rows;
}

// What stands against telling the user stands against showing this paper.
QString silences(Desk &desk, const Case &c)
{
    QStringList names;
    for (const auto &block : blocksOfNotice(desk, c)) {
        if (!names.contains(block.names.isEmpty() ? block.because : block.names))
            names.append(block.names.isEmpty() ? block.because : block.names);
    }
    return names.join(QStringLiteral("; "));
}

QJsonObject valuesOf(Desk &desk, const Case &c, const QString &lang)
{
    const Tongue tongue(lang);
    auto values = letterValues(desk, c);
    for (const auto *account : { "accounts", "account", "requester_email" })
        values.remove(QLatin1String(account));
    values.insert(QStringLiteral("periods"), rowsOf(desk, c));
    if (const auto names = silences(desk, c); !names.isEmpty())
        values.insert(QStringLiteral("silence"), QJsonArray { QJsonObject { { QStringLiteral("names"), names } } });
    put(values, "law_version", QStringLiteral("%1 (%2)").arg(desk.law().version, desk.law().hash.left(16)));
    put(values, "policy_version", desk.profile().version);
    put(values, "judged_at", c.judgement.at.toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    return values;
}
}

Result<Draft> draftSheet(Desk &desk, const CaseRef &ref, const QString &lang)
{
    const auto c = desk.docket().load(ref);
    if (!c)
        return asFailure(c);
    if (periodsOf(*c).isEmpty())
        return failed(say("%1 has no dates yet, so there is nothing to control. State the facts its dates run from.")
                          .arg(ref.text));
    auto sheet = printed(desk, *c, kindOfSheet, lang, valuesOf(desk, *c, lang), false);
    if (!sheet)
        return asFailure(sheet);
    const auto entered = desk.change(ref, c->revision, Desk::Judge::No, [&](const Case &) -> Result<QList<NewEntry>> {
        auto body = objectOf(Letter { kindOfSheet, lang, desk.now(), sheet->document.sha256 });
        body.insert(QStringLiteral("documents"), toJson(QList<Document> { sheet->document }));
        return QList<NewEntry> { { ref, kind::letter, body } };
    });
    return entered ? Result<Draft>(Draft { sheet->pdf, {}, sheet->document }) : asFailure(entered);
}
}
