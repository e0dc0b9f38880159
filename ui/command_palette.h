// SPDX-License-Identifier: Apache-2.0
// Every act that can be done now, found by typing a part of its name; Enter does it.
#pragma once
#include <QDialog>
class QAction;
class QLineEdit;
class QLabel;
class QListWidget;
namespace writdesk {
class CommandPalette : public QDialog {
    Q_OBJECT
public:
    // `acts`: those of the window; what is disabled now is shown as such.
    explicit CommandPalette(const QList<QAction *> &acts, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &words);
    void add(qsizetype at);
    void run();
    QList<QAction *> m_acts;
    QLineEdit *m_words;
    QListWidget *m_list;
    QLabel *m_nothing; // in the place of an empty list
};
}
