// SPDX-License-Identifier: Apache-2.0
// The columns of a log, each with what it holds: the map as a person makes it in the window.
#pragma once
#include "import_head.h"
#include <QScrollArea>
class QComboBox;
class QFormLayout;
class QLineEdit;
namespace writdesk {
class ImportColumns : public QScrollArea {
    Q_OBJECT
public:
    explicit ImportColumns(QWidget *parent = nullptr);
    void show(const LogHead &head);
    MadeMap map() const;
    bool saysNothing() const; // of no column was it said what it holds
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    void add(const LogColumn &column);
    QFormLayout *m_layout;
    QLineEdit *m_dates;
    QString m_separator;
    QList<std::pair<QString, QComboBox *>> m_boxes;
};
}
