// SPDX-License-Identifier: Apache-2.0
// Acts on campaigns: one is opened from a letter and a list, its letters are written, what became of them is entered.
#pragma once
#include "asker.h"
#include "campaign_desk.h"
#include <atomic>
namespace writdesk {
class CampaignActs : public Asker {
    Q_OBJECT
public:
    CampaignActs(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QObject *parent);
    void listenTo(const Actions &actions);
    void choose(const CaseRef &ref) { m_ref = ref; } // the campaign that the acts are about
    void chooseRecipient(const QString &who) { m_who = who; }
    void stop(); // the letters that are being written

Q_SIGNALS:
    void changed(const writdesk::CaseRef &ref); // a campaign of the page, or a new one
    void told(const QList<writdesk::RecipientFate> &fates); // what became of each row of a file
    void wanted(); // the page is to be seen
    void progressed(int done, int of); // letters; done == of: ended

private:
    using Writing = std::shared_ptr<CampaignWriting>;
    bool campaignChosen();
    void open();
    void openFrom(const QString &title, const QString &letter, const QString &recipients);
    void write();
    void begin(const QString &folder, LetterForm form);
    void go(const Writing &writing);
    void end(const Writing &writing);
    void rest(); // nothing is being written any more
    void approve();
    void markAll();
    void markOne();
    void results();
    CaseRef m_ref;
    QString m_who;
    bool m_writing = false;
    bool m_stop = false;
};
}
