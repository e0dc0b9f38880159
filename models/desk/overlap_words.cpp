// SPDX-License-Identifier: Apache-2.0
#include "overlap_desk.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
constexpr qsizetype mostNamed = 3; // accounts in one sentence
constexpr qsizetype mostCases = 12;

QString say(const char *text) { return QCoreApplication::translate("Overlaps", text); }

QString holdWords(const Case &c)
{
    const auto *hold = runningHold(c);
    if (hold == nullptr)
        return {};
    const auto until = hold->period.binding.text();
    return until.isEmpty() ? say("preserved, end of the hold unknown") : say("preserved, hold until %1").arg(until);
}

QString gagWords(const Case &c)
{
    const auto gag
        = std::ranges::find_if(c.gags, [](const Gag &g) { return !g.lifted && g.source != GagSource::RequestOnly; });
    if (gag == c.gags.end())
        return {};
    const auto until = gag->period.binding.text();
    return until.isEmpty() ? say("silence is owed, its end unknown") : say("silence is owed until %1").arg(until);
}

QString standing(const Case &c)
{
    QStringList parts { holdWords(c), gagWords(c) };
    parts.removeAll(QString());
    if (parts.isEmpty())
        parts.append(isAnswered(c) ? say("answered") : say("an open demand"));
    return parts.join(QStringLiteral("; "));
}

QStringList valuesOf(const QList<Shared> &shared, const QString &name)
{
    QStringList values;
    for (const auto &one : shared) {
        if (one.name == name && !values.contains(one.value))
            values.append(one.value);
    }
    return values;
}

QString accountWords(const QStringList &accounts)
{
    const auto more = accounts.size() - mostNamed;
    const auto named = accounts.first(std::min(accounts.size(), mostNamed)).join(QStringLiteral(", "));
    return more <= 0
        ? named
        : QCoreApplication::translate("Overlaps", "%1 and %n more accounts", nullptr, int(more)).arg(named);
}

// One sentence of one other case, by all that it has in common with this one.
QString sentence(const QList<Shared> &shared, const Case &other)
{
    const auto accounts = valuesOf(shared, QStringLiteral("account"));
    const auto numbers = valuesOf(shared, QStringLiteral("docket_number"));
    QStringList says;
    if (!accounts.isEmpty())
        says.append((accounts.size() == 1 ? say("%1 is also named in %2") : say("%1 are also named in %2"))
                        .arg(accountWords(accounts), other.ref.text));
    if (!numbers.isEmpty())
        says.append(say("docket number %1 is also that of %2").arg(numbers.join(QStringLiteral(", ")), other.ref.text));
    if (!valuesOf(shared, sameText).isEmpty())
        says.append(say("a paper here says the same, word for word, as one of %1").arg(other.ref.text));
    auto words = QStringLiteral("%1 (%2).").arg(says.join(QStringLiteral("; ")), standing(other));
    if (accounts.isEmpty()) // an account is written as it is
        words[0] = words.at(0).toUpper();
    return words;
}
}

Result<QStringList> sharedWords(const Docket &docket, const QList<Shared> &shared)
{
    QStringList sentences;
    QList<CaseRef> cases;
    for (const auto &one : shared) {
        if (!cases.contains(one.with))
            cases.append(one.with);
    }
    for (const auto &ref : cases.first(std::min(cases.size(), mostCases))) {
        const auto other = docket.load(ref);
        if (!other)
            return asFailure(other);
        QList<Shared> with;
        std::ranges::copy_if(shared, std::back_inserter(with), [&](const Shared &s) { return s.with == ref; });
        if (!isErased(*other))
            sentences.append(sentence(with, *other));
    }
    if (cases.size() > mostCases)
        sentences.append(QCoreApplication::translate(
            "Overlaps", "%n more cases share accounts with this one.", nullptr, int(cases.size() - mostCases)));
    return sentences;
}
}
