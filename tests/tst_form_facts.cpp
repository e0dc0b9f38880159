// SPDX-License-Identifier: Apache-2.0
#include "printed_words.h"
#include <QTest>
using namespace writdesk;
using namespace printed;

namespace {
// Rows of cells in columns of one width, each cell of lines; rows stand further apart than the lines of a cell.
class Sheet {
public:
    Sheet &row(const QStringList &cells, double column = 190)
    {
        qsizetype tallest = 0;
        for (const auto &cell : cells)
            tallest = std::max(tallest, cell.count(u'\n') + 1);
        for (qsizetype line = 0; line < tallest; ++line) {
            for (qsizetype i = 0; i < cells.size(); ++i)
                put(cells.at(i).split(u'\n').value(line), 60 + column * double(i));
            m_y += 13;
            ++m_line;
        }
        m_y += 12;
        return *this;
    }
    FoundFacts facts() const { return factsIn({ .pages = { m_page } }); }

private:
    void put(const QString &text, double x)
    {
        for (const auto &word : text.split(u' ', Qt::SkipEmptyParts)) {
            const auto width = 5.0 * double(word.size());
            m_page.words.append({ word, QRectF(x, m_y, width, 10), 100, m_line });
            x += width + 3;
        }
    }
    Page m_page { 1, 612, 792, How::Text, {}, {} };
    double m_y = 50;
    int m_line = 0;
};

Sheet emergency()
{
    Sheet sheet;
    sheet.row({ QStringLiteral("EMERGENCY DISCLOSURE REQUEST") });
    return sheet;
}
const auto story = QStringLiteral("A girl of nine was taken from her\nschool and there is danger of\ndeath.");
const auto told = QStringLiteral("A girl of nine was taken from her school and there is danger of death.");
}

class TestFormFacts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void what_is_filled_in_right_of_a_label_is_found();
    void a_label_at_the_middle_of_its_cell_has_the_lines_above_it_too();
    void what_is_filled_in_below_a_row_of_labels_is_found();
    void a_text_below_a_label_that_stands_alone_is_found();
    void a_label_that_is_broken_over_two_lines_does_not_cut_its_text();
    void a_cell_that_was_left_empty_states_nothing();
    void the_numbers_of_who_asks_are_no_accounts();
    void what_the_story_mentions_is_not_asked_for();
    void the_words_of_another_paper_are_no_form();
};

void TestFormFacts::what_is_filled_in_right_of_a_label_is_found()
{
    const auto found = emergency()
                           .row({ QStringLiteral("Requesting agency"), QStringLiteral("Marlow County Sheriff") })
                           .row({ QStringLiteral("Date of request"), QStringLiteral("November 23, 2026") })
                           .row({ QStringLiteral("Case number:"), QStringLiteral("MC26-118842") })
                           .row({ QStringLiteral("Provider"), QStringLiteral("AutoIDM") })
                           .row({ QStringLiteral("1. Nature of the emergency *"), story })
                           .row({ QStringLiteral("Person at risk"), QStringLiteral("Wren Hollis") })
                           .row({ QStringLiteral("Why it cannot wait for process"), QStringLiteral("Night falls.") })
                           .row({ QStringLiteral("How the data will help"), QStringLiteral("It shows where she is.") })
                           .facts();
    QVERIFY(found.process);
    QCOMPARE(value(found, "instrument"), QStringLiteral("EDR_US"));
    QCOMPARE(value(found, "issuer"), QStringLiteral("Marlow County Sheriff"));
    QCOMPARE(value(found, "requester"), QStringLiteral("Marlow County Sheriff"));
    QCOMPARE(value(found, "issued_on"), QStringLiteral("2026-11-23"));
    QCOMPARE(value(found, "docket_number"), QStringLiteral("MC26-118842"));
    QCOMPARE(value(found, "addressee"), QStringLiteral("AutoIDM"));
    QCOMPARE(value(found, "entity"), QStringLiteral("AutoIDM"));
    QCOMPARE(value(found, "threat_text"), told);
    QCOMPARE(value(found, "person_at_risk"), QStringLiteral("Wren Hollis"));
    QCOMPARE(value(found, "imminence_text"), QStringLiteral("Night falls."));
    QCOMPARE(value(found, "data_nexus"), QStringLiteral("It shows where she is."));
    const auto threat = std::ranges::find(found.facts, QStringLiteral("threat_text"), &Fact::name);
    QVERIFY(threat->rect.left() > 240); // it points at what was filled in
    QCOMPARE(threat->page, 1);
}

