// SPDX-License-Identifier: Apache-2.0
#include "letter_template_p.h"
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <kainjow/mustache.hpp>
namespace writdesk {
namespace {
namespace mustache = kainjow::mustache;
QString say(const char *text) { return QCoreApplication::translate("Letter", text); }

struct Tag {
    QChar sigil {}; // # ^ / ! or null for a value
    QString name {};
};

QList<Tag> tagsOf(const QString &text)
{
    static const QRegularExpression tag(QStringLiteral("\\{\\{\\s*([#^/!]?)\\s*(.*?)\\s*\\}\\}"));
    QList<Tag> tags;
    for (auto all = tag.globalMatch(text); all.hasNext();) {
        const auto one = all.next();
        tags.append({ one.captured(1).isEmpty() ? QChar() : one.captured(1).front(), one.captured(2) });
    }
    return tags;
}

// Lists that a template cannot do without are named in its first line: {{! needs: findings, accounts }}.
QStringList namedNeeds(const QList<Tag> &tags)
{
    QStringList names;
    for (const auto &tag : tags) {
        if (tag.sigil != u'!' || !tag.name.startsWith(u"needs:"))
            continue;
        for (const auto &name : tag.name.mid(6).split(u',', Qt::SkipEmptyParts))
            names.append(name.trimmed());
    }
    return names;
}

bool isEmpty(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || value == QJsonValue(false)
        || (value.isString() && value.toString().trimmed().isEmpty()) || (value.isArray() && value.toArray().isEmpty())
        || (value.isObject() && value.toObject().isEmpty());
}

using Scopes = QList<QJsonObject>;
QJsonValue lookedUp(const Scopes &scopes, const QString &name)
{
    for (auto scope = scopes.crbegin(); scope != scopes.crend(); ++scope) {
        if (const auto found = scope->constFind(name); found != scope->constEnd())
            return *found;
    }
    return {};
}

qsizetype endOf(const QList<Tag> &tags, qsizetype from)
{
    int depth = 0;
    for (auto at = from; at < tags.size(); ++at) {
        if (tags[at].sigil == u'#' || tags[at].sigil == u'^')
            ++depth;
        else if (tags[at].sigil == u'/' && --depth == 0)
            return at;
    }
    return tags.size();
}

void walk(const QList<Tag> &tags, const Scopes &scopes, QStringList &missing);

// Walks a section as often as it would be printed, each time in the scope it would be printed in.
void walkSection(const QList<Tag> &inside, const Tag &section, const Scopes &scopes, QStringList &missing)
{
    const auto value = lookedUp(scopes, section.name);
    if ((section.sigil == u'^') != isEmpty(value))
        return;
    if (section.sigil == u'^' || !value.isArray())
        return walk(inside, value.isObject() ? scopes + Scopes { value.toObject() } : scopes, missing);
    for (const auto &item : value.toArray())
        walk(inside, scopes + Scopes { item.toObject() }, missing);
}

void walk(const QList<Tag> &tags, const Scopes &scopes, QStringList &missing)
{
    for (qsizetype at = 0; at < tags.size(); ++at) {
        const auto &tag = tags[at];
        if (tag.sigil == u'#' || tag.sigil == u'^') {
            const auto end = endOf(tags, at);
            walkSection(tags.mid(at + 1, end - at - 1), tag, scopes, missing);
            at = end;
        } else if (tag.sigil.isNull() && isEmpty(lookedUp(scopes, tag.name)) && !missing.contains(tag.name)) {
            missing.append(tag.name);
        }
    }
}

mustache::data dataOf(const QJsonValue &value)
{
    if (isEmpty(value))
        return mustache::data(false);
    if (value.isBool())
        return mustache::data(value.toBool());
    if (value.isArray()) {
        mustache::data list { mustache::data::type::list };
        for (const auto &item : value.toArray())
            list << dataOf(item);
        return list;
    }
    if (value.isObject()) {
        mustache::data object { mustache::data::type::object };
        const auto fields = value.toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            object.set(field.key().toStdString(), dataOf(*field));
        return object;
    }
    return mustache::data(value.toVariant().toString().toStdString());
}

QString resource(const QString &name, const QString &lang)
{
    QFile file(QStringLiteral(":/letters/%1.%2.md").arg(name, lang));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}
}

Result<QString> letterTemplate(const QString &kind, const QString &lang)
{
    static const QRegularExpression word(QStringLiteral("^[a-z][a-z_]*$"));
    auto text = word.match(kind).hasMatch() && word.match(lang).hasMatch() ? resource(kind, lang) : QString();
    if (text.isEmpty()) {
        return failed(say("There is no letter \"%1\" in the language \"%2\". See the help for the kinds of letter, or "
                          "choose English (en).")
                          .arg(kind, lang),
            {}, No::Usage);
    }
    static const QRegularExpression include(QStringLiteral("\\{\\{>\\s*(\\w+)\\s*\\}\\}\\n?"));
    for (auto part = include.match(text); part.hasMatch(); part = include.match(text))
        text.replace(part.capturedStart(), part.capturedLength(), resource(part.captured(1), lang));
    return text;
}

QStringList namesUsed(const QString &text)
{
    QStringList names;
    for (const auto &tag : tagsOf(text)) {
        if (tag.sigil != u'!' && tag.sigil != u'/' && !names.contains(tag.name))
            names.append(tag.name);
    }
    return names;
}

QStringList neededBy(const QString &text)
{
    const auto tags = tagsOf(text);
    auto needed = namedNeeds(tags);
    walk(tags, {}, needed); // of no value at all everything needed is missing
    return needed;
}

QStringList missingIn(const QString &text, const QJsonObject &values)
{
    const auto tags = tagsOf(text);
    QStringList missing;
    for (const auto &name : namedNeeds(tags)) {
        if (isEmpty(values.value(name)))
            missing.append(name);
    }
    walk(tags, { values }, missing);
    return missing;
}

QString literally(const QString &words)
{
    QString safe;
    for (const auto ch : words.simplified()) {
        const auto invisible = ch.category() == QChar::Other_Control || ch.category() == QChar::Other_Format;
        if (invisible && ch != QChar(0x200C) && ch != QChar(0x200D)) { // joiners are part of how names are written
            safe += QChar(QChar::ReplacementCharacter);
            continue;
        }
        if (ch.unicode() < 0x80 && !ch.isLetterOrNumber() && ch != u' ') // CommonMark 2.4: any ASCII punctuation
            safe += u'\\';
        safe += ch;
    }
    return safe;
}

Result<QString> filled(const QString &text, const QJsonObject &values)
{
    try {
        mustache::mustache letter(text.toStdString());
        letter.set_custom_escape(
            [](const std::string &words) { return literally(QString::fromStdString(words)).toStdString(); });
        auto markdown = letter.render(dataOf(values));
        if (letter.is_valid())
            return QString::fromStdString(markdown);
        return failed(say("A template of a letter is damaged. Install the program again."),
            QString::fromStdString(letter.error_message()));
    } catch (const std::exception &e) {
        return failed(say("A letter could not be filled in."), QString::fromUtf8(e.what()));
    }
}
}
