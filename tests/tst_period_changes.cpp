// SPDX-License-Identifier: Apache-2.0
#include "law_case.h"
#include "period_changes.h"
using namespace writdesk;

namespace {
// "pause 2026-11-05; resume 2026-11-10; extend +14 days; extend 2026-12-24; reset 2026-11-20"
QList<PeriodChange> changesFrom(const QString &line)
{
    QList<PeriodChange> changes;
    for (const auto &part : line.split(u';', Qt::SkipEmptyParts)) {
        const auto words = part.trimmed();
        const auto rest = words.section(u' ', 1);
        PeriodChange change { .rule = QStringLiteral("T-X"), .reason = QStringLiteral("The court said so.") };
        if (!fromName(words.section(u' ', 0, 0), change.kind))
            qFatal("%s", qPrintable(part));
        const auto extends = change.kind == ChangeKind::Extend;
        change.from = When::fromText(extends ? QStringLiteral("2026-11-10") : rest);
        if (extends && rest.startsWith(u'+'))
            change.length = rest.mid(1);
        else if (extends)
            change.to = When::fromText(rest);
        changes.append(change);
    }
    return changes;
}
PeriodSum sumFrom(const QString &mode, const QString &trigger, const QString &length, const QString &family)
{
    PeriodSum sum { .trigger = When::fromText(trigger) };
    const auto parsed = lengthOf(length);
    if (!fromName(mode, sum.mode) || !fromName(family, sum.family) || !parsed)
        qFatal("%s %s %s", qPrintable(mode), qPrintable(family), qPrintable(length));
    sum.length = parsed->count;
    sum.unit = sum.mode == Mode::BusDays ? Unit::BusinessDays : parsed->unit;
    sum.place.zone = QByteArrayLiteral("America/New_York");
    return sum;
}
QString stepsOf(const Period &period)
{
    static const QStringList shown { QStringLiteral("pause"), QStringLiteral("resume"), QStringLiteral("reset"),
        QStringLiteral("extend") };
    QStringList steps;
    for (const auto &step : period.derivation) {
        if (shown.contains(step.step))
            steps.append(step.step);
    }
    return steps.join(u' ');
}
}

class TestPeriodChanges : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_change_moves_the_end_by_exactly_what_it_says_data()
    {
        for (const auto *column :
            { "mode", "trigger", "length", "family", "changes", "raw", "earliest", "latest", "binding", "steps" })
            QTest::addColumn<QString>(column);
        for (const auto &row : rowsOf("period_changes.csv").mid(1)) {
            QCOMPARE(row.size(), 11);
            auto &data = QTest::newRow(qPrintable(row[0]));
            for (const auto &cell : row.mid(1))
                data << cell;
        }
    }
    void a_change_moves_the_end_by_exactly_what_it_says()
    {
        QFETCH(QString, mode);
        QFETCH(QString, trigger);
        QFETCH(QString, length);
        QFETCH(QString, family);
        QFETCH(QString, changes);
        QFETCH(QString, raw);
        QFETCH(QString, earliest);
        QFETCH(QString, latest);
        QFETCH(QString, binding);
        QFETCH(QString, steps);
        const auto period
            = withChanges(sumFrom(mode, trigger, length, family), changesFrom(changes), theLaw().calendar);
        for (const auto &step : period.derivation)
            qInfo("%s %s %s", qPrintable(step.step), qPrintable(step.date.text()), qPrintable(step.because));
        const auto instants = trigger.contains(u'T');
        const auto same = [&](const When &is, const QString &wanted) {
            return instants && !wanted.isEmpty() ? is.at == instantOf(wanted) : is.text() == wanted;
        };
        QVERIFY2(same(period.raw, raw), qPrintable(period.raw.text() + period.problem));
        QVERIFY2(same(period.earliest, earliest), qPrintable(period.earliest.text()));
        QVERIFY2(same(period.latest, latest), qPrintable(period.latest.text()));
        QVERIFY2(same(period.binding, binding), qPrintable(period.binding.text()));
        QCOMPARE(stepsOf(period), steps);
    }

    void without_changes_it_is_the_sum_itself()
    {
        const auto sum = sumFrom(QStringLiteral("FED_DAYS"), QStringLiteral("2026-11-02"), QStringLiteral("14 days"),
            QStringLiteral("act_by"));
        QCOMPARE(withChanges(sum, {}, theLaw().calendar), computed(sum, theLaw().calendar));
    }

    void while_it_stands_still_it_has_not_ended_and_a_duty_to_keep_has_no_end()
    {
        const auto pause = changesFrom(QStringLiteral("pause 2026-11-05"));
        QVERIFY(standsStill(pause));
        auto sum = sumFrom(QStringLiteral("FED_DAYS"), QStringLiteral("2026-11-02"), QStringLiteral("14 days"),
            QStringLiteral("act_by"));
        const auto act = withChanges(sum, pause, theLaw().calendar);
        QCOMPARE(stateOf(act, instant("2027-05-01T12:00:00Z")), QStringLiteral("running"));
        sum.family = Family::HoldUntil;
        const auto hold = withChanges(sum, pause, theLaw().calendar);
        QCOMPARE(stateOf(hold, instant("2027-05-01T12:00:00Z")), QStringLiteral("cannot_compute"));
        QVERIFY(!hold.binding.isValid() && !hold.freeFrom.isValid());
        QVERIFY(!standsStill(changesFrom(QStringLiteral("pause 2026-11-05; reset 2026-11-06"))));
        QVERIFY(standsStill(changesFrom(QStringLiteral("pause 2026-11-05; extend +3 days"))));
    }
};
QTEST_GUILESS_MAIN(TestPeriodChanges)
#include "tst_period_changes.moc"
