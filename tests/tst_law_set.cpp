// SPDX-License-Identifier: Apache-2.0
#include "dates_due.h"
#include "instrument_rows.h"
#include "law_case.h"
#include "law_uses.h"
#include <algorithm>
using namespace writdesk;

namespace {
const QByteArray dated = "cites = \"18 USC 2703\"\nvalid_from = 1986-10-21\nverified = true\n";

QList<LawFile> with(const char *name, const QByteArray &bytes)
{
    auto files = shippedLaw();
    files.append({ QString::fromLatin1(name), bytes });
    return files;
}
}

class TestLawSet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_shipped_law_has_no_problems()
    {
        const auto problems = lawProblems(shippedLaw());
        for (const auto &p : problems)
            qWarning("%s:%d: %s", qPrintable(p.file), p.line, qPrintable(p.what));
        QVERIFY(problems.isEmpty());
        QVERIFY(readLaw(shippedLaw()));
    }

    // What the company owes is owed late too, and stays first; what lapses does not. A new row is one or the other by
    // somebody's decision: its id is put here, or among those that lapse (models/domain/dates_due.cpp).
    void of_every_act_it_is_decided_whether_it_is_owed_once_its_day_has_passed()
    {
        static const QStringList owed { QStringLiteral("T-NSL-01"), QStringLiteral("T-NSL-04"),
            QStringLiteral("T-EU-01"), QStringLiteral("T-EU-03"), QStringLiteral("T-UK-01"), QStringLiteral("T-AU-01"),
            QStringLiteral("T-CA-01"), QStringLiteral("T-TX-01"), QStringLiteral("T-TX-01-SOS"),
            QStringLiteral("T-FL-01"), QStringLiteral("T-MN-01"), QStringLiteral("T-MA-01"), QStringLiteral("T-WA-01"),
            QStringLiteral("T-CA-05"), QStringLiteral("T-ST-01"), QStringLiteral("T-PRES-05"),
            QStringLiteral("T-BACK-01"), QStringLiteral("T-NOT-02"), QStringLiteral("T-NOT-04"),
            QStringLiteral("T-NOT-05"), QStringLiteral("T-EDR-01"), QStringLiteral("T-EDR-02"),
            QStringLiteral("T-EDR-03"), QStringLiteral("T-EDR-04") };
        for (const auto &rule : theLaw().periods) {
            if (rule.family == Family::ActBy)
                QVERIFY2(
                    lapses({ .rule = rule.id, .family = rule.family }) != owed.contains(rule.id), qPrintable(rule.id));
        }
    }
    void the_instruments_read_alone_are_those_of_the_law()
    {
        const auto alone = readInstruments(shippedLaw());
        QVERIFY(alone);
        QVERIFY(*alone == theLaw().instruments);
        for (const auto &day : { QDate(1980, 1, 1), QDate(2026, 11, 23) }) {
            const auto *one = instrumentOn(*alone, QStringLiteral("SW_FED"), day);
            const auto *same = theLaw().instrument(QStringLiteral("SW_FED"), day);
            QVERIFY(one ? same != nullptr && *one == *same : same == nullptr);
        }
        const auto broken = readInstruments(with("instruments/broken.toml", "[[instrument]]\nid = \"NEW\"\n" + dated));
        QVERIFY(!broken && broken.error().sentence.contains(u"instruments/broken.toml:1"));
    }

    void every_instrument_of_the_tables_is_there()
    {
        for (const auto &row : rowsOf("ceiling.csv").mid(1))
            QVERIFY2(theLaw().instrument(row[0], QDate(2026, 11, 23)), qPrintable(row[0]));
        QSet<QString> ids; // an instrument has a row for each time the law changed
        for (const auto &instrument : theLaw().instruments)
            ids.insert(instrument.id);
        QCOMPARE(ids.size(), rowsOf("ceiling.csv").size() - 1);
    }

    void every_criterion_of_the_tables_is_there()
    {
        QStringList wanted;
        const auto add = [&](const char *prefix, int last, const QList<int> &without = {}) {
            for (int n = 1; n <= last; ++n) {
                if (!without.contains(n))
                    wanted.append(QStringLiteral("V-%1-%2").arg(QLatin1String(prefix)).arg(n, 2, 10, QLatin1Char('0')));
            }
        };
        add("ID", 11), add("FM", 26), add("SV", 10), add("SC", 24), add("FX", 6), add("EM", 9), add("GG", 16);
        for (const auto &id : std::as_const(wanted)) {
            const auto has = std::ranges::any_of(theLaw().criteria, [&](const Criterion &c) { return c.id == id; });
            QVERIFY2(has, qPrintable(id));
        }
    }

    void every_open_point_has_a_default_that_the_policy_carries()
    {
        for (int n = 1; n <= 40; ++n) {
            const auto id = QStringLiteral("C-%1").arg(n, 2, 10, QLatin1Char('0'));
            const auto &points = theLaw().openPoints;
            QVERIFY2(std::ranges::any_of(points, [&](const OpenPoint &p) { return p.id == id; }), qPrintable(id));
        }
        for (const auto &point : theLaw().openPoints)
            QCOMPARE(theProfile().settings.value(point.key), point.value);
    }

    void a_row_names_the_rows_that_use_it_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("user");
        const auto row = [](const char *id, const char *user) {
            QTest::newRow(qPrintable(QLatin1String(id) + u' ' + QLatin1String(user)))
                << QString::fromLatin1(id) << QString::fromLatin1(user);
        };
        row("SW_FED", "V-SV-06");
        row("PRES_2703F", "T-PRES-01");
        row("L3_MESSAGES", "SW_FED"); // by its level
        row("L3_MESSAGES", "V-SC-06"); // by a condition
        row("C-23", "V-SV-06"); // as a number with its default
        row("notice_wait_days", "T-NOT-01");
        row("issued_on", "T-2705B-01");
        row("emergency", "T-EU-03"); // by a condition of a period
    }
    void a_row_names_the_rows_that_use_it()
    {
        QFETCH(QString, id);
        QFETCH(QString, user);
        QVERIFY2(usesOf(theLaw(), id).contains(user), qPrintable(usesOf(theLaw(), id).join(u' ')));
        QVERIFY(usesOf(theLaw(), QStringLiteral("NOSUCH")).isEmpty());
    }
    void what_is_prepared_and_no_law_is_in_force_on_no_day()
    {
        QStringList prepared;
        const auto look = [&](const auto &rows) {
            for (const auto &row : rows) {
                if (row.prepared.isEmpty())
                    continue;
                prepared.append(row.id);
                QCOMPARE(theProfile().settings.value(row.prepared), QStringLiteral("off"));
                for (QDate day(1971, 1, 1); day < QDate(2041, 1, 1); day = day.addDays(1))
                    QVERIFY(!row.inForce(day));
                QVERIFY(!row.inForce(QDate()));
            }
        };
        look(theLaw().criteria);
        look(theLaw().periods);
        prepared.sort();
        QCOMPARE(prepared,
            QStringList({ QStringLiteral("T-NDOFA-01"), QStringLiteral("V-NDOFA-01"), QStringLiteral("V-NDOFA-02"),
                QStringLiteral("V-R45B-01") }));
        auto c = caseOf(QStringLiteral("SUBP_CIVIL_FED"),
            wellMade(QStringLiteral("gag=order;gag_until=2028-11-18;served_on=2026-11-20;due_on=2026-11-24")));
        c.happenings.append(Happening { .name = QStringLiteral("gag_ended"), .at = When::of(noon.date()) });
        const auto judgement = judge(c, theLaw(), theProfile(), noon);
        for (const auto &finding : judgement.findings)
            QVERIFY2(!prepared.contains(finding.id), qPrintable(finding.id));
        for (const auto &period : judgement.periods)
            QVERIFY2(!prepared.contains(period.rule), qPrintable(period.rule));
        for (const auto &need : judgement.needs) {
            for (const auto &id : need.by)
                QVERIFY2(!prepared.contains(id), qPrintable(id));
        }
    }
    void what_is_enacted_is_adopted_with_its_day_and_finds_its_faults()
    {
        auto files = shippedLaw();
        for (auto &file : files) {
            if (file.name == u"criteria/prepared.toml")
                file.bytes.replace("prepared = \"ndo_fairness_act\"", "valid_from = 2026-01-01")
                    .replace("prepared = \"pending_rules\"", "valid_from = 2026-01-01");
        }
        const auto law = readLaw(files);
        QVERIFY2(law, qPrintable(law ? QString() : law.error().detail));
        const auto outcome = [&](const char *id, const QString &facts) {
            const auto findings
                = findingsOf(caseOf(QStringLiteral("SUBP_CIVIL_FED"), wellMade(facts)), *law, theProfile(), noon);
            const auto at = std::ranges::find(findings, QString::fromLatin1(id), &Finding::id);
            return at == findings.end() ? QString() : nameOf(at->outcome);
        };
        const auto gag = [](const char *until) {
            return QStringLiteral("gag=order;issued_on=2026-11-18;gag_until=") + QLatin1String(until);
        };
        QCOMPARE(outcome("V-NDOFA-01", gag("2027-02-16")), QStringLiteral("met"));
        QCOMPARE(outcome("V-NDOFA-01", gag("2027-02-17")), QStringLiteral("failed"));
        QCOMPARE(outcome("V-NDOFA-01", QStringLiteral("gag=order")), QStringLiteral("unknown"));
        QCOMPARE(outcome("V-NDOFA-02", QStringLiteral("gag=order;gag_findings=flight from prosecution")),
            QStringLiteral("met"));
        QCOMPARE(outcome("V-R45B-01", QStringLiteral("served_on=2026-11-20;due_on=2026-12-04")), QStringLiteral("met"));
        QCOMPARE(
            outcome("V-R45B-01", QStringLiteral("served_on=2026-11-20;due_on=2026-12-03")), QStringLiteral("failed"));
    }
    void a_prepared_row_that_names_a_day_or_no_setting_is_refused()
    {
        for (const auto &line :
            { "prepared = \"ndo_fairness_act\"\nvalid_from = 2026-01-01\n", "prepared = \"moon\"\n" }) {
            auto files = shippedLaw();
            for (auto &file : files) {
                if (file.name == u"criteria/prepared.toml")
                    file.bytes.replace("prepared = \"pending_rules\"\n", line);
            }
            const auto problems = lawProblems(files);
            QCOMPARE(problems.size(), 1);
            QCOMPARE(problems.first().file, QStringLiteral("criteria/prepared.toml"));
        }
    }
    void the_page_about_the_law_names_every_key_of_its_files()
    {
        QFile page(QStringLiteral(RESOURCES "/docs/law.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const auto said = QString::fromUtf8(page.readAll());
        static const QRegularExpression key(
            QStringLiteral("^(\\w+) = (?:\\{ (\\w+) = [\\[{])?"), QRegularExpression::MultilineOption);
        QSet<QString> keys;
        for (const auto &file : shippedLaw()) {
            for (auto all = key.globalMatch(QString::fromUtf8(file.bytes)); all.hasNext();) {
                const auto match = all.next(); // a key, and the operator of a condition
                keys.insert(match.captured(1));
                if (!match.captured(2).isEmpty())
                    keys.insert(match.captured(2));
            }
        }
        QVERIFY(keys.size() > 60);
        for (const auto &name : std::as_const(keys))
            QVERIFY2(said.contains(u'`' + name + u'`') || said.contains(u'`' + name + u' '), qPrintable(name));
    }
    void the_hash_follows_every_byte_and_no_order()
    {
        auto files = shippedLaw();
        const auto before = theLaw().hash;
        std::ranges::reverse(files);
        QCOMPARE(readLaw(files)->hash, before);
        files.first().bytes.append("\n");
        QVERIFY(readLaw(files)->hash != before);
    }

    void a_bad_row_is_named_by_its_line_and_loads_nothing_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *name, const QByteArray &toml, int line, const char *what) {
            QTest::newRow(name) << toml << line << QString::fromLatin1(what);
        };
        const QByteArray category = "[[category]]\nid = \"L9\"\nlevels = [\"L9\"]\ntitle = \"t\"\nexamples = \"e\"\n";
        const QByteArray instrument = "[[instrument]]\nid = \"XX\"\ntitle = \"t\"\nown = \"comply\"\n";
        const QByteArray criterion = "[[criterion]]\nid = \"V-XX-01\"\nabout = \"demand\"\nseverity = \"fatal\"\n"
                                     "remedy = \"reject\"\nmet = \"m\"\nfailed = \"f\"\nunknown = \"u\"\n"
            + dated;
        row("no TOML", "[[category]]\nid = \n", 2, "");
        row("unknown part", "[[holliday]]\nid = \"x\"\n", 1, "holliday");
        row("unknown key", category + dated + "colour = \"red\"\n", 9, "colour");
        row("no cites", category + "valid_from = 1986-10-21\nverified = true\n", 1, "cites");
        row("empty cites", category + "cites = \" \"\nvalid_from = 1986-10-21\nverified = true\n", 6, "cites");
        row("no validity", category + "cites = \"x\"\nverified = true\n", 1, "valid_from");
        row("never valid", category + dated + "valid_to = 1980-01-01\n", 9, "before valid_from");
        row("no date", category + "cites = \"x\"\nvalid_from = \"1986\"\nverified = true\n", 7, "valid_from");
        row("overlap", category + dated + category + dated, 9, "overlaps");
        row("overlap with the shipped row", QByteArray(instrument).replace("XX", "SW_FED") + dated, 1, "overlaps");
        row("unknown category",
            "[[instrument]]\nid = \"XX\"\ntitle = \"t\"\nown = \"comply\"\ncompels = [\"L7\"]\n" + dated, 1, "L7");
        row("content without a warrant",
            "[[instrument]]\nid = \"XX\"\ntitle = \"t\"\nown = \"comply\"\ncompels = [\"L3\"]\n" + dated, 1, "warrant");
        row("unknown disposition", "[[instrument]]\nid = \"XX\"\ntitle = \"t\"\nown = \"ignore\"\n" + dated, 4,
            "ignore");
        row("unknown instrument", criterion + "applies = [\"SW_MOON\"]\nmust = { present = \"court\" }\n", 1,
            "SW_MOON");
        row("unknown fact", criterion + "applies = [\"*\"]\nmust = { present = \"moon_phase\" }\n", 1, "moon_phase");
        row("unknown operator", criterion + "applies = [\"*\"]\nmust = { smells = \"court\" }\n", 13, "smells");
        row("bad pattern", criterion + "applies = [\"*\"]\nmust = { matches = [\"court\", \"(\"] }\n", 13, "(");
        row("too few words", criterion + "applies = [\"*\"]\nmust = { one_of = [\"court\"] }\n", 13, "one_of");
        row("never reached",
            criterion + "applies = [\"*\"]\nwhen = { always = false }\nmust = { present = \"court\" }\n", 1,
            "never true");
        row("patterns that leave nobody",
            criterion + "applies = [\"SW_FED\", \"!SW_FED\"]\nmust = { present = \"court\" }\n", 1,
            "leave no instrument");
        row("a row that ends before its instruments begin",
            criterion + "valid_to = 1990-01-01\napplies = [\"EU_EPOC\"]\nmust = { present = \"court\" }\n", 1,
            "in force while it is");
        row("a value no fact has", criterion + "applies = [\"*\"]\nmust = { one_of = [\"signer_role\", \"wizard\"] }\n",
            1, "wizard");
        row("a setting nobody knows",
            criterion
                + "applies = [\"*\"]\nwhen = { setting = [\"moon_phase\", \"full\"] }\nmust = { present = \"court\" "
                  "}\n",
            1, "moon_phase");
        row("a value no setting has",
            criterion
                + "applies = [\"*\"]\nwhen = { setting = [\"holds_roll\", \"perhaps\"] }\nmust = { present = "
                  "\"court\" }\n",
            1, "perhaps");
        row("severity of no kind",
            QByteArray(criterion).replace("\"fatal\"", "\"C/F\"")
                + "applies = [\"*\"]\nmust = { present = \"court\" }\n",
            4, "C/F");
        row("a setting twice",
            "[[open_point]]\nid = \"C-99\"\nkey = \"max_renewals\"\nquestion = \"q\"\noptions = [\"1\"]\ndefault = "
            "\"1\"\n"
            "reason = \"r\"\neffect = \"e\"\ncites = \"c\"\nverified = true\n",
            1, "max_renewals");
    }
    void a_bad_row_is_named_by_its_line_and_loads_nothing()
    {
        QFETCH(QByteArray, toml);
        QFETCH(int, line);
        QFETCH(QString, what);
        const auto files = with("zz.toml", toml);
        const auto problems = lawProblems(files);
        const auto hit
            = [&](const LawProblem &p) { return p.file == u"zz.toml" && p.line == line && p.what.contains(what); };
        for (const auto &p : problems)
            qInfo("%s:%d: %s", qPrintable(p.file), p.line, qPrintable(p.what));
        QVERIFY(std::ranges::any_of(problems, hit));
        const auto read = readLaw(files);
        QVERIFY(!read);
        QVERIFY(read.error().detail.contains(QStringLiteral("zz.toml:%1:").arg(line)));
    }

    void a_period_that_nothing_can_start_is_named_by_its_line_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *name, const QByteArray &rest, const char *what) {
            QTest::newRow(name) << rest << QString::fromLatin1(what);
        };
        row("unknown fact", "trigger = \"moon_phase\"\ninstruments = [\"SW_FED\"]\n", "moon_phase");
        row("no instrument and no event", "trigger = \"served_on\"\n", "nothing reaches it");
        row("no event", "trigger = \"event:\"\n", "names no event");
        row("no day of the law", "trigger = \"law\"\ninstruments = [\"SW_FED\"]\n", "starts_on");
        row("unknown instrument", "trigger = \"served_on\"\ninstruments = [\"SW_MOON*\"]\n", "SW_MOON");
        row("condition on no fact",
            "trigger = \"served_on\"\ninstruments = [\"SW_FED\"]\nwhen = [\"moon_phase=full\"]\n", "moon_phase");
        row("conditions that exclude each other",
            "trigger = \"served_on\"\ninstruments = [\"SW_STATE\"]\nwhen = [\"issuer_state=CA\", "
            "\"issuer_state!=CA\"]\n",
            "exclude each other");
        row("two values of one fact",
            "trigger = \"served_on\"\ninstruments = [\"SW_STATE\"]\nwhen = [\"issuer_state=CA|NY\", "
            "\"issuer_state=TX\"]\n",
            "exclude each other");
        row("starts by no fact", "trigger = \"event:x\"\nstarts_by = \"moon_phase+10\"\n", "moon_phase");
        row("a setting nobody knows", "trigger = \"event:x\"\nsetting = \"moon_days\"\n", "moon_days");
        row("extended by no row", "trigger = \"event:x\"\nextension = \"T-MOON-01\"\n", "T-MOON-01");
    }
    void a_period_that_nothing_can_start_is_named_by_its_line()
    {
        QFETCH(QByteArray, rest);
        QFETCH(QString, what);
        const auto name = QStringLiteral("periods/zz.toml");
        const auto problems = lawProblems(with("periods/zz.toml",
            "[[period]]\nid = \"T-XX-01\"\ntitle = \"t\"\nmode = \"FED_DAYS\"\nlength = 3\nfamily = \"act_by\"\n"
            "cites = \"c\"\n"
                + rest));
        const auto hit = [&](const LawProblem &p) { return p.file == name && p.line == 1 && p.what.contains(what); };
        QVERIFY(std::ranges::any_of(problems, hit));
    }

    void a_row_that_follows_another_in_time_does_not_overlap()
    {
        const QByteArray first
            = "[[category]]\nid = \"L9\"\nlevels = [\"L9\"]\ntitle = \"t\"\nexamples = \"e\"\n" + dated;
        const auto second = QByteArray(first).replace("1986-10-21", "2026-01-01");
        const auto files = with("zz.toml", first + "valid_to = 2025-12-31\n" + second);
        QVERIFY(lawProblems(files).isEmpty());
    }
};
QTEST_GUILESS_MAIN(TestLawSet)
#include "tst_law_set.moc"
