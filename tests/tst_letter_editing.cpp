// SPDX-License-Identifier: Apache-2.0
#include "desk_fixture.h"
#include "letter.h"
#include "letter_editing.h"
#include <QGuiApplication>
using namespace writdesk;
using namespace Qt::StringLiterals;
namespace {
const auto monday = u"2026-11-23T09:00:00-05:00"_s;
const auto en = u"en"_s;
}

class TestLetterEditing : public QObject {
    Q_OBJECT
    Rehearsal m_rehearsal {};
    std::unique_ptr<Desk> m_desk {};
    CaseRef m_ref {};

    EditedLetter acknowledgement() { return *letterToEdit(*m_desk, m_ref, u"acknowledgement"_s, en); }
    QJsonObject lastEntry() { return m_desk->docket().entries(m_ref)->last().body; }
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_rehearsal.create(monday));
        m_desk = m_rehearsal.desk(u"ana"_s, monday);
        m_ref = opened(*m_desk, warrantFacts());
    }
    void the_words_to_edit_are_those_of_the_template()
    {
        const auto letter = acknowledgement();
        QVERIFY2(letter.markdown.contains(m_ref.text), qPrintable(letter.markdown));
        QVERIFY(!letter.markdown.contains(u"{{"_s));
    }
    void what_was_changed_is_kept_as_the_page_that_was_shown_and_marked_as_a_persons_words()
    {
        auto letter = acknowledgement();
        letter.markdown += u"\n\nThank you for calling on Friday.\n"_s;
        const auto page = pageOfLetter(*m_desk, m_ref, letter);
        QVERIFY2(page.has_value(), page ? "" : qPrintable(page.error().sentence));
        const auto before = m_desk->docket().load(m_ref)->revision;
        QCOMPARE(m_desk->docket().load(m_ref)->revision, before); // looking keeps nothing
        const auto kept = keepLetter(*m_desk, m_ref, letter);
        QVERIFY2(kept.has_value(), kept ? "" : qPrintable(kept.error().sentence));
        QCOMPARE(kept->pdf, *page);
        QVERIFY(lastEntry().value(u"edited").toBool());
        const auto c = m_desk->docket().load(m_ref);
        QCOMPARE(c->letters.last().kind, u"acknowledgement"_s);
        QCOMPARE(*m_desk->docket().document(m_ref, c->letters.last().document), *page);
    }
    void a_letter_by_template_alone_is_not_marked()
    {
        QVERIFY(draftLetter(*m_desk, m_ref, u"acknowledgement"_s, en, false).has_value());
        QVERIFY(!lastEntry().contains(u"edited"));
    }
    void a_letter_is_refused_that_lost_what_it_needs_or_got_what_it_may_not_have_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("because");
        QTest::newRow("the number of the case is gone")
            << u"acknowledgement"_s << u"We have your paper."_s << m_ref.text;
        QTest::newRow("a picture") << u"acknowledgement"_s << u"![](file:///etc/passwd)"_s << u"!["_s;
        QTest::newRow("HTML") << u"acknowledgement"_s << u"<img src=x>"_s << u"<i"_s;
        QTest::newRow("a notice to the user") << u"notice"_s << u"Dear user"_s << u"notice"_s;
        QTest::newRow("nothing") << u"acknowledgement"_s << QString() << m_ref.text;
    }
    void a_letter_is_refused_that_lost_what_it_needs_or_got_what_it_may_not_have()
    {
        QFETCH(QString, kind);
        QFETCH(QString, words);
        QFETCH(QString, because);
        const auto before = m_desk->docket().load(m_ref)->revision;
        const auto kept = keepLetter(*m_desk, m_ref, { kind, en, words });
        QVERIFY(!kept.has_value());
        QVERIFY2(kept.error().sentence.contains(because), qPrintable(kept.error().sentence));
        QVERIFY(!pageOfLetter(*m_desk, m_ref, { kind, en, words }).has_value());
        QCOMPARE(m_desk->docket().load(m_ref)->revision, before);
    }
    void a_number_in_bold_is_still_said()
    {
        auto letter = acknowledgement();
        letter.markdown.replace(m_ref.text, u"**"_s + m_ref.text + u"**"_s);
        QVERIFY(pageOfLetter(*m_desk, m_ref, letter).has_value());
    }
    void a_rejection_does_not_fit_a_paper_that_binds_by_hand_either()
    {
        auto letter = acknowledgement();
        letter.kind = u"rejection"_s;
        const auto judged = judgeCase(*m_desk, m_ref);
        QVERIFY(judged.has_value());
        QCOMPARE(keepLetter(*m_desk, m_ref, letter).has_value(),
            draftLetter(*m_desk, m_ref, u"rejection"_s, en, false).has_value());
    }
};
QTEST_MAIN(TestLetterEditing)
#include "tst_letter_editing.moc"
