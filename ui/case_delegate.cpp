// SPDX-License-Identifier: Apache-2.0
#include "case_delegate.h"
#include "case_table.h"
#include "chip.h"
#include "style.h"
#include <QPainter>
namespace writdesk {
namespace {
constexpr int pad = 10;

QString cell(const QModelIndex &index, int column) { return index.siblingAtColumn(column).data().toString(); }

void back(QPainter *painter, const QStyleOptionViewItem &option, Tone tone)
{
    const auto selected = option.state.testFlag(QStyle::State_Selected);
    const auto soft = coloursOf(Tone::Calm, option.palette).back;
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, selected ? soft : option.palette.color(QPalette::AlternateBase));
    // The bar repeats what the words say: how pressing it is, and which row stands selected.
    if (selected || tone == Tone::Bad || tone == Tone::Soon)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(4, option.rect.height())),
            selected ? option.palette.color(QPalette::Highlight) : coloursOf(tone, option.palette).text);
    painter->setPen(option.palette.color(QPalette::Mid));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void line(QPainter *painter, const QRect &place, const QString &words, const QColor &colour, bool bold)
{
    auto font = painter->font();
    font.setBold(bold);
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(words, Qt::ElideRight, place.width()));
}
}

void CaseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setFont(option.font);
    const auto tone = Tone(index.siblingAtColumn(CaseTable::DueColumn).data(ToneRole).toInt());
    back(painter, option, tone);
    const auto inner = option.rect.adjusted(pad + 4, 7, -pad, -7);
    const auto step = inner.height() / 3;
    QRect row(inner.topLeft(), QSize(inner.width(), step));

    const auto status = cell(index, CaseTable::StatusColumn);
    if (!status.isEmpty()) {
        const auto size = chipSize(status, QFontMetrics(option.font));
        const QRect place(QPoint(inner.right() - size.width(), inner.top() + step), size);
        paintChip(*painter, place, status, Tone::Calm, option.palette);
    }
    const auto text = option.palette.color(QPalette::Text);
    const auto quiet = option.palette.color(QPalette::PlaceholderText);
    const auto pressing = tone == Tone::Bad || tone == Tone::Soon;
    line(painter, row, index.data().toString(), pressing ? coloursOf(tone, option.palette).text : text, true);
    row.translate(0, step);
    const auto beside = status.isEmpty() ? 0 : chipSize(status, QFontMetrics(option.font)).width() + pad;
    line(painter, row.adjusted(0, 0, -beside, 0),
        QStringLiteral("%1 · %2").arg(cell(index, CaseTable::RefColumn), cell(index, CaseTable::InstrumentColumn)),
        text, false);
    row.translate(0, step);
    const auto issuer = cell(index, CaseTable::IssuerColumn);
    line(painter, row, issuer.isEmpty() ? tr("issuer unknown") : issuer, quiet, false);
    painter->restore();
}

QSize CaseDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 260, 3 * (option.fontMetrics.height() + 6) + 14 };
}
}
