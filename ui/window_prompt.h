// SPDX-License-Identifier: Apache-2.0
// Prompts answered by dialogs over the window; none of them runs an event loop of its own.
#pragma once
#include "prompt.h"
#include <QPointer>
#include <QWidget>
class QFileDialog;
namespace writdesk {
class WindowPrompt : public Prompt {
public:
    void setWindow(QWidget *window) { m_window = window; }
    void ask(const Form &form, std::function<void(const Answers &)> then) override;
    void files(const QString &title, std::function<void(const QStringList &)> then) override;
    void folder(const QString &title, const QString &proposed, std::function<void(const QString &)> then) override;
    void readDates(const DateSense &sense) override { m_sense = sense; }
    void saveAs(const QString &title, const QString &name, std::function<void(const QString &)> then) override;

private:
    QFileDialog *fileDialog(const QString &title, std::function<void(const QStringList &)> then);
    QPointer<QWidget> m_window;
    DateSense m_sense {};
};
}
