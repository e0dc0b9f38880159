// SPDX-License-Identifier: Apache-2.0
#include "campaign_acts.h"
#include "disclosure_desk.h"
#include "given_file.h"
namespace writdesk {
namespace {
constexpr int atOnce = 10; // letters between two other questions to the docket

Result<CampaignOpened> opened(Desk &desk, const QString &title, const QString &letter, const QString &recipients)
{
    const auto text = givenFile(letter);
    const auto list = text ? givenFile(recipients) : text;
    return list ? openCampaign(desk, { .title = title, .letter = *text, .recipients = *list }) : asFailure(list);
}
}

CampaignActs::CampaignActs(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QObject *parent)
    : Asker(office, prompt, bar, chosen, parent)
{
}

void CampaignActs::listenTo(const Actions &actions)
{
    on(actions, Do::NewCampaign, [this] { open(); });
    on(actions, Do::WriteCampaign, [this] { write(); });
    on(actions, Do::ApproveCampaign, [this] { approve(); });
    on(actions, Do::CampaignSent, [this] { markAll(); });
    on(actions, Do::MarkRecipient, [this] { markOne(); });
    on(actions, Do::CampaignResults, [this] { results(); });
}

void CampaignActs::stop() { m_stop = true; }

bool CampaignActs::campaignChosen()
{
    if (!m_ref.isEmpty())
        return true;
    m_bar.warn(tr("No campaign is selected. Select one, or open a new one."));
    Q_EMIT wanted();
    return false;
}

void CampaignActs::open()
{
    Q_EMIT wanted();
    const Field title { .id = QStringLiteral("title"),
        .label = tr("Title"),
        .required = true,
        .hint = tr("subject of the mails; it says nothing of any case") };
    m_prompt.ask(
        { tr("New campaign"),
            tr("One notice to many people. Choose its letter (Markdown, with {{column}} for what differs), then "
               "its recipients (CSV with a column recipient or to). Gagged accounts are included."),
            { title }, tr("Choose the files…") },
        [this](const Answers &answers) {
            m_prompt.files(tr("Letter (Markdown)"),
                [this, name = answers.value(QStringLiteral("title"))](const QStringList &letter) {
                    m_prompt.files(tr("Recipients (CSV)"), [this, name, letter](const QStringList &recipients) {
                        openFrom(name, letter.value(0), recipients.value(0));
                    });
                });
        });
}

void CampaignActs::openFrom(const QString &title, const QString &letter, const QString &recipients)
{
    run(
        tr("The campaign is open. Every row is told below what became of it."),
        [=](Desk &desk) { return opened(desk, title, letter, recipients); },
        [this](const Result<CampaignOpened> &campaign) {
            if (const auto left = campaign->rows.size() - campaign->count(u"recipient"); left > 0)
                m_bar.warn(tr(
                    "The campaign is open. %n row(s) are no recipient; the reasons stand below.", nullptr, int(left)));
            Q_EMIT changed(campaign->ref);
            Q_EMIT told(campaign->rows);
        });
}

void CampaignActs::write()
{
    if (!campaignChosen())
        return;
    if (m_writing)
        return m_bar.warn(tr("Letters are being written. Stop that first, or wait."));
    const Field form { .id = QStringLiteral("as"),
        .label = tr("As"),
        .kind = Field::Kind::Choice,
        .value = QStringLiteral("both"),
        .choices = { { QStringLiteral("both"), tr("PDF and mail draft") }, { QStringLiteral("pdf"), tr("PDF") },
            { QStringLiteral("eml"), tr("mail draft, PDF where no address is known") } } };
    m_prompt.ask({ tr("Write the letters of %1").arg(m_ref.text),
                     tr("One file per recipient, with neutral names. The folder gets its name once all are there; the "
                        "same folder again goes on where it ended."),
                     { form }, tr("Choose the folder…") },
        [this](const Answers &answers) {
            LetterForm as = LetterForm::Both;
            fromName(answers.value(QStringLiteral("as")), as);
            m_prompt.saveAs(tr("Name of the letters' new folder"), QStringLiteral("%1-letters").arg(m_ref.text),
                [this, as](const QString &folder) { begin(folder, as); });
        });
}

void CampaignActs::begin(const QString &folder, LetterForm form)
{
    m_writing = true;
    m_stop = false;
    Q_EMIT working(true);
    auto answer = m_office.ask([ref = m_ref, folder, form](Desk &desk) -> Result<Writing> {
        return CampaignWriting::begin(desk, ref, folder, form).map([](const CampaignWriting &writing) {
            return std::make_shared<CampaignWriting>(writing);
        });
    });
    whenAnswered(m_office, answer, this, [this](const Result<Writing> &writing) {
        if (writing)
            return go(*writing);
        rest();
        Q_EMIT changed(m_ref); // a second person may be asked for now
        m_bar.complain(writing.error());
    });
}

// A few letters at a time, so that the docket answers other questions in between.
void CampaignActs::go(const Writing &writing)
{
    Q_EMIT progressed(writing->done(), writing->of());
    if (writing->done() == writing->of())
        return end(writing);
    if (m_stop) {
        rest();
        return m_bar.warn(tr("Stopped after %1 of %2 letters. Write to the same folder to go on.")
                              .arg(writing->done())
                              .arg(writing->of()));
    }
    auto answer = m_office.ask([writing](Desk &desk) { return writing->more(desk, atOnce); });
    whenAnswered(m_office, answer, this, [this, writing](const Result<> &wrote) {
        if (wrote)
            return go(writing);
        rest();
        m_bar.complain(wrote.error());
    });
}

void CampaignActs::end(const Writing &writing)
{
    auto answer = m_office.ask([writing](Desk &desk) { return writing->end(desk); });
    whenAnswered(m_office, answer, this, [this, writing](const Result<Case> &c) {
        rest();
        if (!c)
            return m_bar.complain(c.error());
        m_bar.say(tr("%n letter(s) are written; letters.csv says whose each is.", nullptr, writing->of()));
        Q_EMIT changed(c->ref);
    });
}

void CampaignActs::rest()
{
    m_writing = false;
    Q_EMIT working(false);
    Q_EMIT progressed(0, 0);
}

void CampaignActs::approve()
{
    if (!campaignChosen())
        return;
    m_prompt.ask({ tr("Approve the letters of %1").arg(m_ref.text),
                     tr("You approve exactly this letter to exactly these recipients. Who asked cannot approve."), {},
                     tr("Approve") },
        [this](const Answers &) {
            run(
                tr("Approved. The letters can be written."),
                [ref = m_ref](Desk &desk) { return writdesk::approve(desk, ref, QStringLiteral("notify")); },
                [this](const auto &) { Q_EMIT changed(m_ref); });
        });
}

void CampaignActs::markAll()
{
    if (!campaignChosen())
        return;
    run(
        tr("Entered: the letters that were not sent before are sent."),
        [ref = m_ref](Desk &desk) { return markCampaign(desk, ref, Mailed::Sent); },
        [this](const auto &) { Q_EMIT changed(m_ref); });
}

void CampaignActs::markOne()
{
    if (!campaignChosen())
        return;
    const Field who { .id = QStringLiteral("who"), .label = tr("Recipient"), .value = m_who, .required = true };
    const Field state { .id = QStringLiteral("state"),
        .label = tr("What became of the letter"),
        .kind = Field::Kind::Choice,
        .value = QStringLiteral("delivered"),
        .choices = { { QStringLiteral("sent"), tr("sent") }, { QStringLiteral("delivered"), tr("delivered") },
            { QStringLiteral("bounced"), tr("bounced") } } };
    m_prompt.ask({ tr("What became of a letter"), {}, { who, state }, tr("Enter") }, [this](const Answers &answers) {
        Mailed what = Mailed::Delivered;
        fromName(answers.value(QStringLiteral("state")), what);
        run(
            tr("Entered."),
            [ref = m_ref, what, one = answers.value(QStringLiteral("who"))](
                Desk &desk) { return markCampaign(desk, ref, what, one); },
            [this](const auto &) { Q_EMIT changed(m_ref); });
    });
}

void CampaignActs::results()
{
    if (!campaignChosen())
        return;
    m_prompt.files(tr("Results (CSV with the columns recipient and state)"), [this](const QStringList &paths) {
        run(
            tr("The results are entered. Every row is told below what became of it."),
            [ref = m_ref, path = paths.value(0)](Desk &desk) {
                const auto csv = givenFile(path);
                return csv ? takeResults(desk, ref, *csv) : Result<QList<RecipientFate>>(asFailure(csv));
            },
            [this](const Result<QList<RecipientFate>> &fates) {
                Q_EMIT changed(m_ref);
                Q_EMIT told(*fates);
            });
    });
}
}
