// SPDX-License-Identifier: Apache-2.0
#include "docket.h"
#include "schema_p.h"
#include <QCoreApplication>
#include <QFile>
namespace writdesk {
namespace {
// Undoes what was begun; a copy that is not whole must not lie around as if it were one.
Result<> withdrawn(const QString &file, const Failure &why)
{
    if (const auto removed = removeDatabase(file); !removed)
        return failed(why.sentence + u' ' + removed.error().sentence, why.detail, why.no);
    return tl::unexpected<Failure>(why);
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
    if (!target.flush())
        return failed(QCoreApplication::translate(
                          "Docket", "%1 could not be written. Check that the disk has space, then try again.")
                          .arg(to),
            target.errorString());
    return {};
}
}

Result<> Docket::backup(const QString &file) const
{
    if (auto made = makeEmptyFile(file); !made)
        return made;
    const auto done = m_database->run(m_database->dialect().copyTo, { file });
    return done ? Result<>() : withdrawn(file, done.error());
}

Result<> Docket::restore(const QString &backup, const QString &to)
{
    if (!QFile::exists(backup))
        return failed(QCoreApplication::translate("Docket", "There is no backup %1. Check its name.").arg(backup));
    if (auto made = makeEmptyFile(to); !made)
        return made;
    const auto done
        = copied(backup, to).and_then([&] { return open(to); }).and_then([](const std::unique_ptr<Docket> &copy) {
              return copy->verify();
          });
    return done ? done : withdrawn(to, done.error());
}
}
