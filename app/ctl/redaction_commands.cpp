// SPDX-License-Identifier: Apache-2.0
// Redaction: places are marked and withdrawn; any PDF is looked at for what its pages do not show.
#include "redaction_desk.h"
#include "session.h"
#include <QCoreApplication>
#include <QFile>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Redaction", text); }

Result<QRectF> rectOf(const QString &text)
{
    const auto parts = text.split(u',');
    QList<double> numbers;
    for (const auto &part : parts) {
        bool number = false;
        numbers.append(part.trimmed().toDouble(&number));
        if (!number)
            return wrongUse(
                say("%1 is no place; write x,y,width,height in points from the page's top left.").arg(text));
    }
    if (numbers.size() != 4)
        return wrongUse(say("%1 is no place; write x,y,width,height in points from the page's top left.").arg(text));
    return QRectF(numbers[0], numbers[1], numbers[2], numbers[3]);
}

Result<MarkOrder> orderOf(const Session &session)
{
    const auto page = session.number("page", 0);
    if (!page)
        return asFailure(page);
    if (session.has("anew"))
        return MarkOrder { .document = session.operand(1), .reason = session.option("reason") };
    if (*page < 1 || !session.has("rect"))
        return wrongUse(say("Say which place is blacked out: --page and --rect; or --anew, to have the whole file "
                            "rendered anew."));
    return rectOf(session.option("rect")).map([&](const QRectF &rect) {
        return MarkOrder { session.operand(1), *page, rect, session.option("reason") };
    });
}

Result<> redact(Session &session)
{
    const auto desk = session.desk();
    if (!desk)
        return asFailure(desk);
    if (session.has("withdraw")) {
        const auto c = withdrawMark(**desk, session.caseRef(), session.option("withdraw"));
        if (!c)
            return asFailure(c);
        session.out().object(
            { { QStringLiteral("mark"), session.option("withdraw") }, { QStringLiteral("withdrawn"), true } });
        return {};
    }
    const auto order = orderOf(session);
    const auto c = order ? mark(**desk, session.caseRef(), *order) : Result<Case>(asFailure(order));
    if (!c)
        return asFailure(c);
    session.out().object(objectOf(c->marks.last()));
    return {};
}

Result<> lintFile(Session &session)
{
    QFile file(session.operand(0));
    if (!file.open(QIODevice::ReadOnly))
        return failed(say("%1 cannot be opened. Check who may read it.").arg(session.operand(0)), file.errorString());
    Reader reader;
    const auto faults = reader.lint(file.readAll());
    if (!faults)
        return asFailure(faults);
    QList<QJsonObject> rows;
    for (const auto &fault : *faults)
        rows.append(objectOf(fault));
    session.out().rows(rows, { QStringLiteral("id"), QStringLiteral("page"), QStringLiteral("says") });
    if (faults->isEmpty())
        return {};
    return failed(say("%1 carries what its pages do not show.").arg(session.operand(0)), {}, No::Broken);
}
}

Commands redactionCommands()
{
    return {
        { "redact CASE DOCUMENT", "[--page N] [--rect X,Y,W,H] [--reason CODE] [--anew] [--withdraw MARK]",
            QT_TRANSLATE_NOOP("Commands",
                "marks a place on a page of a collected PDF, in points from its top left. When a packet is built, "
                "every page of that file is rendered anew and the code stands in the black box. --anew renders it and "
                "blacks out nothing"),
            redact, Writes },
        { "lint FILE.pdf", "",
            QT_TRANSLATE_NOOP("Commands",
                "what a PDF carries besides what its pages show: hidden text, marks not applied, bookmarks, metadata, "
                "attachments, forms, layers, earlier revisions, thumbnails; no docket is touched"),
            lintFile },
    };
}
}
