// SPDX-License-Identifier: Apache-2.0
#include "letter_page_p.h"
#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>
namespace writdesk {
namespace {
// A page is measured in points, whatever the screen: fonts have pixel sizes and a pixel is a point.
constexpr qreal paperWidth = 612; // US Letter
constexpr qreal paperHeight = 792;
constexpr qreal margin = 56;
constexpr qreal foot = 40;
constexpr qreal bodyWidth = paperWidth - 2 * margin;
constexpr qreal bodyHeight = paperHeight - 2 * margin - foot;

QFont fontOf(int size, bool bold = false)
{
    QFont font;
    font.setFamilies({ QStringLiteral("Liberation Sans"), QStringLiteral("Arial"), QStringLiteral("DejaVu Sans") });
    font.setPixelSize(size);
    font.setBold(bold);
    return font;
}

QTextCharFormat formatOf(int size, bool bold = false)
{
    QTextCharFormat format;
    format.setFont(fontOf(size, bold));
    return format;
}

// Links are printed as words: a name from a paper must not become something to click on.
void unlink(const QTextBlock &block)
{
    QList<QPair<int, int>> ranges;
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        if (at.fragment().charFormat().isAnchor())
            ranges.append({ at.fragment().position(), at.fragment().length() });
    }
    for (const auto &[from, length] : ranges) {
        QTextCursor cursor(block);
        cursor.setPosition(from);
        cursor.setPosition(from + length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(formatOf(11));
    }
}

void shape(const QTextBlock &block)
{
    QTextCursor cursor(block);
    auto format = block.blockFormat();
    const auto heading = format.headingLevel();
    const auto listed = block.textList() != nullptr;
    format.setTopMargin(heading ? 10 : 0);
    format.setBottomMargin(listed && block.next().textList() == block.textList() ? 3 : 7);
    format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
    cursor.setBlockFormat(format);
    cursor.select(QTextCursor::BlockUnderCursor);
    if (heading) {
        cursor.setCharFormat(formatOf(heading <= 2 ? 15 : 12, true));
        return;
    }
    QTextCharFormat plain;
    plain.setFontFamilies(fontOf(11).families());
    plain.setProperty(QTextFormat::FontPixelSize, 11);
    cursor.mergeCharFormat(plain);
}

void shapeTables(const QTextFrame *frame)
{
    for (auto *child : frame->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(child)) {
            auto format = table->format();
            format.setCellPadding(3);
            format.setCellSpacing(0);
            format.setBorder(1);
            format.setBorderBrush(Qt::darkGray);
            format.setBorderCollapse(true);
            format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
            table->setFormat(format);
        }
        shapeTables(child);
    }
}

void insertLetterhead(QTextDocument &document, const Letterhead &head)
{
    QTextCursor cursor(&document);
    const auto first = cursor.blockFormat();
    const auto firstChars = cursor.blockCharFormat();
    cursor.insertBlock(first, firstChars); // the letter's own first block keeps its shape below
    cursor.movePosition(QTextCursor::Start);
    QTextBlockFormat line;
    cursor.setBlockFormat(line);
    cursor.insertText(head.entity, formatOf(15, true));
    for (const auto &text : { head.address.simplified(), head.email }) {
        if (text.isEmpty())
            continue;
        cursor.insertBlock(line);
        cursor.insertText(text, formatOf(9));
    }
    if (!head.date.isEmpty()) {
        line.setTopMargin(14);
        cursor.insertBlock(line);
        cursor.insertText(head.date, formatOf(11));
    }
    auto last = cursor.blockFormat();
    last.setBottomMargin(16);
    cursor.setBlockFormat(last);
}

void paintRehearsal(QPainter &painter)
{
    painter.save();
    painter.translate(paperWidth / 2, paperHeight / 2);
    painter.rotate(-52);
    painter.setFont(fontOf(96, true));
    painter.setPen(QColor(235, 205, 205));
    const QRectF across(-paperHeight / 2, -60, paperHeight, 120);
    painter.drawText(across, Qt::AlignCenter, QStringLiteral("REHEARSAL"));
    painter.restore();
}

void paintFoot(QPainter &painter, const Letterhead &head, int page, int pages)
{
    QStringList lines;
    if (!head.number.isEmpty())
        lines.append(head.number);
    if (!head.policy.isEmpty())
        lines.append(QCoreApplication::translate("Letter", "Policy: %1").arg(head.policy));
    lines.append(QCoreApplication::translate("Letter", "Page %1 of %2").arg(page).arg(pages));
    if (head.rehearsal)
        lines.append(QCoreApplication::translate("Letter", "REHEARSAL: this paper has no legal effect"));
    const auto top = paperHeight - margin - 14;
    painter.setPen(Qt::darkGray);
    painter.drawLine(QPointF(margin, top - 6), QPointF(paperWidth - margin, top - 6));
    painter.setPen(Qt::black);
    painter.setFont(fontOf(8));
    painter.drawText(QRectF(margin, top, bodyWidth, 12), Qt::AlignLeft, lines.join(QStringLiteral("   |   ")));
    if (!head.headWords.isEmpty()) {
        painter.drawText(QRectF(margin, top + 12, bodyWidth, 24), Qt::AlignLeft | Qt::TextWordWrap,
            QCoreApplication::translate("Letter", "Record: %1").arg(head.headWords));
    }
}

// How large the words are set: a paper for one page is set smaller until it fits, down to what people can still read.
qreal fitted(QTextDocument &document, bool onePage)
{
    constexpr qreal step = 0.05, smallest = 0.5, ofTables = 0.8;
    auto scale = onePage ? ofTables : 1;
    const auto lay = [&] { document.setPageSize(QSizeF(bodyWidth, bodyHeight) / scale); };
    for (lay(); onePage && document.pageCount() > 1 && scale - step >= smallest; lay())
        scale -= step;
    return scale;
}

void paintBody(QPainter &painter, const QTextDocument &document, int page, qreal scale)
{
    painter.save();
    painter.translate(margin, margin - page * bodyHeight);
    painter.scale(scale, scale);
    const auto size = document.pageSize();
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(
        0, page * size.height() + 1, size.width(), size.height() - 2); // a line that only touches is the other page's
    context.palette.setColor(QPalette::Text, Qt::black); // also where the desktop is dark
    painter.setClipRect(context.clip);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}
}

void fillDocument(QTextDocument &document, const QString &markdown)
{
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(fontOf(11));
    document.setIndentWidth(18);
    document.setMarkdown(markdown,
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        unlink(block);
        shape(block);
    }
    shapeTables(document.rootFrame());
}

bool paintLetter(QPdfWriter &writer, const QString &markdown, const Letterhead &head)
{
    QTextDocument document;
    document.setDocumentMargin(0);
    document.setUseDesignMetrics(true);
    fillDocument(document, markdown);
    insertLetterhead(document, head);
    const auto scale = fitted(document, head.onePage);
    writer.setPageSize(QPageSize(QPageSize::Letter));
    writer.setPageMargins({});
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    painter.scale(writer.logicalDpiX() / 72.0, writer.logicalDpiY() / 72.0);
    const auto pages = document.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (page > 0 && !writer.newPage())
            return false;
        if (head.rehearsal)
            paintRehearsal(painter);
        paintBody(painter, document, page, scale);
        paintFoot(painter, head, page + 1, pages);
    }
    return painter.end();
}
}
