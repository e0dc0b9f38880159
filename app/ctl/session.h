// SPDX-License-Identifier: Apache-2.0
// One run of the program: what was typed, the docket or desk it opens when a command first needs it, and what it
// prints.
#pragma once
#include "command_line.h"
#include "desk.h"
#include "output.h"
#include "user_settings.h"
namespace writdesk {
class Session {
public:
    explicit Session(CommandLine line)
        : m_line(std::move(line))
        , m_out(m_line.json)
    {
    }
    const CommandLine &line() const { return m_line; }
    Output &out() { return m_out; }

    QString operand(qsizetype i) const { return m_line.operands.value(i); }
    CaseRef caseRef(qsizetype i = 0) const { return { operand(i).toUpper() }; }
    bool has(const char *option) const { return m_line.options.contains(QLatin1String(option)); }
    QString option(const char *name, const QString &otherwise = {}) const;
    // Of an option that takes several, each time it was given after a null mark; `allWords` are those without the
    // marks.
    QStringList words(const char *option) const { return m_line.options.value(QLatin1String(option)); }
    QStringList allWords(const char *option) const;
    // None where the option was not given; No::Usage where it is no instant, date or number.
    Result<std::optional<QDateTime>> instant(const char *option) const;
    Result<QDate> date(const char *option) const;
    Result<int> number(const char *option, int otherwise) const;

    QDateTime now() const; // of a command that touches no docket: --now, else the system clock
    QString actor() const; // --actor, else who is logged in
    const UserSettings &settings(); // what the user chose; where the file cannot be read, that is said once
    QString docketFile(); // --docket, $WRITDESK_DOCKET, the setting, the platform's data folder
    Result<QString> passphrase() const; // of the file, or asked at the terminal; empty where there is neither
    Result<Docket *> docket(); // for what needs neither law nor policy
    Result<Stamp> stamp(); // who writes to it and when
    Result<Desk *> desk();
    // A command that only shows a case of a compartment enters that its actor looked; fails where that cannot be
    // entered. One that writes to the case is an entry of its own.
    Result<> noteWhatIsSeen();
    Result<> noteSeen(const CaseRef &ref);
    Result<std::unique_ptr<Desk>> deskAt(const QString &docket); // another one, of the same person and instant
    // The law of the docket that is meant; where nobody named one with --docket and none stands there, the program's
    // own.
    Result<QList<LawFile>> lawFiles();

private:
    DeskOrder deskOrder(const QString &docket) const;
    Result<> rightPassphrase(Desk &desk, const QString &asked) const;
    Result<> mayWrite(Docket &docket, bool rehearsal) const;
    Result<> maySee(Docket &docket, bool rehearsal) const; // a collector sees its tasks alone
    CommandLine m_line;
    Output m_out;
    std::optional<UserSettings> m_settings;
    std::unique_ptr<Docket> m_docket;
    std::unique_ptr<Desk> m_desk;
};
inline tl::unexpected<Failure> wrongUse(const QString &sentence) { return failed(sentence, {}, No::Usage); }
}
