// SPDX-License-Identifier: Apache-2.0
#include "handover_acts.h"
#include "disclosure_desk.h"
#include "record_desk.h"
#include "redaction_desk.h"
namespace writdesk {
HandOverActs::HandOverActs(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QObject *parent)
    : Asker(office, prompt, bar, chosen, parent)
{
}

void HandOverActs::listenTo(const Actions &actions)
{
    on(actions, Do::MarkPlace, [this] { markPlace(); });
    on(actions, Do::WithdrawMark, [this] { withdraw(); });
    on(actions, Do::LetOut, [this] { letOut(); });
    on(actions, Do::HandOver, [this] { handOver(); });
    on(actions, Do::PacketNews, [this] { note(); });
    on(actions, Do::MakeRecord, [this] { makeRecord(); });
}

Field HandOverActs::collectedField(bool pdfs) const
{
    Field field { .id = QStringLiteral("document"),
        .label = tr("Collected file"),
        .kind = Field::Kind::Choice,
        .value = m_chosen.pictured.sha256.text,
        .required = true };
    for (const auto &document : m_chosen.view.c.documents) {
        if (document.kind == u"collected" && (!pdfs || document.media == u"application/pdf"))
            field.choices.append({ document.sha256.text, document.name });
    }
    return field;
}

// What was drawn on the page stands in the form; who draws nothing types it.
void HandOverActs::markPlace()
{
    const auto &place = m_chosen.place;
    const auto drawn = place.isEmpty() ? QString()
                                       : QStringLiteral("%1,%2,%3,%4")
                                             .arg(place.x(), 0, 'f', 1)
                                             .arg(place.y(), 0, 'f', 1)
                                             .arg(place.width(), 0, 'f', 1)
                                             .arg(place.height(), 0, 'f', 1);
    const Field page { .id = QStringLiteral("page"),
        .label = tr("Page"),
        .value = QString::number(std::max(1, m_chosen.page)),
        .required = true };
    const Field rect { .id = QStringLiteral("rect"),
        .label = tr("Place"),
        .value = drawn,
        .required = true,
        .hint = tr("left, top, width, height in points; or draw it on the page first") };
    const Field reason { .id = QStringLiteral("reason"),
        .label = tr("Reason code"),
        .required = true,
        .hint = tr("stands in the black box") };
    m_prompt.ask(
        { tr("Black out a place"),
            tr("When a packet is built, every page of this file is rendered anew; under the box nothing is left."),
            { collectedField(true), page, rect, reason }, tr("Mark") },
        [this](const Answers &answers) {
            const auto numbers = answers.value(QStringLiteral("rect")).split(u',');
            const MarkOrder order { answers.value(QStringLiteral("document")),
                std::max(1, answers.value(QStringLiteral("page")).toInt()),
                QRectF(numbers.value(0).toDouble(), numbers.value(1).toDouble(), numbers.value(2).toDouble(),
                    numbers.value(3).toDouble()),
                answers.value(QStringLiteral("reason")) };
            run(tr("The place is marked."),
                [ref = m_chosen.ref(), order](Desk &desk) { return writdesk::mark(desk, ref, order); });
        });
}

void HandOverActs::withdraw()
{
    Field field { .id = QStringLiteral("mark"), .label = tr("Mark"), .kind = Field::Kind::Choice, .required = true };
    for (const auto &mark : m_chosen.view.c.marks) {
        if (!mark.withdrawn)
            field.choices.append({ mark.id, tr("%1, page %2, %3").arg(mark.id).arg(mark.page).arg(mark.reason) });
    }
    m_prompt.ask({ tr("Withdraw a mark"), {}, { field }, tr("Withdraw") }, [this](const Answers &answers) {
        run(tr("The mark is withdrawn."),
            [ref = m_chosen.ref(), id = answers.value(QStringLiteral("mark"))](
                Desk &desk) { return withdrawMark(desk, ref, id); });
    });
}

void HandOverActs::letOut()
{
    const Field reason { .id = QStringLiteral("reason"), .label = tr("Reason"), .required = true };
    m_prompt.ask({ tr("Ask for an exception"),
                     tr("This file goes out although the paper does not ask for it, once a second person approves. The "
                        "cover letter says so. What the instrument cannot compel stays withheld."),
                     { collectedField(false), reason }, tr("Ask") },
        [this](const Answers &answers) {
            run(tr("A second person must approve the exception."),
                [ref = m_chosen.ref(), document = answers.value(QStringLiteral("document")),
                    why = answers.value(QStringLiteral("reason"))](
                    Desk &desk) { return askException(desk, ref, document, why); });
        });
}

void HandOverActs::handOver()
{
    const Field way { .id = QStringLiteral("way"),
        .label = tr("As"),
        .kind = Field::Kind::Choice,
        .choices = { { QStringLiteral("zip"), tr("ZIP with a passphrase (AES-256)") },
            { QStringLiteral("openpgp"), tr("file encrypted to the agency's OpenPGP key") },
            { QStringLiteral("folder"), tr("folder, as it is") } } };
    const Field recipient { .id = QStringLiteral("recipient"),
        .label = tr("To"),
        .value = factsOf(m_chosen.view.c).value(QStringLiteral("requester")),
        .required = true };
    m_prompt.ask({ tr("Hand over the packet"), tr("Only a packet that was released, and that nobody changed."),
                     { way, recipient }, tr("Choose…") },
        [this](const Answers &answers) {
            m_prompt.folder(tr("Folder of the released packet"), {}, [=, this](const QString &folder) {
                HandOverOrder order { .folder = folder };
                order.way = answers.value(QStringLiteral("way"));
                order.recipient = answers.value(QStringLiteral("recipient"));
                const auto ending = order.way == u"zip" ? QStringLiteral(".zip")
                    : order.way == u"openpgp"           ? QStringLiteral(".gpg")
                                                        : QString();
                m_prompt.saveAs(tr("Name of what is handed over"), m_chosen.ref().text + ending,
                    [=, this](const QString &to) mutable {
                        order.to = to;
                        chooseKey(order);
                    });
            });
        });
}

void HandOverActs::chooseKey(const HandOverOrder &order)
{
    if (order.way != u"openpgp")
        return send(order);
    m_prompt.files(tr("The agency's public key"), [=, this](const QStringList &keys) {
        auto whole = order;
        whole.key = keys.value(0);
        send(whole);
    });
}

void HandOverActs::send(const HandOverOrder &order)
{
    runLong(
        tr("The packet is ready for its recipient."),
        [ref = m_chosen.ref(), order](Desk &desk, const Course &course) {
            auto followed = order;
            followed.course = course;
            return writdesk::handOver(desk, ref, followed);
        },
        [this](const Result<HandedOver> &done) {
            if (!done->passphrase.isEmpty())
                tellPassphrase(done->passphrase);
        });
}

void HandOverActs::tellPassphrase(const QString &words)
{
    const Field field { .id = QStringLiteral("passphrase"), .label = tr("Passphrase"), .value = words };
    m_prompt.ask({ tr("The passphrase of this packet"),
                     tr("It is shown once and kept nowhere. Tell it to the recipient by another way than the packet "
                        "itself, at a number or address that was verified."),
                     { field }, tr("I have it") },
        [](const Answers &) {});
}

void HandOverActs::note()
{
    const Field state { .id = QStringLiteral("state"),
        .label = tr("What is known"),
        .kind = Field::Kind::Choice,
        .choices = { { QStringLiteral("delivered"), tr("it was delivered") },
            { QStringLiteral("received"), tr("the recipient has it") },
            { QStringLiteral("acknowledged"), tr("the recipient confirmed that the numbers agree") } } };
    const Field words { .id = QStringLiteral("note"), .label = tr("Note"), .hint = tr("by whom, and how it was told") };
    m_prompt.ask({ tr("The packet arrived"), {}, { state, words }, tr("Record") }, [this](const Answers &answers) {
        const Delivery news { .state = answers.value(QStringLiteral("state")),
            .note = answers.value(QStringLiteral("note")) };
        run(tr("Recorded."), [ref = m_chosen.ref(), news](Desk &desk) { return noteDelivery(desk, ref, news); });
    });
}

void HandOverActs::makeRecord()
{
    const Field data { .id = QStringLiteral("data"),
        .label = tr("With what was collected of users"),
        .kind = Field::Kind::Flag,
        .hint = tr("else it is named by its hash alone") };
    m_prompt.ask(
        { tr("Record of the case for a court"),
            tr("A folder with every entry, the papers and letters, and how to verify them. That it was made is "
               "entered."),
            { data }, tr("Choose…") },
        [this](const Answers &answers) {
            m_prompt.saveAs(tr("Name of the record's new folder"), m_chosen.ref().text + QStringLiteral("-record"),
                [this, with = !answers.value(QStringLiteral("data")).isEmpty()](const QString &folder) {
                    runLong(
                        tr("The record lies in %1.").arg(folder),
                        [ref = m_chosen.ref(), folder, with](Desk &desk, const Course &course) {
                            return recordCase(desk, ref, { .folder = folder, .data = with, .course = course });
                        },
                        [](const auto &) {});
                });
        });
}
}
