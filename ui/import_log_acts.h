// SPDX-License-Identifier: Apache-2.0
// Acts on a log that was imported: it is saved as it came, its report written, its erasure asked for and carried out.
#pragma once
#include "asker.h"
#include "log_desk.h"
namespace writdesk {
class ImportLogActs : public Asker {
    Q_OBJECT
public:
    using Asker::Asker;
    void listenTo(const Actions &actions);
    void choose(const KeptLog &log) { m_log = log; } // that the acts are about

Q_SIGNALS:
    void changed(); // what is kept
    void wanted(); // an act has no log yet: the list is to be seen

private:
    bool logChosen(bool kept);
    void save();
    void report();
    void propose();
    void erase();
    KeptLog m_log;
};
}
