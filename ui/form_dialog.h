// SPDX-License-Identifier: Apache-2.0
// A dialog made from a form: a labelled editor per field, and a button that says what will be done.
#pragma once
#include "prompt.h"
#include <QDialog>
class QFormLayout;
class QLabel;
namespace writdesk {
class DateField;
class FormDialog : public QDialog {
    Q_OBJECT
public:
    FormDialog(const Form &form, const DateSense &sense, QWidget *parent = nullptr);
    Answers answers() const;
    void accept() override; // says what is missing and stays

private:
    QWidget *editorOf(const Field &field);
    QWidget *dateEditorOf(const Field &field);
    void reconsider(); // which texts are dates now
    void addField(const Field &field, QFormLayout *layout);
    QString missing() const;
    Form m_form;
    DateSense m_sense;
    QMap<QString, DateField *> m_dates;
    QMap<QString, std::function<QString()>> m_values;
    QLabel *m_problem;
};
}
