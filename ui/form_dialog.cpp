// SPDX-License-Identifier: Apache-2.0
#include "form_dialog.h"
#include "date_field.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
namespace writdesk {
FormDialog::FormDialog(const Form &form, const DateSense &sense, QWidget *parent)
    : QDialog(parent)
    , m_form(form)
    , m_sense(sense)
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
    reconsider();
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addRow(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(form.accept.isEmpty() ? tr("OK") : form.accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &FormDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &FormDialog::reject);
    layout->addRow(buttons);
    for (const auto key : { Qt::Key_Return, Qt::Key_Enter }) // among the lines of a note Return alone begins another
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &FormDialog::accept);
}

void FormDialog::addField(const Field &field, QFormLayout *layout)
{
    auto *editor = editorOf(field);
    auto *asked = editor->focusProxy() ? editor->focusProxy() : editor;
    asked->setAccessibleName(field.label);
    asked->setObjectName(field.id);
    if (field.kind == Field::Kind::Flag) {
        layout->addRow(editor);
        return;
    }
    auto *label = new QLabel(field.label);
    label->setBuddy(asked); // a combo box takes its accessible name from its label only
    layout->addRow(label, editor);
}

QWidget *FormDialog::dateEditorOf(const Field &field)
{
    const auto takes = field.kind == Field::Kind::Date ? Takes::Day
        : field.kind == Field::Kind::Moment            ? Takes::Moment
                                                       : Takes::Fact;
    auto *date = new DateField(field.label, m_sense, takes, Qt::Vertical);
    date->setHint(field.hint.isEmpty() ? dateHint(m_sense) : field.hint);
    date->setText(field.value);
    m_dates[field.id] = date;
    m_values[field.id] = [date] { return date->read().iso; };
    return date;
}

void FormDialog::reconsider()
{
    const auto given = answers();
    for (const auto &field : m_form.fields) {
        if (field.dateIf)
            m_dates.value(field.id)->setDates(field.dateIf(given));
    }
}

QWidget *FormDialog::editorOf(const Field &field)
{
    if (field.kind == Field::Kind::Date || field.kind == Field::Kind::Moment || field.dateIf)
        return dateEditorOf(field);
    switch (field.kind) {
    case Field::Kind::Choice: {
        auto *box = new QComboBox;
        for (const auto &[id, words] : field.choices)
            box->addItem(words, id);
        box->setCurrentIndex(qMax(0, box->findData(field.value)));
        connect(box, &QComboBox::currentIndexChanged, this, &FormDialog::reconsider);
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
        edit->setPlaceholderText(field.hint);
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
        if (const auto *date = m_dates.value(field.id); date && !date->read().good)
            return QStringLiteral("%1: %2").arg(field.label, date->read().words);
        if (field.required && value.isEmpty())
            return tr("“%1” is needed.").arg(field.label);
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
