// SPDX-License-Identifier: Apache-2.0
#include "session.h"
#include "law_files.h"
#include "passphrase.h"
#include "task_desk.h"
#include "uptime.h"
#include "user_home.h"
#include "view_desk.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>
#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Session", text); }
}

QString Session::option(const char *name, const QString &otherwise) const
{
    const auto values = m_line.options.value(QLatin1String(name));
    return values.isEmpty() ? otherwise : values.last();
}

Result<std::optional<QDateTime>> Session::instant(const char *name) const
{
    if (!has(name))
        return std::optional<QDateTime>();
    const auto at = instantOf(option(name));
    if (!at.isValid())
        return wrongUse(
            say("%1 is no instant. Write it with its offset, as in 2026-07-31T10:00:00-04:00.").arg(option(name)));
    return std::optional(at);
}

Result<QDate> Session::date(const char *name) const
{
    if (!has(name))
        return QDate();
    const auto day = QDate::fromString(option(name), Qt::ISODate);
    if (!day.isValid() || option(name).size() != 10)
        return wrongUse(say("%1 is no date. Write it as in 2026-07-31.").arg(option(name)));
    return day;
}

Result<int> Session::number(const char *name, int otherwise) const
{
    if (!has(name))
        return otherwise;
    bool ok = false;
    const auto value = option(name).toInt(&ok);
    if (!ok || value < 0)
        return wrongUse(say("%1 is no number that --%2 takes.").arg(option(name), QLatin1String(name)));
    return value;
}

QDateTime Session::now() const { return m_line.now.value_or(QDateTime::currentDateTimeUtc()); }

QString Session::actor() const
{
    if (!m_line.actor.isEmpty())
        return m_line.actor;
    for (const auto *name : { "USER", "LOGNAME", "USERNAME" }) {
        if (const auto user = qEnvironmentVariable(name); !user.isEmpty())
            return user;
    }
#ifdef Q_OS_UNIX
    if (const auto *user = getpwuid(getuid()))
        return QString::fromLocal8Bit(user->pw_name);
#endif
    return QStringLiteral("unknown");
}

const UserSettings &Session::settings()
{
    if (!m_settings) {
        const auto read = readSettings(userPlaces().settings);
        if (!read)
            Output::note(read.error().sentence);
        m_settings = read ? *read : UserSettings();
    }
    return *m_settings;
}

QString Session::docketFile()
{
    const auto named = !m_line.docket.isEmpty() || !qEnvironmentVariableIsEmpty("WRITDESK_DOCKET");
    return docketMeantHere(m_line.docket, named ? UserSettings() : settings(), userPlaces());
}

QStringList Session::allWords(const char *option) const
{
    auto given = words(option);
    given.removeAll(QString());
    return given;
}

Result<QString> Session::passphrase() const
{
    if (!m_line.passphraseFile.isEmpty())
        return passphraseOf(m_line.passphraseFile);
    return askedPassphrase(say("Passphrase of %1: ").arg(actor()));
}

Result<> Session::mayWrite(Docket &docket, bool rehearsal) const
{
    if (rehearsal || !(m_line.command.needs & Writes))
        return {};
    const auto actors = docket.actors();
    if (!actors)
        return asFailure(actors);
    if (std::ranges::find(*actors, actor(), &Actor::name) == actors->end())
        return failed(
            say("This docket knows no actor named %1. Name one with --actor, or add one with actor add.").arg(actor()));
    return {};
}

Result<> Session::maySee(Docket &docket, bool rehearsal) const
{
    const auto alone
        = (m_line.command.needs & Tasks) ? Result<bool>(false) : seesTasksAlone(docket, rehearsal, actor());
    if (!alone)
        return asFailure(alone);
    if (*alone)
        return failed(say("%1 collects, and a collector sees its tasks alone. See tasks, and hand over with collect.")
                          .arg(actor()));
    return {};
}

Result<Docket *> Session::docket()
{
    if (m_docket)
        return m_docket.get();
    if (m_desk)
        return &m_desk->docket();
    if (docketFile().startsWith(u"postgresql:"))
        return wrongUse(say("A docket in a PostgreSQL database is not built yet; name a docket file."));
    auto opened = Docket::open(docketFile());
    if (!opened)
        return asFailure(opened);
    const auto info = (*opened)->info();
    if (!info)
        return asFailure(info);
    // The desk says the same of its own clock.
    if (m_line.now && !info->rehearsal)
        return wrongUse(
            say("The clock can be set in rehearsal dockets only; this is an ordinary one. Leave --now out."));
    if (m_line.now && *m_line.now < info->lastAt)
        return failed(say("The clock cannot stand before the docket's last entry, %1. Choose a later instant.")
                          .arg(isoInstant(info->lastAt)));
    if (const auto may = maySee(**opened, info->rehearsal); !may)
        return asFailure(may);
    m_out.setRehearsal(info->rehearsal);
    m_docket = std::move(*opened);
    return m_docket.get();
}

