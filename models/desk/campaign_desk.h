// SPDX-License-Identifier: Apache-2.0
// The counter for campaigns: one notice to many people, a letter each, and what became of it.
#pragma once
#include "desk.h"
namespace writdesk {
struct CampaignOrder {
    QString title {}; // subject of the mails; it says nothing of any case
    QByteArray letter {}; // Markdown with {{column}} for what differs
    QByteArray recipients {}; // CSV with a column "recipient" or "to"
    bool dryRun = false; // says the same and writes nothing
};
struct RecipientFate {
    int row = 0; // below the header, from 1
    QString fate {}; // recipient, duplicate, refused; of results: entered, already, unknown, refused
    QString who {};
    QString because {};
};
struct CampaignOpened {
    CaseRef ref {}; // empty: nothing was written
    QList<RecipientFate> rows {};
    qsizetype count(QStringView fate) const;
};
// Gagged accounts are recipients like all others, since leaving them out would tell.
Result<CampaignOpened> openCampaign(Desk &desk, const CampaignOrder &order);

enum class LetterForm { Pdf, Eml, Both };
WRITDESK_NAMES(LetterForm, "pdf", "eml", "both")

// One file per recipient, written piece by piece into FOLDER.part, which becomes FOLDER once all of them are there:
// nothing half made looks finished, and the same order again goes on where it ended.
class CampaignWriting {
public:
    // Blocked (No::Blocked) while the policy asks for a second person who has not approved exactly these letters.
    static Result<CampaignWriting> begin(Desk &desk, const CaseRef &ref, const QString &folder, LetterForm form);
    int done() const { return m_done; }
    int of() const { return int(m_letters.size()); }
    int withoutAddress() const; // recipients for whom a PDF is written where mails were asked for
    Result<> more(Desk &desk, int most); // so many recipients further; what is there already is kept
    // The list of all letters with their hashes, the folder's name, and the entry.
    Result<Case> end(Desk &desk);

private:
    struct Letter {
        QString who {};
        QString to {};
        QJsonObject values {};
    };
    CampaignWriting() = default;
    Result<> readLetters(Desk &desk, const Case &c);
    Result<> takeFolder();
    QStringList filesOf(int number) const;
    Result<> write(Desk &desk, int number) const;
    Result<QByteArray> mailOf(Desk &desk, int number, const QString &text, const QByteArray &pdf) const;
    Result<QByteArray> listOf() const;
    QByteArray mark() const; // what the folder is, so that another campaign's is never taken for it
    CaseRef m_ref {};
    Campaign m_campaign {};
    QString m_folder {};
    LetterForm m_form = LetterForm::Pdf;
    QString m_markdown {};
    QList<Letter> m_letters {};
    QString m_house {}; // SHA-256 of what the letterhead says
    bool m_finished = false; // FOLDER stands already, and only its entry is owed
    int m_done = 0;
};

// `who`: one recipient; none: everybody to whom it can have happened.
Result<Case> markCampaign(Desk &desk, const CaseRef &ref, Mailed state, const QString &who = {});
// Columns "recipient" and "state" (sent, delivered, bounced); every row is told what became of it.
Result<QList<RecipientFate>> takeResults(Desk &desk, const CaseRef &ref, const QByteArray &csv);

struct CampaignRecipient {
    int row = 0;
    QString who {};
    Mailed state = Mailed::Open;
};
Result<QList<CampaignRecipient>> recipientsOf(Desk &desk, const CaseRef &ref);
Result<QList<Case>> openCampaigns(Desk &desk); // those that nobody closed
}
