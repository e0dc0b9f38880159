// SPDX-License-Identifier: Apache-2.0
// What was taken by phone: read back sign by sign, then written down as a paper of its own.
#pragma once
#include <QDateTime>
#include <QStringList>
namespace writdesk {
struct PhoneCall {
    QString caller {};
    QString agency {}; // as the caller says
    QString number {}; // that the caller gives: kept, and never the one that is called back
    QStringList identifiers {}; // accounts, read back and confirmed
    QString asks {};
};
// Of each sign one word, so that no letter is misheard: "a" is Alfa, "7" is seven, "@" is at.
QString spelled(const QString &identifier);
// The paper: plain text, with who wrote it down and when.
QByteArray phonePaper(const PhoneCall &call, const QString &writer, const QDateTime &at);
}
