// SPDX-License-Identifier: Apache-2.0
#include "durable.h"
#include "partial_p.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Seal", text); }
constexpr auto mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
const auto lockName = QStringLiteral("lock");

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

// What writes a file may write it first under that name with a suffix.
bool growsHere(const QString &name)
{
    const auto names = { Partial::growing(), Partial::journal(), Partial::between() };
    return std::ranges::any_of(names, [&](const QString &one) { return name == one || name.startsWith(one + u'.'); });
}

// A folder of that name that somebody else made, or that holds anything but what grows there, is not touched.
bool isOurs(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isSymLink() || !info.isDir())
        return false;
#ifdef Q_OS_UNIX
    if (info.ownerId() != geteuid())
        return false;
#endif
    const auto names = namesIn(folder);
    return std::ranges::all_of(names, [](const QString &name) { return name == lockName || growsHere(name); });
}
}

Partial::Partial(const QString &folder)
    : m_folder(folder)
    , m_lock(folder + u'/' + lockName)
{
    m_lock.setStaleLockTime(0); // a lock falls with its program, however long the program takes
}

Partial::~Partial()
{
    if (!m_lock.isLocked())
        return;
    clear();
    m_lock.unlock();
    QDir().rmdir(m_folder);
}

bool Partial::isHeld() const { return std::ranges::any_of(namesIn(m_folder), growsHere); }

void Partial::clear() const
{
    for (const auto &name : namesIn(m_folder)) {
        if (growsHere(name) && !QFile::remove(file(name)))
            QDir(file(name)).removeRecursively();
    }
}

Result<> Partial::taken()
{
    const QFileInfo info(m_folder);
    if (!info.exists() && !info.isSymLink() && !QDir().mkdir(m_folder, mine))
        return failed(say("Nothing can be written in %1. Check the right to write there.").arg(info.path()));
    if (!isOurs(m_folder))
        return failed(say("%1 is in the way: work that is not finished has that name. Move it away.").arg(m_folder));
    if (!m_lock.tryLock(0) && m_lock.error() != QLockFile::LockFailedError) { // no room for as much as a lock
        QDir().rmdir(m_folder);
        return failed(
            say("Nothing can be written in %1. See to free space and to the right to write there, then try again.")
                .arg(info.path()));
    }
    if (!m_lock.isLocked())
        return failed(say("Another program is writing %1. Wait for it, or choose another name.").arg(m_folder));
    m_cutOff = isHeld();
    return {};
}

Result<std::unique_ptr<Partial>> Partial::beside(const QString &place)
{
    std::unique_ptr<Partial> partial(new Partial(QFileInfo(place).absoluteFilePath() + QStringLiteral(".partial")));
    auto taken = partial->taken();
    return taken ? Result<std::unique_ptr<Partial>>(std::move(partial)) : asFailure(taken);
}

Result<> Partial::restarted(const Course &course)
{
    if (!m_cutOff)
        return {};
    clear();
    m_cutOff = isHeld();
    if (m_cutOff)
        return failed(say("What lies in %1 cannot be taken away. Move it away.").arg(m_folder));
    course.say(say("An earlier run was cut off; what it left was taken away, and this one begins anew."));
    return {};
}

Result<> movedFile(const QString &from, const QString &to)
{
    if (!writeThrough(from) || !QFile::rename(from, to))
        return failed(say("%1 could not be written. See to free space and to the right to write there.").arg(to));
    writeThroughFolder(QFileInfo(to).absolutePath());
    return {};
}
}
