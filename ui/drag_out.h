// SPDX-License-Identifier: Apache-2.0
// Drags a file out of a list into another program, or copies it with Ctrl+C: a letter into a mail, a packet into a
// folder.
#pragma once
#include <QObject>
#include <QPoint>
#include <QTemporaryDir>
#include <optional>
class QAbstractItemView;
class QMimeData;
namespace writdesk {
class DragOut : public QObject {
    Q_OBJECT
public:
    explicit DragOut(QAbstractItemView *list);
    // What may leave now; null takes the offer back. Nothing is written before somebody drags or copies, and what was
    // written goes with the window.
    void offer(const QString &name, const QByteArray &bytes);
    bool offers() const { return !m_bytes.isNull(); }
    QMimeData *data(); // none where nothing is offered, or it could not be written

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool copy();
    void drag();
    QAbstractItemView *m_list;
    QString m_name;
    QByteArray m_bytes;
    std::optional<QTemporaryDir> m_folder;
    QPoint m_pressed;
};
}
