// SPDX-License-Identifier: Apache-2.0
#include "json.h"
#include "packet_journal_p.h"
#include "sha256.h"
#include <QCoreApplication>
namespace writdesk {
PacketJournal::PacketJournal(const QString &file)
    : m_file(file)
{
    if (!m_file.open(QIODevice::ReadWrite))
        return;
    while (!m_file.atEnd()) {
        const auto line = jsonObject(m_file.readLine());
        MadeFile made { { line.value(u"size").toInteger(), line.value(u"sha256").toString() },
            line.value(u"pages").toInt(), {}, line.value(u"source").toString() };
        fromJson(line.value(u"lines"), made.lines);
        if (made.pages > 0)
            m_left.insert(line.value(u"key").toString(), made);
    }
    if (m_file.size() > 0) // the cut may stand in the middle of a line
        m_file.write("\n");
}

std::optional<MadeFile> PacketJournal::left(const QString &key) const
{
    const auto at = m_left.find(key);
    return at == m_left.end() ? std::nullopt : std::optional(*at);
}

// The file itself was written through before; of a line that is lost the file is made again.
void PacketJournal::note(const QString &key, const MadeFile &made)
{
    const QJsonObject line { { QStringLiteral("key"), key }, { QStringLiteral("size"), made.sum.size },
        { QStringLiteral("sha256"), made.sum.sha256 }, { QStringLiteral("pages"), made.pages },
        { QStringLiteral("lines"), toJson(made.lines) }, { QStringLiteral("source"), made.source } };
    m_file.write(jsonBytes(line) + '\n');
    m_file.flush();
}

QString keyOf(const PacketPlan &plan, const Exhibit &exhibit, const QString &path)
{
    return sha256Hex(jsonBytes({ { QStringLiteral("key"), exhibit.key }, { QStringLiteral("path"), path },
        { QStringLiteral("prefix"), plan.prefix }, { QStringLiteral("rehearsal"), plan.rehearsal },
        { QStringLiteral("case"), plan.ref.text },
        { QStringLiteral("version"), QCoreApplication::applicationVersion() } }));
}
}
