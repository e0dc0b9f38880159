// SPDX-License-Identifier: Apache-2.0
#include "passphrase.h"
#include <QCoreApplication>
#include <QFile>
#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Passphrase", text); }

#ifdef Q_OS_UNIX
// What is typed is not shown while this lives.
class Quiet {
public:
    Quiet()
    {
        m_was = tcgetattr(STDIN_FILENO, &m_before) == 0;
        auto silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        m_was = m_was && tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~Quiet()
    {
        if (m_was)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(Quiet)

private:
    termios m_before {};
    bool m_was = false;
};
#endif
}

Result<QString> passphraseOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failed(say("The passphrase file %1 cannot be opened. Check the name and who may read it.").arg(name),
            file.errorString());
    auto line = QString::fromUtf8(file.readLine(4096));
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    if (line.isEmpty())
        return failed(say("The passphrase file %1 begins with an empty line. Write the passphrase into it.").arg(name));
    return line;
}

Result<QString> askedPassphrase(const QString &question)
{
#ifdef Q_OS_UNIX
    if (isatty(STDIN_FILENO) == 0)
        return QString();
    QFile terminal;
    QFile prompt;
    if (!prompt.open(2, QIODevice::WriteOnly | QIODevice::Unbuffered) || !terminal.open(0, QIODevice::ReadOnly))
        return QString();
    prompt.write(question.toUtf8());
    const Quiet quiet;
    auto typed = QString::fromUtf8(terminal.readLine(4096));
    prompt.write("\n");
    while (typed.endsWith(u'\n') || typed.endsWith(u'\r'))
        typed.chop(1);
    return typed;
#else
    Q_UNUSED(question)
    return QString();
#endif
}
}
