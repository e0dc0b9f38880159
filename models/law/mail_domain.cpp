// SPDX-License-Identifier: Apache-2.0
#include "mail_domain.h"
#include <algorithm>
namespace writdesk {
namespace {
bool isState(const QString &label)
{
    static const auto codes
        = QStringLiteral("al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo "
                         "mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy "
                         "dc pr gu vi as mp")
              .split(u' ');
    return codes.contains(label);
}

bool isLabel(const QString &pattern, const QString &label)
{
    return pattern == u"*" ? !label.isEmpty() : pattern == u"XX" ? isState(label) : pattern == label;
}

// Label by label from the right; what stands further left is a name below.
bool bears(const QStringList &labels, const QString &end)
{
    const auto wanted = end.split(u'.');
    if (labels.size() < wanted.size())
        return false;
    for (qsizetype i = 1; i <= wanted.size(); ++i) {
        if (!isLabel(wanted.at(wanted.size() - i), labels.at(labels.size() - i)))
            return false;
    }
    return true;
}
}

const MailDomain *mailDomainOf(const QList<MailDomain> &rows, const QString &domain, const QDate &on)
{
    const auto labels = domain.toLower().split(u'.', Qt::SkipEmptyParts);
    const MailDomain *found = nullptr;
    qsizetype longest = 0;
    for (const auto &row : rows) {
        if (!row.inForce(on))
            continue;
        for (const auto &end : row.ends) {
            if (const auto parts = end.count(u'.') + 1; parts > longest && bears(labels, end))
                longest = parts, found = &row;
        }
    }
    return found;
}
}
