// SPDX-License-Identifier: Apache-2.0
// Contrast as WCAG 2.1 counts it (1.4.3, 1.4.11): of words at least 4.5 to 1, of what only marks or frames 3 to 1.
#include "style.h"
#include <QApplication>
#include <QRegularExpression>
#include <QTest>
#include <QWidget>
#include <cmath>
using namespace writdesk;
namespace {
constexpr double words = 4.5;
constexpr double marks = 3;

double luminance(const QColor &colour)
{
    const auto part
        = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto one = luminance(a), other = luminance(b);
    return (qMax(one, other) + 0.05) / (qMin(one, other) + 0.05);
}

struct Sheet {
    struct Rule {
        QString selector {};
        QMap<QString, QString> says {};
    };
    QList<Rule> rules {};
};

Sheet sheetNow()
{
    static const QRegularExpression rule(QStringLiteral("([^{}]+)\\{([^{}]*)\\}"));
    Sheet sheet;
    QWidget window;
    dress(window);
    const auto text = window.styleSheet();
    for (auto all = rule.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        Sheet::Rule one { match.captured(1).simplified(), {} };
        for (const auto &line : match.captured(2).split(u';', Qt::SkipEmptyParts))
            one.says.insert(line.section(u':', 0, 0).trimmed(), line.section(u':', 1).trimmed());
        sheet.rules.append(one);
    }
    return sheet;
}

// Of "1px solid palette(mid)" too; invalid where none is named.
QColor colourIn(const QString &value)
{
    static const QMap<QString, QPalette::ColorRole> roles { { QStringLiteral("base"), QPalette::Base },
        { QStringLiteral("text"), QPalette::Text }, { QStringLiteral("window"), QPalette::Window },
        { QStringLiteral("window-text"), QPalette::WindowText }, { QStringLiteral("mid"), QPalette::Mid },
        { QStringLiteral("highlight"), QPalette::Highlight },
        { QStringLiteral("highlighted-text"), QPalette::HighlightedText },
        { QStringLiteral("alternate-base"), QPalette::AlternateBase } };
    static const QRegularExpression named(QStringLiteral("palette\\(([a-z-]+)\\)|(#[0-9a-f]{6})"));
    const auto match = named.match(value);
    if (!match.captured(1).isEmpty() && !roles.contains(match.captured(1)))
        qFatal("The palette has no %s here.", qPrintable(match.captured(1)));
    if (!match.captured(1).isEmpty())
        return QApplication::palette().color(roles.value(match.captured(1)));
    return match.captured(2).isEmpty() ? QColor() : QColor(match.captured(2));
}

// What a widget may stand on where nothing else is said.
QList<QColor> grounds()
{
    const auto palette = QApplication::palette();
    return { palette.color(QPalette::Window), palette.color(QPalette::Base) };
}

// And a row of a table or list, with the one that is chosen.
QList<QColor> rowGrounds()
{
    auto all = grounds() + QList { QApplication::palette().color(QPalette::AlternateBase) };
    for (const auto &rule : sheetNow().rules) {
        if (rule.selector == u"QTableView::item:selected")
            all.append(colourIn(rule.says.value(QStringLiteral("background"))));
    }
    return all + QList { coloursOf(Tone::Calm, QApplication::palette()).back };
}

QByteArray told(const QString &what, const QColor &a, const QColor &b)
{
    return QStringLiteral("%1: %2 on %3 is %4 to 1")
        .arg(what, a.name(), b.name())
        .arg(contrast(a, b), 0, 'f', 2)
        .toUtf8();
}
}

#define FAR_ENOUGH(what, a, b, bar) QVERIFY2(contrast(a, b) >= bar, told(what, a, b).constData())

class TestContrast : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void black_on_white_is_twenty_one_to_one();
    void words_of_the_style_sheet_are_read_data() { bothLooks(); }
    void words_of_the_style_sheet_are_read();
    void what_has_the_keyboard_and_what_is_typed_into_is_seen_data() { bothLooks(); }
    void what_has_the_keyboard_and_what_is_typed_into_is_seen();
    void words_of_the_palette_are_read_data() { bothLooks(); }
    void words_of_the_palette_are_read();
    void words_of_every_tone_are_read_wherever_they_stand_data() { bothLooks(); }
    void words_of_every_tone_are_read_wherever_they_stand();

