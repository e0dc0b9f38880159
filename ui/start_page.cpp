// SPDX-License-Identifier: Apache-2.0
#include "start_page.h"
#include "table_kit.h"
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("StartPage", text); }

QString timerWords(const QList<TimerState> &timers)
{
    static const QMap<QString, const char *> words { { QStringLiteral("enabled"),
                                                         QT_TRANSLATE_NOOP("StartPage", "runs") },
        { QStringLiteral("disabled"), QT_TRANSLATE_NOOP("StartPage", "does not run") },
        { QStringLiteral("missing"), QT_TRANSLATE_NOOP("StartPage", "is not installed") } };
    if (timers.isEmpty())
        return {};
    if (timers.first().state == u"unavailable")
        return say("No systemd answers for you here; the button says what to do instead.");
    QStringList all;
    for (const auto &timer : timers)
        all.append(timer.timer + u' ' + say(words.value(timer.state)));
    return all.join(QStringLiteral(", ")) + u'.';
}
}

StartPage::StartPage(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, const Actions &actions,
    const UserPlaces &places, QWidget *parent)
    : ScrolledPage(tr("First steps"), parent)
    , m_office(office)
    , m_bar(bar)
    , m_acts(new StartActs(office, prompt, bar, chosen, places, this))
    , m_docket(new StartStep(tr("A docket"),
          tr("Every paper, date and letter stands in this one file, which nobody can rewrite; without it nothing can "
             "be received.")))
    , m_policy(new StartStep(
          tr("Who the company is"), tr("Its entity, time zone, promises and fees decide every date and every letter.")))
    , m_people(new StartStep(tr("Who may act"),
          tr("What needs two pairs of eyes cannot be done by one person, and roles part who decides from who "
             "collects.")))
    , m_backups(new StartStep(
          tr("Where backups go"), tr("A disk fails once: a verified copy on another disk is then all that is left.")))
    , m_timers(new StartStep(tr("Reminders by a timer"),
          tr("A date at which nobody looks passes all the same: each morning the timer tells what is due, and at noon "
             "it makes the copy.")))
    , m_about(new QLabel)
{
    layOut(actions);
    listen(actions);
}

void StartPage::layOut(const Actions &actions)
{
    auto *layout = pageHead(inside(), tr("First steps"), m_about);
    for (auto *step : { m_docket, m_policy, m_people, m_backups, m_timers })
        layout->addWidget(step);
    layout->addWidget(headingOf(tr("Then drop a paper here")));
    auto *drop = new QLabel(tr("A warrant, subpoena, order or letter, as PDF, scan or mail. It is stored unread, read "
                               "apart, and becomes a case."));
    drop->setObjectName(QStringLiteral("quiet"));
    drop->setWordWrap(true);
    layout->addWidget(drop);
    layout->addWidget(actions.buttons({ Do::OpenPaper, Do::Doctor, Do::Today }));
    layout->addStretch();
}

void StartPage::listen(const Actions &actions)
{
    const auto on = [this](QPushButton *button, auto act) { connect(button, &QPushButton::clicked, this, act); };
    on(m_docket->add(tr("Ne&w docket…")), [this] { m_acts->newDocket(); });
    on(m_docket->add(tr("Open a doc&ket…")), [this] { m_acts->openDocket(); });
    on(m_policy->add(tr("&Use our own policy…")), [this] { m_acts->choosePolicy(); });
    on(m_policy->add(tr("&Save this policy to edit…")), [&actions] { actions.of(Do::PolicySave)->trigger(); });
    on(m_people->add(tr("Add a pers&on…")), [this] { m_acts->addPerson(m_steps.value_or(DocketSteps())); });
    on(m_backups->add(tr("Choose a &folder…")), [this] { m_acts->chooseBackups(); });
    on(m_backups->add(tr("&Back up now")), [&actions] { actions.of(Do::BackUp)->trigger(); });
    on(m_timers->add(tr("&Install the timers")),
        [this] { m_acts->installTimers(m_steps ? m_steps->file : QString()); });
    m_remove = m_timers->add(tr("&Remove the timers"));
    on(m_remove, [this] { m_acts->removeTimers(); });
    const QList<std::pair<StartStep *, QString>> named { { m_docket, QStringLiteral("docket") },
        { m_policy, QStringLiteral("policy") }, { m_people, QStringLiteral("people") },
        { m_backups, QStringLiteral("backups") }, { m_timers, QStringLiteral("timers") } };
    for (const auto &[step, name] : named)
        connect(step, &StartStep::skipped, this, [this, name = name](bool leftOut) { m_acts->skip(name, leftOut); });
    connect(m_acts, &StartActs::working, this, &StartPage::working);
    connect(m_acts, &StartActs::changed, this, &StartPage::refresh);
    connect(m_acts, &StartActs::opened, this, &StartPage::docketOpened);
    connect(m_acts, &StartActs::refused, this, [this](const Failure &why) {
        if (!m_open)
            explain(why);
    });
}

