// SPDX-License-Identifier: Apache-2.0
#include "form_dialog.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
namespace writdesk {
FormDialog::FormDialog(const Form &form, QWidget *parent)
    : QDialog(parent)
    , m_form(form)
    , m_problem(new QLabel)
{
    setWindowTitle(form.title);
    setMinimumWidth(460);
    auto *layout = new QFormLayout(this);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto *text = new QLabel(form.text);
    text->setWordWrap(true);
    text->setVisible(!form.text.isEmpty());
    layout->addRow(text);
    for (const auto &field : form.fields)
        addField(field, layout);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addRow(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(form.accept.isEmpty() ? tr("OK") : form.accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &FormDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &FormDialog::reject);
    layout->addRow(buttons);
}

void FormDialog::addField(const Field &field, QFormLayout *layout)
{
    auto *editor = editorOf(field);
    editor->setAccessibleName(field.label);
    editor->setObjectName(field.id);
    if (field.kind == Field::Kind::Flag) {
        layout->addRow(editor);
        return;
    }
    auto *label = new QLabel(field.label);
    label->setBuddy(editor); // a combo box takes its accessible name from its label only
    layout->addRow(label, editor);
}

QWidget *FormDialog::editorOf(const Field &field)
{
    switch (field.kind) {
    case Field::Kind::Choice: {
        auto *box = new QComboBox;
        for (const auto &[id, words] : field.choices)
            box->addItem(words, id);
        box->setCurrentIndex(qMax(0, box->findData(field.value)));
        m_values[field.id] = [box] { return box->currentData().toString(); };
        return box;
    }
    case Field::Kind::Flag: {
        auto *box = new QCheckBox(field.label);
        box->setChecked(!field.value.isEmpty());
        m_values[field.id] = [box] { return box->isChecked() ? QStringLiteral("yes") : QString(); };
        return box;
    }
    case Field::Kind::Note: {
        auto *edit = new QPlainTextEdit(field.value);
        edit->setTabChangesFocus(true);
        edit->setPlaceholderText(field.hint);
        edit->setMaximumHeight(110);
        m_values[field.id] = [edit] { return edit->toPlainText().trimmed(); };
        return edit;
    }
    case Field::Kind::Secret: {
        auto *edit = new QLineEdit;
        edit->setEchoMode(QLineEdit::Password);
        edit->setPlaceholderText(field.hint);
        m_values[field.id] = [edit] { return edit->text(); }; // a blank at its end belongs to it
        return edit;
    }
    default: {
        auto *edit = new QLineEdit(field.value);
        edit->setPlaceholderText(
            field.kind == Field::Kind::Date ? tr("year-month-day, such as 2026-11-23") : field.hint);
        m_values[field.id] = [edit] { return edit->text().trimmed(); };
        return edit;
    }
    }
}

Answers FormDialog::answers() const
{
    Answers answers;
    for (auto at = m_values.begin(); at != m_values.end(); ++at)
        answers.insert(at.key(), at.value()());
    return answers;
}

QString FormDialog::missing() const
{
    const auto given = answers();
    for (const auto &field : m_form.fields) {
        const auto value = given.value(field.id);
        if (field.required && value.isEmpty())
            return tr("“%1” is needed.").arg(field.label);
        if (field.kind == Field::Kind::Date && !value.isEmpty() && !QDate::fromString(value, Qt::ISODate).isValid())
            return tr("“%1” is no day: write it as year-month-day, such as 2026-11-23.").arg(field.label);
    }
    return {};
}

void FormDialog::accept()
{
    const auto problem = missing();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        QDialog::accept();
}
}
