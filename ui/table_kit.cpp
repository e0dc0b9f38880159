// SPDX-License-Identifier: Apache-2.0
#include "table_kit.h"
#include "chip.h"
#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>
namespace writdesk {
namespace {
// Enter on a row activates it on every platform, and opens no editor there.
class KitTable : public QTableView {
public:
    using QTableView::QTableView;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const auto enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (!enter || event->modifiers() & ~Qt::KeypadModifier || state() == EditingState || !currentIndex().isValid())
            return QTableView::keyPressEvent(event);
        Q_EMIT activated(currentIndex());
        event->accept();
    }
    // A row that is set while the keyboard is elsewhere takes no screen reader there.
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override
    {
        if (hasFocus())
            QTableView::currentChanged(now, before);
        else
            QAbstractItemView::currentChanged(now, before);
    }
    void focusInEvent(QFocusEvent *event) override
    {
        QTableView::focusInEvent(event);
        if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
            setCurrentIndex(model()->index(0, 0)); // a row to stand on, also for a screen reader
        else // which hears of the table first
            QMetaObject::invokeMethod(
                this, [this] { currentChanged(currentIndex(), {}); }, Qt::QueuedConnection);
    }
};
}

QTableView *tableOf(QAbstractItemModel *model, const QString &name, const QList<int> &wide, Lines lines)
{
    auto *table = new KitTable;
    table->setModel(model);
    table->setAccessibleName(name);
    table->setItemDelegate(new CellDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setCornerButtonEnabled(false);
    table->setWordWrap(lines != Lines::One);
    table->setTextElideMode(Qt::ElideRight);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(
        lines == Lines::Wrapped ? QHeaderView::ResizeToContents : QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() * (lines == Lines::Two ? 2 : 1) + 14);
    auto *header = table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setTextElideMode(Qt::ElideRight);
    header->setMinimumSectionSize(36);
    for (int column = 0; column < model->columnCount(); ++column)
        header->setSectionResizeMode(
            column, wide.contains(column) ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    return table;
}

void setLetters(QTableView *table, int column, int letters)
{
    table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
    table->setColumnWidth(column, letters * table->fontMetrics().averageCharWidth() + 18);
}

QLabel *headingOf(const QString &words, QWidget *buddy)
{
    auto *label = new QLabel(words);
    label->setObjectName(QStringLiteral("heading"));
    label->setBuddy(buddy);
    return label;
}

QVBoxLayout *pageHead(QWidget *page, const QString &title, QLabel *about)
{
    auto *heading = new QLabel(title);
    heading->setObjectName(QStringLiteral("title"));
    about->setObjectName(QStringLiteral("quiet"));
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->addWidget(heading);
    layout->addWidget(about);
    return layout;
}

int selectedRow(const QTableView *table) { return table->currentIndex().isValid() ? table->currentIndex().row() : -1; }
}
