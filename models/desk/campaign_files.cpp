// SPDX-License-Identifier: Apache-2.0
#include "campaign_files_p.h"
#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
namespace writdesk {
Result<> writeWhole(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failed(QCoreApplication::translate("Campaign",
                      "%1 could not be written. Free some space or look who may write there; the same order goes on "
                      "where it ended.")
                      .arg(name),
        file.errorString());
}

Result<QByteArray> bytesIn(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failed(QCoreApplication::translate("Campaign",
                          "The letter %1 is not there any more. Remove the folder and write the letters again.")
                          .arg(name),
            file.errorString());
    return file.readAll();
}
}
