// SPDX-License-Identifier: Apache-2.0
#include "lane.h"
namespace writdesk {
Lane::Lane()
{
    m_hand.moveToThread(&m_thread);
    m_thread.start();
}

Lane::~Lane()
{
    QMetaObject::invokeMethod(
        &m_hand, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}
}
