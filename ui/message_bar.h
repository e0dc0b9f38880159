// SPDX-License-Identifier: Apache-2.0
// What the office answered, in one sentence over the page; what blocks an act as a list. It never stops the work.
#pragma once
#include "result.h"
#include "row_table.h"
#include <QFrame>
class QLabel;
class QTableView;
class QTimer;
class QToolButton;
namespace writdesk {
class BlockTable;
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);
    void setZone(const QByteArray &zone) { m_zone = zone; }
    void say(const QString &sentence); // goes away by itself
    void warn(const QString &sentence);
    void complain(const Failure &failure);
    void clear();
    QString sentence() const;

private:
    void show(const QString &sentence, Tone tone, const QList<Block> &blocks);
    QByteArray m_zone;
    QLabel *m_sentence;
    QToolButton *m_close;
    BlockTable *m_blocks;
    QTableView *m_list;
    QTimer *m_goes;
};
}
