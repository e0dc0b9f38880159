// SPDX-License-Identifier: Apache-2.0
// A dialog made from a form: a labelled editor per field, and a button that says what will be done.
#pragma once
#include "prompt.h"
#include <QDialog>
class QFormLayout;
class QLabel;
namespace writdesk {
class FormDialog : public QDialog {
    Q_OBJECT
public:
    explicit FormDialog(const Form &form, QWidget *parent = nullptr);
    Answers answers() const;
    void accept() override; // says what is missing and stays

private:
    QWidget *editorOf(const Field &field);
    void addField(const Field &field, QFormLayout *layout);
    QString missing() const;
    Form m_form;
    QMap<QString, std::function<QString()>> m_values;
    QLabel *m_problem;
};
}
