// SPDX-License-Identifier: Apache-2.0
// A mail with attachments of plain words, as bytes.
#pragma once
#include <QByteArray>
#include <QList>
#include <utility>
namespace writdesk {
inline QByteArray mailWith(const QByteArray &body, const QList<std::pair<QByteArray, QByteArray>> &attached)
{
    QByteArray mail = "From: Lee Marsh <lee.marsh@fbi.gov>\r\nTo: legal@autoidm.com\r\nSubject: papers\r\n"
                      "Date: Mon, 23 Nov 2026 08:00:00 -0500\r\nMIME-Version: 1.0\r\n"
                      "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n"
        + body + "\r\n";
    for (const auto &[name, bytes] : attached)
        mail += "--b\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=\"" + name
            + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + bytes.toBase64() + "\r\n";
    return mail + "--b--\r\n";
}
}
