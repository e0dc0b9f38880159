// SPDX-License-Identifier: Apache-2.0
#include "letter.h"
#include "letter_template_p.h"
#include <QCoreApplication>
#include <QRegularExpression>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Letter", text); }
}

Result<QStringList> namesInOwn(const QString &markdown)
{
    if (markdown.trimmed().isEmpty())
        return failed(say("The letter is empty. Write it as Markdown, with {{names}} for what differs."));
    static const QRegularExpression picture(QStringLiteral("!\\["));
    static const QRegularExpression raw(QStringLiteral("\\{\\{\\s*[{&>=]"));
    if (picture.match(markdown).hasMatch())
        return failed(say("The letter holds a picture, and letters are words alone. Take it out."));
    if (const auto found = raw.match(markdown); found.hasMatch())
        return failed(say("The letter holds \"%1\": values are put in as words, by {{name}} alone. Correct it.")
                          .arg(found.captured()));
    if (const auto well = filled(markdown, {}); !well)
        return failed(
            say("A brace of the letter is not closed, or a section has no end. Correct it."), well.error().detail);
    return namesUsed(markdown);
}

QStringList missingInOwn(const QString &markdown, const QJsonObject &values) { return missingIn(markdown, values); }

Result<Written> writeOwn(const QString &markdown, const QString &title, const QJsonObject &values)
{
    if (const auto missing = missingIn(markdown, values); !missing.isEmpty())
        return failed(say("The letter needs %1, which is empty.").arg(missing.join(QStringLiteral(", "))));
    return filled(markdown, values).map([&](const QString &text) { return Written { title, text }; });
}
}
