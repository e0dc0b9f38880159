// SPDX-License-Identifier: Apache-2.0
#include "style.h"
#include <QApplication>
#include <QFile>
#include <QFont>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QWidget>
namespace writdesk {
namespace {
bool isDark(const QPalette &palette) { return palette.color(QPalette::Window).lightness() < 128; }

// Fusion, but for the toolkit's pictures on the buttons of dialogs: ours bear words.
class PlainButtons : public QProxyStyle {
public:
    PlainButtons()
        : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    {
    }
    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *more) const override
    {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, more);
    }
};

struct Colours {
    QRgb window, base, alternate, text, quiet, line, edge, accent, onAccent, link;
};
// tst_contrast holds each pair of them to what WCAG asks.
constexpr Colours light { 0xfff3f5f8, 0xffffffff, 0xfff8f9fb, 0xff1b2330, 0xff586579, 0xffd9dfe8, 0xff7f8a9d,
    0xff2b5fc7, 0xffffffff, 0xff2b5fc7 };
constexpr Colours dark { 0xff1a1e25, 0xff222731, 0xff272d38, 0xffe5e9f0, 0xffa3afc0, 0xff3a4250, 0xff707b8e, 0xff5d8dee,
    0xff0d1524, 0xff8ab0f8 };

QPalette paletteOf(const Colours &c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::Base, c.base);
    p.setColor(QPalette::AlternateBase, c.alternate);
    p.setColor(QPalette::Button, c.base);
    p.setColor(QPalette::ToolTipBase, c.text);
    p.setColor(QPalette::ToolTipText, c.base);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        p.setColor(role, c.text);
    p.setColor(QPalette::PlaceholderText, c.quiet);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Dark, c.edge);
    p.setColor(QPalette::Link, c.link);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.onAccent);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        p.setColor(QPalette::Disabled, role, c.quiet);
    return p;
}

// Spacing and edges; every colour is a role of the palette. @soft is the accent laid thinly over the base.
QString sheetOf(const QPalette &palette)
{
    QFile file(QStringLiteral(":/look/writdesk.css"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto sheet = QString::fromUtf8(file.readAll());
    const auto accent = palette.color(QPalette::Highlight);
    const auto base = palette.color(QPalette::Base);
    const auto mixed = [&](double part) {
        return QColor::fromRgbF(float(accent.redF() * part + base.redF() * (1 - part)),
            float(accent.greenF() * part + base.greenF() * (1 - part)),
            float(accent.blueF() * part + base.blueF() * (1 - part)))
            .name();
    };
    sheet.replace(QStringLiteral("@soft"), mixed(isDark(palette) ? 0.2 : 0.13));
    sheet.replace(QStringLiteral("@line"), palette.color(QPalette::Mid).name());
    sheet.replace(QStringLiteral("@edge"), palette.color(QPalette::Dark).name());
    sheet.replace(QStringLiteral("@quiet"), palette.color(QPalette::PlaceholderText).name());
    const auto warning = coloursOf(Tone::Soon, palette);
    sheet.replace(QStringLiteral("@warnback"), warning.back.name());
    sheet.replace(QStringLiteral("@warntext"), warning.text.name());
    return sheet;
}
}

void applyLook(QApplication &app, Look look)
{
    const auto wantsDark = look == Look::Dark || (look == Look::System && isDark(QApplication::palette()));
    QApplication::setStyle(new PlainButtons);
    const auto palette = paletteOf(wantsDark ? dark : light);
    QApplication::setPalette(palette);
    app.setWindowIcon(iconOf(QStringLiteral("writdesk"), palette));
}

void dress(QWidget &window) { window.setStyleSheet(sheetOf(QApplication::palette())); }

ToneColours coloursOf(Tone tone, const QPalette &palette)
{
    const auto night = isDark(palette);
    const auto pick = [night](QRgb dayText, QRgb dayBack, QRgb nightText, QRgb nightBack) {
        return night ? ToneColours { nightText, nightBack } : ToneColours { dayText, dayBack };
    };
    switch (tone) {
    case Tone::Bad:
        return pick(0xffa3201d, 0xfffbe4e2, 0xffffa8a1, 0xff4d2424);
    case Tone::Soon:
        return pick(0xff7a4a00, 0xfffdf0d3, 0xfff5c774, 0xff453619);
    case Tone::Good:
        return pick(0xff1c6b3a, 0xffe0f4e7, 0xff8fdba9, 0xff1f4030);
    case Tone::Calm:
        return pick(0xff2c4d8f, 0xffe6edfb, 0xffa9c4fb, 0xff26344f);
    case Tone::Quiet:
        return { palette.color(QPalette::PlaceholderText), palette.color(QPalette::Window) };
    case Tone::Plain:
        break;
    }
    return { palette.color(QPalette::Text), palette.color(QPalette::Window) };
}
}
