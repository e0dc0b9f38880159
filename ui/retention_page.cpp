// SPDX-License-Identifier: Apache-2.0
#include "retention_page.h"
#include "moments.h"
#include "retention_desk.h"
#include "table_kit.h"
#include <QVBoxLayout>
#include <algorithm>
namespace writdesk {
struct KeptView { // what the office answers with
    QList<ShownFile> files {};
    qint64 withoutPeriod = 0;
    qsizetype due = 0;
};
namespace {
constexpr int soonDays = 90;
constexpr int mostFiles = 1000;

QString say(const char *text) { return QCoreApplication::translate("RetentionPage", text); }

void tellState(ShownFile &shown, const KeptFile &file)
{
    const auto blocked = !file.blocks.isEmpty();
    switch (file.state) {
    case ErasureState::Kept:
        shown.state = say("kept");
        return;
    case ErasureState::Due:
        shown.state = say("! due");
        shown.tone = Tone::Soon;
        shown.waits = blocked ? file.blocks.first().because : say("Propose the erasure, or say why it is kept");
        return;
    case ErasureState::Proposed:
        shown.state = say("! proposed");
        shown.tone = Tone::Soon;
        shown.waits = say("%1 proposed it: a second person looks and approves").arg(file.asked);
        return;
    case ErasureState::Approved:
        shown.state = say("✓ approved");
        shown.tone = Tone::Good;
        shown.waits = blocked ? file.blocks.first().because
                              : say("%1 approved it: another person erases the case").arg(file.by);
    }
}

Result<KeptView> keptViewOf(Desk &desk)
{
    const auto files = keptFiles(desk, soonDays, mostFiles);
    const auto open = files ? desk.docket().decidedButNotClosed() : Result<qint64>(asFailure(files));
    if (!open)
        return asFailure(open);
    KeptView view { .withoutPeriod = *open };
    for (const auto &file : *files) {
        ShownFile shown { .ref = file.ref,
            .until = dueWords(file.period.binding, Family::HoldUntil, desk.today(), desk.now(), desk.profile().zone),
            .closed = whenWords(file.closed, desk.profile().zone) };
        tellState(shown, file);
        view.due += file.state == ErasureState::Kept ? 0 : 1;
        view.files.append(shown);
    }
    return view;
}
}

RetentionPage::RetentionPage(
    Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, const Actions &actions, QWidget *parent)
    : FetchedPage(office, bar, parent)
    , m_acts(new RetentionActs(office, prompt, bar, chosen, this))
    , m_table(new FileTable(this))
    , m_about(new QLabel)
    , m_list(tableOf(m_table, tr("Files of closed cases"), { FileTable::UntilColumn, FileTable::WaitsColumn }))
{
    teach(m_list,
        tr("No file's time ends soon. Once a case is closed its time of keeping runs, and the file is listed here "
           "90 days before that ends."));
    auto *layout = pageHead(this, tr("Files of closed cases"), m_about);
    layout->addWidget(m_list, 1);
    layout->addWidget(actions.buttons({ Do::ProposeErasure, Do::ApproveErasure, Do::EraseCase, Do::Refresh }));
    m_acts->listenTo(actions);
    listen();
}

void RetentionPage::listen()
{
    connect(m_acts, &RetentionActs::working, this, &RetentionPage::working);
    connect(m_acts, &RetentionActs::changed, this, &RetentionPage::refresh);
    connect(m_acts, &RetentionActs::wanted, this, &RetentionPage::wanted);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &now) { m_acts->choose(now.isValid() ? m_table->at(now.row()).ref : CaseRef()); });
    connect(m_list, &QTableView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT opened(m_table->at(index.row()).ref); });
}

void RetentionPage::refresh()
{
    fetch(keptViewOf, [this](const KeptView &view) { show(view); });
}

void RetentionPage::show(const KeptView &view)
{
    const auto before = selectedRow(m_list);
    const auto ref = before < 0 ? CaseRef() : m_table->at(before).ref;
    m_table->setRows(view.files);
    auto words = view.due == 0
        ? tr("Nothing is due for erasure. Files whose time ends within 90 days are listed.")
        : tr("%n file(s) are due for erasure: one person proposes, another approves.", nullptr, int(view.due));
    if (view.withoutPeriod > 0)
        words += u' '
            + tr("%n decided case(s) are not closed, so no time of keeping runs for them.", nullptr,
                int(view.withoutPeriod));
    m_about->setText(words);
    const auto same = std::ranges::find(view.files, ref, &ShownFile::ref);
    const auto row = same == view.files.end() ? 0 : int(same - view.files.begin());
    if (view.files.isEmpty())
        m_acts->choose({});
    else
        m_list->setCurrentIndex(m_table->index(row, 0));
    m_list->setFocus(Qt::OtherFocusReason);
    Q_EMIT shown();
}
}
