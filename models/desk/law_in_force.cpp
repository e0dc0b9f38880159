// SPDX-License-Identifier: Apache-2.0
#include "law_in_force.h"
#include "instrument_rows.h"
#include <QCoreApplication>
namespace writdesk {
Result<LawInForce::Read> LawInForce::readOver(const QList<LawFile> &adopted)
{
    auto files = laidOver(shippedLaw(), adopted);
    auto law = readLaw(files);
    return law ? Result<Read>({ std::move(*law), std::move(files) }) : asFailure(law);
}

Result<bool> LawInForce::takeUp(Docket &docket)
{
    const auto sets = docket.ofKind(kind::lawSet);
    if (!sets)
        return asFailure(sets);
    if (m_seen == sets->size())
        return false;
    m_read.reset(), m_adopted.clear(), m_trouble.clear();
    for (auto i = sets->size(); i > 0 && !m_read; --i) {
        const auto kept = docket.kept(sets->at(i - 1).body.value(u"sha256").toString());
        if (!kept)
            return asFailure(kept);
        auto adopted = lawFilesIn(*kept);
        if (auto read = readOver(adopted)) {
            m_read = std::move(*read);
            m_adopted = std::move(adopted);
        } else if (m_trouble.isEmpty()) {
            m_trouble = QCoreApplication::translate("Desk", "The law adopted last is not in force: %1")
                            .arg(read.error().sentence);
        }
    }
    m_seen = sets->size();
    return true;
}

const Instrument *LawInForce::instrument(const QString &id, const QDate &on) const
{
    if (m_read)
        return m_read->law.instrument(id, on);
    if (!m_instruments) {
        auto own = readInstruments(shippedLaw());
        if (!own) // as below
            return read().law.instrument(id, on);
        m_instruments = std::move(*own);
    }
    return instrumentOn(*m_instruments, id, on);
}

const LawInForce::Read &LawInForce::read() const
{
    if (!m_read) {
        auto own = readOver({});
        if (!own) // no build passes its tests with such a law, and without one nothing can be judged
            qFatal("%s %s", qPrintable(own.error().sentence), qPrintable(own.error().detail));
        m_read = std::move(*own);
    }
    return *m_read;
}
}
