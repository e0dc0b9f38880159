// SPDX-License-Identifier: Apache-2.0
#include "chip.h"
#include "style.h"
#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
namespace writdesk {
namespace {
constexpr int side = 8; // blank beside the words
constexpr int edge = 3; // blank above and below
constexpr int blank = 10; // beside the words of a cell
constexpr int widest = 190; // of a column that is as wide as its words

bool isChip(const QModelIndex &index)
{
    return index.data(ChipRole).toBool() && !index.data(Qt::DisplayRole).toString().isEmpty();
}
}

Chip::Chip(QWidget *parent)
    : ElidedLabel(parent)
{
    auto bold = font();
    bold.setWeight(QFont::DemiBold);
    setFont(bold);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    hide();
}

void Chip::say(const QString &words, Tone tone)
{
    m_tone = tone;
    setText(words);
    setVisible(!words.isEmpty());
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const { return chipSize(text(), fontMetrics()); }

QSize Chip::minimumSizeHint() const
{
    constexpr int letters = 16;
    const auto hint = sizeHint();
    return { qMin(hint.width(), letters * fontMetrics().averageCharWidth() + 2 * side), hint.height() };
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), text(), m_tone, palette());
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
        painter.fontMetrics().elidedText(words, Qt::ElideRight, place.width() - side));
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
    auto size = chipSize(words, QFontMetrics(shown.font));
    size.setWidth(qMin(size.width(), option.rect.width() - 8));
    painter->setFont(shown.font);
    paintChip(*painter, QRect(QPoint(option.rect.left() + 4, option.rect.center().y() - size.height() / 2), size),
        words, tone, option.palette);
}

bool CellDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto words = index.data(Qt::DisplayRole).toString();
    if (event->type() != QEvent::ToolTip || index.data(Qt::ToolTipRole).isValid() || words.isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    auto shown = option;
    initStyleOption(&shown, index);
    const auto flags = shown.features.testFlag(QStyleOptionViewItem::WrapText) ? int(Qt::TextWordWrap) : 0;
    const auto needed
        = shown.fontMetrics.boundingRect(QRect(0, 0, option.rect.width() - 2 * blank, 4000), flags, words);
    const auto cut = needed.width() > option.rect.width() - 2 * blank || needed.height() > option.rect.height() - edge;
    QToolTip::showText(event->globalPos(), cut ? words.toHtmlEscaped() : QString(), view);
    return true;
}

// A wide column wraps its words: the row is as high as they need beside the blank that the style leaves.
QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto text = index.data(Qt::DisplayRole).toString();
    if (isChip(index))
        return chipSize(text, option.fontMetrics) + QSize(14, 10);
    auto size = QStyledItemDelegate::sizeHint(option, index);
    size.setWidth(qMin(size.width(), widest));
    const auto width = option.rect.width() - 2 * blank;
    if (!option.features.testFlag(QStyleOptionViewItem::WrapText) || width <= 0)
        return size;
    const auto wrapped = option.fontMetrics.boundingRect(QRect(0, 0, width, 4000), Qt::TextWordWrap, text);
    size.setHeight(qMax(option.fontMetrics.height(), wrapped.height()) + 12);
    return size;
}
}
