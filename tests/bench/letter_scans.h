// SPDX-License-Identifier: Apache-2.0
// Letters of the kind that arrives, drawn as a scanner would give them: turned a little, noisy, unsharp, as JPEG.
#pragma once
#include <QBuffer>
#include <QFont>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <cmath>
namespace scans {
constexpr int wide = 2550; // Letter at 300 dots an inch
constexpr int high = 3300;

struct Scan {
    QStringList lines {}; // what is printed on it, as it is read
    double degrees = 0;
    QByteArray jpeg {};
};

struct Dice {
    QRandomGenerator random;
    int upTo(int most) { return int(random.bounded(most)); }
    QString number(int digits)
    {
        QString made;
        while (made.size() < digits)
            made += QChar(u'0' + upTo(10));
        return made;
    }
    QString of(const QString &words)
    {
        const auto all = words.split(u'|');
        return all.at(upTo(int(all.size())));
    }
    QString date()
    {
        return of(QStringLiteral("January|February|March|April|May|June|July|August|September|October|November"))
            + QStringLiteral(" %1, 20%2").arg(1 + upTo(28)).arg(20 + upTo(7));
    }
    QString mail()
    {
        return of(QStringLiteral("j.doe|m.okafor|user0|anna_b|t.lindgren1")) + number(2) + u'@'
            + of(QStringLiteral("mail.example|post.example.net|example.org"));
    }
    double normal() // about nought, one wide
    {
        return random.generateDouble() + random.generateDouble() + random.generateDouble() + random.generateDouble()
            - 2;
    }
};

inline QStringList letter(Dice &dice)
{
    QStringList lines { QStringLiteral("UNITED STATES DISTRICT COURT"),
        QStringLiteral("for the ") + dice.of(QStringLiteral("Northern|Southern|Eastern|Western"))
            + QStringLiteral(" District of ") + dice.of(QStringLiteral("Texas|New York|Washington|Oklahoma")),
        QStringLiteral("SUBPOENA TO PRODUCE RECORDS No. %1-GJ-%2").arg(dice.number(2), dice.number(5)), QString(),
        QStringLiteral("Date of issue\t") + dice.date(), QStringLiteral("Return date\t") + dice.date(),
        QStringLiteral("Agency case number\t%1-%2").arg(dice.number(4), dice.number(6)), QString(),
        QStringLiteral("To: Custodian of Records, Example Service, Inc."),
        QStringLiteral("%1 Harbor Street, Suite %2, Portland, Oregon 97%3")
            .arg(dice.number(3), dice.number(2), dice.number(3)),
        QString() };
    for (int i = 0; i < 4; ++i)
        lines += { QStringLiteral("YOU ARE COMMANDED to produce to the grand jury all records that you hold of"),
            QStringLiteral("the account %1, opened on or about %2,").arg(dice.mail(), dice.date()),
            QStringLiteral("from %1 to %2, and the logs of its use from").arg(dice.date(), dice.date()),
            QStringLiteral("the address 203.0.113.%1 at %2:%3:%4 UTC (order %5-%6).")
                .arg(1 + dice.upTo(250))
                .arg(10 + dice.upTo(10))
                .arg(10 + dice.upTo(50))
                .arg(10 + dice.upTo(50))
                .arg(dice.number(4), dice.number(6)),
            QStringLiteral("Name, address, telephone number and means of payment are to be given as they"),
            QStringLiteral("were stated when the account was opened, each with the day of its last change.") };
    lines += { QString(),
        QStringLiteral("Return this form to Special Agent %1. %2, telephone (503) 555-01%3,")
            .arg(dice.of(QStringLiteral("K|R|S")), dice.of(QStringLiteral("Ferris|Abara|Novak")), dice.number(2)),
        QStringLiteral("no later than %1. A statement of a custodian is asked for.").arg(dice.date()),
        QStringLiteral("/s/ Deputy Clerk of the Court") };
    return lines;
}

inline QImage drawn(const QStringList &lines, const QString &family, double degrees)
{
    QImage page(wide, high, QImage::Format_Grayscale8);
    page.fill(246);
    QPainter painter(&page);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.translate(wide / 2, high / 2);
    painter.rotate(degrees);
    painter.translate(-wide / 2, -high / 2);
    QFont font(family);
    font.setPixelSize(family.endsWith(QStringLiteral("Mono")) ? 41 : 46); // ten or eleven points
    painter.setFont(font);
    painter.setPen(QColor(30, 30, 34));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto cells = lines.at(i).split(u'\t'); // a label, and what stands right of it
        for (qsizetype cell = 0; cell < cells.size(); ++cell)
            painter.drawText(QPointF(280 + 800 * double(cell), 360 + 62 * double(i)), cells.at(cell));
    }
    return page;
}

