// SPDX-License-Identifier: Apache-2.0
#include "phone_acts.h"
#include "phone_desk.h"
#include <algorithm>
namespace writdesk {
namespace {
const auto callerField = QStringLiteral("caller");
const auto agencyField = QStringLiteral("agency");
const auto numberField = QStringLiteral("phone");
const auto accountsField = QStringLiteral("accounts");
const auto asksField = QStringLiteral("asks");
const auto confirmed = QStringLiteral("confirmed%1"); // one of each identifier

PhoneCall callOf(const Answers &answers)
{
    PhoneCall call { .caller = answers.value(callerField),
        .agency = answers.value(agencyField),
        .number = answers.value(numberField),
        .asks = answers.value(asksField) };
    for (const auto &one : answers.value(accountsField).split(u',', Qt::SkipEmptyParts)) {
        if (const auto identifier = one.trimmed(); !identifier.isEmpty())
            call.identifiers.append(identifier);
    }
    return call;
}
}

PhoneActs::PhoneActs(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QObject *parent)
    : Asker(office, prompt, bar, chosen, parent)
{
}

void PhoneActs::take() { ask({}); }

void PhoneActs::ask(const Answers &before)
{
    QList<Field> fields { { .id = callerField, .label = tr("Who calls"), .required = true },
        { .id = agencyField, .label = tr("Agency, as the caller says"), .required = true },
        { .id = numberField,
            .label = tr("Number the caller gives"),
            .hint = tr("kept, and never the number that is called back") },
        { .id = accountsField,
            .label = tr("Identifiers"),
            .required = true,
            .hint = tr("x@y, +1…, handle:…; several parted by commas") },
        { .id = asksField, .label = tr("What is asked"), .kind = Field::Kind::Note, .required = true } };
    for (auto &field : fields)
        field.value = before.value(field.id);
    m_prompt.ask({ tr("Taken by phone"),
                     tr("Type while the caller speaks, and stay on the line: next you read the identifiers back."),
                     fields, tr("Read back") },
        [this](const Answers &answers) { readBack(answers); });
}

void PhoneActs::readBack(const Answers &typed)
{
    const auto call = callOf(typed);
    QStringList script { tr("Say each identifier as it stands here, and tick it once the caller agrees.") };
    QList<Field> fields;
    for (const auto &identifier : call.identifiers) {
        script.append(QStringLiteral("%1: %2").arg(identifier, spelled(identifier)));
        fields.append({ .id = confirmed.arg(fields.size()),
            .label = tr("%1 is right").arg(identifier),
            .kind = Field::Kind::Flag });
    }
    m_prompt.ask({ tr("Read back"), script.join(QStringLiteral("\n\n")), fields, tr("File it") },
        [this, typed, call, fields](const Answers &answers) {
            const auto agreed = [&](const Field &field) { return answers.value(field.id) == u"yes"; };
            if (!fields.isEmpty() && std::ranges::all_of(fields, agreed))
                return file(call);
            m_bar.warn(tr("Nothing is filed: not every identifier was confirmed. Correct them and read back again."));
            ask(typed);
        });
}

void PhoneActs::file(const PhoneCall &call)
{
    whenAnswered(m_office, m_office.info(), this, [this, call](const Result<OfficeInfo> &info) {
        if (info)
            keep(call, *info);
        else
            m_bar.complain(info.error());
    });
}

void PhoneActs::keep(const PhoneCall &call, const OfficeInfo &info)
{
    Q_EMIT working(true);
    const ReceiveOrder order { .name = tr("Taken by phone.txt"),
        .channel = QStringLiteral("phone"),
        .bytes = phonePaper(call, info.actor, info.now) };
    whenAnswered(m_office, m_office.receive(order), this, [this](const Result<ReceivedPaper> &paper) {
        tell(tr("The call is written down as a paper and filed."), paper,
            [this](const Result<ReceivedPaper> &filedPaper) { Q_EMIT filed(filedPaper->ref); });
    });
}
}
