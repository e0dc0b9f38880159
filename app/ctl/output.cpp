// SPDX-License-Identifier: Apache-2.0
#include "output.h"
#include "json.h"
#include "said_again.h"
#include <QCoreApplication>
#include <cstdio>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Output", text); }

void put(FILE *where, const QString &text)
{
    const auto bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), where);
}

// An instant as it was observed, and in UTC.
QString shownInstant(const QDateTime &instant)
{
    const auto utc = instant.toUTC();
    if (instant.offsetFromUtc() == 0)
        return utc.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss'Z'"));
    const auto format
        = utc.date() == instant.date() ? QStringLiteral("HH:mm'Z'") : QStringLiteral("yyyy-MM-dd HH:mm'Z'");
    return QStringLiteral("%1 %2 (%3)")
        .arg(instant.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), isoInstant(instant).right(6),
            utc.toString(format));
}

QString cell(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? say("yes") : say("no");
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::String: {
        const auto text = value.toString();
        const auto instant = text.size() >= 20 && text[10] == u'T' ? instantOf(text) : QDateTime();
        return instant.isValid() ? shownInstant(instant) : harmless(text);
    }
    case QJsonValue::Array: {
        QStringList parts;
        for (const auto &part : value.toArray())
            parts.append(cell(part));
        return parts.join(QStringLiteral(", "));
    }
    case QJsonValue::Object: {
        QStringList parts;
        const auto object = value.toObject();
        for (auto part = object.begin(); part != object.end(); ++part) // a bare 3 among others says nothing
            parts.append(part.key() + QStringLiteral(": ") + cell(part.value()));
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

bool isTable(const QJsonValue &value) { return value.isArray() && value.toArray().at(0).isObject(); }

QString tableOf(const QList<QJsonObject> &rows, const QStringList &columns, const QString &indent = {})
{
    QList<QStringList> lines { columns };
    for (const auto &row : rows) {
        QStringList line;
        for (const auto &column : columns)
            line.append(cell(row.value(column)));
        lines.append(line);
    }
    QList<int> widths(columns.size(), 0);
    for (const auto &line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], int(line[i].size()));
    }
    QString text;
    for (const auto &line : lines) {
        QString printed = indent;
        for (qsizetype i = 0; i < line.size(); ++i)
            printed += i + 1 < line.size() ? line[i].leftJustified(widths[i] + 2) : line[i];
        while (printed.endsWith(u' '))
            printed.chop(1);
        text += printed + u'\n';
    }
    return text;
}

// What people want to see of a list within an object; every key where nothing is said.
QStringList columnsOf(const QString &list, const QJsonObject &first)
{
    static const QMap<QString, QString> columns {
        { QStringLiteral("facts"), QStringLiteral("name value page how state") },
        { QStringLiteral("documents"), QStringLiteral("name kind pages sha256") },
        { QStringLiteral("periods"), QStringLiteral("rule family trigger earliest latest binding state") },
        { QStringLiteral("gags"), QStringLiteral("id source from silent_until free_from lifted names") },
        { QStringLiteral("holds"), QStringLiteral("id basis state taken binding free_from renewals") },
        { QStringLiteral("notices"), QStringLiteral("account state at wait_until free_from") },
        { QStringLiteral("packets"), QStringLiteral("packet state bates head") },
        { QStringLiteral("derivation"), QStringLiteral("date step because cites") },
    };
    const auto known = columns.value(list);
    return known.isEmpty() ? first.keys() : known.split(u' ');
}

QString blockLine(const Block &block)
{
    QStringList more;
    if (!block.names.isEmpty())
        more.append(say("names: %1").arg(block.names));
    more.append(block.until.isEmpty() ? say("free from: unknown") : say("free from: %1").arg(block.until));
    if (!block.who.isEmpty())
        more.append(say("who may lift: %1").arg(block.who));
    return harmless(
        QStringLiteral("blocked: %1: %2 (%3)").arg(block.id, block.because, more.join(QStringLiteral("; "))));
}
}

QString harmless(const QString &text)
{
    auto shown = text;
    for (auto &c : shown) {
        if (!c.isPrint() && !c.isSurrogate())
            c = c.isSpace() ? QChar(u' ') : QChar(u'\uFFFD');
    }
    return shown;
}

void Output::mark()
{
    if (m_rehearsal && !m_json && !m_marked)
        put(stdout, QStringLiteral("REHEARSAL\n"));
    m_marked = true;
}

void Output::object(const QJsonObject &object)
{
    if (m_json)
        return put(stdout, QString::fromUtf8(jsonBytes(object)) + u'\n');
    mark();
    QString text;
    for (auto at = object.begin(); at != object.end(); ++at) {
        if (!isTable(*at) && !cell(*at).isEmpty())
            text += at.key().leftJustified(14) + u' ' + cell(*at) + u'\n';
    }
    for (auto at = object.begin(); at != object.end(); ++at) {
        if (!isTable(*at))
            continue;
        QList<QJsonObject> rows;
        for (const auto &row : at->toArray())
            rows.append(row.toObject());
        text += at.key() + u'\n' + tableOf(rows, columnsOf(at.key(), rows.first()), QStringLiteral("  "));
    }
    put(stdout, text + u'\n');
}

void Output::rows(const QList<QJsonObject> &rows, const QStringList &columns)
{
    if (!m_json) {
        mark();
        return put(stdout, tableOf(rows, columns));
    }
    for (const auto &row : rows)
        put(stdout, QString::fromUtf8(jsonBytes(row)) + u'\n');
}

void Output::text(const QString &text) { put(stdout, text); }

void Output::blocks(const QList<Block> &blocks)
{
    if (!m_json || blocks.isEmpty())
        return;
    QJsonArray list;
    for (const auto &block : blocks) {
        list.append(QJsonObject { { QStringLiteral("id"), block.id }, { QStringLiteral("act"), block.act },
            { QStringLiteral("because"), block.because }, { QStringLiteral("names"), block.names },
            { QStringLiteral("until"), block.until.isEmpty() ? QJsonValue() : QJsonValue(block.until) },
            { QStringLiteral("who"), block.who } });
    }
    object({ { QStringLiteral("blocks"), list } });
}

bool Output::flush() { return std::fflush(stdout) == 0 && std::ferror(stdout) == 0; }

void Output::complain(const Failure &failure)
{
    put(stderr, QStringLiteral("writdeskctl: ") + harmless(saidAgain(failure.sentence)) + u'\n');
    if (failure.no == No::Usage && failure.detail.startsWith(u"usage:"))
        put(stderr, failure.detail + u'\n');
    for (const auto &block : failure.blocks)
        put(stderr, blockLine(block) + u'\n');
}

void Output::note(const QString &sentence)
{
    progress({});
    put(stderr, QStringLiteral("writdeskctl: ") + harmless(sentence) + u'\n');
}

void Output::progress(const QString &text)
{
#ifdef Q_OS_UNIX
    if (isatty(STDERR_FILENO) != 0)
        put(stderr, QStringLiteral("\r\033[K") + harmless(text));
#else
    Q_UNUSED(text)
#endif
}
}