void TestFormFacts::a_label_at_the_middle_of_its_cell_has_the_lines_above_it_too()
{
    const auto found
        = emergency()
              .row({ QStringLiteral("Case number"), QStringLiteral("MC26-118842") })
              .row({ QStringLiteral("\nNature of the emergency"), story })
              .row({ QStringLiteral("Why it cannot wait"), QStringLiteral("Night falls over the hills soon.") })
              .facts();
    QCOMPARE(value(found, "threat_text"), told);
    QCOMPARE(value(found, "docket_number"), QStringLiteral("MC26-118842"));
    QCOMPARE(value(found, "imminence_text"), QStringLiteral("Night falls over the hills soon."));
}

void TestFormFacts::what_is_filled_in_below_a_row_of_labels_is_found()
{
    const auto found = emergency()
                           .row({ QStringLiteral("Provider"), QStringLiteral("Date of request") }, 220)
                           .row({ QStringLiteral("AutoIDM"), QStringLiteral("11/23/2026") }, 220)
                           .row({ QStringLiteral("Agency"), QStringLiteral("Case number"), QStringLiteral("Badge") })
                           .row({ QStringLiteral("Reno Police"), QStringLiteral("RP-2026-11"), QStringLiteral("77") })
                           .facts();
    QCOMPARE(value(found, "addressee"), QStringLiteral("AutoIDM"));
    QCOMPARE(value(found, "issued_on"), QStringLiteral("2026-11-23"));
    QCOMPARE(value(found, "issuer"), QStringLiteral("Reno Police"));
    QCOMPARE(value(found, "docket_number"), QStringLiteral("RP-2026-11"));
    QCOMPARE(value(found, "account"), QString());
}

void TestFormFacts::a_text_below_a_label_that_stands_alone_is_found()
{
    const auto found = emergency()
                           .row({ QStringLiteral("Describe the nature of the emergency:") })
                           .row({ story })
                           .row({ QStringLiteral("Case number:") })
                           .row({ QStringLiteral("Internal code 7") })
                           .facts();
    QCOMPARE(value(found, "threat_text"), told);
    QCOMPARE(value(found, "docket_number"), QString()); // the next line may be another label
}

void TestFormFacts::a_label_that_is_broken_over_two_lines_does_not_cut_its_text()
{
    const auto found = emergency().row({ QStringLiteral("Nature of the emergency\nin full"), story }).facts();
    QCOMPARE(value(found, "threat_text"), told);
}

void TestFormFacts::a_cell_that_was_left_empty_states_nothing()
{
    const auto found = emergency()
                           .row({ QStringLiteral("Nature of the emergency"), QStringLiteral("N/A") })
                           .row({ QStringLiteral("Person at risk") })
                           .row({ QStringLiteral("Why it cannot wait"), QStringLiteral("____________") })
                           .row({ QStringLiteral("Provider") })
                           .facts();
    for (const auto *name : { "threat_text", "person_at_risk", "imminence_text", "addressee" })
        QCOMPARE(value(found, name), QString());
}

void TestFormFacts::the_numbers_of_who_asks_are_no_accounts()
{
    const auto found
        = emergency()
              .row({ QStringLiteral("Account identifiers"), QStringLiteral("user name: @wren_h\nwren@hills.example") })
              .row({ QStringLiteral("Requesting officer"), QStringLiteral("Sgt. Ada Moss") })
              .row({ QStringLiteral("Officer telephone number"), QStringLiteral("775-555-0143") })
              .row({ QStringLiteral("Official e-mail address"), QStringLiteral("moss@reno.example") })
              .facts();
    QCOMPARE(value(found, "account"), QStringLiteral("email:wren@hills.example|handle:wren_h"));
    QCOMPARE(value(found, "requester_phone"), QStringLiteral("+17755550143"));
    QCOMPARE(value(found, "requester_email"), QStringLiteral("moss@reno.example"));
}

void TestFormFacts::what_the_story_mentions_is_not_asked_for()
{
    const auto found
        = emergency()
              .row({ QStringLiteral("Information requested"), QStringLiteral("location information of the device") })
              .row({ QStringLiteral("Nature of the emergency"),
                  QStringLiteral("There is danger of death. We provide\naccess logs of her school at once.") })
              .facts();
    QCOMPARE(value(found, "category"), QStringLiteral("L2_LOCATION"));
}

void TestFormFacts::the_words_of_another_paper_are_no_form()
{
    Sheet sheet;
    const auto found = sheet.row({ QStringLiteral("GRAND JURY SUBPOENA") })
                           .row({ QStringLiteral("YOU ARE COMMANDED to produce") })
                           .row({ QStringLiteral("Nature of the emergency"), story })
                           .facts();
    QVERIFY(found.process);
    QCOMPARE(value(found, "threat_text"), QString());
}

QTEST_GUILESS_MAIN(TestFormFacts)
#include "tst_form_facts.moc"
