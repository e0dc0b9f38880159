// SPDX-License-Identifier: Apache-2.0
// What received bytes are, by the bytes themselves and never by their name.
#pragma once
#include <QString>
namespace writdesk {
// application/pdf, image/png, image/jpeg, image/tiff, message/rfc822, application/zip, text/plain, text/html;
// a name for well-known kinds that are not read; empty where nobody knows.
QString detectMedia(QByteArrayView bytes);
bool isRead(const QString &media); // is it a kind that the reader reads
}
