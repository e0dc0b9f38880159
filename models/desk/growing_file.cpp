// SPDX-License-Identifier: Apache-2.0
#include "durable.h"
#include "growing_file_p.h"
#include <QCoreApplication>
#include <QFileInfo>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("GrowingFile", text); }
}

GrowingFile::GrowingFile(const QString &file)
    : m_file(file)
    , m_part(file + QStringLiteral(".part"))
{
}

GrowingFile::~GrowingFile()
{
    if (!m_mine)
        return;
    m_part.close(); // what no longer finds room is lost with it; QFile::remove() of its own would then leave the file
    QFile::remove(m_part.fileName());
}

tl::unexpected<Failure> GrowingFile::refused() const
{
    return failed(
        say("%1 could not be written, so nothing was entered. Check that its disk has space and that you may write "
            "there, then try again.")
            .arg(m_file),
        m_part.errorString());
}

Result<> GrowingFile::begin()
{
    const QFileInfo info(m_file);
    if (info.exists() || info.isSymLink())
        return failed(say("%1 exists already. Name a file that does not.").arg(m_file));
    if (m_part.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        m_mine = true;
        return {};
    }
    if (!m_part.exists())
        return refused();
    return failed(say("%1 is left of an export that did not end, or another one is being made. Remove it, or choose "
                      "another name.")
                      .arg(m_part.fileName()));
}

Result<> GrowingFile::add(const QByteArray &bytes)
{
    m_sum.add(bytes);
    m_size += bytes.size();
    return m_part.write(bytes) == bytes.size() ? Result<>() : Result<>(refused());
}

Result<QString> GrowingFile::end()
{
    if (!writeThrough(m_part))
        return refused();
    m_part.close();
    return QString::fromLatin1(m_sum.digest().toHex());
}

Result<> GrowingFile::takeName()
{
    m_mine = false;
    if (!m_part.rename(m_file))
        return failed(say("The export was entered, but lies in %1: it could not be given its name. Rename it by hand.")
                          .arg(m_part.fileName()),
            m_part.errorString());
    writeThroughFolder(QFileInfo(m_file).absolutePath());
    return {};
}
}
