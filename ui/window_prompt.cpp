// SPDX-License-Identifier: Apache-2.0
#include "window_prompt.h"
#include "form_dialog.h"
#include <QFileDialog>
namespace writdesk {
void WindowPrompt::ask(const Form &form, std::function<void(const Answers &)> then)
{
    auto *dialog = new FormDialog(form, m_sense, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog, [dialog, then = std::move(then)] { then(dialog->answers()); });
    dialog->open();
}

QFileDialog *WindowPrompt::fileDialog(const QString &title, std::function<void(const QStringList &)> then)
{
    auto *dialog = new QFileDialog(m_window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog, std::move(then));
    return dialog;
}

void WindowPrompt::files(const QString &title, std::function<void(const QStringList &)> then)
{
    auto *dialog = fileDialog(title, std::move(then));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->open();
}

void WindowPrompt::folder(const QString &title, const QString &proposed, std::function<void(const QString &)> then)
{
    auto *dialog = fileDialog(title, [then = std::move(then)](const QStringList &names) { then(names.value(0)); });
    dialog->setFileMode(QFileDialog::Directory);
    if (!proposed.isEmpty())
        dialog->selectFile(proposed);
    dialog->open();
}

void WindowPrompt::saveAs(const QString &title, const QString &name, std::function<void(const QString &)> then)
{
    auto *dialog = fileDialog(title, [then = std::move(then)](const QStringList &names) { then(names.value(0)); });
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    dialog->open();
}
}