private:
    static void bothLooks()
    {
        QTest::addColumn<Look>("look");
        QTest::newRow("light") << Look::Light;
        QTest::newRow("dark") << Look::Dark;
    }
};
Q_DECLARE_METATYPE(writdesk::Look)

void TestContrast::black_on_white_is_twenty_one_to_one()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
}

void TestContrast::words_of_the_style_sheet_are_read()
{
    QFETCH(Look, look);
    applyLook(*qApp, look);
    int pairs = 0;
    for (const auto &rule : sheetNow().rules) {
        const auto text = colourIn(rule.says.value(QStringLiteral("color")));
        const auto back = colourIn(rule.says.value(QStringLiteral("background")));
        const auto wordless = rule.selector.contains(u"ScrollBar") || rule.selector.contains(u"separator")
            || rule.selector.contains(u"handle") || rule.selector.contains(u"chunk");
        if ((!text.isValid() && !back.isValid()) || wordless)
            continue;
        const auto bar = rule.selector.contains(u":disabled") ? marks : words; // WCAG asks nothing of what is off
        for (const auto &ground : back.isValid() ? QList { back } : grounds()) {
            ++pairs;
            FAR_ENOUGH(
                rule.selector, text.isValid() ? text : QApplication::palette().color(QPalette::Text), ground, bar);
        }
    }
    QVERIFY(pairs > 20);
}

void TestContrast::what_has_the_keyboard_and_what_is_typed_into_is_seen()
{
    QFETCH(Look, look);
    applyLook(*qApp, look);
    int pairs = 0;
    for (const auto &rule : sheetNow().rules) {
        const auto border
            = colourIn(rule.says.value(QStringLiteral("border"), rule.says.value(QStringLiteral("border-color"))));
        const auto field = rule.selector.startsWith(u"QLineEdit") || rule.selector.contains(u"QComboBox,");
        if (!border.isValid() || !(field || rule.selector.contains(u":focus")))
            continue;
        for (const auto &ground : grounds()) {
            ++pairs;
            FAR_ENOUGH(rule.selector, border, ground, marks);
        }
    }
    QVERIFY(pairs >= 12);
    for (const auto &ground : grounds()) // the bar of progress, the line under a tab
        FAR_ENOUGH(QStringLiteral("accent"), QApplication::palette().color(QPalette::Highlight), ground, marks);
}

void TestContrast::words_of_the_palette_are_read()
{
    QFETCH(Look, look);
    applyLook(*qApp, look);
    const auto palette = QApplication::palette();
    QCOMPARE(rowGrounds().size(), 5);
    for (const auto role : { QPalette::Text, QPalette::WindowText, QPalette::Link, QPalette::PlaceholderText }) {
        for (const auto &ground : rowGrounds())
            FAR_ENOUGH(QVariant::fromValue(role).toString(), palette.color(role), ground, words);
    }
    FAR_ENOUGH(QStringLiteral("button"), palette.color(QPalette::ButtonText), palette.color(QPalette::Button), words);
    FAR_ENOUGH(
        QStringLiteral("tip"), palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase), words);
    FAR_ENOUGH(QStringLiteral("chosen words"), palette.color(QPalette::HighlightedText),
        palette.color(QPalette::Highlight), words);
}

void TestContrast::words_of_every_tone_are_read_wherever_they_stand()
{
    QFETCH(Look, look);
    applyLook(*qApp, look);
    const auto palette = QApplication::palette();
    for (const auto tone : { Tone::Plain, Tone::Quiet, Tone::Calm, Tone::Good, Tone::Soon, Tone::Bad }) {
        const auto colours = coloursOf(tone, palette);
        const auto name = QStringLiteral("tone %1").arg(int(tone));
        FAR_ENOUGH(name, colours.text, colours.back, words);
        for (const auto &ground : rowGrounds())
            FAR_ENOUGH(name, colours.text, ground, words);
    }
}

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
