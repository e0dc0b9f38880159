// SPDX-License-Identifier: Apache-2.0
#include "docket.h"
#include "durable.h"
#include "head_words.h"
#include "schema_p.h"
#include "tree.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
namespace writdesk {
namespace {
// Undoes what was begun; a copy that is not whole must not lie around as if it were one.
Result<> withdrawn(const QString &file, const Failure &why)
{
    if (const auto removed = removeDatabase(file); !removed)
        return failed(why.sentence + u' ' + removed.error().sentence, why.detail, why.no);
    return tl::unexpected<Failure>(why);
}

// Every entry and document of the copy, and the head they come to.
Result<TreeHead> verifiedHead(const QString &file)
{
    return Docket::open(file).and_then(
        [](const std::unique_ptr<Docket> &copy) { return copy->verify().and_then([&] { return copy->head(); }); });
}

Result<TreeHead> named(const QString &part, const QString &file, const TreeHead &head)
{
    QFile copy(part);
    if (!writeThrough(part) || !copy.rename(file)) // never over a file that exists
        return failed(QCoreApplication::translate("Docket", "%1 could not be made: %2. Choose another place.")
                          .arg(file, copy.errorString()));
    writeThroughFolder(QFileInfo(file).absolutePath());
    return head;
}

// A file of SQLite says so in its first bytes. What cannot be read is for who copies it to say.
bool beginsAsDocket(const QString &name)
{
    static const QByteArray mark("SQLite format 3", 16); // with the zero that ends it
    QFile file(name);
    return !file.open(QIODevice::ReadOnly) || file.read(mark.size()) == mark;
}

Result<> copied(const QString &from, const QString &to)
{
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
        return failed(
            QCoreApplication::translate("Docket", "%1 could not be copied. Check that you may read it.").arg(from),
            source.errorString() + target.errorString());
    while (!source.atEnd()) {
        const auto part = source.read(1024 * 1024);
        if (part.isEmpty() || target.write(part) != part.size())
            return failed(QCoreApplication::translate(
                              "Docket", "%1 could not be copied to its end. Check the disk, then try again.")
                              .arg(from),
                source.errorString() + target.errorString());
    }
    if (!writeThrough(target))
        return failed(QCoreApplication::translate(
                          "Docket", "%1 could not be written. Check that the disk has space, then try again.")
                          .arg(to),
            target.errorString());
    return {};
}
}

Result<TreeHead> Docket::backup(const QString &file) const
{
    if (QFile::exists(file))
        return failed(QCoreApplication::translate("Docket", "%1 exists already; choose another name.").arg(file));
    const auto part = file + QStringLiteral(".part"); // what a power cut leaves does not look like a backup
    if (QFile::exists(part)) // perhaps of a backup that is under way, perhaps nobody's: never removed here
        return failed(QCoreApplication::translate("Docket",
            "%1 is left of a backup that did not end, or another one is being made. Remove it, or choose another name.")
                          .arg(part));
    if (auto made = makeEmptyFile(part); !made)
        return asFailure(made);
    const auto head = m_database->run(m_database->dialect().copyTo, { part })
                          .and_then([&](const QSqlQuery &) { return verifiedHead(part); })
                          .and_then([&](const TreeHead &copy) { return named(part, file, copy); });
    if (head)
        return head;
    const auto gone = withdrawn(part, head.error());
    return asFailure(gone);
}

Result<> Docket::restore(const QString &backup, const QString &to)
{
    if (!QFile::exists(backup))
        return failed(QCoreApplication::translate("Docket", "There is no backup %1. Check its name.").arg(backup));
    if (!beginsAsDocket(backup))
        return failed(QCoreApplication::translate("Docket",
                          "%1 is no backup of a docket, so nothing was restored. Choose a file that docket backup "
                          "made; docket backups lists those that are known.")
                          .arg(backup),
            {}, No::Broken);
    if (auto made = makeEmptyFile(to); !made)
        return made;
    const auto done
        = copied(backup, to).and_then([&] { return open(to); }).and_then([](const std::unique_ptr<Docket> &copy) {
              return copy->verify();
          });
    if (done)
        return done;
    auto why = done.error(); // of the copy, which goes; what is wrong is wrong with what it was made of
    why.sentence.replace(to, backup);
    return withdrawn(to, why);
}

Result<> Docket::noteBackup(const BackupNote &note)
{
    return m_database->inTransaction([&] {
        return m_database->write(QStringLiteral("DELETE FROM backups WHERE file = ?"), { note.file }).and_then([&] {
            return m_database->write(QStringLiteral("INSERT INTO backups (file, at, count, hash) VALUES (?, ?, ?, ?)"),
                { note.file, note.at.toUTC().toString(Qt::ISODate), note.head.count, note.head.hash });
        });
    });
}

Result<> Docket::forgetBackup(const QString &file)
{
    return m_database->inTransaction(
        [&] { return m_database->write(QStringLiteral("DELETE FROM backups WHERE file = ?"), { file }); });
}

Result<QList<BackupNote>> Docket::backups() const
{
    auto rows
        = m_database->run(QStringLiteral("SELECT file, at, count, hash FROM backups ORDER BY at DESC, file DESC"));
    if (!rows)
        return asFailure(rows);
    QList<BackupNote> notes;
    while (rows->next())
        notes.append({ rows->value(0).toString(), QDateTime::fromString(rows->value(1).toString(), Qt::ISODate),
            { rows->value(2).toLongLong(), rows->value(3).toString() } });
    return m_database->readToTheEnd(*rows).map([&] { return notes; });
}

Result<std::optional<qint64>> Docket::countUnder(const QString &words) const
{
    const auto wanted = words.simplified().toLower();
    auto rows = m_database->run(QStringLiteral("SELECT leaf_hash FROM entries ORDER BY number"));
    if (!rows)
        return asFailure(rows);
    TreeEdge edge;
    while (rows->next()) {
        edge.append(rows->value(0).toByteArray());
        if (headWords(QString::fromLatin1(edge.head().toHex())) == wanted)
            return std::optional(edge.count());
    }
    return m_database->readToTheEnd(*rows).map([] { return std::optional<qint64>(); });
}
}
