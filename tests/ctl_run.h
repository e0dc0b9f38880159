// SPDX-License-Identifier: Apache-2.0
// Runs the built writdeskctl in a folder of its own, on a rehearsal docket, and keeps what it said.
#pragma once
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <functional>
#include <unistd.h>
namespace writdesk {
using namespace Qt::StringLiterals;

struct Ran {
    int status = -1;
    QByteArray out {};
    QByteArray err {};
    QList<QJsonObject> lines {}; // of stdout, where they are JSON

    QJsonObject object() const { return lines.value(0); }
    QString text(const char *key) const { return object().value(QLatin1String(key)).toString(); }
    QStringList column(const char *key) const
    {
        QStringList values;
        for (const auto &line : lines)
            values.append(line.value(QLatin1String(key)).toString());
        return values;
    }
    qsizetype complaints() const { return err.count("writdeskctl: "); }
};

class Ctl {
public:
    Ctl()
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(u"WRITDESK_DOCKET"_s, docket());
        m_environment.insert(u"USER"_s, u"ana"_s);
        m_environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s)); // nothing of whoever runs the test
        m_environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString docket() const { return path(u"test.writdesk"_s); }
    static QString paper(const QString &name) { return QStringLiteral(TEST_DATA "/papers/") + name; }

    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    std::unique_ptr<QProcess> started(const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(m_environment);
        process->setWorkingDirectory(m_folder.path());
        process->setChildProcessModifier(m_before);
        process->start(m_program, arguments, QIODevice::ReadOnly);
        return process;
    }
    static Ran ended(QProcess &process)
    {
        const auto ended = process.state() == QProcess::NotRunning || process.waitForFinished(300'000);
        if (!ended || process.exitStatus() != QProcess::NormalExit)
            qFatal("writdeskctl did not end by itself: %s", qPrintable(process.errorString()));
        Ran ran { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
        for (const auto &line : ran.out.split('\n')) {
            const auto json = QJsonDocument::fromJson(line);
            if (json.isObject())
                ran.lines.append(json.object());
        }
        return ran;
    }
    Ran run(const QStringList &arguments) const { return ended(*started(arguments)); }
    // Words as a shell would part them.
    Ran operator()(const QString &words) const { return run(QProcess::splitCommand(words)); }
    // The same as JSON, by that person at that instant.
    Ran at(const QString &instant, const QString &words, const QString &actor = u"ana"_s) const
    {
        return run(
            QStringList { u"--now"_s, instant, u"--actor"_s, actor, u"--json"_s } + QProcess::splitCommand(words));
    }
    void set(const QString &variable, const QString &value) { m_environment.insert(variable, value); }
    void unset(const QString &variable) { m_environment.remove(variable); }
    bool rehearsal(const QString &instant) const
    {
        return at(instant, u"docket new "_s + docket() + u" --rehearsal"_s).status == 0;
    }

    // As that user, where the test may be another one: of a copy of the program, since its own folder may be closed to
    // strangers.
    bool runAs(uint user)
    {
        if (::geteuid() != 0)
            return true;
        m_before = [user] {
            if (::setuid(user) != 0)
                ::_exit(9);
        };
        const auto own = m_program;
        m_program = path(u"writdeskctl"_s);
        return QFile::copy(own, m_program);
    }

    void before(const std::function<void()> &setUp) { m_before = setUp; } // in the process, before it is the program

private:
    QString m_program = QStringLiteral(PROGRAMS "/writdeskctl");
    std::function<void()> m_before {}; // in the process, before it is the program
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

// Of the facts of a case, or of a paper just received: what that fact says, each value once it says it.
inline QStringList valuesOf(const Ran &got, const QString &name)
{
    QStringList values;
    for (const auto &fact : got.object().value(u"facts"_s).toArray()) {
        if (fact[u"name"] == name)
            values.append(fact[u"value"].toString());
    }
    return values;
}

inline QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}
inline QStringList keys(const QString &words) { return sorted(words.split(u' ')); }
}
// Fails with what the program said; runs it once.
#define CTL_STATUS(ran, expected)                                                                                      \
    do {                                                                                                               \
        const Ran ctlRan = (ran);                                                                                      \
        QVERIFY2(ctlRan.status == (expected),                                                                          \
            qPrintable(QStringLiteral("%1 ended with %2: %3 %4")                                                       \
                           .arg(QStringLiteral(#ran))                                                                  \
                           .arg(ctlRan.status)                                                                         \
                           .arg(QString::fromUtf8(ctlRan.err), QString::fromUtf8(ctlRan.out))));                       \
    } while (false)
