// SPDX-License-Identifier: Apache-2.0
#include "case_filter.h"
#include "dates.h"
#include "said_again.h"
#include "tongue.h"
#include "typed_date.h"
#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("CaseFilter", text); }

struct DaySpan { // both days belong to it; an invalid one leaves that side open
    QDate from {};
    QDate until {};
    friend bool operator==(const DaySpan &, const DaySpan &) = default;
};

struct Token {
    QString text {};
    bool quoted = false;
};

QList<Token> tokensOf(const QString &typed)
{
    static const QRegularExpression piece(QStringLiteral("(-?\\w+:)?\"([^\"]*)\"?|(\\S+)"));
    QList<Token> tokens;
    for (auto at = piece.globalMatch(typed.simplified()); at.hasNext();) {
        const auto match = at.next();
        if (match.hasCaptured(3))
            tokens.append({ match.captured(3), false });
        else if (!match.captured(2).trimmed().isEmpty())
            tokens.append({ match.captured(1) + match.captured(2), match.captured(1).isEmpty() });
    }
    return tokens;
}

DaySpan weekOf(QDate day)
{
    const auto monday = plusDays(day, 1 - day.dayOfWeek());
    return { monday, plusDays(monday, 6) };
}

DaySpan monthOf(QDate day)
{
    const QDate first(day.year(), day.month(), 1);
    return { first, plusDays(plusMonths(first, 1, MonthEnd::Clamp), -1) };
}

QString dayText(QDate day) { return QLocale().toString(day, QLocale::ShortFormat); }

QString spanText(const DaySpan &span)
{
    if (span.from == span.until)
        return say("on %1").arg(dayText(span.from));
    if (!span.from.isValid())
        return say("until %1").arg(dayText(span.until));
    if (!span.until.isValid())
        return say("from %1").arg(dayText(span.from));
    return say("%1 to %2").arg(dayText(span.from), dayText(span.until));
}

// Reads the tokens from left to right; a phrase takes as many of them as it needs.
class FilterReader {
public:
    FilterReader(const Desk &desk, const QString &typed, const QMap<QString, QString> &statuses)
        : m_desk(desk)
        , m_statuses(statuses)
        , m_tokens(tokensOf(typed))
    {
    }
    CaseFilter read()
    {
        while (m_at < m_tokens.size()) {
            if (!readDue() && !readReceived() && !readNamed())
                readWord(m_tokens.at(m_at++).text);
        }
        m_filter.readAs = m_said.join(QStringLiteral(" · "));
        return m_filter;
    }

private:
    // A word of the phrase in any language of the program.
    bool is(qsizetype at, const char *word) const
    {
        if (at >= m_tokens.size() || m_tokens.at(at).quoted)
            return false;
        const auto &given = m_tokens.at(at).text;
        return given.compare(QLatin1String(word), Qt::CaseInsensitive) == 0
            || std::ranges::any_of(languages(), [&](const QString &language) {
                   const Tongue tongue(language);
                   return say(word).split(u'|').contains(given, Qt::CaseInsensitive); // it may have several for one
               });
    }
    // A date as people type it, and how many tokens it took: "2026-12-07", "fri", "7 Dec", "Dec 7, 2026".
    std::pair<QDate, qsizetype> dayAt(qsizetype at) const
    {
        const DateSense sense { m_desk.today(), dayOrderOf(m_desk.profile().country) };
        for (auto count = qMin(qsizetype(3), m_tokens.size() - at); count > 0; --count) {
            QStringList words;
            for (const auto &token : m_tokens.mid(at, count))
                words.append(token.text);
            if (const auto typed = typedDate(words.join(u' '), sense); typed)
                return { typed->day, count };
        }
        return {};
    }
    // The span the phrase names from `at` on, and how many tokens it took; 0 where it is none.
    std::pair<DaySpan, qsizetype> spanAt(qsizetype at) const;
    std::pair<DaySpan, qsizetype> weekOrMonthAt(qsizetype at) const;
    std::pair<DaySpan, qsizetype> datedAt(qsizetype at) const;
    bool readDue();
    bool readReceived();
    bool readNamed();
    void readWord(const QString &typed);
    void readAccount(const QString &account);
    void due(const DaySpan &span);
    QStringList instrumentsCalled(const QString &words) const;
    QStringList statusesCalled(const QString &words) const;
    const Desk &m_desk;
    const QMap<QString, QString> &m_statuses;
    const QList<Token> m_tokens;
    qsizetype m_at = 0;
    CaseFilter m_filter {};
    QStringList m_said {};
};

