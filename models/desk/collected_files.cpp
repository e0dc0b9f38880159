// SPDX-License-Identifier: Apache-2.0
#include "collected_files_p.h"
#include "raw_name.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <filesystem>
namespace writdesk {
namespace {
namespace fs = std::filesystem;
QString say(const char *text) { return QCoreApplication::translate("Disclosure", text); }
constexpr qsizetype mostNamed = 5;

struct Found {
    QStringList files {};
    QStringList refused {}; // each with the reason, and what to do
};

// Why it is not taken; empty where it is a file or a folder.
QString refusal(const QString &path, fs::file_type type)
{
    const auto name = shownRaw(path);
    if (isRaw(path.section(u'/', -1)))
        return say("%1 (its name is no UTF-8: rename it)").arg(name);
    if (type == fs::file_type::symlink)
        return say("%1 (a link: put the file itself in its place)").arg(name);
    if (type != fs::file_type::regular && type != fs::file_type::directory)
        return say("%1 (no regular file: take it out)").arg(name);
    return {};
}

Result<Found> under(const QString &folder)
{
    Found found;
    std::error_code error;
    fs::recursive_directory_iterator all(folder.toStdString(), error);
    for (; !error && all != fs::recursive_directory_iterator(); all.increment(error)) {
        const auto path = keptName(QByteArray::fromStdString(all->path().string()));
        const auto type = all->symlink_status(error).type();
        const auto why = refusal(path, type);
        if (!why.isEmpty() && type == fs::file_type::directory)
            all.disable_recursion_pending(); // one sentence for all that is in it
        if (!why.isEmpty())
            found.refused.append(why);
        else if (type == fs::file_type::regular)
            found.files.append(path);
    }
    if (error)
        return failed(say("Nothing was collected: not all of the folder %1 can be read. Check who may read it and what "
                          "is in it.")
                          .arg(folder),
            QString::fromStdString(error.message()));
    found.files.sort();
    found.refused.sort();
    return found;
}
}

Result<QStringList> exportedFiles(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failed(say("There is no file or folder %1. Check the name.").arg(path));
    if (info.isFile())
        return QStringList { info.filePath() };
    if (!info.isDir())
        return failed(
            say("%1 is neither a file nor a folder. Write what it gives into a file and collect that.").arg(path));
    const auto found = under(path);
    if (!found)
        return asFailure(found);
    const auto more = found->refused.size() - mostNamed;
    const auto named = found->refused.mid(0, mostNamed).join(QStringLiteral(", "));
    if (!found->refused.isEmpty())
        return failed(say("Nothing was collected, since not all of the export can be taken: %1.")
                          .arg(more > 0 ? say("%1, and %2 more").arg(named).arg(more) : named));
    if (found->files.isEmpty())
        return failed(say("The folder %1 holds no file.").arg(path));
    return found->files;
}
}
