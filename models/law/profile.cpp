// SPDX-License-Identifier: Apache-2.0
#include "profile.h"
#include "sha256.h"
#include "toml_row_p.h"
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Profile", text); }

// Settings are kept as text: 7, true and "later" alike.
QMap<QString, QString> settingsOf(const toml::table *table, QList<LawProblem> *problems)
{
    QMap<QString, QString> settings;
    if (!table)
        return settings;
    for (const auto &[key, value] : *table) {
        const auto name = QString::fromUtf8(key.str().data(), qsizetype(key.str().size()));
        if (const auto text = value.value_exact<std::string>())
            settings.insert(name, QString::fromStdString(*text));
        else if (const auto flag = value.value_exact<bool>())
            settings.insert(name, *flag ? QStringLiteral("true") : QStringLiteral("false"));
        else if (const auto number = value.value_exact<int64_t>())
            settings.insert(name, QString::number(*number));
        else
            problems->append(
                { {}, int(value.source().begin.line), say("%1 must be text, a number or a flag").arg(name) });
    }
    return settings;
}

Profile read(const toml::table &root, QList<LawProblem> *problems)
{
    Profile p;
    TomlRow row(root, {}, problems);
    for (const auto *key : { "id", "version", "entity", "zone" })
        row.need(key);
    p.id = row.text("id");
    p.version = row.text("version");
    p.entity = row.text("entity");
    p.aliases = row.texts("aliases");
    p.state = row.text("state");
    p.country = row.text("country");
    p.zone = row.text("zone").toUtf8();
    p.address = row.text("address");
    p.email = row.text("email");
    p.agents = row.texts("agents");
    p.channels = row.texts("channels");
    p.categories = row.texts("categories");
    p.domains = row.texts("domains");
    p.settings = settingsOf(row.table("settings"), problems);
    eachRow(root, "promise", {}, problems, [&](TomlRow &promise) {
        promise.need("id");
        promise.need("text");
        p.promises.append({ promise.text("id"), promise.text("text") });
    });
    row.text("note");
    if (!QTimeZone(p.zone).isValid())
        row.wrong("zone", say("\"%1\" is no time zone of the IANA list").arg(QString::fromUtf8(p.zone)));
    return p;
}

// Keys that would be read by nobody are mistakes: a misspelt setting must not be lost in silence.
void noteUnknownKeys(const toml::table &root, QList<LawProblem> *problems)
{
    static const QStringList known { QStringLiteral("id"), QStringLiteral("version"), QStringLiteral("entity"),
        QStringLiteral("aliases"), QStringLiteral("state"), QStringLiteral("country"), QStringLiteral("zone"),
        QStringLiteral("address"), QStringLiteral("email"), QStringLiteral("agents"), QStringLiteral("channels"),
        QStringLiteral("categories"), QStringLiteral("domains"), QStringLiteral("settings"), QStringLiteral("promise"),
        QStringLiteral("note") };
    for (const auto &[key, value] : root) {
        const auto name = QString::fromUtf8(key.str().data(), qsizetype(key.str().size()));
        if (!known.contains(name))
            problems->append({ {}, int(value.source().begin.line), say("%1 is no key of a profile").arg(name) });
    }
}
}

int Profile::number(const QString &setting, int otherwise) const
{
    bool isNumber = false;
    const auto n = settings.value(setting).toInt(&isNumber);
    return isNumber ? n : otherwise;
}

bool Profile::flag(const QString &setting, bool otherwise) const
{
    const auto value = settings.value(setting).toLower();
    if (value == u"true" || value == u"yes" || value == u"on")
        return true;
    if (value == u"false" || value == u"no" || value == u"off")
        return false;
    return otherwise;
}

QString Profile::promise(const QString &wanted) const
{
    const auto at = std::ranges::find(promises, wanted, &Promise::id);
    return at == promises.end() ? QString() : at->text;
}

Result<Profile> readProfile(const QByteArray &toml)
{
    QList<LawProblem> problems;
    const auto root = tomlOf({ QStringLiteral("profile"), toml }, &problems);
    auto profile = problems.isEmpty() ? read(root, &problems) : Profile();
    noteUnknownKeys(root, &problems);
    profile.hash = sha256Hex(toml);
    if (problems.isEmpty())
        return profile;
    QStringList lines;
    for (const auto &problem : problems)
        lines.append(QStringLiteral("%1: %2").arg(problem.line).arg(problem.what));
    return failed(
        say("The profile of the company cannot be used: line %1. Correct it and read it again.").arg(lines.first()),
        lines.join(u'\n'));
}
}
