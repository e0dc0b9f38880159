// SPDX-License-Identifier: Apache-2.0
#include "digest_desk.h"
#include "clock_desk.h"
#include "dates.h"
#include "escalation_desk.h"
#include "list_desk.h"
#include "message.h"
#include "notice_desk.h"
#include "reminder_desk.h"
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Digest", text); }
constexpr qint64 day = 86400; // seconds
QString counted(const char *text, int n) { return QCoreApplication::translate("Digest", text, nullptr, n); }

struct DigestCounts {
    int over = 0;
    int today = 0;
    int soon = 0;
    int waiting = 0; // reminders that nobody took up and that went to another role
    void count(const When &due, const QDate &onDay)
    {
        const auto away = onDay.daysTo(due.date);
        ++(away < 0 ? over : away == 0 ? today : soon);
    }
};

QString titleOf(const Case &c, const ListRow &row)
{
    for (const auto &period : periodsOf(c)) {
        if (period.rule == row.dueRule && period.title != row.dueRule)
            return period.title;
    }
    return {};
}

QString lineOf(const Case &c, const ListRow &row)
{
    return QStringLiteral("%1  %2  %3 %4").arg(row.due, row.ref.text, row.dueRule, titleOf(c, row)).trimmed();
}

// What may stand beside a case's reference: nothing of a case about which silence is owed, or may be.
bool mayBeNamed(Desk &desk, const Case &c, const ListRow &row)
{
    return !speaksOfSilence({ .rule = row.dueRule, .family = row.dueFamily }) && blocksOfNotice(desk, c).isEmpty();
}

QString briefOf(const DigestCounts &counts)
{
    QStringList parts;
    if (counts.over > 0)
        parts.append(counted("%n date(s) passed", counts.over));
    if (counts.today > 0)
        parts.append(counted("%n date(s) bind today", counts.today));
    if (counts.soon > 0)
        parts.append(counted("%n date(s) bind soon", counts.soon));
    if (counts.waiting > 0)
        parts.append(counted("%n reminder(s) went to the next role", counts.waiting));
    return parts.isEmpty() ? say("Nothing binds soon.") : parts.join(QStringLiteral(" · ")) + u'.';
}

Result<QStringList> troubles(Desk &desk)
{
    QStringList lines;
    const auto missed = daysWithoutReminder(desk);
    if (!missed)
        return asFailure(missed);
    if (!missed->isEmpty())
        lines.append(counted("No reminder ran on %n of the last 30 days.", int(missed->size())));
    const auto faults = clockFaultsSince(desk.docket(), desk.now().addSecs(-day));
    if (!faults)
        return asFailure(faults);
    for (const auto &fault : *faults)
        lines.append(fault.words());
    return lines;
}

Result<bool> wasMade(Desk &desk)
{
    return desk.docket().ofKind(kind::digestMade).map([&](const QList<Entry> &made) {
        return std::ranges::any_of(made,
            [&](const Entry &e) { return e.body.value(u"day").toString() == desk.today().toString(Qt::ISODate); });
    });
}
}

Result<Digest> digestOf(Desk &desk, int days)
{
    const auto rows = everyDateDue(desk, plusDays(desk.today(), days));
    const auto made = rows ? wasMade(desk) : Result<bool>(asFailure(rows));
    const auto bad = made ? troubles(desk) : Result<QStringList>(asFailure(made));
    if (!bad)
        return asFailure(bad);
    Digest digest { .day = desk.today(), .made = *made };
    DigestCounts counts;
    QStringList lines;
    for (const auto &row : *rows) {
        const auto c = desk.docket().load(row.ref);
        if (!c)
            return asFailure(c);
        counts.count(When::fromText(row.due), desk.today());
        const auto reminder = reminderOf(*c, row);
        counts.waiting += reminder && reminder->isOpen() && wasPassedOn(*reminder) ? 1 : 0;
        if (mayBeNamed(desk, *c, row))
            lines.append(lineOf(*c, row));
        else
            ++digest.more;
    }
    digest.rows = int(lines.size());
    digest.title = say("Writdesk, %1").arg(QLocale().toString(digest.day, QStringLiteral("ddd d MMM yyyy")));
    if (desk.rehearsal())
        digest.title.prepend(QStringLiteral("REHEARSAL — "));
    digest.brief = briefOf(counts);
    if (digest.more > 0)
        lines.append(counted("%n more item(s) are due; open the docket to see them.", digest.more));
    digest.text = (QStringList { digest.title, digest.brief, QString() } + lines + *bad).join(u'\n') + u'\n';
    return digest;
}

Result<> noteDigest(Desk &desk, const Digest &digest, const QString &way)
{
    return desk.changeAll({}, [&]() -> Result<QList<NewEntry>> {
        return QList<NewEntry> { { {}, kind::digestMade,
            { { QStringLiteral("day"), toJson(digest.day) }, { QStringLiteral("way"), way } } } };
    });
}

Result<QByteArray> digestMail(Desk &desk, const Digest &digest)
{
    const MailDraft draft { .from = desk.profile().email,
        .to = desk.profile().email,
        .subject = digest.title,
        .text = digest.text,
        .date = isoInstant(desk.now()),
        .messageId = QStringLiteral("digest-%1@writdesk.invalid").arg(digest.day.toString(Qt::ISODate)) };
    return desk.reader().mail(draft);
}
}