std::pair<DaySpan, qsizetype> FilterReader::weekOrMonthAt(qsizetype at) const
{
    const auto today = m_desk.today();
    const auto step = is(at, QT_TRANSLATE_NOOP("CaseFilter", "next")) ? 1
        : is(at, QT_TRANSLATE_NOOP("CaseFilter", "last"))             ? -1
                                                                      : 0;
    if (step == 0 && !is(at, QT_TRANSLATE_NOOP("CaseFilter", "this")))
        return {};
    if (is(at + 1, QT_TRANSLATE_NOOP("CaseFilter", "week")))
        return { weekOf(plusDays(today, 7 * step)), 2 };
    if (is(at + 1, QT_TRANSLATE_NOOP("CaseFilter", "month")))
        return { monthOf(plusMonths(QDate(today.year(), today.month(), 1), step, MonthEnd::Clamp)), 2 };
    return {};
}

std::pair<DaySpan, qsizetype> FilterReader::datedAt(qsizetype at) const
{
    const auto [day, taken] = dayAt(at + 1);
    if (taken == 0)
        return {};
    if (is(at, QT_TRANSLATE_NOOP("CaseFilter", "before")))
        return { { {}, plusDays(day, -1) }, 1 + taken };
    if (is(at, QT_TRANSLATE_NOOP("CaseFilter", "after")))
        return { { plusDays(day, 1), {} }, 1 + taken };
    if (is(at, QT_TRANSLATE_NOOP("CaseFilter", "since")))
        return { { day, {} }, 1 + taken };
    if (is(at, QT_TRANSLATE_NOOP("CaseFilter", "by")))
        return { { {}, day }, 1 + taken };
    if (is(at, QT_TRANSLATE_NOOP("CaseFilter", "on")))
        return { { day, day }, 1 + taken };
    return {};
}

std::pair<DaySpan, qsizetype> FilterReader::spanAt(qsizetype at) const
{
    const auto today = m_desk.today();
    const auto oneDay = [](QDate day) { return std::pair<DaySpan, qsizetype>({ day, day }, 1); };
    if (is(at, QT_TRANSLATE_NOOP("CaseFilter", "today")))
        return oneDay(today);
    if (is(at, QT_TRANSLATE_NOOP("CaseFilter", "tomorrow")))
        return oneDay(plusDays(today, 1));
    if (is(at, QT_TRANSLATE_NOOP("CaseFilter", "yesterday")))
        return oneDay(plusDays(today, -1));
    if (is(at, QT_TRANSLATE_NOOP("CaseFilter", "within")) || is(at, QT_TRANSLATE_NOOP("CaseFilter", "in"))) {
        bool fine = false;
        const auto days = at + 1 < m_tokens.size() ? m_tokens.at(at + 1).text.toInt(&fine) : 0;
        const auto named
            = is(at + 2, QT_TRANSLATE_NOOP("CaseFilter", "days")) || is(at + 2, QT_TRANSLATE_NOOP("CaseFilter", "day"));
        if (fine && named && days >= 0)
            return { { today, plusDays(today, days) }, 3 };
    }
    for (const auto &span : { weekOrMonthAt(at), datedAt(at) }) {
        if (span.second > 0)
            return span;
    }
    const auto [day, taken] = dayAt(at);
    return { { day, day }, taken };
}

void FilterReader::due(const DaySpan &span)
{
    auto &query = m_filter.query;
    if (span.from.isValid())
        query.dueFrom = span.from.toString(Qt::ISODate);
    if (span.until.isValid())
        query.dueUntil = span.until.toString(Qt::ISODate);
    m_said.append(say("due %1").arg(spanText(span)));
}

bool FilterReader::readDue()
{
    if (is(m_at, QT_TRANSLATE_NOOP("CaseFilter", "overdue"))) {
        due({ {}, plusDays(m_desk.today(), -1) });
        ++m_at;
        return true;
    }
    if (!is(m_at, QT_TRANSLATE_NOOP("CaseFilter", "due")))
        return false;
    if (is(m_at + 1, QT_TRANSLATE_NOOP("CaseFilter", "never"))) {
        m_filter.query.neverDue = true;
        m_said.append(say("due never"));
        m_at += 2;
        return true;
    }
    const auto [span, taken] = spanAt(m_at + 1);
    if (taken == 0)
        m_filter.unclear = say("After \"due\" say: today, tomorrow, this week, next month, within 10 days, before "
                               "2026-12-07 or never.");
    else
        due(span);
    m_at += 1 + taken;
    return true;
}

