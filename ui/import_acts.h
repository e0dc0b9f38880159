// SPDX-License-Identifier: Apache-2.0
// A log of past requests on its way in: looked at first, then imported, once.
#pragma once
#include "asker.h"
#include "import_desk.h"
#include "import_head.h"
namespace writdesk {
class ImportActs : public Asker {
    Q_OBJECT
public:
    using Asker::Asker;
    void choose(); // a log
    void look(const ImportOrder &order); // writes nothing
    void take(const ImportOrder &order);
    void saveMap(const QByteArray &toml);

Q_SIGNALS:
    void headed(const QString &log, const writdesk::LogHead &head);
    void looked(const writdesk::ImportReport &report);
    void refused(const writdesk::Failure &failure);
    void taken(const writdesk::ImportReport &report);

private:
    int m_turn = 0; // of looking
};
}
