// SPDX-License-Identifier: Apache-2.0
#include "law_case.h"
using namespace writdesk;

namespace {
Disposition decided(const Case &c) { return judge(c, theLaw(), theProfile(), noon).disposition; }
Case sampleOf(const QString &paper)
{
    auto c = caseOf({}, {});
    for (const auto &row : rowsOf("papers/truth.csv")) {
        if (row[0] != paper)
            continue;
        auto value = row.mid(2).join(u',');
        if (value.startsWith(u'"'))
            value = value.mid(1).chopped(1);
        c.facts.append({ .name = row[1], .value = value, .page = 1, .how = How::Text });
        if (row[1] == u"instrument")
            c.demands.first().instrument = value;
        if (row[1] == u"process")
            c.process = value == u"true";
        if (row[1] == u"issued_on")
            c.receivedAt = QDateTime(QDate::fromString(value, Qt::ISODate).addDays(2), QTime(15, 0), Qt::UTC);
    }
    return c;
}
Finding finding(Outcome outcome, Severity severity, Remedy remedy, About about = About::Demand)
{
    return { .id = QStringLiteral("V-X"), .about = about, .outcome = outcome, .severity = severity, .remedy = remedy };
}
}

class TestDisposition : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void each_paper_gets_what_the_policy_and_law_say_data()
    {
        QTest::addColumn<QStringList>("row");
        for (const auto &row : rowsOf("dispositions.csv").mid(1))
            QTest::newRow(qPrintable(row[0])) << row;
    }
    void each_paper_gets_what_the_policy_and_law_say()
    {
        QFETCH(QStringList, row);
        const auto c = caseOf(row[1], wellMade(row[2]));
        const auto d = decided(c);
        for (const auto &f : findingsOf(c, theLaw(), theProfile(), noon)) {
            if (f.outcome != Outcome::Met && (f.severity != Severity::Advisory || f.remedy == Remedy::Escalate))
                qInfo("%s %s %s: %s", qPrintable(f.id), qPrintable(nameOf(f.outcome)), qPrintable(nameOf(f.about)),
                    qPrintable(f.because));
        }
        QCOMPARE(d.disposition, row[3]);
        if (!row[4].isEmpty())
            QVERIFY2(d.because.contains(row[4]), qPrintable(d.because.join(u' ')));
    }

    void an_instrument_with_nothing_wrong_gets_its_own_answer_data()
    {
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("gag");
        for (const auto &row : rowsOf("instruments.csv").mid(1))
            QTest::newRow(qPrintable(row[0])) << row[1] << row.value(2);
        QSet<QString> ids;
        for (const auto &instrument : theLaw().instruments)
            ids.insert(instrument.id);
        QCOMPARE(ids.size(), rowsOf("instruments.csv").size() - 1);
    }
    void an_instrument_with_nothing_wrong_gets_its_own_answer()
    {
        QFETCH(QString, own);
        QFETCH(QString, gag);
        const auto id = QString::fromLatin1(QTest::currentDataTag());
        const auto c = caseOf(id, {});
        const auto met = finding(Outcome::Met, Severity::Fatal, Remedy::Reject);
        QCOMPARE(dispositionOf(c, { met }, {}, theLaw(), noon).disposition, own);
        const auto *row = theLaw().instrument(id, noon.date());
        QVERIFY(row);
        QCOMPARE(row->gagByStatute, gag);
        QVERIFY(!row->issuers.isEmpty() && !row->cites.isEmpty());
        // Only what nobody signs goes without a signer: a message and the provider's own report.
        QCOMPARE(row->signers.isEmpty(), id == u"INFORMAL" || id == u"CT_2258A");
    }

    void the_first_match_wins_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<Severity>("severity");
        QTest::addColumn<Remedy>("remedy");
        QTest::addColumn<QString>("disposition");
        const auto row = [](const char *why, Outcome o, Severity s, Remedy r, const char *d) {
            QTest::newRow(why) << o << s << r << QString::fromLatin1(d);
        };
        row("redirect", Outcome::Failed, Severity::Fatal, Remedy::Redirect, "redirect");
        row("reject", Outcome::Failed, Severity::Fatal, Remedy::Reject, "reject");
        row("escalate", Outcome::Failed, Severity::Fatal, Remedy::Escalate, "counsel");
        row("an advisory that escalates", Outcome::Failed, Severity::Advisory, Remedy::Escalate, "counsel");
        row("fatal and waiting", Outcome::Failed, Severity::Fatal, Remedy::Hold, "counsel");
        row("fatal that a letter may cure", Outcome::Failed, Severity::Fatal, Remedy::Clarify, "clarify");
        row("curable failed", Outcome::Failed, Severity::Curable, Remedy::Clarify, "clarify");
        row("curable unknown", Outcome::Unknown, Severity::Curable, Remedy::Clarify, "clarify");
        row("fatal unknown, whatever the remedy", Outcome::Unknown, Severity::Fatal, Remedy::Redirect, "clarify");
        row("advisory failed", Outcome::Failed, Severity::Advisory, Remedy::Acknowledge, "comply");
        row("advisory unknown", Outcome::Unknown, Severity::Advisory, Remedy::Escalate, "comply");
        row("met", Outcome::Met, Severity::Fatal, Remedy::Reject, "comply");
    }
    void the_first_match_wins()
    {
        QFETCH(Outcome, outcome);
        QFETCH(Severity, severity);
        QFETCH(Remedy, remedy);
        QFETCH(QString, disposition);
        const auto c = caseOf(QStringLiteral("SW_FED"), {});
        QCOMPARE(dispositionOf(c, { finding(outcome, severity, remedy) }, {}, theLaw(), noon).disposition, disposition);
        for (const auto about : { About::Gag, About::Release, About::Category })
            QCOMPARE(dispositionOf(c, { finding(outcome, severity, remedy, about) }, {}, theLaw(), noon).disposition,
                QStringLiteral("comply"));
    }

    void a_later_rule_never_hides_an_earlier_one()
    {
        const auto c = caseOf(QStringLiteral("SW_FED"), {});
        QList<Finding> findings { finding(Outcome::Failed, Severity::Curable, Remedy::Clarify),
            finding(Outcome::Failed, Severity::Fatal, Remedy::Escalate),
            finding(Outcome::Failed, Severity::Fatal, Remedy::Reject),
            finding(Outcome::Failed, Severity::Fatal, Remedy::Redirect) };
        for (const auto *expected : { "redirect", "reject", "counsel", "clarify" }) {
            QCOMPARE(dispositionOf(c, findings, {}, theLaw(), noon).disposition, QString::fromLatin1(expected));
            findings.removeLast();
        }
    }

    // What the sample papers state, before anybody accepted it, two days after they were issued.
    void each_sample_paper_gets_its_answer_data()
    {
        QTest::addColumn<QString>("disposition");
        const auto row = [](const char *paper, const char *d) { QTest::newRow(paper) << QString::fromLatin1(d); };
        row("01-federal-warrant.pdf", "comply");
        row("02-grand-jury-subpoena.pdf", "comply");
        row("03-records-order.pdf", "comply");
        row("04-nondisclosure-order.pdf", "comply");
        row("05-preservation-letter.pdf", "preserve");
        row("06-preservation-renewal.pdf", "preserve");
        row("07-treaty-order.pdf", "comply");
        row("08-foreign-police-letter.pdf", "redirect");
        row("09-emergency-request.pdf", "counsel");
        row("10-civil-subpoena.pdf", "reject");
        row("11-defective-warrant.pdf", "clarify");
        row("12-scanned-agency-subpoena.pdf", "counsel");
        row("13-vendor-newsletter.pdf", "counsel");
        row("14-state-warrant.pdf", "comply");
        row("15-order-with-nondisclosure-order.pdf", "comply");
    }
    void each_sample_paper_gets_its_answer()
    {
        QFETCH(QString, disposition);
        const auto c = sampleOf(QString::fromLatin1(QTest::currentDataTag()));
        const auto judgement = judge(c, theLaw(), theProfile(), c.receivedAt);
        for (const auto &f : judgement.findings) {
            if (f.outcome != Outcome::Met && f.about != About::Release && f.severity != Severity::Advisory)
                qInfo("%s %s %s: %s", qPrintable(f.id), qPrintable(nameOf(f.outcome)), qPrintable(nameOf(f.about)),
                    qPrintable(f.because));
        }
        QCOMPARE(judgement.disposition.disposition, disposition);
    }

    void a_paper_that_is_no_process_is_informal()
    {
        auto c = caseOf({}, QStringLiteral("requester=Police Department of Springfield"));
        c.process = false;
        QCOMPARE(decided(c).disposition, QStringLiteral("reject"));
        c.facts.clear();
        QCOMPARE(decided(c).disposition, QStringLiteral("counsel"));
    }

    void an_accepted_warrant_that_prints_no_signer_is_rejected()
    {
        auto c = caseOf(QStringLiteral("SW_FED"), wellMade(QStringLiteral("category=L3;signer=;signer_role=")));
        QCOMPARE(decided(c).disposition, QStringLiteral("clarify")); // typed facts say nothing of the paper
        for (auto &fact : c.facts)
            fact.how = How::Text;
        QCOMPARE(decided(c).disposition, QStringLiteral("reject"));
        c.facts.first().state = FactState::Proposed;
        QCOMPARE(decided(c).disposition, QStringLiteral("clarify"));
    }

    void of_several_demands_the_worst_speaks()
    {
        auto c = caseOf(QStringLiteral("PRES_2703F"), wellMade(QStringLiteral("signer_role=magistrate;category=L1")));
        c.demands.append({ { QStringLiteral("D2") }, QStringLiteral("SW_FED") });
        QCOMPARE(decided(c).disposition, QStringLiteral("comply"));
        c.facts.append({ .name = QStringLiteral("signature_present"),
            .value = QStringLiteral("no"),
            .demand = { QStringLiteral("D2") } });
        QCOMPARE(decided(c).disposition, QStringLiteral("reject"));
    }

    void the_law_of_the_day_of_receipt_is_applied()
    {
        auto c = caseOf(QStringLiteral("EU_EPOC"), wellMade(QStringLiteral("issuer_country=DE;category=L1")));
        QCOMPARE(decided(c).disposition, QStringLiteral("counsel"));
        c.receivedAt = instant("2026-08-17T12:00:00-04:00"); // the Regulation applies from 18 August 2026
        QCOMPARE(decided(c).disposition, QStringLiteral("clarify"));
    }
};
QTEST_GUILESS_MAIN(TestDisposition)
#include "tst_disposition.moc"
