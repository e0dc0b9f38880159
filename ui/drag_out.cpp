// SPDX-License-Identifier: Apache-2.0
#include "drag_out.h"
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QSaveFile>
#include <QUrl>
#include <utility>
namespace writdesk {
DragOut::DragOut(QAbstractItemView *list)
    : QObject(list)
    , m_list(list)
{
    list->installEventFilter(this);
    list->viewport()->installEventFilter(this);
}

void DragOut::offer(const QString &name, const QByteArray &bytes)
{
    m_name = name;
    m_bytes = bytes;
    m_path.clear();
}

void DragOut::offer(const QString &path)
{
    m_bytes.clear();
    m_path = path;
}

QMimeData *DragOut::data()
{
    if (!offers())
        return nullptr;
    if (!m_path.isEmpty()) {
        auto *data = new QMimeData;
        data->setUrls({ QUrl::fromLocalFile(m_path) });
        return data;
    }
    if (!m_folder)
        m_folder.emplace();
    const auto path = m_folder->filePath(m_name);
    QSaveFile file(path);
    if (!m_folder->isValid() || !file.open(QIODevice::WriteOnly) || file.write(m_bytes) != m_bytes.size()
        || !file.commit())
        return nullptr;
    auto *data = new QMimeData;
    data->setUrls({ QUrl::fromLocalFile(path) });
    return data;
}

bool DragOut::copy()
{
    auto *copied = data();
    if (copied != nullptr)
        QApplication::clipboard()->setMimeData(copied);
    return copied != nullptr;
}

void DragOut::drag()
{
    auto *dragged = data();
    if (dragged == nullptr)
        return;
    auto *drag = new QDrag(m_list);
    drag->setMimeData(dragged);
    drag->exec(Qt::CopyAction);
}

bool DragOut::miss(bool copied)
{
    if (!m_missing)
        return false;
    if (!std::exchange(m_missed, !copied)) // a drag has many moves
        m_missing(copied);
    return true;
}

bool DragOut::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        return copy() || miss(true);
    if (watched != m_list->viewport())
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::MouseButtonPress) {
        m_pressed = static_cast<QMouseEvent *>(event)->position().toPoint();
        m_missed = false;
    }
    if (event->type() == QEvent::MouseMove) {
        const auto *move = static_cast<QMouseEvent *>(event);
        const auto far
            = (move->position().toPoint() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
        if (move->buttons().testFlag(Qt::LeftButton) && far && offers()) {
            drag();
            return true;
        }
        if (move->buttons().testFlag(Qt::LeftButton) && far && miss(false))
            return true;
    }
    return QObject::eventFilter(watched, event);
}
}
