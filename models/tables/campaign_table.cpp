// SPDX-License-Identifier: Apache-2.0
#include "campaign_table.h"
namespace writdesk {
namespace {
Cell numberOf(qsizetype number) { return { .text = QString::number(number) }; }

// Sent are all that went out, whatever became of them since.
qsizetype wentOut(const Campaign &c) { return c.states.size() - countOf(c, Mailed::Open); }

constexpr Column<ShownCampaign> columns[] = {
    { QT_TRANSLATE_NOOP("Columns", "Case"), [](const ShownCampaign &c) { return Cell { .text = c.ref.text }; } },
    { QT_TRANSLATE_NOOP("Columns", "Title"),
        [](const ShownCampaign &c) { return Cell { .text = c.campaign.title, .hint = c.campaign.title }; } },
    { QT_TRANSLATE_NOOP("Columns", "Stands"), [](const ShownCampaign &c) { return Cell { .text = c.status }; } },
    { QT_TRANSLATE_NOOP("Columns", "Recipients"),
        [](const ShownCampaign &c) { return numberOf(c.campaign.states.size()); } },
    { QT_TRANSLATE_NOOP("Columns", "Sent"), [](const ShownCampaign &c) { return numberOf(wentOut(c.campaign)); } },
    { QT_TRANSLATE_NOOP("Columns", "Delivered"),
        [](const ShownCampaign &c) { return numberOf(countOf(c.campaign, Mailed::Delivered)); } },
    { QT_TRANSLATE_NOOP("Columns", "Bounced"),
        [](const ShownCampaign &c) { return numberOf(countOf(c.campaign, Mailed::Bounced)); } },
};

constexpr Column<ShownRecipient> recipientColumns[] = {
    { QT_TRANSLATE_NOOP("Columns", "Row"), [](const ShownRecipient &r) { return numberOf(r.row); } },
    { QT_TRANSLATE_NOOP("Columns", "Recipient"),
        [](const ShownRecipient &r) { return Cell { .text = r.who, .hint = r.who }; } },
    { QT_TRANSLATE_NOOP("Columns", "Stands"),
        [](const ShownRecipient &r) {
            return Cell { r.state, r.tone, true };
        } },
    { QT_TRANSLATE_NOOP("Columns", "Because"),
        [](const ShownRecipient &r) { return Cell { .text = r.because, .hint = r.because }; } },
};
}
CampaignTable::CampaignTable(QObject *parent)
    : RowTable(columns, parent)
{
}
RecipientTable::RecipientTable(QObject *parent)
    : RowTable(recipientColumns, parent)
{
}
}
