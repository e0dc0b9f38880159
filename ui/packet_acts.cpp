// SPDX-License-Identifier: Apache-2.0
#include "packet_acts.h"
#include "disclosure_desk.h"
#include "words.h"
#include <algorithm>
namespace writdesk {
namespace {
// What was asked for last and nobody approved yet; empty where nothing waits.
QString waitingAct(const Case &c)
{
    const auto waits = std::ranges::find_if(
        c.approvals.rbegin(), c.approvals.rend(), [](const Approval &approval) { return approval.by.isEmpty(); });
    return waits == c.approvals.rend() ? QString() : waits->act;
}
}

PacketActs::PacketActs(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QObject *parent)
    : Asker(office, prompt, bar, chosen, parent)
{
}

void PacketActs::listenTo(const Actions &actions)
{
    on(actions, Do::Collect, [this] { collect(); });
    on(actions, Do::BuildPacket, [this] { build(); });
    on(actions, Do::Approve, [this] { approve(); });
    on(actions, Do::ReleasePacket, [this] { release(); });
}

void PacketActs::collect()
{
    Field category { .id = QStringLiteral("category"), .label = tr("What data it is"), .kind = Field::Kind::Choice };
    for (const auto &id : idsOf(Of::Category))
        category.choices.append({ id, words(Of::Category, id) });
    for (const auto &row : m_chosen.view.c.judgement.ceiling) {
        if (row.released && category.value.isEmpty())
            category.value = row.category;
    }
    Field account {
        .id = QStringLiteral("account"), .label = tr("Whose data it is"), .kind = Field::Kind::Choice, .required = true
    };
    for (const auto &one : accountsOf(m_chosen.view.c))
        account.choices.append({ one, one });
    const Field from { .id = QStringLiteral("from"),
        .label = tr("Where it lies"),
        .kind = Field::Kind::Choice,
        .choices = { { QStringLiteral("file"), tr("in files") }, { QStringLiteral("folder"), tr("in a folder") } } };
    const Field tool {
        .id = QStringLiteral("tool"), .label = tr("Exported with"), .hint = tr("name and version of the tool")
    };
    const Field columns { .id = QStringLiteral("columns"),
        .label = tr("Records are filtered by a map of columns"),
        .kind = Field::Kind::Flag,
        .hint = tr("the map is chosen after the files") };
    const auto effect = [](const char *id, const QString &label) {
        return Field { .id = QLatin1String(id), .label = label, .kind = Field::Kind::Flag };
    };
    m_prompt.ask({ tr("Collect data"), tr("What is above the ceiling is taken too and withheld later."),
                     { category, account, from, tool, columns, effect("mail", tr("No mail went to the user")),
                         effect("reset", tr("No password was reset")),
                         effect("flag", tr("No flag that the user can see was set")) },
                     tr("Choose…") },
        [this](const Answers &answers) {
            if (answers.value(QStringLiteral("from")) == u"folder")
                m_prompt.folder(
                    tr("Folder of the export"), {}, [=, this](const QString &path) { collectFrom(answers, path); });
            else
                m_prompt.files(tr("Files of the export"), [=, this](const QStringList &paths) {
                    for (const auto &path : paths)
                        collectFrom(answers, path);
                });
        });
}

void PacketActs::collectFrom(const Answers &answers, const QString &path)
{
    CollectOrder order { path, answers.value(QStringLiteral("category")), answers.value(QStringLiteral("account")),
        answers.value(QStringLiteral("tool")) };
    for (const auto &effect : sideEffects()) {
        if (!answers.value(effect).isEmpty())
            order.confirmed.append(effect);
    }
    const auto take = [this, ref = m_chosen.ref()](const CollectOrder &whole) {
        runLong(
            tr("Collected."),
            [ref, whole](Desk &desk, const Course &course) {
                auto followed = whole;
                followed.course = course;
                return writdesk::collect(desk, ref, followed);
            },
            [](const auto &) {});
    };
    if (answers.value(QStringLiteral("columns")).isEmpty())
        return take(order);
    m_prompt.files(tr("Map of the columns"), [order, take](const QStringList &maps) mutable {
        order.columns = maps.value(0);
        take(order);
    });
}

void PacketActs::build()
{
    const auto name = QStringLiteral("%1-P%2").arg(m_chosen.ref().text).arg(m_chosen.view.c.packets.size() + 1);
    m_prompt.saveAs(tr("Name of the packet's new folder"), name, [this](const QString &folder) {
        runLong(
            tr("The packet is built. It needs a second person's approval before release."),
            [ref = m_chosen.ref(), folder](Desk &desk, const Course &course) {
                return buildCasePacket(desk, ref, { .folder = folder, .course = course });
            },
            [this, built = std::pair(m_chosen.ref(), folder)](const auto &) { m_built = built; });
    });
}

void PacketActs::approve()
{
    const Field act { .id = QStringLiteral("act"),
        .label = tr("What you approve"),
        .kind = Field::Kind::Choice,
        .value = waitingAct(m_chosen.view.c),
        .choices = { { QStringLiteral("release"), tr("release of the packet") },
            { QStringLiteral("notify"), tr("notice to the user") },
            { QStringLiteral("destroy"), tr("destruction of what was held") },
            { QStringLiteral("lift"), tr("lifting of a gag") },
            { QStringLiteral("override"), tr("overruling of a finding") },
            { QStringLiteral("law"), tr("change of the law's tables") },
            { QStringLiteral("erase"), tr("erasure of the case") },
            { QStringLiteral("exception"), tr("exception for what the paper does not ask for") } } };
    m_prompt.ask({ tr("Approve as second person"),
                     tr("You approve exactly what was asked for, as it stands now; any later change voids it. Who "
                        "asked cannot approve."),
                     { act }, tr("Approve") },
        [this](const Answers &answers) {
            run(tr("Approved."), [ref = m_chosen.ref(), act = answers.value(QStringLiteral("act"))](Desk &desk) {
                return writdesk::approve(desk, ref, act);
            });
        });
}

void PacketActs::release()
{
    const auto proposed = m_built.first == m_chosen.ref() ? m_built.second : QString();
    m_prompt.folder(tr("Folder of the packet to release"), proposed, [this](const QString &folder) {
        runLong(
            tr("The packet is released."),
            [ref = m_chosen.ref(), folder](
                Desk &desk, const Course &course) { return releasePacket(desk, ref, folder, course); },
            [](const auto &) {});
    });
}
}
