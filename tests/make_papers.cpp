// SPDX-License-Identifier: Apache-2.0
// Makes the sample papers: each tests/papers/*.html becomes a PDF; one marked as a scan becomes pictures without text.
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QRandomGenerator>
#include <QTextDocument>
#include <QTextStream>
#include <memory>

namespace {
constexpr double pointsPerInch = 72;
constexpr QSizeF letterPoints(612, 792); // US Letter
constexpr double marginPoints = 64;

std::unique_ptr<QTextDocument> laidOut(const QString &html)
{
    auto document = std::make_unique<QTextDocument>();
    QFont font(QStringLiteral("Liberation Serif"));
    font.setPixelSize(12); // one pixel is a point here
    document->setDefaultFont(font);
    document->setDocumentMargin(marginPoints);
    document->setHtml(html);
    document->setPageSize(letterPoints);
    return document;
}

void drawPage(QPainter &painter, QTextDocument &document, int page)
{
    painter.translate(0, -page * letterPoints.height());
    document.drawContents(
        &painter, QRectF(0, page * letterPoints.height(), letterPoints.width(), letterPoints.height()));
}

QPdfWriter *writerTo(QFile &file, const QString &title)
{
    auto *writer = new QPdfWriter(&file);
    writer->setPageSize(QPageSize(QPageSize::Letter));
    writer->setPageMargins(QMarginsF(0, 0, 0, 0));
    writer->setResolution(static_cast<int>(pointsPerInch));
    writer->setTitle(title);
    writer->setCreator(QStringLiteral("sample paper"));
    return writer;
}

// A sheet as an office scanner gives it: a little askew, gray, with specks and a dark edge. Always the same specks.
QImage scanned(QTextDocument &document, int page)
{
    constexpr double dpi = 170;
    const QSize size = (letterPoints * dpi / pointsPerInch).toSize();
    QImage sheet(size, QImage::Format_Grayscale8);
    sheet.fill(247);
    QPainter painter(&sheet);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(dpi / pointsPerInch, dpi / pointsPerInch);
    painter.translate(6, -4);
    painter.rotate(0.8);
    drawPage(painter, document, page);
    painter.end();
    QRandomGenerator random(1871u + static_cast<quint32>(page));
    for (int speck = 0; speck < 900; ++speck) {
        const int x = random.bounded(size.width() - 2), y = random.bounded(size.height() - 2);
        sheet.setPixel(x, y, qRgb(90, 90, 90));
        if (speck % 7 == 0)
            sheet.setPixel(x + 1, y, qRgb(60, 60, 60));
    }
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < 9; ++x)
            sheet.setPixel(x, y, qRgb(120 + 12 * x, 120 + 12 * x, 120 + 12 * x));
    }
    return sheet;
}

void write(const QString &html, const QString &target)
{
    const bool scan = html.contains(QStringLiteral("<!-- scan -->"));
    const auto document = laidOut(html);
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(target));
    const std::unique_ptr<QPdfWriter> writer(writerTo(file, QFileInfo(target).completeBaseName()));
    QPainter painter(writer.get());
    for (int page = 0; page < document->pageCount(); ++page) {
        if (page > 0)
            writer->newPage();
        painter.save();
        if (scan)
            painter.drawImage(QRectF(QPointF(0, 0), letterPoints), scanned(*document, page));
        else
            drawPage(painter, *document, page);
        painter.restore();
    }
}
}

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    if (argc != 3) {
        QTextStream(stderr) << "usage: make_papers SOURCES TARGET\n";
        return 2;
    }
    const QDir sources(QString::fromLocal8Bit(argv[1])), target(QString::fromLocal8Bit(argv[2]));
    for (const auto &info : sources.entryInfoList({ QStringLiteral("*.html") }, QDir::Files, QDir::Name)) {
        QFile source(info.filePath());
        if (!source.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(info.filePath()));
        write(QString::fromUtf8(source.readAll()), target.filePath(info.completeBaseName() + QStringLiteral(".pdf")));
    }
    return 0;
}
