// SPDX-License-Identifier: Apache-2.0
// Ten thousand periods of every kind are computed again by a second program that knows only their derivations.
#include "case_periods.h"
#include "law_case.h"
#include "period_changes.h"
#include "period_making.h"
#include "period_table.h"
#include "random_periods.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>
using namespace writdesk;

namespace {
const auto derivation = QStringLiteral("derivation");

QList<QJsonObject> randomPeriods(int wanted, quint32 seed)
{
    Dice dice(seed);
    QList<QJsonObject> periods;
    while (periods.size() < wanted) {
        const auto period = computed(sumOf(dice), calendarWithClosedClerk());
        if (period.problem.isEmpty())
            periods.append(periodLine(period, QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC)));
    }
    return periods;
}

struct Said {
    QStringList faults {};
    QString sum {};
    int status = -1;
};
Said replayed(const QList<QJsonObject> &periods)
{
    QByteArray lines;
    for (const auto &period : periods)
        lines += QJsonDocument(period).toJson(QJsonDocument::Compact) + '\n';
    QProcess second;
    second.start(QStringLiteral(PYTHON), { QStringLiteral(REPLAY) });
    second.write(lines);
    second.closeWriteChannel();
    if (!second.waitForFinished(300'000))
        return {};
    auto said = QString::fromUtf8(second.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    if (said.isEmpty())
        return { { QString::fromUtf8(second.readAllStandardError()) }, {}, second.exitCode() };
    const auto sum = said.takeLast();
    if (const auto error = second.readAllStandardError(); !error.isEmpty())
        said.append(QString::fromUtf8(error));
    return { said, sum, second.exitCode() };
}

bool isSkip(const QJsonValue &step)
{
    static const QStringList skips { QStringLiteral("weekend"), QStringLiteral("holiday"), QStringLiteral("disputed"),
        QStringLiteral("clerk") };
    return skips.contains(step.toObject().value(QLatin1String("step")).toString());
}

// Each way of changing one step; false where the period has no such step.
bool dropSkippedDay(QJsonArray &steps)
{
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (isSkip(steps.at(i))) {
            steps.removeAt(i);
            return true;
        }
    }
    return false;
}
bool change(QJsonArray &steps, const char *name, const char *key, const std::function<QString(const QString &)> &how)
{
    for (qsizetype i = 0; i < steps.size(); ++i) {
        auto step = steps.at(i).toObject();
        if (step.value(QLatin1String("step")) != QLatin1String(name))
            continue;
        const auto was = step.value(QLatin1String(key)).toString();
        step.insert(QLatin1String(key), how(was));
        steps.replace(i, step);
        return how(was) != was;
    }
    return false;
}
QString dayLater(const QString &date)
{
    const auto day = When::fromText(date);
    return day.isInstant() ? When::of(day.at.addDays(1)).text() : When::of(day.date.addDays(1)).text();
}
QString oneMore(const QString &counting)
{
    auto parts = counting.split(QStringLiteral("; "));
    if (parts.size() < 3)
        return counting;
    auto length = parts[1].split(u' ');
    length[0] = QString::number(length[0].toInt() + 1);
    parts[1] = length.join(u' ');
    return parts.join(QStringLiteral("; "));
}
QString otherSide(const QString &counting)
{
    auto text = counting;
    return text.contains(u"act_by") ? text.replace(QStringLiteral("act_by"), QStringLiteral("wait_until"))
                                    : text.replace(QStringLiteral("wait_until"), QStringLiteral("act_by"));
}
}

class tst_derivations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ten_thousand_random_periods_agree_with_the_second_program();
    void every_mode_and_kind_of_step_was_among_them();
    void periods_of_cases_agree_and_say_by_which_rule_and_what_shows_their_start();
    void periods_that_stood_still_ran_anew_or_were_extended_agree();
    void a_changed_step_is_noticed_data();
    void a_changed_step_is_noticed();
    void a_changed_date_is_noticed();
};

