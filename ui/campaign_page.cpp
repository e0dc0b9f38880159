// SPDX-License-Identifier: Apache-2.0
#include "campaign_page.h"
#include "table_kit.h"
#include "words.h"
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("CampaignPage", text); }

ShownRecipient shownOf(const CampaignRecipient &recipient)
{
    ShownRecipient shown { .row = recipient.row, .who = recipient.who };
    switch (recipient.state) {
    case Mailed::Open:
        shown.state = say("not sent");
        break;
    case Mailed::Sent:
        shown.state = say("sent");
        shown.tone = Tone::Calm;
        break;
    case Mailed::Delivered:
        shown.state = say("✓ delivered");
        shown.tone = Tone::Good;
        break;
    case Mailed::Bounced:
        shown.state = say("✕ bounced");
        shown.tone = Tone::Bad;
        break;
    }
    return shown;
}

ShownRecipient shownOf(const RecipientFate &fate)
{
    static const QMap<QString, std::pair<const char *, Tone>> words {
        { QStringLiteral("recipient"), { QT_TRANSLATE_NOOP("CampaignPage", "✓ recipient"), Tone::Good } },
        { QStringLiteral("duplicate"), { QT_TRANSLATE_NOOP("CampaignPage", "! twice"), Tone::Soon } },
        { QStringLiteral("refused"), { QT_TRANSLATE_NOOP("CampaignPage", "✕ refused"), Tone::Bad } },
        { QStringLiteral("entered"), { QT_TRANSLATE_NOOP("CampaignPage", "✓ entered"), Tone::Good } },
        { QStringLiteral("already"), { QT_TRANSLATE_NOOP("CampaignPage", "entered before"), Tone::Calm } },
        { QStringLiteral("unknown"), { QT_TRANSLATE_NOOP("CampaignPage", "✕ unknown"), Tone::Bad } },
    };
    const auto [state, tone] = words.value(fate.fate, { "", Tone::Plain });
    return { fate.row, fate.who, say(state), tone, fate.because };
}
}

CampaignPage::CampaignPage(
    Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, const Actions &actions, QWidget *parent)
    : FetchedPage(office, bar, parent)
    , m_acts(new CampaignActs(office, prompt, bar, chosen, this))
    , m_table(new CampaignTable(this))
    , m_people(new RecipientTable(this))
    , m_about(new QLabel)
    , m_heading(headingOf({}))
    , m_list(tableOf(m_table, tr("Campaigns"), { CampaignTable::TitleColumn }, Lines::One))
    , m_peopleList(
          tableOf(m_people, tr("Recipients"), { RecipientTable::WhoColumn, RecipientTable::BecauseColumn }, Lines::One))
    , m_progress(new QProgressBar)
    , m_stop(new QPushButton(tr("Stop")))
{
    layOut(actions);
    listen();
    m_acts->listenTo(actions);
}

void CampaignPage::layOut(const Actions &actions)
{
    m_heading->setBuddy(m_peopleList);
    m_progress->setAccessibleName(tr("Letters written"));
    m_stop->setAccessibleName(tr("Stop writing letters"));
    progress(0, 0);
    auto *line = new QHBoxLayout;
    line->addWidget(m_heading, 1);
    line->addWidget(m_progress);
    line->addWidget(m_stop);
    teach(m_list, tr("Begin one with New campaign: a title, a letter, and a file of those who are to get it."));
    teach(m_peopleList, tr("Whoever gets the letter of the selected campaign is listed here, and what became of it."));
    auto *layout = pageHead(this, tr("Campaigns"), m_about);
    layout->addWidget(m_list, 1);
    layout->addWidget(actions.buttons({ Do::NewCampaign, Do::WriteCampaign, Do::ApproveCampaign }));
    layout->addLayout(line);
    layout->addWidget(m_peopleList, 2);
    layout->addWidget(actions.buttons({ Do::CampaignSent, Do::MarkRecipient, Do::CampaignResults }));
}

void CampaignPage::listen()
{
    connect(m_acts, &CampaignActs::working, this, &CampaignPage::working);
    connect(m_acts, &CampaignActs::wanted, this, &CampaignPage::wanted);
    connect(m_acts, &CampaignActs::progressed, this, &CampaignPage::progress);
    connect(m_acts, &CampaignActs::told, this, &CampaignPage::tell);
    connect(m_acts, &CampaignActs::changed, this, [this](const CaseRef &ref) {
        m_wanted = ref;
        m_telling = false;
        refresh();
    });
    connect(m_stop, &QPushButton::clicked, m_acts, &CampaignActs::stop);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &now) { select(now.isValid() ? now.row() : -1); });
    connect(m_list, &QTableView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT opened(m_table->at(index.row()).ref); });
    connect(
        m_peopleList->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
            m_acts->chooseRecipient(now.isValid() ? m_people->at(now.row()).who : QString());
        });
}

void CampaignPage::refresh()
{
    fetch(openCampaigns, [this](const QList<Case> &campaigns) { show(campaigns); });
}

void CampaignPage::show(const QList<Case> &campaigns)
{
    QList<ShownCampaign> rows;
    int at = 0;
    for (const auto &c : campaigns) {
        if (c.ref == m_wanted)
            at = int(rows.size());
        rows.append({ c.ref, words(Of::Status, c.status), c.campaign.first() });
    }
    m_table->setRows(rows);
    m_about->setText(rows.isEmpty()
            ? tr("No campaign is open. A campaign is one notice to many people, such as the one "
                 "before an acquisition.")
            : tr("%n campaign(s) that nobody closed.", nullptr, int(rows.size())));
    if (rows.isEmpty())
        select(-1);
    else
        m_list->setCurrentIndex(m_table->index(at, 0));
    m_list->setFocus(Qt::OtherFocusReason);
    Q_EMIT shown();
}

void CampaignPage::select(int row)
{
    const auto ref = row < 0 ? CaseRef() : m_table->at(row).ref;
    m_acts->choose(ref);
    if (ref.isEmpty())
        return showRecipients({});
    if (ref != m_wanted)
        m_telling = false;
    m_wanted = ref;
    auto answer = m_office.ask([ref](Desk &desk) { return recipientsOf(desk, ref); });
    whenAnswered(m_office, answer, this, [this, ref](const Result<QList<CampaignRecipient>> &all) {
        if (ref != m_wanted || m_telling)
            return;
        if (all)
            showRecipients(*all);
        else
            m_bar.complain(all.error());
    });
}

void CampaignPage::showRecipients(const QList<CampaignRecipient> &recipients)
{
    QList<ShownRecipient> rows;
    for (const auto &recipient : recipients)
        rows.append(shownOf(recipient));
    m_heading->setText(tr("Recipients (%1)").arg(rows.size()));
    m_people->setRows(rows);
}

// Until another campaign is selected or something changes, the rows of the file stand where the recipients stood.
void CampaignPage::tell(const QList<RecipientFate> &fates)
{
    m_telling = true;
    QList<ShownRecipient> rows;
    for (const auto &fate : fates)
        rows.append(shownOf(fate));
    m_heading->setText(tr("What became of each row of the file (%1)").arg(rows.size()));
    m_people->setRows(rows);
}

void CampaignPage::progress(int done, int of)
{
    m_progress->setVisible(done < of);
    m_stop->setVisible(done < of);
    m_progress->setRange(0, qMax(of, 1));
    m_progress->setValue(done);
    m_progress->setFormat(tr("letter %1 of %2").arg(done).arg(of));
}
}
