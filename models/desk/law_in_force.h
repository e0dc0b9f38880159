// SPDX-License-Identifier: Apache-2.0
// The law a desk judges by: what its docket adopted, laid over that of the program.
#pragma once
#include "docket.h"
#include "law_files.h"
#include "law_set.h"
#include <optional>
namespace writdesk {
class LawInForce {
public:
    // The newest adopted law that can be read is in force; a newer one that cannot says why, and takes nothing with it.
    // Answers whether another was adopted since this was last asked.
    Result<bool> takeUp(Docket &docket);
    // Where nothing was adopted, the program's own is read when it is first asked for: most questions need no law.
    // For one thread, as everything of a desk.
    const LawSet &law() const { return read().law; }
    // One instrument of it, null where none of that id is in force that day: lists need no more of the law than this.
    const Instrument *instrument(const QString &id, const QDate &on) const;
    const QList<LawFile> &files() const { return read().files; } // that it was read from
    const QList<LawFile> &adopted() const { return m_adopted; }
    const QString &trouble() const { return m_trouble; } // why what was adopted last is not in force; else empty

private:
    struct Read {
        LawSet law {};
        QList<LawFile> files {};
    };
    static Result<Read> readOver(const QList<LawFile> &adopted);
    const Read &read() const;
    mutable std::optional<Read> m_read {};
    mutable std::optional<QList<Instrument>> m_instruments {}; // of the program's own law, before all of it is read
    qsizetype m_seen = -1; // how often a law was adopted
    QList<LawFile> m_adopted {};
    QString m_trouble {};
};
}