bool FilterReader::readReceived()
{
    if (!is(m_at, QT_TRANSLATE_NOOP("CaseFilter", "received")))
        return false;
    const auto [span, taken] = spanAt(m_at + 1);
    if (taken == 0)
        return false; // a status is called so
    const auto &zone = m_desk.profile().zone;
    if (span.from.isValid())
        m_filter.query.receivedFrom = firstInstant(span.from, zone);
    if (span.until.isValid())
        m_filter.query.receivedBefore = firstInstant(plusDays(span.until, 1), zone);
    m_said.append(say("received %1").arg(spanText(span)));
    m_at += 1 + taken;
    return true;
}

bool FilterReader::readNamed()
{
    const auto &token = m_tokens.at(m_at);
    const auto colon = token.quoted ? -1 : token.text.indexOf(u':');
    if (colon <= 0)
        return false;
    const auto absent = token.text.startsWith(u'-');
    const auto name = token.text.mid(absent ? 1 : 0, colon - (absent ? 1 : 0)), value = token.text.mid(colon + 1);
    const auto named = [&](const char *word) {
        return name.compare(QLatin1String(word), Qt::CaseInsensitive) == 0
            || std::ranges::any_of(languages(), [&](const QString &language) {
                   const Tongue tongue(language);
                   return name.compare(say(word), Qt::CaseInsensitive) == 0;
               });
    };
    ListWord word { .word = value, .absent = absent };
    if (named(QT_TRANSLATE_NOOP("CaseFilter", "account")) && !absent) {
        readAccount(value);
    } else if (named(QT_TRANSLATE_NOOP("CaseFilter", "kind"))) {
        word.instruments = instrumentsCalled(value);
        m_filter.query.words.append(word);
        m_said.append(say("kind %1").arg(value));
    } else if (named(QT_TRANSLATE_NOOP("CaseFilter", "status"))) {
        word.statuses = statusesCalled(value);
        m_filter.query.words.append(word);
        m_said.append(say("status %1").arg(value));
    } else {
        return false;
    }
    ++m_at;
    return true;
}

// The docket writes what kind of account it is; people seldom do.
void FilterReader::readAccount(const QString &account)
{
    if (account.isEmpty()) {
        m_filter.unclear = say("After account: write the whole account, such as account:x@y.example.");
        return;
    }
    QStringList &accounts = m_filter.query.accounts;
    accounts = { account };
    for (const auto *kind : { "email:", "phone:", "ip:", "handle:", "url:", "name:", "order:" })
        accounts.append(QLatin1String(kind) + account);
    if (const auto at = account.lastIndexOf(u'@'); at > 0)
        accounts.append(QStringLiteral("email:") + account.left(at) + account.mid(at).toLower());
    m_said.append(say("account %1").arg(account));
}

void FilterReader::readWord(const QString &typed)
{
    ListWord word { .word = typed };
    if (typed.size() > 1 && typed.startsWith(u'-')) {
        word.absent = true;
        word.word = typed.mid(1);
    }
    word.instruments = instrumentsCalled(word.word);
    word.statuses = statusesCalled(word.word);
    m_filter.query.words.append(word);
    m_said.append(word.absent ? say("without \"%1\"").arg(word.word) : u'"' + word.word + u'"');
}

QStringList FilterReader::instrumentsCalled(const QString &words) const
{
    QStringList ids;
    for (const auto &instrument : m_desk.law().instruments) {
        const auto called = std::ranges::any_of(languages(), [&](const QString &language) {
            const Tongue tongue(language);
            return saidAgain(instrument.title).contains(words, Qt::CaseInsensitive);
        });
        if (called && !ids.contains(instrument.id))
            ids.append(instrument.id);
    }
    return ids;
}

QStringList FilterReader::statusesCalled(const QString &words) const
{
    QStringList names;
    for (auto at = m_statuses.begin(); at != m_statuses.end(); ++at) {
        if (at.value().contains(words, Qt::CaseInsensitive))
            names.append(at.key());
    }
    return names;
}
}

CaseFilter readCaseFilter(const Desk &desk, const QString &typed, const QMap<QString, QString> &statuses)
{
    return FilterReader(desk, typed, statuses).read();
}
}