void StartPage::explain(const Failure &refusal)
{
    m_refusal = refusal;
    show();
}

void StartPage::open()
{
    m_open = true;
    m_refusal.reset();
}

void StartPage::withBackups(const std::function<void(const QString &)> &then)
{
    whenAnswered(m_office, m_acts->personal(), this, [this, then](const Result<Personal> &personal) {
        if (personal)
            then(personal->settings.backups);
        else
            m_bar.complain(personal.error());
    });
}

void StartPage::refresh()
{
    const auto mine = ++m_turn;
    Q_EMIT working(true);
    whenAnswered(m_office, m_acts->personal(), this, [this, mine](const Result<Personal> &personal) {
        Q_EMIT working(false);
        if (mine != m_turn)
            return; // newer news were asked for since
        if (!personal)
            m_bar.complain(personal.error());
        m_personal = personal ? *personal : Personal();
        askDocket(mine);
    });
}

void StartPage::askDocket(int mine)
{
    whenAnswered(m_office, m_office.ask(docketSteps), this, [this, mine](const Result<DocketSteps> &steps) {
        if (mine != m_turn)
            return;
        if (!steps && m_open)
            m_bar.complain(steps.error());
        m_steps = steps ? std::optional(*steps) : std::nullopt;
        show();
        Q_EMIT shown();
    });
}

StepState StartPage::stateOf(const QString &step, bool done) const
{
    if (done)
        return StepState::Done;
    return m_personal.settings.skipped.contains(step) ? StepState::Skipped : StepState::Open;
}

// The keyboard comes in where there is something to do.
void StartPage::show()
{
    showDocket();
    showPolicy();
    showPeople();
    showPersonal();
    int left = 0;
    StartStep *next = nullptr;
    for (auto *step : { m_docket, m_policy, m_people, m_backups, m_timers }) {
        const auto open = step->state() == StepState::Open || step->state() == StepState::Bad;
        left += open ? 1 : 0;
        if (open && next == nullptr)
            next = step;
    }
    m_about->setText(left == 0 ? tr("Nothing is left to do here. Each of it can be changed at any time.")
                               : tr("%n step(s) to do. Each can be left out and taken up again.", nullptr, left));
    const auto *focused = focusWidget();
    if (next != nullptr && isVisible() && (focused == nullptr || !isAncestorOf(window()->focusWidget())))
        next->focus();
}

void StartPage::showDocket()
{
    if (m_steps)
        m_docket->show(StepState::Done,
            m_steps->rehearsal ? tr("%1, a rehearsal.").arg(m_steps->file) : tr("%1 is open.").arg(m_steps->file));
    else if (m_refusal)
        m_docket->show(StepState::Bad, m_refusal->sentence);
    else
        m_docket->show(stateOf(QStringLiteral("docket"), false), tr("None is open yet. Make one, or open one."));
}

void StartPage::showPolicy()
{
    if (!m_steps)
        return m_policy->show(StepState::Waiting, {});
    m_policy->show(stateOf(QStringLiteral("policy"), m_steps->profileSet),
        m_steps->profileSet ? tr("%1.").arg(m_steps->profile)
                            : tr("%1: the example that comes with the program.").arg(m_steps->profile));
}

void StartPage::showPeople()
{
    if (!m_steps)
        return m_people->show(StepState::Waiting, {});
    const auto names = m_steps->people.join(QStringLiteral(", "));
    if (m_steps->rehearsal)
        return m_people->show(StepState::Done, tr("A rehearsal: every name holds every role. %1").arg(names).trimmed());
    m_people->show(stateOf(QStringLiteral("people"), m_steps->twoPeople),
        names.isEmpty() ? tr("Nobody may act here yet. Add yourself first.")
                        : (m_steps->twoPeople ? names : tr("%1. A second person is missing.").arg(names)));
}

void StartPage::showPersonal()
{
    const auto &folder = m_personal.settings.backups;
    m_backups->show(
        stateOf(QStringLiteral("backups"), !folder.isEmpty()), folder.isEmpty() ? tr("No folder is chosen.") : folder);
    m_timers->show(stateOf(QStringLiteral("timers"), allRun(m_personal.timers)), timerWords(m_personal.timers));
    m_remove->setEnabled(std::ranges::any_of(
        m_personal.timers, [](const TimerState &t) { return t.state == u"enabled" || !t.file.isEmpty(); }));
}
}
