// SPDX-License-Identifier: Apache-2.0
#include "article.h"
#include "preservation_basis_p.h"
#include "said_again.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Preservation", text); }
const auto byAgency = QStringLiteral("2703f");
const auto bySubpoena = QStringLiteral("civil");

QString ownBasis(const QString &instrument)
{
    if (instrument == u"PRES_2703F" || instrument == u"PRES_2703F_RENEW")
        return byAgency;
    if (instrument == u"PRES_CIVIL" || instrument.startsWith(u"SUBP_CIVIL"))
        return bySubpoena;
    return {};
}

// 18 USC 2711(4): a governmental entity is one of the United States, of a State, or of a part of either.
QString notOfUs(const Facts &facts)
{
    const auto country = facts.value(QStringLiteral("issuer_country"));
    if (country.isEmpty() || country == u"US")
        return {};
    return say("Its issuer is of %1. 18 U.S.C. 2703(f) serves governmental entities of the United States (18 U.S.C. "
               "2711(4)), and only a subpoena served in the United States binds otherwise.")
        .arg(country);
}

bool fits(const Instrument &row, const QString &basis)
{
    return row.is(u"us") && row.is(basis == byAgency ? u"government" : u"civil");
}

QString unfit(const Instrument &row, const QString &stated)
{
    if (stated.isEmpty())
        return withNoun(
            say("A %1 is neither a request under 18 U.S.C. 2703(f) nor a civil subpoena."), saidAgain(row.title));
    return stated == byAgency
        ? withNoun(say("A %1 is no request of a governmental entity of the United States."), saidAgain(row.title))
        : withNoun(say("A %1 is no civil subpoena of the United States."), saidAgain(row.title));
}

// The findings turned the paper away; why stands in them.
QString turnedAway(const Case &c)
{
    QStringList reasons;
    for (const auto &finding : c.judgement.findings) {
        if (finding.outcome == Outcome::Failed && c.judgement.disposition.because.contains(finding.id))
            reasons.append(saidAgain(finding.because));
    }
    return reasons.isEmpty() ? say("The paper compels no preservation.") : reasons.join(u' ');
}
}

Basis basisOf(const Desk &desk, const Case &c, const QString &stated)
{
    const auto &says = c.judgement.disposition.disposition;
    if (says == u"reject" || says == u"redirect")
        return { {}, turnedAway(c) };
    QString refusal;
    for (const auto &demand : c.demands) {
        const auto abroad = notOfUs(factsOf(c, demand.id));
        const auto own = ownBasis(demand.instrument);
        if (abroad.isEmpty() && !own.isEmpty()) {
            if (stated.isEmpty() || stated == own)
                return { own, {} };
            const auto *stands = desk.law().instrument(demand.instrument, desk.today());
            return { {}, stands ? unfit(*stands, stated) : say("The basis is 2703f or civil, not %1.").arg(stated) };
        }
        const auto *row = desk.law().instrument(demand.instrument, desk.today());
        const auto known = stated == byAgency || stated == bySubpoena;
        if (abroad.isEmpty() && known && (!row || fits(*row, stated)))
            return { stated, {} };
        if (refusal.isEmpty())
            refusal = !abroad.isEmpty() ? abroad
                : row                   ? unfit(*row, known ? stated : QString())
                                        : say("Which basis it has is not stated.");
    }
    return { {}, refusal };
}

bool asksOnlyToPreserve(const Desk &desk, const Case &c)
{
    return !c.demands.isEmpty() && std::ranges::all_of(c.demands, [&](const Demand &demand) {
        const auto *row = desk.law().instrument(demand.instrument, desk.today());
        return row && row->is(u"preservation");
    });
}
}
