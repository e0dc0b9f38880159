// SPDX-License-Identifier: Apache-2.0
#include "agency_acts.h"
#include "agency_desk.h"
#include "agency_table.h"
namespace writdesk {
AgencyActs::AgencyActs(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QObject *parent)
    : Asker(office, prompt, bar, chosen, parent)
{
}

void AgencyActs::listenTo(const Actions &actions)
{
    on(actions, Do::AgencyAdd, [this] { add(); });
    on(actions, Do::AgencyConfirm, [this] { confirm(); });
    on(actions, Do::AgencyRetire, [this] { retire(); });
    on(actions, Do::CallBack, [this] { callBack(); });
}

void AgencyActs::add()
{
    const QList<Field> fields {
        { .id = QStringLiteral("name"), .label = tr("Agency"), .required = true },
        { .id = QStringLiteral("state"), .label = tr("State"), .hint = tr("two letters; empty for a national one") },
        { .id = QStringLiteral("number"),
            .label = tr("Number of its switchboard or dispatcher"),
            .required = true,
            .hint = tr("such as +13125550100") },
        { .id = QStringLiteral("source"),
            .label = tr("Where this number was found"),
            .required = true,
            .hint = tr("its own site, a roster, a printed directory; never the request") },
        { .id = QStringLiteral("domain"),
            .label = tr("Domain of its mail"),
            .hint = tr("empty where it is not known") },
    };
    m_prompt.ask({ tr("Add an agency"),
                     tr("Find the number where the request did not put it. A second person finds it again before it "
                        "verifies anybody."),
                     fields, tr("Add the agency") },
        [this](const Answers &answers) {
            AgencyOrder order { .name = answers.value(QStringLiteral("name")),
                .state = answers.value(QStringLiteral("state")),
                .number = answers.value(QStringLiteral("number")).remove(u' '),
                .source = answers.value(QStringLiteral("source")) };
            if (const auto domain = answers.value(QStringLiteral("domain")); !domain.isEmpty())
                order.domains.append(domain);
            run(
                tr("Added. A second person finds the number at its source and confirms it."),
                [order](Desk &desk) { return addAgency(desk, order); }, [this](const auto &) { Q_EMIT changed(); });
        });
}

bool AgencyActs::rowChosen()
{
    if (!m_row.id.isEmpty())
        return true;
    m_bar.warn(tr("No agency is selected. Select one in the directory."));
    Q_EMIT wanted();
    return false;
}

void AgencyActs::confirm()
{
    if (!rowChosen())
        return;
    m_prompt.ask(
        { tr("Confirm the number of %1").arg(m_row.name),
            tr("You found %1 yourself at %2. Who entered it cannot confirm it.").arg(m_row.number, m_row.source), {},
            tr("Confirm the number") },
        [this](const Answers &) {
            run(
                tr("Confirmed: two people found this number."),
                [id = m_row.id](Desk &desk) { return confirmAgency(desk, id); },
                [this](const auto &) { Q_EMIT changed(); });
        });
}

void AgencyActs::retire()
{
    if (!rowChosen())
        return;
    const Field reason {
        .id = QStringLiteral("reason"), .label = tr("Reason"), .kind = Field::Kind::Note, .required = true
    };
    m_prompt.ask({ tr("Retire the number of %1").arg(m_row.name), tr("Nobody is called back by it any more."),
                     { reason }, tr("Retire the number") },
        [this](const Answers &answers) {
            run(
                tr("Retired."),
                [id = m_row.id, why = answers.value(QStringLiteral("reason"))](
                    Desk &desk) { return retireAgency(desk, id, why); },
                [this](const auto &) { Q_EMIT changed(); });
        });
}

void AgencyActs::callBack()
{
    Q_EMIT working(true);
    whenAnswered(m_office, m_office.ask([](Desk &desk) { return agencies(desk); }), this,
        [this](const Result<QList<Agency>> &rows) {
            Q_EMIT working(false);
            if (!rows)
                return m_bar.complain(rows.error());
            askForCall(*rows);
        });
}

// The number of the request is named only to say that it is not the one to call.
void AgencyActs::askForCall(const QList<Agency> &rows)
{
    Field whom { .id = QStringLiteral("agency"), .label = tr("Agency, number, source"), .kind = Field::Kind::Choice };
    const auto asked = factsOf(m_chosen.view.c).value(QStringLiteral("requester"));
    for (const auto &row : rows) {
        if (!row.retired.isEmpty())
            continue;
        const auto shown = shownAgency(row);
        const QPair<QString, QString> choice { row.id,
            QStringLiteral("%1 · %2 · %3 · %4").arg(row.name, row.number, shown.found, shown.standing) };
        if (!asked.isEmpty() && row.name.compare(asked, Qt::CaseInsensitive) == 0)
            whom.choices.prepend(choice);
        else
            whom.choices.append(choice);
    }
    if (whom.choices.isEmpty())
        return m_bar.warn(
            tr("The directory is empty. Find the agency's number on its own site or in a roster, not in the "
               "request, and add it (Directory of agencies)."));
    const QList<Field> fields { whom,
        { .id = QStringLiteral("outcome"),
            .label = tr("The call"),
            .kind = Field::Kind::Choice,
            .choices = { { nameOf(Reached::Confirmed), tr("the agency confirms the officer and the request") },
                { nameOf(Reached::Denied), tr("the agency does not confirm it") },
                { nameOf(Reached::NotReached), tr("nobody answered") } } },
        { .id = QStringLiteral("callee"), .label = tr("Who answered"), .hint = tr("name, and badge or desk") },
        { .id = QStringLiteral("says"),
            .label = tr("What was asked and answered"),
            .kind = Field::Kind::Note,
            .required = true },
        { .id = QStringLiteral("to"),
            .label = tr("Mailbox that the agency named for delivery"),
            .hint = tr("asked in this call; empty where it was not") } };
    const auto given = factsOf(m_chosen.view.c).value(QStringLiteral("requester_phone"));
    m_prompt.ask({ tr("Call the requester of %1 back").arg(m_chosen.ref().text),
                     given.isEmpty() ? tr("Call the number of the directory, never one that the request gives.")
                                     : tr("Call the number of the directory. The request gives %1: that is not the "
                                          "number to call.")
                                           .arg(given),
                     fields, tr("Enter the call") },
        [this](const Answers &answers) {
            CallBackOrder order { .agency = answers.value(QStringLiteral("agency")),
                .callee = answers.value(QStringLiteral("callee")),
                .says = answers.value(QStringLiteral("says")),
                .deliverTo = answers.value(QStringLiteral("to")) };
            fromName(answers.value(QStringLiteral("outcome")), order.outcome);
            run(tr("The call is entered."),
                [ref = m_chosen.ref(), order](Desk &desk) { return writdesk::callBack(desk, ref, order); });
        });
}
}
