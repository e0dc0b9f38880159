// SPDX-License-Identifier: Apache-2.0
#include "import_columns.h"
#include "words.h"
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>
namespace writdesk {
ImportColumns::ImportColumns(QWidget *parent)
    : QScrollArea(parent)
    , m_layout(new QFormLayout)
    , m_dates(new QLineEdit)
{
    setObjectName(QStringLiteral("page"));
    setAccessibleName(tr("Columns of the log"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    inside->setLayout(m_layout);
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_dates->setAccessibleName(tr("Format of its dates"));
    m_dates->setPlaceholderText(tr("such as dd/MM/yyyy; empty: each date tells it itself"));
    m_layout->addRow(tr("Format of its dates"), m_dates);
    connect(m_dates, &QLineEdit::editingFinished, this, [this] {
        if (m_dates->isModified())
            Q_EMIT changed();
        m_dates->setModified(false);
    });
    setWidget(inside);
}

void ImportColumns::show(const LogHead &head)
{
    while (m_layout->rowCount() > 1)
        m_layout->removeRow(1);
    m_boxes.clear();
    m_dates->clear();
    m_separator = head.separator;
    for (const auto &column : head.columns) {
        if (!column.header.isEmpty()) // a column without a name cannot be named in a map
            add(column);
    }
}

void ImportColumns::add(const LogColumn &column)
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    box->addItem(tr("– left out"), QString());
    for (const auto &field : logFields() + idsOf(Of::Fact)) {
        if (box->findData(field) < 0)
            box->addItem(words(idsOf(Of::Log).contains(field) ? Of::Log : Of::Fact, field), field);
    }
    box->setCurrentIndex(qMax(0, box->findData(column.field)));
    box->setAccessibleDescription(column.sample);
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText); // a header is foreign text
    label->setText(QString(column.header).replace(u'&', QStringLiteral("&&")));
    label->setBuddy(box);
    label->setToolTip(column.sample);
    box->setToolTip(column.sample);
    m_layout->addRow(label, box);
    m_boxes.append({ column.header, box });
    connect(box, &QComboBox::currentIndexChanged, this, &ImportColumns::changed);
}

void ImportColumns::focusFirst()
{
    if (!m_boxes.isEmpty())
        m_boxes.first().second->setFocus(Qt::OtherFocusReason);
}

bool ImportColumns::saysNothing() const
{
    return std::ranges::all_of(
        m_boxes, [](const auto &column) { return column.second->currentData().toString().isEmpty(); });
}

MadeMap ImportColumns::map() const
{
    MadeMap map { .dates = m_dates->text().trimmed(), .separator = m_separator };
    for (const auto &[header, box] : m_boxes)
        map.columns.append({ header, box->currentData().toString() });
    return map;
}
}
