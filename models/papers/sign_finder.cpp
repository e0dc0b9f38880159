// SPDX-License-Identifier: Apache-2.0
#include "sign_finder.h"
#include <QRegularExpression>
#include <algorithm>
namespace writdesk {
namespace {
// Whatever could be dialled: seven digits or more that only blanks, dots, dashes and brackets part.
QStringList numbersIn(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral("(?<![\\d@])\\+?\\(?\\d(?:[ \\t().\\-/]{0,3}\\d){6,14}(?!\\d)"));
    static const QRegularExpression other(QStringLiteral("\\D"));
    QStringList found;
    for (auto all = number.globalMatch(text); all.hasNext();) {
        const auto digits = all.next().captured().remove(other);
        if (!found.contains(digits))
            found.append(digits);
    }
    return found;
}

// Honest papers say how to reach somebody; these say not to try. That the user is not to be told is no such sign.
QStringList pressingIn(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral(
            "(?:do not|don['’]t|please refrain from|avoid)\\s+(?:try(?:ing)? to\\s+)?(?:call(?:ing)?|telephon(?:e|ing)|"
            "phon(?:e|ing)|contact(?:ing)?)\\s+(?:me at\\s+)?(?:our|my|the)\\s+(?:main\\s+)?(?:office|headquarters|"
            "department|station|precinct|agency|switchboard|front desk|dispatch(?:er)?|court|clerk)"
            "|(?:cannot|can not|can['’]t|will not) be (?:reached|verified|contacted) (?:by (?:tele)?phone|by calling|"
            "through (?:the|our) (?:office|switchboard|dispatch))"
            "|(?:reply|respond|answer)\\s+(?:only|solely|exclusively)\\s+to\\s+this\\s+(?:e-?mail|mailbox|address|"
            "number)"
            "|(?:no time|there is not time|do not wait|without waiting)\\s+(?:to|for(?: any)?)\\s+(?:verif\\w+|"
            "(?:a\\s+)?call[- ]?back|confirm\\w*|legal review)"
            "|(?:skip|bypass|waive|forgo)\\s+(?:your\\s+)?(?:usual\\s+|normal\\s+|standard\\s+)?(?:verification|call[- "
            "]?back|review|procedure)"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList found;
    for (auto all = words.globalMatch(text); all.hasNext();)
        found.append(all.next().captured().simplified());
    return found;
}

bool isScanned(const Paper &paper)
{
    return !paper.pages.isEmpty()
        && std::ranges::all_of(paper.pages, [](const Page &page) { return page.how == How::Ocr; });
}
}

QStringList addressesIn(const QStringList &values)
{
    static const QRegularExpression address(
        QStringLiteral("([^\\s<>\"(),;:@]+)@((?:[\\p{L}\\d-]+\\.)+[\\p{L}\\d-]{2,})"),
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList found;
    for (const auto &value : values) {
        for (auto all = address.globalMatch(value); all.hasNext();) {
            const auto match = all.next();
            const auto one = QString(match.captured(1) + u'@' + match.captured(2).toLower());
            if (!found.contains(one))
                found.append(one);
        }
    }
    return found;
}

QStringList headersNamed(const Paper &mail, const char *name)
{
    QStringList values;
    for (const auto &h : mail.headers) {
        if (h.name.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            values.append(h.value);
    }
    return values;
}

PaperSigns signsOf(const Paper &paper, const QString &name)
{
    PaperSigns signs { .name = name,
        .mail = paper.media == u"message/rfc822",
        .scanned = isScanned(paper),
        .from = addressesIn(headersNamed(paper, "From")),
        .replyTo = addressesIn(headersNamed(paper, "Reply-To")),
        .made = paper.made };
    for (const auto &page : paper.pages) {
        const auto text = textOf(page);
        signs.numbers += numbersIn(text);
        signs.pressing += pressingIn(QString(text).replace(u'\n', u' '));
    }
    signs.numbers.removeDuplicates();
    signs.pressing.removeDuplicates();
    return signs;
}
}
