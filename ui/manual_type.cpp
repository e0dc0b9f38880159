// SPDX-License-Identifier: Apache-2.0
#include "manual_type.h"
#include <QFontDatabase>
#include <QPalette>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>
namespace writdesk {
namespace {
void setHeading(QTextCursor &at, int level, double size, const QString &anchor)
{
    QTextBlockFormat room;
    room.setTopMargin(level == 1 ? 4 : size * 1.8);
    room.setBottomMargin(size * 0.5);
    room.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
    at.mergeBlockFormat(room);
    QTextCharFormat letters;
    letters.setFontWeight(QFont::DemiBold); // their size is the reader's own: larger by one step for each level
    at.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    at.mergeCharFormat(letters);
    at.movePosition(QTextCursor::StartOfBlock);
    at.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
    QTextCharFormat name;
    name.setAnchor(true); // else nothing turns to it
    name.setAnchorNames({ anchor });
    at.mergeCharFormat(name);
}

bool isCode(const QTextBlockFormat &format)
{
    return format.hasProperty(QTextFormat::BlockCodeLanguage) || format.hasProperty(QTextFormat::BlockCodeFence);
}

void setCode(QTextCursor &at, const QPalette &palette, double size)
{
    QTextBlockFormat room;
    room.setBackground(palette.color(QPalette::AlternateBase));
    room.setNonBreakableLines(false);
    room.setLeftMargin(size);
    room.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
    const auto code = [&](const QTextBlock &block) { return block.isValid() && isCode(block.blockFormat()); };
    room.setTopMargin(code(at.block().previous()) ? 0 : size * 0.6);
    room.setBottomMargin(code(at.block().next()) ? 0 : size * 0.9);
    at.mergeBlockFormat(room);
}

void setText(QTextCursor &at, double size)
{
    QTextBlockFormat room;
    room.setLineHeight(140, QTextBlockFormat::ProportionalHeight);
    const auto inTable = at.currentTable() != nullptr;
    room.setTopMargin(0);
    room.setBottomMargin(inTable ? 0 : size * (at.currentList() ? 0.25 : 0.75));
    at.mergeBlockFormat(room);
}

void setTable(QTextTable &table, const QPalette &palette)
{
    auto format = table.format();
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(palette.color(QPalette::Mid));
    format.setBorderCollapse(true);
    format.setCellPadding(6);
    format.setCellSpacing(0);
    format.setTopMargin(6);
    format.setBottomMargin(14);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    table.setFormat(format);
    for (int column = 0; column < table.columns(); ++column) {
        auto cell = table.cellAt(0, column);
        auto head = cell.format().toTableCellFormat();
        head.setBackground(palette.color(QPalette::AlternateBase));
        cell.setFormat(head);
    }
}

// Words of the program itself, and commands, in the letters of a terminal.
void setCodeWords(QTextDocument &chapter)
{
    const auto fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont).families();
    for (auto block = chapter.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (!part.fragment().charFormat().fontFixedPitch())
                continue;
            QTextCursor at(&chapter);
            at.setPosition(part.fragment().position());
            at.setPosition(part.fragment().position() + part.fragment().length(), QTextCursor::KeepAnchor);
            QTextCharFormat letters;
            letters.setFontFamilies(fixed);
            at.mergeCharFormat(letters);
        }
    }
}
}

void setType(QTextDocument &chapter, const QPalette &palette, const QList<ManualChapter::Heading> &headings)
{
    qsizetype second = 0; // headings of the second order so far
    const auto size = chapter.defaultFont().pointSizeF();
    QTextCursor edit(&chapter);
    edit.beginEditBlock();
    setCodeWords(chapter);
    for (auto block = chapter.begin(); block.isValid(); block = block.next()) {
        QTextCursor at(block);
        const auto format = block.blockFormat();
        if (const auto level = format.headingLevel(); level > 0) {
            const auto named = level == 2 && second < headings.size() ? headings.at(second).anchor : QString();
            second += level == 2 ? 1 : 0;
            setHeading(at, level, size, named.isEmpty() ? anchorOf(block.text()) : named);
        } else if (isCode(format))
            setCode(at, palette, size);
        else
            setText(at, size);
    }
    for (auto *frame : chapter.rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame))
            setTable(*table, palette);
    }
    edit.endEditBlock();
}
}
