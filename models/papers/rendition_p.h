// SPDX-License-Identifier: Apache-2.0
// Records as a person reads them: the first of a CSV or JSON file as Markdown, under the sheet that carries its number.
#pragma once
#include <QByteArray>
#include <QString>
namespace writdesk {
constexpr qsizetype renderedBytes = 64 * 1024; // of a file, at most
// Empty where the bytes are no records. `whole`: nothing of the file is missing from `start`.
QString rendition(const QByteArray &start, bool whole);
}
