// SPDX-License-Identifier: Apache-2.0
// Drags a file or folder out of a list into another program, or copies it with Ctrl+C: a letter into a mail, a packet
// into a folder.
#pragma once
#include <QObject>
#include <QPoint>
#include <QTemporaryDir>
#include <functional>
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
    void offer(const QString &path); // a file or folder that lies there already; empty takes the offer back
    // Told when somebody drags or copies what is not offered: why it may not leave, or that it is being made.
    void whenMissing(std::function<void(bool copied)> told) { m_missing = std::move(told); }
    bool offers() const { return !m_bytes.isNull() || !m_path.isEmpty(); }
    bool copy(); // false: nothing was
    QMimeData *data(); // none where nothing is offered, or it could not be written

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool miss(bool copied);
    void drag();
    QAbstractItemView *m_list;
    QString m_name;
    QByteArray m_bytes;
    QString m_path;
    std::function<void(bool)> m_missing;
    std::optional<QTemporaryDir> m_folder;
    QPoint m_pressed;
    bool m_missed = false; // since the mouse was pressed
};
}
