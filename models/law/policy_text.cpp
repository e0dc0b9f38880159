// SPDX-License-Identifier: Apache-2.0
#include "policy_text.h"
#include "toml_row_p.h"
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("PolicyText", text); }

// Where a byte stands that the reader names by line and column, both from 1; columns count characters.
qsizetype offsetOf(const QByteArray &text, toml::source_position at)
{
    qsizetype start = 0;
    for (toml::source_index line = 1; line < at.line && start >= 0; ++line)
        start = text.indexOf('\n', start) + 1;
    const auto end = text.indexOf('\n', start);
    const auto line = QString::fromUtf8(text.sliced(start, (end < 0 ? text.size() : end) - start));
    return start + line.left(qsizetype(at.column) - 1).toUtf8().size();
}

QByteArray asToml(const QString &value)
{
    bool isNumber = false;
    value.toLongLong(&isNumber);
    if (isNumber || value == u"true" || value == u"false")
        return value.toUtf8();
    return '"' + QString(value).replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\"")).toUtf8()
        + '"';
}

bool allows(const OpenPoint &point, const QString &value)
{
    bool isNumber = false;
    const auto number = value.toLongLong(&isNumber);
    return point.options.contains(value) || (point.options.contains(QStringLiteral("n")) && isNumber && number >= 0);
}

void note(QStringList &changes, const QString &name, const QString &before, const QString &after)
{
    if (before != after)
        changes.append(
            say("%1: %2 -> %3")
                .arg(name, before.isEmpty() ? say("not set") : before, after.isEmpty() ? say("not set") : after));
}
}

Result<QByteArray> withSetting(const QByteArray &toml, const QString &key, const QString &value)
{
    QList<LawProblem> problems;
    const auto root = tomlOf({ QStringLiteral("profile"), toml }, &problems);
    const auto *settings = root["settings"].as_table();
    if (!problems.isEmpty() || !settings)
        return failed(say("The policy in force has no list of settings that could be changed. Set a whole policy file "
                          "with profile set."));
    auto text = toml;
    if (const auto *stands = settings->get(key.toStdString())) {
        const auto from = offsetOf(text, stands->source().begin), to = offsetOf(text, stands->source().end);
        text.replace(from, to - from, asToml(value));
    } else {
        const auto line = text.indexOf('\n', offsetOf(text, settings->source().begin));
        text.insert(line + 1, key.toUtf8() + " = " + asToml(value) + '\n');
    }
    const auto changed = readProfile(text);
    if (!changed || changed->settings.value(key) != value)
        return failed(say("%1 cannot be set to %2 in the policy in force. Set a whole policy file with profile set.")
                          .arg(key, value));
    return text;
}

QStringList policyProblems(const Profile &profile, const LawSet &law)
{
    QStringList problems;
    for (auto at = profile.settings.begin(); at != profile.settings.end(); ++at) {
        const auto point = std::ranges::find(law.openPoints, at.key(), &OpenPoint::key);
        if (point == law.openPoints.end())
            problems.append(say("%1 is no setting of the law").arg(at.key()));
        else if (!allows(*point, at.value()))
            problems.append(say("%1 cannot be %2: the answers are %3")
                                .arg(at.key(), at.value(), point->options.join(QStringLiteral(", "))));
    }
    for (const auto &category : profile.categories) {
        if (std::ranges::none_of(law.ladder, [&](const Category &row) { return isIn(row, category); }))
            problems.append(say("%1 is no category or level of the ladder").arg(category));
    }
    return problems;
}

QStringList policyChanges(const Profile &before, const Profile &after)
{
    QStringList changes;
    auto keys = before.settings.keys() + after.settings.keys();
    keys.sort();
    keys.removeDuplicates();
    for (const auto &key : std::as_const(keys))
        note(changes, key, before.settings.value(key), after.settings.value(key));
    const auto list = [](const QStringList &words) { return words.join(QStringLiteral(", ")); };
    note(changes, QStringLiteral("version"), before.version, after.version);
    note(changes, QStringLiteral("entity"), before.entity, after.entity);
    note(changes, QStringLiteral("aliases"), list(before.aliases), list(after.aliases));
    note(changes, QStringLiteral("state"), before.state, after.state);
    note(changes, QStringLiteral("country"), before.country, after.country);
    note(changes, QStringLiteral("zone"), QString::fromUtf8(before.zone), QString::fromUtf8(after.zone));
    note(changes, QStringLiteral("address"), before.address, after.address);
    note(changes, QStringLiteral("email"), before.email, after.email);
    note(changes, QStringLiteral("agents"), list(before.agents), list(after.agents));
    note(changes, QStringLiteral("channels"), list(before.channels), list(after.channels));
    note(changes, QStringLiteral("categories"), list(before.categories), list(after.categories));
    note(changes, QStringLiteral("domains"), list(before.domains), list(after.domains));
    for (const auto &promise : after.promises)
        note(changes, promise.id, before.promise(promise.id), promise.text);
    for (const auto &promise : before.promises) {
        if (after.promise(promise.id).isEmpty())
            note(changes, promise.id, promise.text, {});
    }
    return changes;
}
}
