// SPDX-License-Identifier: Apache-2.0
#include "table_kit.h"
#include "chip.h"
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <QVBoxLayout>
namespace writdesk {
namespace {
// A name of a column that finds no room ends in an ellipsis, and stands whole under the mouse.
class KitHeader : public QHeaderView {
public:
    using QHeaderView::QHeaderView;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override
    {
        QHeaderView::initStyleOptionForIndex(option, section);
        option->text = metrics().elidedText(nameOf(section), Qt::ElideRight, roomOf(section));
    }
    bool viewportEvent(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip)
            return QHeaderView::viewportEvent(event);
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto section = logicalIndexAt(help->pos());
        const auto name = nameOf(section);
        const auto cut = section >= 0 && metrics().horizontalAdvance(name) > roomOf(section);
        QToolTip::showText(help->globalPos(), cut ? name : QString(), this);
        return true;
    }

private:
    QString nameOf(int section) const { return model()->headerData(section, orientation()).toString(); }
    QFontMetrics metrics() const // as the sheet says
    {
        auto bold = font();
        bold.setWeight(QFont::DemiBold);
        return QFontMetrics(bold);
    }
    int roomOf(int section) const
    {
        constexpr int blank = 16, arrow = 16;
        const auto sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
        return sectionSize(section) - blank - (sorted ? arrow : 0);
    }
};

// Enter on a row activates it on every platform, and opens no editor there.
class KitTable : public QTableView {
public:
    KitTable(const QList<int> &wide, int least)
        : m_wide(wide)
        , m_least(least)
    {
        setHorizontalHeader(new KitHeader(Qt::Horizontal));
        horizontalHeader()->setSectionsClickable(true);
    }

protected:
    // Wide columns share what is left, until so little is left that nothing could be read: then one scrolls.
    void resizeEvent(QResizeEvent *event) override
    {
        auto *header = horizontalHeader();
        int room = viewport()->width();
        QList<int> shared;
        for (int column = 0; column < header->count(); ++column) {
            const auto mode = header->sectionResizeMode(column);
            if (!header->isSectionHidden(column) && m_wide.contains(column)
                && (mode == QHeaderView::Stretch || mode == QHeaderView::Fixed))
                shared.append(column);
            else
                room -= header->sectionSize(column);
        }
        const auto tight = !shared.isEmpty() && room / int(shared.size()) < m_least;
        for (const auto column : shared) {
            header->setSectionResizeMode(column, tight ? QHeaderView::Fixed : QHeaderView::Stretch);
            if (tight)
                header->resizeSection(column, m_least);
        }
        QTableView::resizeEvent(event);
    }
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

private:
    const QList<int> m_wide;
    const int m_least; // pixels
};
constexpr int leastLetters = 11, leastWrapped = 18; // of a wide column
}

QTableView *tableOf(QAbstractItemModel *model, const QString &name, const QList<int> &wide, Lines lines)
{
    const auto letter = QFontMetrics(QApplication::font()).averageCharWidth();
    auto *table = new KitTable(wide, (lines == Lines::Wrapped ? leastWrapped : leastLetters) * letter);
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

QLabel *teach(QTableView *table, const QString &sentence)
{
    auto *words = new QLabel(sentence, table->viewport());
    words->setObjectName(QStringLiteral("quiet"));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    words->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *layout = new QVBoxLayout(table->viewport());
    layout->setContentsMargins(24, 4, 24, 4);
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    layout->addWidget(words);
    const auto look = [table, words] {
        const auto empty = table->model()->rowCount() == 0;
        words->setVisible(empty);
        table->setAccessibleDescription(empty ? words->text() : QString());
    };
    for (const auto change : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        QObject::connect(table->model(), change, table, look);
    QObject::connect(table->model(), &QAbstractItemModel::modelReset, table, look);
    look();
    return words;
}

void setLetters(QTableView *table, int column, int letters)
{
    table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
    table->setColumnWidth(column, letters * table->fontMetrics().averageCharWidth() + 18);
}

int referenceWidth(const QTableView &table)
{
    return table.fontMetrics().horizontalAdvance(QStringLiteral("WD-2026-WWWWW")) + 24;
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