Result<Stamp> Session::stamp()
{
    const auto open = docket();
    if (!open)
        return asFailure(open);
    const auto info = (*open)->info();
    if (!info)
        return asFailure(info);
    return Stamp { actor(), info->rehearsal && !m_line.now ? info->lastAt : now() };
}

// What is given is checked, also for acts that sign nothing; whoever has no key here has no passphrase either.
Result<> Session::rightPassphrase(Desk &desk, const QString &asked) const
{
    if (m_line.passphraseFile.isEmpty() || desk.rehearsal())
        return {};
    const auto actors = desk.docket().actors();
    const auto given = !actors ? Result<QString>(asFailure(actors))
        : asked.isEmpty()      ? passphrase()
                               : Result<QString>(asked);
    if (!given)
        return asFailure(given);
    if (std::ranges::find(*actors, actor(), &Actor::name) == actors->end())
        return {};
    const auto signedOnce = desk.docket().sign(actor(), *given, QByteArrayLiteral("passphrase"));
    return signedOnce ? Result<>()
                      : failed(say("The passphrase of %1 in %2 is wrong, so nothing was done. Correct the file.")
                                   .arg(actor(), m_line.passphraseFile),
                          signedOnce.error().sentence);
}

DeskOrder Session::deskOrder(const QString &docket) const
{
    DeskOrder order { .docket = docket, .actor = actor(), .setClock = m_line.now };
    order.clock = [] { return QDateTime::currentDateTimeUtc(); };
    order.uptime = [] {
        const auto run = systemRun();
        return Uptime { run.boot, run.seconds };
    };
    return order;
}

Result<std::unique_ptr<Desk>> Session::deskAt(const QString &docket)
{
    auto opened = Desk::open(deskOrder(docket));
    if (!opened)
        return opened;
    const auto rehearsal = (*opened)->rehearsal();
    const auto may
        = mayWrite((*opened)->docket(), rehearsal).and_then([&] { return maySee((*opened)->docket(), rehearsal); });
    return may ? std::move(opened) : Result<std::unique_ptr<Desk>>(asFailure(may));
}

Result<Desk *> Session::desk()
{
    if (m_desk)
        return m_desk.get();
    if (docketFile().startsWith(u"postgresql:"))
        return wrongUse(say("A docket in a PostgreSQL database is not built yet; name a docket file."));
    auto order = deskOrder(docketFile());
    auto opened = Desk::open(order);
    if (opened && !(*opened)->rehearsal() && (m_line.command.needs & Signs)) { // only here a key is unlocked
        const auto secret = passphrase();
        if (!secret)
            return asFailure(secret);
        order.passphrase = *secret;
        opened = Desk::open(order);
    }
    if (!opened)
        return asFailure(opened);
    if (const auto right = rightPassphrase(**opened, order.passphrase); !right)
        return asFailure(right);
    if (const auto may = mayWrite((*opened)->docket(), (*opened)->rehearsal()).and_then([&] {
            return maySee((*opened)->docket(), (*opened)->rehearsal());
        });
        !may)
        return asFailure(may);
    m_out.setRehearsal((*opened)->rehearsal());
    m_desk = std::move(*opened);
    if (!m_desk->lawTrouble().isEmpty()) // what was adopted last is not what judges here: nobody may miss that
        Output::complain({ .sentence = m_desk->lawTrouble() });
    return m_desk.get();
}

Result<> Session::noteWhatIsSeen()
{
    const auto words = QString::fromLatin1(m_line.command.words).split(u' ');
    const auto at = words.indexOf(QRegularExpression(QStringLiteral("^\\[?CASE\\]?$")));
    const auto shows = at >= 0 && !(m_line.command.needs & Writes) && !caseRef().isEmpty();
    return shows ? noteSeen(caseRef()) : Result<>();
}

Result<> Session::noteSeen(const CaseRef &ref)
{
    const auto open = docket();
    if (!open)
        return asFailure(open);
    const auto c = (*open)->load(ref);
    if (!c || c->restricted.isEmpty()) // that there is no such case is for the command to say
        return {};
    m_docket.reset(); // the desk opens it anew
    const auto counter = desk();
    return counter ? noteCaseView(**counter, *c) : asFailure(counter);
}

Result<QList<LawFile>> Session::lawFiles()
{
    if (m_line.docket.isEmpty() && !QFileInfo::exists(docketFile()))
        return shippedLaw();
    if (m_line.now && m_line.docket.isEmpty() && !m_desk) { // the clock is of what is asked, not of that docket
        auto order = deskOrder(docketFile());
        order.setClock.reset();
        const auto opened = Desk::open(order);
        if (opened && !(*opened)->rehearsal())
            return maySee((*opened)->docket(), false).map([&] { return (*opened)->lawFiles(); });
    }
    const auto open = desk();
    return open ? Result<QList<LawFile>>((*open)->lawFiles()) : asFailure(open);
}
}
