// SPDX-License-Identifier: Apache-2.0
#include "text_file.h"
#include <QFont>
#include <QPainter>
#include <QStringDecoder>
#include <QTextDocument>
namespace writdesk {
namespace {
constexpr double column = 6;
constexpr double lineHeight = 12;
constexpr double margin = 36;
constexpr QSizeF letter(612, 792);
constexpr int columns = 90;
constexpr int linesOnPage = 60;
constexpr int mostPages = 2000;

// Windows-1252 above 0x7f; what it leaves undefined stays a replacement character.
constexpr char16_t windows1252[32] = { 0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030,
    0x0160, 0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
    0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178 };

QString fromWindows(const QByteArray &bytes)
{
    auto text = QString::fromLatin1(bytes);
    for (auto &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = windows1252[c.unicode() - 0x80];
    }
    return text;
}

struct Pen // where the next word goes
{
    QList<Page> pages {};
    How how = How::Text;
    int line = linesOnPage; // begins a page
    int at = 0; // columns from the left

    void nextLine()
    {
        at = 0;
        if (++line < linesOnPage)
            return;
        line = 0;
        if (pages.size() < mostPages)
            pages.append(
                { .number = int(pages.size()) + 1, .width = letter.width(), .height = letter.height(), .how = how });
    }
    void put(const QString &word, int from)
    {
        at = std::max(at, from);
        if (at > 0 && at + word.size() > columns)
            nextLine();
        const QRectF place(margin + at * column, margin + line * lineHeight, double(word.size()) * column, lineHeight);
        pages.last().words.append({ .text = word, .rect = place, .line = line });
        at += int(word.size()) + 1;
    }
    void putLine(const QString &text)
    {
        nextLine();
        int indent = 0;
        for (int i = 0; i < text.size(); ++i) {
            const int start = i;
            while (i < text.size() && !text.at(i).isSpace())
                ++i;
            for (int part = start; part < i; part += columns) // a word longer than the page is cut
                put(text.mid(part, std::min(columns, i - part)), part == start ? indent + start : 0);
            if (at > 0 && start + 1 >= columns)
                indent = -start; // wrapped: what follows runs on
        }
    }
};
}

QString decodedText(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*marked);
        return decoder(bytes);
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8(bytes);
    return utf8.hasError() ? fromWindows(bytes) : text;
}

QString plainOf(const QString &html)
{
    QTextDocument document; // it has no base address, and the process can open nothing
    document.setHtml(html);
    return document.toPlainText();
}

QList<Page> laidOut(const QString &text, How how)
{
    Pen pen { .how = how };
    auto plain = text;
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n').replace(u'\f', u'\n');
    plain.replace(u'\t', QStringLiteral("    "));
    while (plain.endsWith(u'\n'))
        plain.chop(1);
    for (const auto &line : plain.split(u'\n'))
        pen.putLine(line);
    return pen.pages;
}

QImage drawn(const Page &page, double dpi)
{
    const auto scale = std::clamp(dpi, 18.0, 300.0) / 72;
    QImage image((QSizeF(page.width, page.height) * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    QFont font(QStringLiteral("monospace"));
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(10);
    painter.setFont(font);
    for (const auto &word : page.words)
        painter.drawText(word.rect.bottomLeft() - QPointF(0, 3), word.text);
    return image;
}
}
