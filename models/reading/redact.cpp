// SPDX-License-Identifier: Apache-2.0
#include "redact.h"
#include "pdf_file.h"
#include <QCoreApplication>
#include <QPainter>
#include <algorithm>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>
namespace writdesk {
namespace {
constexpr double dpi = 200;
constexpr double spill = 1; // points around a mark, for ink that runs over its edge

QString say(const char *sentence) { return QCoreApplication::translate("Redact", sentence); }

QFont fontOfReasons()
{
    QFont font(QStringLiteral("Liberation Sans"));
    font.setBold(true);
    return font;
}

void drawReason(QPainter &painter, const QRectF &box, const QString &reason)
{
    if (reason.isEmpty())
        return;
    auto font = fontOfReasons();
    auto size = std::min(28.0, box.height() * 0.75);
    do {
        font.setPixelSize(std::max(6, int(size)));
        size -= 1;
    } while (size > 6 && QFontMetricsF(font).horizontalAdvance(reason) > box.width() - 4);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(box, Qt::AlignCenter, reason);
}

Result<> blackOut(QImage &picture, const QSizeF &points, const QList<Mark> &marks, int page)
{
    const auto scale = picture.width() / points.width();
    QPainter painter(&picture);
    for (const auto &mark : marks) {
        if (mark.page != page)
            continue;
        const auto rect = mark.rect.normalized();
        if (rect.isEmpty() || !QRectF(QPointF(0, 0), points).intersects(rect))
            return failed(
                say("The mark %1 lies beyond page %2. Withdraw it and mark the place anew.").arg(mark.id).arg(page));
        const auto wide = rect.adjusted(-spill, -spill, spill, spill);
        const QRectF box(wide.topLeft() * scale, wide.size() * scale);
        painter.fillRect(box.toAlignedRect(), Qt::black);
        drawReason(painter, box, mark.reason);
    }
    return {};
}

// Pixels without padding, as deflate puts them: written so at once, no page is held in full for the next.
QByteArray pixelsOf(const QImage &picture, bool gray)
{
    const auto plain = picture.convertToFormat(gray ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
    QByteArray rows;
    rows.reserve(qsizetype(plain.width()) * plain.height() * (gray ? 1 : 3));
    for (int y = 0; y < plain.height(); ++y)
        rows.append(reinterpret_cast<const char *>(plain.constScanLine(y)), qsizetype(plain.width()) * (gray ? 1 : 3));
    return qCompress(rows, 6).mid(4); // behind Qt's own length stands plain zlib
}

void addPage(QPDF &file, const QImage &picture, const QSizeF &points)
{
    const auto gray = picture.allGray();
    auto image = QPDFObjectHandle::newStream(&file);
    auto about = QPDFObjectHandle::parse("<< /Type /XObject /Subtype /Image /BitsPerComponent 8 /Width "
        + std::to_string(picture.width()) + " /Height " + std::to_string(picture.height()) + " /ColorSpace "
        + (gray ? "/DeviceGray" : "/DeviceRGB") + " >>");
    image.replaceDict(about);
    image.replaceStreamData(
        pixelsOf(picture, gray).toStdString(), QPDFObjectHandle::newName("/FlateDecode"), QPDFObjectHandle::newNull());
    const auto width = QByteArray::number(points.width(), 'f', 3).toStdString();
    const auto height = QByteArray::number(points.height(), 'f', 3).toStdString();
    auto page = QPDFObjectHandle::parse(
        &file, "<< /Type /Page /MediaBox [0 0 " + width + ' ' + height + "] /Resources << /XObject << >> >> >>");
    page.getKey("/Resources").getKey("/XObject").replaceKey("/Page", image);
    page.replaceKey(
        "/Contents", QPDFObjectHandle::newStream(&file, "q " + width + " 0 0 " + height + " 0 0 cm /Page Do Q\n"));
    QPDFPageDocumentHelper(file).addPage(QPDFPageObjectHelper(file.makeIndirectObject(page)), false);
}

QByteArray written(QPDF &file)
{
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return { reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()) };
}
}

QRawFont reasonFont() { return QRawFont::fromFont(fontOfReasons()); }

Result<QByteArray> renderedAnew(const QByteArray &pdf, const QList<Mark> &marks)
{
    const auto source = PdfFile::open(pdf);
    if (!source)
        return asFailure(source);
    const auto pages = (*source)->pageCount();
    for (const auto &mark : marks) {
        if (mark.page > pages)
            return failed(say("The mark %1 names page %2, and there are %3. Withdraw it and mark the place anew.")
                              .arg(mark.id)
                              .arg(mark.page)
                              .arg(pages));
    }
    QPDF file;
    file.emptyPDF();
    for (int page = 0; page < pages; ++page) {
        auto picture = (*source)->picture(page, dpi);
        if (!picture)
            return asFailure(picture);
        const auto points = (*source)->size(page);
        if (const auto done = blackOut(*picture, points, marks, page + 1); !done)
            return asFailure(done);
        addPage(file, *picture, points);
    }
    return written(file);
}
}