// As a lens and a sensor leave it.
inline QImage worn(const QImage &sharp, Dice &dice, double noise)
{
    auto seen = sharp.scaled(wide * 4 / 5, high * 4 / 5, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                    .scaled(wide, high, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                    .convertToFormat(QImage::Format_Grayscale8);
    for (int y = 0; y < seen.height(); ++y) {
        auto *line = seen.scanLine(y);
        for (int x = 0; x < seen.width(); ++x)
            line[x] = uchar(std::clamp(line[x] + noise * 2 * dice.normal(), 0.0, 255.0));
    }
    return seen;
}

// The same pages each time; each in another font, turn and noise.
inline QList<Scan> made(int count)
{
    static constexpr double turns[] = { -3, 0.4, 1.6, -0.9, 2.4, 0, -2.1, 3 };
    static const QStringList families { QStringLiteral("Liberation Serif"), QStringLiteral("Liberation Sans"),
        QStringLiteral("Liberation Mono") };
    Dice dice { QRandomGenerator(20261123) };
    QList<Scan> scans;
    while (scans.size() < count) {
        const auto i = scans.size();
        Scan scan { .lines = letter(dice), .degrees = turns[i % std::size(turns)] };
        const auto page
            = worn(drawn(scan.lines, families.at(i % families.size()), scan.degrees), dice, 6 + 3 * double(i % 4));
        QBuffer buffer(&scan.jpeg);
        buffer.open(QIODevice::WriteOnly);
        page.save(&buffer, "JPEG", 70);
        scans.append(scan);
    }
    return scans;
}

// One PDF of them, each page nothing but the JPEG as it is.
inline QByteArray pdfOf(const QList<Scan> &pages)
{
    QByteArray pdf = "%PDF-1.4\n";
    QList<qsizetype> places;
    const auto add = [&](const QByteArray &body) {
        places.append(pdf.size());
        pdf += QByteArray::number(places.size()) + " 0 obj\n" + body + "\nendobj\n";
    };
    const auto stream = [](const QByteArray &head, const QByteArray &bytes) {
        return "<<" + head + "/Length " + QByteArray::number(bytes.size()) + ">>stream\n" + bytes + "\nendstream";
    };
    QByteArray kids;
    for (qsizetype i = 0; i < pages.size(); ++i)
        kids += QByteArray::number(3 + 3 * i) + " 0 R ";
    add("<</Type/Catalog/Pages 2 0 R>>");
    add("<</Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(pages.size()) + ">>");
    for (const auto &page : pages) {
        const auto next = [&](int ahead) { return QByteArray::number(places.size() + 1 + ahead) + " 0 R"; };
        add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents " + next(1) + "/Resources<</XObject<</S "
            + next(2) + ">>>>>>");
        add(stream({}, "612 0 0 792 0 0 cm /S Do"));
        add(stream("/Type/XObject/Subtype/Image/Width " + QByteArray::number(wide) + "/Height "
                + QByteArray::number(high) + "/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode",
            page.jpeg));
    }
    const auto table = pdf.size();
    pdf += "xref\n0 " + QByteArray::number(places.size() + 1) + "\n0000000000 65535 f \n";
    for (const auto place : places)
        pdf += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    return pdf + "trailer<</Root 1 0 R/Size " + QByteArray::number(places.size() + 1) + ">>\nstartxref\n"
        + QByteArray::number(table) + "\n%%EOF\n";
}
}
