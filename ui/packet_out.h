// SPDX-License-Identifier: Apache-2.0
// A released packet leaves the window by drag or copy: it is made once more in a folder of its own, where it may leave.
#pragma once
#include "asker.h"
#include <QTemporaryDir>
#include <optional>
#include <utility>
class QAbstractItemView;
namespace writdesk {
class DragOut;
class PacketOut : public Asker {
    Q_OBJECT
public:
    PacketOut(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QAbstractItemView *list,
        QObject *parent);
    // The one that is selected, as the case stands now: what was offered before is offered again once the gates were
    // asked again. Its folder goes with the next one, or with the window.
    void choose(const PacketId &packet);

private:
    void make(bool copied);
    DragOut *m_out;
    PacketId m_packet;
    std::optional<QTemporaryDir> m_folder;
    QString m_ready {}; // the packet in it, and of which case
    std::pair<CaseRef, PacketId> m_readyOf {};
    bool m_making = false;
    int m_turn = 0;
};
}
