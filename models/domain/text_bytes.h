// SPDX-License-Identifier: Apache-2.0
// The bytes of a text file as text, whichever program wrote it: what its mark says, else UTF-8, else Windows-1252.
#pragma once
#include "result.h"
#include <QByteArray>
namespace writdesk {
// `encoding`: utf-8, utf-16, utf-16le, utf-16be, windows-1252 or iso-8859-1; empty where the bytes must tell. What
// stands for no letter becomes U+FFFD. Fails where the bytes are no text or the encoding has another name.
Result<QString> textOfBytes(const QByteArray &bytes, const QString &encoding = {});
}
