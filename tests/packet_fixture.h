// SPDX-License-Identifier: Apache-2.0
// Exports to collect, packets made of them, and what lies in these, for tests of the disclosure counter.
#pragma once
#include "desk_fixture.h"
#include "handover_desk.h"
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
namespace writdesk::exports { // names of its own: the program has functions that are called like these
inline const auto monday = QStringLiteral("2026-11-23T09:00:00-05:00");
inline const auto afterTheWait = QStringLiteral("2026-12-02T12:00:00-05:00");
inline const auto pat = QStringLiteral("email:pat@tenant.example");

inline QString written(const Rehearsal &office, const QString &name, const QByteArray &bytes)
{
    QFile file(office.path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}
inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
inline QByteArray exhibitIn(const QString &folder, const QString &ending)
{
    const QDir exhibits(folder + QStringLiteral("/data/exhibits"));
    const auto names = exhibits.entryList({ QStringLiteral("*%1").arg(ending) });
    return names.size() == 1 ? bytesOf(exhibits.filePath(names.first())) : QByteArray();
}
inline QString text(const QString &pdf)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), { QStringLiteral("-layout"), pdf, QStringLiteral("-") });
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
}

inline const QByteArray map
    = "format = \"csv\"\n[account]\ncolumn = \"user\"\nkind = \"email\"\n[time]\ncolumn = \"at\"\n"
      "[fields]\nat = \"\"\nname = \"\"\nbody = \"L5_INTERCEPT\"\n";
inline const QByteArray rows
    = "at,user,name,body,card\n2026-03-01,pat@tenant.example,Pat,secret,4242\n"
      "2026-03-02,eve@tenant.example,Eve,secret,4243\n2025-03-01,pat@tenant.example,Pat,secret,4242\n";

inline CollectOrder filtered(const Rehearsal &office)
{
    return { .path = written(office, QStringLiteral("profile.csv"), rows),
        .category = QStringLiteral("L1_A"),
        .tool = QStringLiteral("export 2.1"),
        .quiet = true,
        .columns = written(office, QStringLiteral("map.toml"), map) };
}
inline CollectOrder whole(
    const Rehearsal &office, const QString &name, const QByteArray &bytes, const QString &account = pat)
{
    return {
        .path = written(office, name, bytes), .category = QStringLiteral("L1_A"), .account = account, .quiet = true
    };
}

// Released: told, waited, approved by another.
struct Released {
    Rehearsal office {};
    CaseRef ref {};
    QString folder {};
    std::unique_ptr<Desk> desk {};
    bool done(const std::function<CollectOrder(const Rehearsal &)> &order)
    {
        if (!office.create(QStringLiteral("2026-11-20T15:00:00-05:00")))
            return false;
        auto ana = office.desk(QStringLiteral("ana"), monday);
        ref = opened(*ana, warrantFacts());
        folder = office.path(QStringLiteral("bag"));
        const auto built = collect(*ana, ref, order(office)).and_then([&](const Case &) {
            return buildCasePacket(*ana, ref, { .folder = folder });
        });
        if (!built || !draftNotice(*ana, ref, QStringLiteral("en"), false)
            || !markNotice(*ana, ref, QStringLiteral("sent")))
            return false;
        auto ben = office.desk(QStringLiteral("ben"), monday);
        if (!approve(*ben, ref, QStringLiteral("release")))
            return false;
        desk = office.desk(QStringLiteral("ana"), afterTheWait);
        return releasePacket(*desk, ref, folder).has_value();
    }
};
}
