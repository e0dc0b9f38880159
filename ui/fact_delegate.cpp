// SPDX-License-Identifier: Apache-2.0
#include "fact_delegate.h"
#include "date_field.h"
#include "fact_table.h"
#include <QLineEdit>
#include <QValidator>
namespace writdesk {
namespace {
// Enter closes the editor only once it can be read, or is what it was.
class DateValidator : public QValidator {
public:
    DateValidator(const DateSense &sense, const QString &was, QObject *parent)
        : QValidator(parent)
        , m_sense(sense)
        , m_was(was)
    {
    }
    State validate(QString &text, int &) const override
    {
        return text == m_was || readDate(text, m_sense, Takes::Fact).good ? Acceptable : Intermediate;
    }

private:
    DateSense m_sense;
    QString m_was;
};

// Under the editor, or above it at the foot of the table; it goes with the editor.
void say(QLabel &label, const QLineEdit &editor, const DateSense &sense)
{
    const auto words = readDate(editor.text(), sense, Takes::Fact).words;
    label.setText(words);
    label.setVisible(!words.isEmpty());
    label.setFixedWidth(qMax(editor.width(), label.fontMetrics().averageCharWidth() * 20));
    label.adjustSize();
    const auto under = editor.geometry().bottom() + 2;
    const auto fits = under + label.height() <= label.parentWidget()->height();
    label.move(editor.x(), fits ? under : editor.y() - label.height() - 2);
    label.raise();
}
}

void FactDelegate::setDates(const QStringList &facts, const DateSense &sense)
{
    m_facts = facts;
    m_sense = sense;
}

bool FactDelegate::isDate(const QModelIndex &index) const
{
    const auto *table = qobject_cast<const FactTable *>(index.model());
    return table && m_facts.contains(table->at(index.row()).name);
}

QWidget *FactDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto *editor = CellDelegate::createEditor(parent, option, index);
    editor->setAccessibleName(index.siblingAtColumn(FactTable::NameColumn).data().toString());
    auto *line = qobject_cast<QLineEdit *>(editor);
    if (line == nullptr || !isDate(index))
        return editor;
    line->setValidator(new DateValidator(m_sense, index.data(Qt::EditRole).toString(), line));
    auto *label = new QLabel(parent);
    label->setObjectName(QStringLiteral("meaning"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    connect(line, &QObject::destroyed, label, &QObject::deleteLater);
    connect(line, &QLineEdit::textChanged, label, [label, line, sense = m_sense] {
        say(*label, *line, sense);
        line->setAccessibleDescription(label->text());
    });
    return editor;
}

void FactDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *line = qobject_cast<QLineEdit *>(editor);
    if (line == nullptr || !isDate(index) || line->text() == index.data(Qt::EditRole).toString())
        return CellDelegate::setModelData(editor, model, index);
    const auto read = readDate(line->text(), m_sense, Takes::Fact);
    if (read.good)
        model->setData(index, read.iso, Qt::EditRole);
    else
        Q_EMIT refused(read.words);
}
}
