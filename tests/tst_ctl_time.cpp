// SPDX-License-Identifier: Apache-2.0
#include "ctl_run.h"
using namespace writdesk;
namespace {
const auto friday = u"2026-11-20T10:00:00-05:00"_s;
const auto monday = u"2026-11-23T10:00:00-05:00"_s;
const auto wednesday = u"2026-11-25T10:00:00-05:00"_s;

QString opened(const Ctl &ctl, const QString &paper)
{
    if (!ctl.rehearsal(friday))
        qFatal("no docket");
    const auto ref = ctl.at(friday, u"receive "_s + Ctl::paper(paper)).text("case");
    if (ctl.at(friday, u"accept "_s + ref).status != 0)
        qFatal("not accepted");
    return ref;
}
QString warrantIn(const Ctl &ctl) { return opened(ctl, u"01-federal-warrant.pdf"_s); }
QStringList steps(const QJsonObject &period)
{
    QStringList names;
    for (const auto &step : period.value(u"derivation"_s).toArray())
        names.append(step.toObject().value(u"step"_s).toString());
    return names;
}
QString bindingOf(const Ctl &ctl, const QString &at, const QString &ref, const QString &rule)
{
    for (const auto &line : ctl.at(at, u"periods "_s + ref).lines) {
        if (line.value(u"rule"_s) == rule)
            return line.value(u"binding"_s).toString();
    }
    return u"none"_s;
}
}
class tst_CtlTime : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_pause_and_a_resumption_are_entries_and_steps()
    {
        const Ctl ctl;
        const auto ref = warrantIn(ctl);
        CTL_STATUS(ctl.at(friday, u"state "_s + ref + u" served_on=2026-11-20"_s), 0);
        QCOMPARE(bindingOf(ctl, monday, ref, u"T-2703H-01"_s), u"2026-12-04"_s);
        CTL_STATUS(ctl.at(monday, u"period "_s + ref + u" pause T-2703H-01 --reason \"stay of the court\""_s), 0);
        const auto again
            = ctl.at(wednesday, u"period "_s + ref + u" resume T-2703H-01 --reason \"the stay was lifted\""_s);
        CTL_STATUS(again, 0);
        QCOMPARE(again.text("binding"), u"2026-12-07"_s); // two days more end on a Sunday
        QVERIFY(steps(again.object()).contains(u"pause"_s) && steps(again.object()).contains(u"resume"_s));
        const auto kinds = ctl.at(wednesday, u"log "_s + ref).column("kind");
        QCOMPARE(kinds.mid(kinds.size() - 4),
            (QStringList { u"period_paused"_s, u"judged"_s, u"period_resumed"_s, u"judged"_s }));
        CTL_STATUS(ctl.at(wednesday, u"docket verify"_s), 0);
        CTL_STATUS(ctl.at(wednesday, u"docket rebuild --check"_s), 0);
    }
    void an_extension_and_a_new_start_are_told_apart()
    {
        const Ctl ctl;
        const auto ref = warrantIn(ctl);
        const auto due = ctl.at(monday, u"show "_s + ref).object().value(u"next"_s);
        const auto extended
            = ctl.at(monday, u"period "_s + ref + u" extend T-DUE-02 --to 2026-12-24 --reason \"the agent agreed\""_s);
        CTL_STATUS(extended, 0);
        QCOMPARE(extended.text("binding"), u"2026-12-24"_s);
        QVERIFY(steps(extended.object()).contains(u"extend"_s));
        QVERIFY(ctl.at(monday, u"show "_s + ref).object().value(u"next"_s) != due);
        const auto anew
            = ctl.at(wednesday, u"period "_s + ref + u" reset T-DUE-02 --from 2026-11-25 --reason \"served again\""_s);
        CTL_STATUS(anew, 0);
        QCOMPARE(steps(anew.object()).count(u"reset"_s), 1);
        QCOMPARE(anew.text("trigger"), u"2026-11-25"_s);
    }
    void what_does_not_fit_a_period_is_refused_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *words, int status, const char *says) {
            QTest::newRow(name) << QString::fromLatin1(words) << status << QString::fromLatin1(says);
        };
        row("no reason", "pause T-2703H-01", 2, "--reason");
        row("an empty reason", "pause T-2703H-01 --reason \" \"", 2, "reason");
        row("no such period", "pause T-NONE-01 --reason x", 1, "no period");
        row("not standing still", "resume T-2703H-01 --reason x", 1, "does not stand still");
        row("a day to come", "pause T-2703H-01 --reason x --from 2026-12-24", 1, "future");
        row("before it began", "pause T-2703H-01 --reason x --from 2026-11-01", 1, "did not run yet");
        row("no such document", "pause T-2703H-01 --reason x --document abcd", 1, "no document");
        row("neither a day nor a length", "extend T-2703H-01 --reason x", 2, "--to and --by");
        row("both", "extend T-2703H-01 --reason x --to 2026-12-24 --by 3 days", 2, "--to and --by");
        row("an extension that extends nothing", "extend T-2703H-01 --reason x --to 2026-11-24", 1, "extends nothing");
        row("no length", "extend T-2703H-01 --reason x --by some days", 2, "no length");
        row("a power without its order", "extend T-R41-01 --reason x --by 14 days", 1, "--document");
    }
    void what_does_not_fit_a_period_is_refused()
    {
        QFETCH(QString, words);
        QFETCH(int, status);
        QFETCH(QString, says);
        const Ctl ctl;
        const auto ref = warrantIn(ctl);
        const auto before = ctl.at(monday, u"docket head"_s).object().value(u"count"_s);
        const auto ran = ctl.at(monday, u"period "_s + ref + u' ' + words);
        CTL_STATUS(ran, status);
        QVERIFY2(ran.err.contains(says.toUtf8()), ran.err.constData());
        QCOMPARE(ctl.at(monday, u"docket head"_s).object().value(u"count"_s), before);
    }
    void a_preservation_is_not_shortened_by_a_new_start()
    {
        const Ctl ctl;
        const auto ref = opened(ctl, u"05-preservation-letter.pdf"_s);
        const auto ran = ctl.at(monday, u"period "_s + ref + u" reset T-PRES-01 --from 2026-10-01 --reason x"_s);
        CTL_STATUS(ran, 1);
        QVERIFY2(ran.err.contains("sooner"), ran.err.constData());
        CTL_STATUS(ctl.at(monday, u"hold "_s + ref + u" take --basis 2703f"_s), 0);
        const auto held = ctl.at(monday, u"period "_s + ref + u" extend T-PRES-01 --by 90 days --reason x"_s);
        CTL_STATUS(held, 1);
        QVERIFY2(held.err.contains("hold renew"), held.err.constData());
    }
    void an_event_starts_the_periods_that_count_from_it()
    {
        const Ctl ctl;
        const auto ref = warrantIn(ctl);
        QCOMPARE(bindingOf(ctl, monday, ref, u"T-APP-01"_s), u"none"_s);
        const auto ran
            = ctl.at(monday, u"event "_s + ref + u" order_entered --at 2026-11-20 --reason \"docket entry\""_s);
        CTL_STATUS(ran, 0);
        QCOMPARE(sorted(ran.column("rule")), (QStringList { u"T-APP-01"_s, u"T-APP-01-US"_s }));
        QCOMPARE(bindingOf(ctl, monday, ref, u"T-APP-01"_s), u"2026-12-21"_s);
        CTL_STATUS(ctl.at(wednesday, u"event "_s + ref + u" order_entered --withdraw"_s), 2);
        CTL_STATUS(ctl.at(wednesday, u"event "_s + ref + u" order_entered --withdraw --reason \"another case\""_s), 0);
        QCOMPARE(bindingOf(ctl, wednesday, ref, u"T-APP-01"_s), u"none"_s);
        CTL_STATUS(ctl.at(wednesday, u"event "_s + ref + u" no_such_thing"_s), 2);
        CTL_STATUS(ctl.at(wednesday, u"event "_s + ref + u" order_entered --at 2026-12-24"_s), 1);
        CTL_STATUS(ctl.at(wednesday, u"docket rebuild --check"_s), 0);
    }
    void a_form_asks_what_is_not_known_and_nothing_else()
    {
        const Ctl ctl;
        const auto ref = warrantIn(ctl);
        const auto before = ctl.at(monday, u"needs "_s + ref);
        CTL_STATUS(before, 0);
        QVERIFY(before.column("name").contains(u"served_on"_s) && before.column("name").contains(u"match_count"_s));
        QVERIFY2(!before.column("name").contains(u"offence"_s), "it stands on the paper");
        QVERIFY2(!before.column("name").contains(u"domesticated"_s), "no criterion of a warrant asks for it");
        for (const auto &line : before.lines) {
            QCOMPARE(sorted(line.keys()), keys(u"asks by demand name"_s));
            QVERIFY2(line.value(u"asks"_s).toString().endsWith(u'?') || line.value(u"asks"_s).toString().endsWith(u')'),
                qPrintable(line.value(u"asks"_s).toString()));
            QVERIFY(!line.value(u"by"_s).toArray().isEmpty());
        }
        CTL_STATUS(ctl.at(monday, u"state "_s + ref + u" match_count=1 served_on=2026-11-20"_s), 0);
        const auto after = ctl.at(monday, u"needs "_s + ref).column("name");
        QCOMPARE(after.size(), before.lines.size() - 2);
        QVERIFY(!after.contains(u"match_count"_s));
    }
};
QTEST_GUILESS_MAIN(tst_CtlTime)
#include "tst_ctl_time.moc"
