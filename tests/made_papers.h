// SPDX-License-Identifier: Apache-2.0
// Small papers made by the tests themselves: PDFs with a text layer, scans, pictures, archives.
#pragma once
#include <QBuffer>
#include <QFont>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QStringList>
namespace made {
inline QFont letterFont(int pixels)
{
    QFont font(QStringLiteral("Liberation Serif"));
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(pixels);
    return font;
}

// Pages of lines, each line 14 points below the other, the first at 72,86; Letter, 72 dots an inch.
inline QByteArray pdf(const QList<QStringList> &pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::Letter), QPageLayout::Portrait, QMarginsF()));
    writer.setResolution(72);
    QPainter painter(&writer);
    painter.setFont(letterFont(12));
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        for (qsizetype line = 0; line < pages[i].size(); ++line)
            painter.drawText(QPointF(72, 86 + 14 * double(line)), pages[i][line]);
    }
    painter.end();
    return bytes;
}

// The same lines as a scan of 300 dots an inch, turned clockwise by some degrees about its middle.
inline QImage scan(const QStringList &lines, double degrees = 0)
{
    QImage image(2550, 3300, QImage::Format_RGB32);
    image.setDotsPerMeterX(11811);
    image.setDotsPerMeterY(11811);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.translate(1275, 1650);
    painter.rotate(degrees);
    painter.translate(-1275, -1650);
    painter.setFont(letterFont(50));
    for (qsizetype line = 0; line < lines.size(); ++line)
        painter.drawText(QPointF(300, 358 + 66 * double(line)), lines[line]);
    return image;
}

inline QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

// A scan inside a PDF, with no text layer.
inline QByteArray pdfOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::Letter), QPageLayout::Portrait, QMarginsF()));
    writer.setResolution(300);
    QPainter painter(&writer);
    painter.drawImage(QRect(0, 0, 2550, 3300), image);
    painter.end();
    return bytes;
}

inline QStringList subpoena()
{
    return { QStringLiteral("UNITED STATES DISTRICT COURT"), QStringLiteral("for the Northern District of Illinois"),
        QStringLiteral("GRAND JURY SUBPOENA No. 26-GJ-00417"),
        QStringLiteral("To: Custodian of Records, Example Service, Inc."),
        QStringLiteral("YOU ARE COMMANDED to produce the following records"),
        QStringLiteral("for the account registered to jane.doe@example.net"),
        QStringLiteral("for the period January 1, 2026 through March 31, 2026,"),
        QStringLiteral("on or before December 7, 2026 at 9:30 in the morning."),
        QStringLiteral("The name and address of the subscriber are required."),
        QStringLiteral("Issued November 23, 2026 by the Clerk of the Court.") };
}
}
