// SPDX-License-Identifier: Apache-2.0
#include "chip.h"
#include "style.h"
#include <QApplication>
#include <QPainter>
namespace writdesk {
namespace {
constexpr int side = 8; // blank beside the words
constexpr int edge = 3; // blank above and below

bool isChip(const QModelIndex &index)
{
    return index.data(ChipRole).toBool() && !index.data(Qt::DisplayRole).toString().isEmpty();
}
}

Chip::Chip(QWidget *parent)
    : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    hide();
}

void Chip::say(const QString &words, Tone tone)
{
    const auto colours = coloursOf(tone, palette());
    setText(words);
    setVisible(!words.isEmpty());
    setStyleSheet(QStringLiteral("color: %1; background: %2; border-radius: 9px; padding: 2px 9px; font-weight: 600;")
                      .arg(colours.text.name(), colours.back.name()));
}

QSize chipSize(const QString &words, const QFontMetrics &metrics)
{
    return { metrics.horizontalAdvance(words) + 2 * side, metrics.height() + 2 * edge };
}

void paintChip(QPainter &painter, const QRect &place, const QString &words, Tone tone, const QPalette &palette)
{
    const auto colours = coloursOf(tone, palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.back);
    painter.drawRoundedRect(place, place.height() / 2.0, place.height() / 2.0);
    painter.setPen(colours.text);
    painter.drawText(place.adjusted(side, 0, -side, 0), Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(words, Qt::ElideRight, place.width() - 2 * side));
    painter.restore();
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto shown = option;
    initStyleOption(&shown, index);
    const auto tone = Tone(index.data(ToneRole).toInt());
    if (!isChip(index)) {
        if (tone != Tone::Plain)
            for (const auto role : { QPalette::Text, QPalette::HighlightedText })
                shown.palette.setColor(role, coloursOf(tone, option.palette).text);
        shown.state.setFlag(QStyle::State_HasFocus, false); // the whole row is marked instead
        const auto *style = shown.widget ? shown.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &shown, painter, shown.widget);
        return;
    }
    const auto words = std::exchange(shown.text, QString());
    shown.state.setFlag(QStyle::State_HasFocus, false);
    const auto *style = shown.widget ? shown.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &shown, painter, shown.widget);
    auto size = chipSize(words, shown.fontMetrics);
    size.setWidth(qMin(size.width(), option.rect.width() - 8));
    painter->setFont(shown.font);
    paintChip(*painter, QRect(QPoint(option.rect.left() + 4, option.rect.center().y() - size.height() / 2), size),
        words, tone, option.palette);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!isChip(index))
        return QStyledItemDelegate::sizeHint(option, index);
    return chipSize(index.data(Qt::DisplayRole).toString(), option.fontMetrics) + QSize(10, 10);
}
}
