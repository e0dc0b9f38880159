// SPDX-License-Identifier: Apache-2.0
// Encrypted entries of the second version of WinZip's AES, as 7-Zip writes them, by libarchive: libzip of Debian 12
// reads them too, but holds them against a checksum that they do not have.
#pragma once
#include "result.h"
#include <memory>
#include <zip.h>
namespace writdesk {
bool isForLibarchive(const zip_stat_t &entry);

class SealedEntries {
public:
    SealedEntries(int file, const QByteArray &passphrase); // `file` is read beside others and not closed
    ~SealedEntries();
    Q_DISABLE_COPY_MOVE(SealedEntries)
    Result<> begin(const QByteArray &name);
    // How many bytes came; 0 where the entry has ended and its seal is right; negative at a fault.
    qint64 read(QByteArray &into);

private:
    struct Back;
    std::unique_ptr<Back> m_back;
};
}
