// SPDX-License-Identifier: Apache-2.0
// What is printed: JSON lines for programs, tables and blocks for people.
#pragma once
#include "result.h"
#include <QJsonObject>
#include <QStringList>
namespace writdesk {
class Output {
public:
    explicit Output(bool json)
        : m_json(json)
    {
    }
    bool json() const { return m_json; }
    void setRehearsal(bool rehearsal) { m_rehearsal = rehearsal; } // what people read then says so

    void object(const QJsonObject &object); // one thing
    void rows(const QList<QJsonObject> &rows, const QStringList &columns); // a list; columns as people see them
    void text(const QString &text); // as it is
    void blocks(const QList<Block> &blocks); // on stdout, for programs only
    bool flush(); // false where what was printed did not arrive

    static void complain(const Failure &failure); // on stderr: the sentence, the usage, every block
    static void note(const QString &sentence); // on stderr: worth knowing, and no failure
    static void progress(const QString &text); // on stderr where that is a terminal; empty: ended

private:
    void mark();
    bool m_json;
    bool m_rehearsal = false;
    bool m_marked = false;
};
// One line that cannot move a terminal's cursor.
QString harmless(const QString &text);
}
