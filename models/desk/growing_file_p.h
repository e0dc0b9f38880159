// SPDX-License-Identifier: Apache-2.0
// A file that is written piece by piece as FILE.part, and gets its name once what it holds was entered.
#pragma once
#include "result.h"
#include "sha256.h"
#include <QFile>
namespace writdesk {
class GrowingFile {
public:
    explicit GrowingFile(const QString &file);
    ~GrowingFile(); // without its name it goes, unless it could not get it
    Q_DISABLE_COPY_MOVE(GrowingFile)
    Result<> begin(); // refuses where the file, or a part of that name, is there already
    Result<> add(const QByteArray &bytes);
    Result<QString> end(); // on the disk for good; SHA-256 of all of it, hex
    Result<> takeName();
    qint64 size() const { return m_size; }

private:
    tl::unexpected<Failure> refused() const;
    QString m_file;
    QFile m_part;
    Sha256 m_sum;
    qint64 m_size = 0;
    bool m_mine = false; // what lies there as the part
};
}
