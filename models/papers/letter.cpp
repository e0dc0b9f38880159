// SPDX-License-Identifier: Apache-2.0
#include "letter.h"
#include "letter_page_p.h"
#include "letter_template_p.h"
#include "tongue.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QHash>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextDocument>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Letter", text); }

// The writer notes the time at which it ran. A letter is dated by its case and must come out the same again, so the
// note is blanked in place: white space in a dictionary is no entry, and no offset moves (ISO 32000-1, 7.2.2).
QByteArray withoutClock(QByteArray pdf)
{
    static const QRegularExpression note(QStringLiteral("/(CreationDate|ModDate) \\([^)]*\\)"));
    const auto text = QString::fromLatin1(pdf);
    for (auto all = note.globalMatch(text); all.hasNext();) {
        const auto one = all.next();
        pdf.replace(one.capturedStart(), one.capturedLength(), QByteArray(one.capturedLength(), ' '));
    }
    return pdf;
}

// The writer numbers its fonts in the order of a hash, whose seed is another in each run.
class SameOrder {
public:
    SameOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SameOrder() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(SameOrder)
};
}

QStringList letterKinds()
{
    QStringList kinds;
    for (const auto &name : QDir(QStringLiteral(":/letters")).entryList({ QStringLiteral("*.en.md") }, QDir::Files)) {
        if (!name.startsWith(u'_') && !name.startsWith(u"packet_")) // parts of letters, and papers of a packet
            kinds.append(name.section(u'.', 0, 0));
    }
    return kinds;
}

QStringList neededValues(const QString &kind, const QString &lang)
{
    const auto text = letterTemplate(kind, lang);
    return text ? neededBy(*text) : QStringList();
}

Result<Written> writeLetter(const QString &kind, const QString &lang, const QJsonObject &values)
{
    const auto text = letterTemplate(kind, lang);
    if (!text)
        return asFailure(text);
    if (const auto missing = missingIn(*text, values); !missing.isEmpty()) {
        return failed(say("The letter \"%1\" cannot be written: it needs %2, which is not known yet. State it and "
                          "write the letter again.")
                          .arg(kind, missing.join(QStringLiteral(", "))));
    }
    return filled(*text, values).map([&](const QString &markdown) {
        const Tongue tongue(lang); // its recipient reads the title
        return Written { say("Letter %1").arg(values.value(u"case").toString()), markdown };
    });
}

QString plainLetter(const Written &letter)
{
    QTextDocument document;
    fillDocument(document, letter.markdown);
    return document.toPlainText();
}

Result<QByteArray> printLetter(const Written &letter, const Letterhead &head)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return failed(say("A letter cannot be printed without fonts. Run the program with QT_QPA_PLATFORM=offscreen."));
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    {
        const SameOrder order;
        QPdfWriter writer(&pdf);
        writer.setTitle(letter.title);
        writer.setCreator(QStringLiteral("Writdesk"));
        if (!paintLetter(writer, letter.markdown, head))
            return failed(say("The letter could not be printed: no page could be made."));
    }
    return withoutClock(pdf.data());
}
}
