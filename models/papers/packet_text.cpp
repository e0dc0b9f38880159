// SPDX-License-Identifier: Apache-2.0
#include "csv.h"
#include "letter.h"
#include "letter_template_p.h"
#include "packet_text_p.h"
#include "tongue.h"
#include <QCoreApplication>
#include <QSet>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Packet", text); }
}

QList<InfoLine> bagInfoOf(const PacketPlan &plan)
{
    QList<InfoLine> info {
        { QStringLiteral("Source-Organization"), plan.entity },
        { QStringLiteral("Contact-Email"), plan.email },
        { QStringLiteral("External-Description"), plan.coverTitle },
        { QStringLiteral("External-Identifier"), plan.ref.text },
        { QStringLiteral("Internal-Sender-Identifier"), plan.id.text },
        { QStringLiteral("Bagging-Date"), plan.date },
        { QStringLiteral("Bagging-Software"), QStringLiteral("Writdesk") },
        { QStringLiteral("Record-Head-Words"), plan.headWords },
        { QStringLiteral("Record-Head"), plan.head },
        { QStringLiteral("Rehearsal"), plan.rehearsal ? QStringLiteral("true") : QString() },
    };
    info.removeIf([](const InfoLine &line) { return line.value.simplified().isEmpty(); });
    return info;
}

namespace {
// Files and the folders they lie in, as du counts them.
qsizetype entriesUnder(const QMap<QString, FileSum> &files)
{
    QSet<QString> all;
    for (auto path = files.keyBegin(); path != files.keyEnd(); ++path) {
        for (auto part = *path; !part.isEmpty(); part = part.contains(u'/') ? part.section(u'/', 0, -2) : QString())
            all.insert(part);
    }
    return all.size();
}

QStringList contents(const PacketPlan &plan, const BuiltPacket &packet)
{
    QStringList lines { say("Production %1 in case %2").arg(plan.id.text, plan.ref.text), {} };
    if (plan.rehearsal)
        lines << say("REHEARSAL: this packet has no legal effect.") << QString();
    lines << say("What is here") << say("  data/cover.pdf        the letter on top")
          << say("  data/certificates.pdf the custodian's declaration; data/custody.pdf the chain of custody")
          << say("  data/index.csv        every file that is produced, with its numbers and SHA-256")
          << say("  data/withheld.csv     every file that is withheld, and why")
          << say("  data/redactions.csv   every place that is blacked out, where there is one")
          << say("  data/exhibits.sha256  the SHA-256 of every exhibit")
          << say("  data/exhibits/        the files; the name begins with the number of the first page")
          << say("A file without pages keeps its bytes; the sheet of the same number stands in for its page.")
          << say("In the lists a cell that a spreadsheet would compute begins with an apostrophe.") << QString();
    if (!packet.bates.isEmpty())
        lines << say("Numbers: %1 to %2").arg(packet.bates.first(), packet.bates.last()) << QString();
    return lines;
}
}

QByteArray exhibitList(const QMap<QString, FileSum> &files)
{
    QByteArray lines;
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (file.key().startsWith(u"data/exhibits/"))
            lines += file->sha256.toLatin1() + "  " + file.key().mid(5).toUtf8() + '\n';
    }
    return lines;
}

QByteArray indexOf(const Produced &produced)
{
    auto lines = safeCsvLine({ QStringLiteral("bates_first"), QStringLiteral("bates_last"), QStringLiteral("file"),
        QStringLiteral("category"), QStringLiteral("account"), QStringLiteral("size"), QStringLiteral("sha256"),
        QStringLiteral("name"), QStringLiteral("sha256_before_stamping") });
    for (const auto &row : produced.rows)
        lines += safeCsvLine({ row.first, row.last, row.path, row.category, row.account, QString::number(row.sum.size),
            row.sum.sha256, row.name, row.source });
    return lines.toUtf8();
}

QByteArray withheldOf(const Produced &produced)
{
    auto lines = safeCsvLine({ QStringLiteral("file"), QStringLiteral("category"), QStringLiteral("reason") });
    for (const auto &row : produced.withheld)
        lines += safeCsvLine({ row.file, row.category, row.reason });
    return lines.toUtf8();
}

QByteArray redactionsOf(const Produced &produced)
{
    auto lines = safeCsvLine({ QStringLiteral("bates"), QStringLiteral("file"), QStringLiteral("page"),
        QStringLiteral("reason"), QStringLiteral("mark") });
    for (const auto &row : produced.redactions)
        lines += safeCsvLine({ row.bates, row.file, QString::number(row.page), row.reason, row.mark });
    return lines.toUtf8();
}

// For somebody who has this folder and a plain Unix system, and nothing of ours.
QString readmeOf(
    const PacketPlan &plan, const BuiltPacket &packet, const QMap<QString, FileSum> &files, const QString &manifest)
{
    const Tongue english; // kept
    auto lines = contents(plan, packet);
    const auto command = [&](const char *typed) { lines << QString() << QLatin1String("  ") + QLatin1String(typed); };
    lines << say("How to verify it, in this folder, with GNU coreutils alone");
    command("sha256sum --check --strict --quiet manifest-sha256.txt");
    lines << QLatin1String("  sha256sum --check --strict --quiet tagmanifest-sha256.txt") << QString()
          << say("Both print nothing where every file is as it was packed. No file was added to data if");
    command("du --all --count-links data | wc --lines");
    lines << QString() << say("prints %1, and none beside it if").arg(entriesUnder(files));
    command("ls -A");
    lines << QString()
          << say("prints README.txt, bag-info.txt, bagit.txt, data, manifest-sha256.txt and tagmanifest-sha256.txt.")
          << say("The exhibits are those that the cover letter speaks of if");
    command("sha256sum data/exhibits.sha256");
    lines << QString() << say("prints the number that the cover letter states: %1.").arg(packet.list)
          << say("The packet is the one that was approved if");
    command("sha256sum manifest-sha256.txt");
    lines << QString() << say("prints %1, and whole, with this text, if").arg(manifest);
    command("sha256sum tagmanifest-sha256.txt");
    lines << QString() << say("prints the number on the delivery sheet, which does not lie in this folder.")
          << say("Ask us for that sheet by another way than the one by which the packet came.") << QString();
    if (!plan.headWords.isEmpty())
        lines << say("Our record at that time, in words: %1").arg(plan.headWords);
    lines << say("The folder is a BagIt bag (RFC 8493).");
    return lines.join(u'\n') + u'\n';
}

Result<QByteArray> slipSheet(
    const PacketPlan &plan, const Exhibit &exhibit, const QString &number, const FileSum &sum, const QString &records)
{
    const Tongue english; // kept
    const auto row = [](const QString &label, const QString &value) {
        return QStringLiteral("* %1: %2\n").arg(label, value.isEmpty() ? QStringLiteral("-") : literally(value));
    };
    const auto markdown
        = QStringLiteral("# %1\n\n%2\n\n")
              .arg(literally(number),
                  say("This file has no pages and is produced as it is. This sheet carries its number."))
        + row(say("File"), exhibit.name) + row(say("Category"), exhibit.category) + row(say("Account"), exhibit.account)
        + row(say("Bytes"), QString::number(sum.size)) + row(say("SHA-256"), sum.sha256)
        + row(say("Case"), plan.ref.text) + records;
    const Letterhead head { .entity = plan.entity,
        .email = plan.email,
        .headWords = plan.headWords,
        .rehearsal = plan.rehearsal,
        .date = plan.date,
        .number = number };
    return printLetter({ number, markdown }, head);
}
}
