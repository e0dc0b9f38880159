// SPDX-License-Identifier: Apache-2.0
// A rehearsal docket in a folder of its own, desks at it for several people, and cases with stated facts.
#pragma once
#include "disclosure_desk.h"
#include "intake_desk.h"
#include "notice_desk.h"
#include "preservation_desk.h"
#include <QTemporaryDir>
#include <QTest>
namespace writdesk {
class Rehearsal {
public:
    QString file() const { return m_folder.filePath(QStringLiteral("test.docket")); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    bool create(const QString &at)
    {
        const auto made = Docket::create(file(),
            { .rehearsal = true,
                .profile = QStringLiteral("autoidm"),
                .at = instantOf(at),
                .actor = QStringLiteral("ana") });
        if (!made)
            qWarning("%s", qPrintable(made.error().sentence + made.error().detail));
        return made.has_value();
    }

    // A desk for one person at one instant; each call is a new window on the same docket.
    std::unique_ptr<Desk> desk(const QString &actor, const QString &at) const
    {
        auto opened = Desk::open({ .docket = file(),
            .actor = actor,
            .setClock = instantOf(at),
            .clock = [] { return QDateTime(); },
            .readerProgram = QStringLiteral(PROGRAMS "/writdesk-reader") });
        if (!opened)
            qFatal("%s %s", qPrintable(opened.error().sentence), qPrintable(opened.error().detail));
        return std::move(*opened);
    }

private:
    QTemporaryDir m_folder;
};

// A case as though a paper had come in that says just this: "name=value", accepted.
inline CaseRef opened(Desk &desk, const QStringList &facts)
{
    const auto ref = desk.docket().freshRef(desk.today());
    Received received { .at = desk.now(),
        .from = QStringLiteral("clock"),
        .channel = QStringLiteral("mail"),
        .entity = desk.profile().entity };
    for (const auto &fact : facts)
        received.facts.append({ .name = fact.section(u'=', 0, 0),
            .value = fact.section(u'=', 1),
            .page = 1,
            .how = How::Text,
            .state = FactState::Accepted });
    const auto done = desk.opened(*ref, [&](const Case &) -> Result<QList<NewEntry>> {
        return QList<NewEntry> { { *ref, kind::received, objectOf(received) } };
    });
    if (!done)
        qFatal("%s %s", qPrintable(done.error().sentence), qPrintable(done.error().detail));
    return *ref;
}

inline QStringList ids(const QList<Block> &blocks)
{
    QStringList found;
    for (const auto &block : blocks)
        found.append(block.id);
    return found;
}

inline QStringList warrantFacts()
{
    return { QStringLiteral("instrument=SW_FED"), QStringLiteral("court=nysd"),
        QStringLiteral("issuer=United States District Court for the Southern District of New York"),
        QStringLiteral("issuer_country=US"), QStringLiteral("docket_number=26-mj-1201"),
        QStringLiteral("signer=Ruth Okafor"), QStringLiteral("signer_role=magistrate"),
        QStringLiteral("issued_on=2026-11-16"), QStringLiteral("execute_by=2026-11-30"),
        QStringLiteral("addressee=AutoIDM"), QStringLiteral("entity=AutoIDM"), QStringLiteral("offence=18 U.S.C. 1343"),
        QStringLiteral("account=email:pat@tenant.example"), QStringLiteral("category=L1_A"),
        QStringLiteral("category=L3_MESSAGES"), QStringLiteral("range_from=2026-01-01"),
        QStringLiteral("range_to=2026-06-30"), QStringLiteral("requester=Special Agent Lee Marsh"),
        QStringLiteral("requester_email=lee.marsh@fbi.gov"), QStringLiteral("requester_phone=+12025550143") };
}
}