void tst_derivations::ten_thousand_random_periods_agree_with_the_second_program()
{
    const auto said = replayed(randomPeriods(10'000, 20261123));
    QVERIFY2(said.status == 0, qPrintable(said.faults.mid(0, 10).join(u'\n')));
    QCOMPARE(said.sum, QStringLiteral("10000 agree, 0 do not"));
}

void tst_derivations::every_mode_and_kind_of_step_was_among_them()
{
    QSet<QString> modes, steps;
    for (const auto &period : randomPeriods(10'000, 20261123)) {
        for (const auto &value : period.value(derivation).toArray()) {
            const auto step = value.toObject();
            steps.insert(step.value(QLatin1String("step")).toString());
            if (step.value(QLatin1String("step")) == QLatin1String("counting"))
                modes.insert(step.value(QLatin1String("because")).toString().section(u';', 0, 0));
        }
    }
    QCOMPARE(modes.size(), 11);
    for (const auto *name : { "counting", "calendar", "trigger", "count", "weekend", "holiday", "disputed", "month_end",
             "no_roll", "clerk", "fixed", "zone", "unrolled", "alternative", "reading", "old_rule", "state_calendar" })
        QVERIFY2(steps.contains(QLatin1String(name)), name);
}

// Cases of every instrument, with gags, holds, renewals and notices.
QList<Period> periodsOfCases()
{
    QList<Period> periods;
    for (const auto &instrument : theLaw().instruments) {
        auto c = caseOf(instrument.id,
            wellMade(QStringLiteral("due_within=21 days;execute_within=10 days;gag=order;gag_for=one year")));
        c.gags.append({ .id = { QStringLiteral("G1") },
            .source = GagSource::Order,
            .from = QStringLiteral("2026-02-28"),
            .length = QStringLiteral("1 years"),
            .court = QStringLiteral("paed") });
        c.gags.first().period = gagPeriod(c.gags.first(), theLaw(), theProfile());
        Hold hold { .id = { QStringLiteral("H1") },
            .basis = QStringLiteral("2703f"),
            .taken = instant("2026-10-03T12:00:00-04:00") };
        hold.period = holdPeriod(hold, theLaw(), theProfile());
        const auto renewal = renewed(hold, instant("2027-01-04T12:00:00-05:00"), theLaw(), theProfile());
        c.holds = { hold, renewal ? *renewal : Hold() };
        c.notices.append({ .account = QStringLiteral("email:someone@mail.example"),
            .wait = noticeWait(c, noon, theLaw(), theProfile()) });
        periods += periodsOf(c, theLaw().periods, theLaw().calendar, theProfile(), noon);
    }
    periods.removeIf([](const Period &p) { return !p.problem.isEmpty(); });
    return periods;
}

void tst_derivations::periods_of_cases_agree_and_say_by_which_rule_and_what_shows_their_start()
{
    QList<QJsonObject> lines;
    QSet<QString> compared;
    for (const auto &period : periodsOfCases()) {
        QCOMPARE(period.derivation.first().step, QStringLiteral("rule"));
        QVERIFY2(period.derivation.first().because.startsWith(period.rule), qPrintable(period.rule));
        QCOMPARE(period.derivation.at(1).step, QStringLiteral("evidence"));
        if (period.derivation.last().step == u"compared")
            compared.insert(period.rule);
        lines.append(periodLine(period, noon));
    }
    QVERIFY(lines.size() > 200);
    QVERIFY(compared.contains(QStringLiteral("T-PRES-02")) && compared.contains(QStringLiteral("T-NOT-01")));
    const auto said = replayed(lines);
    QVERIFY2(said.status == 0, qPrintable(said.faults.mid(0, 10).join(u'\n')));
}

// What may become of a period, in the order in which courts do it.
QList<PeriodChange> changesOf(Dice &dice, const When &trigger)
{
    QList<PeriodChange> changes;
    auto at = trigger;
    const auto later = [&] {
        at = at.isInstant() ? When::of(at.at.addSecs(3600 + dice.below(200'000)))
                            : When::of(at.date.addDays(1 + dice.below(6)));
        return at;
    };
    const auto add = [&](ChangeKind kind) {
        changes.append({ .kind = kind, .from = later(), .reason = QStringLiteral("The court said so.") });
    };
    if (dice.below(4) == 0)
        add(ChangeKind::Reset);
    for (auto pauses = dice.below(3); pauses > 0; --pauses) {
        add(ChangeKind::Pause);
        if (pauses > 1 || dice.below(5) != 0)
            add(ChangeKind::Resume);
    }
    const auto stands = !changes.isEmpty() && changes.last().kind == ChangeKind::Pause;
    for (auto more = stands ? 0 : dice.below(3); more > 0; --more) {
        add(ChangeKind::Extend);
        if (dice.below(3) == 0)
            changes.last().to = When::of(changes.last().from.date.addDays(40 + dice.below(400)));
        else
            changes.last().length = QStringLiteral("%1 days").arg(1 + dice.below(60));
    }
    return changes;
}

void tst_derivations::periods_that_stood_still_ran_anew_or_were_extended_agree()
{
    Dice dice(20261126);
    QList<QJsonObject> periods;
    QMap<QString, int> steps;
    while (periods.size() < 3000) {
        const auto sum = sumOf(dice);
        if (sum.mode == Mode::FixedDate || sum.direction == Direction::Before)
            continue;
        const auto period = withChanges(sum, changesOf(dice, sum.trigger), calendarWithClosedClerk());
        if (!period.problem.isEmpty())
            continue;
        for (const auto &step : period.derivation)
            steps[step.step] += 1;
        periods.append(periodLine(period, noon));
    }
    for (const auto *name : { "pause", "resume", "reset", "extend" })
        QVERIFY2(steps.value(QLatin1String(name)) > 200, name);
    const auto said = replayed(periods);
    QVERIFY2(said.status == 0, qPrintable(said.faults.mid(0, 10).join(u'\n')));
    QCOMPARE(said.sum, QStringLiteral("3000 agree, 0 do not"));
}

void tst_derivations::a_changed_step_is_noticed_data()
{
    QTest::addColumn<std::function<bool(QJsonArray &)>>("tamper");
    using Tamper = std::function<bool(QJsonArray &)>;
    QTest::newRow("a day passed over is dropped") << Tamper(dropSkippedDay);
    QTest::newRow("the length is one more")
        << Tamper([](QJsonArray &steps) { return change(steps, "counting", "because", oneMore); });
    QTest::newRow("the raw end is a day later")
        << Tamper([](QJsonArray &steps) { return change(steps, "count", "date", dayLater); });
    QTest::newRow("the binding day is a day later")
        << Tamper([](QJsonArray &steps) { return change(steps, "reading", "date", dayLater); });
    QTest::newRow("another family") << Tamper(
        [](QJsonArray &steps) { return change(steps, "counting", "because", otherSide); });
    QTest::newRow("a day more is passed over") << Tamper([](QJsonArray &steps) {
        const QJsonObject more { { QStringLiteral("step"), QStringLiteral("holiday") },
            { QStringLiteral("date"), QStringLiteral("1999-09-09") }, { QStringLiteral("because"), QString() },
            { QStringLiteral("cites"), QString() } };
        steps.append(more);
        return true;
    });
}

void tst_derivations::a_changed_step_is_noticed()
{
    QFETCH(std::function<bool(QJsonArray &)>, tamper);
    QList<QJsonObject> changed;
    for (auto period : randomPeriods(2000, 7)) {
        auto steps = period.value(derivation).toArray();
        if (!tamper(steps))
            continue;
        period.insert(derivation, steps);
        changed.append(period);
    }
    QVERIFY(changed.size() > 50);
    const auto said = replayed(changed);
    QCOMPARE(said.status, 1);
    QCOMPARE(said.sum, QStringLiteral("0 agree, %1 do not").arg(changed.size()));
}

void tst_derivations::a_changed_date_is_noticed()
{
    for (const auto &key : { QStringLiteral("raw"), QStringLiteral("earliest"), QStringLiteral("latest"),
             QStringLiteral("binding"), QStringLiteral("free_from") }) {
        auto periods = randomPeriods(200, 11);
        for (auto &period : periods)
            period.insert(key, dayLater(period.value(key).toString()));
        QCOMPARE(replayed(periods).sum, QStringLiteral("0 agree, 200 do not"));
    }
}

QTEST_GUILESS_MAIN(tst_derivations)
#include "tst_derivations.moc"
