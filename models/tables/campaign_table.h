// SPDX-License-Identifier: Apache-2.0
// Campaigns with their counts, and the people of one of them with what became of each letter or row.
#pragma once
#include "campaign.h"
#include "row_table.h"
namespace writdesk {
struct ShownCampaign {
    CaseRef ref {};
    QString status {}; // in words
    Campaign campaign {};
    friend bool operator==(const ShownCampaign &, const ShownCampaign &) = default;
};
class CampaignTable : public RowTable<ShownCampaign> {
    Q_OBJECT
public:
    enum { CaseColumn, TitleColumn, StatusColumn, RecipientsColumn, SentColumn, DeliveredColumn, BouncedColumn };
    explicit CampaignTable(QObject *parent = nullptr);
};

struct ShownRecipient {
    int row = 0; // of the file
    QString who {};
    QString state {}; // in words
    Tone tone = Tone::Quiet;
    QString because {};
    friend bool operator==(const ShownRecipient &, const ShownRecipient &) = default;
};
class RecipientTable : public RowTable<ShownRecipient> {
    Q_OBJECT
public:
    enum { RowColumn, WhoColumn, StateColumn, BecauseColumn };
    explicit RecipientTable(QObject *parent = nullptr);
};
}
