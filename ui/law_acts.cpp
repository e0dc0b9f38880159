// SPDX-License-Identifier: Apache-2.0
#include "law_acts.h"
#include "law_files_named.h"
namespace writdesk {
namespace {
// What is wrong in the named files; of the others nothing, unless the named ones are at fault for it.
QList<ShownLawProblem> problemsOf(const NamedLaw &law)
{
    QList<ShownLawProblem> shown;
    for (const auto &problem : lawProblems(law.files)) {
        if (law.names.contains(problem.file))
            shown.append({ problem.file, problem.line, problem.what });
    }
    return shown;
}
}

QList<ShownLawChange> shownChanges(const QList<LawChange> &changes)
{
    QList<ShownLawChange> rows;
    for (const auto &c : changes)
        rows.append({ c.ref, c.what, c.before, c.after, c.row, c.where });
    return rows;
}

struct LawActs::Waiting { // of both, the law comes first
    std::optional<LawProposal> law {};
    std::optional<PolicyProposal> policy {};
};

struct LawActs::Listed {
    QList<ShownLawProblem> problems {}; // where there are any, nothing was compared
    QList<ShownLawChange> changes {};
};

LawActs::LawActs(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QObject *parent)
    : Asker(office, prompt, bar, chosen, parent)
{
}

void LawActs::listenTo(const Actions &actions)
{
    on(actions, Do::LawCheck, [this] { check(); });
    on(actions, Do::LawImpact, [this] { impact(); });
    on(actions, Do::LawUnjudged, [this] { unjudged(); });
    on(actions, Do::LawJudge, [this] { judge(); });
    on(actions, Do::LawAdopt, [this] { adopt(); });
    on(actions, Do::LawApprove, [this] { approve(); });
}

void LawActs::stop()
{
    if (m_stop)
        *m_stop = true;
}

void LawActs::check()
{
    m_prompt.files(tr("Files of the draft"), [this](const QStringList &paths) {
        m_draft = paths;
        Q_EMIT working(true);
        const auto work = [paths](Desk &desk) -> Result<Listed> {
            const auto law = namedLaw(paths, desk.lawFiles());
            if (!law)
                return asFailure(law);
            return Listed { problemsOf(*law), {} };
        };
        whenAnswered(m_office, m_office.ask(work), this, [this](const Result<Listed> &answer) {
            Q_EMIT working(false);
            if (!answer)
                return m_bar.complain(answer.error());
            if (answer->problems.isEmpty())
                m_bar.say(tr("The draft has no errors. Its impact can be listed, and it can be adopted."));
            else
                m_bar.warn(tr("The draft has %n error(s). Correct the lines named below.", nullptr,
                    int(answer->problems.size())));
            Q_EMIT checked(answer->problems);
        });
    });
}

void LawActs::impact()
{
    m_prompt.files(tr("Files of the draft"), [this](const QStringList &paths) {
        m_draft = paths;
        list(true, [paths](Desk &desk, const Progress &progress) -> Result<Listed> {
            const auto named = namedLaw(paths, desk.lawFiles());
            if (!named)
                return asFailure(named);
            Listed found { problemsOf(*named), {} };
            if (!found.problems.isEmpty())
                return found;
            const auto law = readLaw(named->files);
            const auto changes
                = law ? impactOf(desk, { *law, desk.profile() }, progress) : Result<QList<LawChange>>(asFailure(law));
            if (!changes)
                return asFailure(changes);
            found.changes = shownChanges(*changes);
            return found;
        });
    });
}

void LawActs::unjudged()
{
    list(false, [](Desk &desk, const Progress &progress) -> Result<Listed> {
        const auto changes = unjudgedChanges(desk, progress);
        if (!changes)
            return asFailure(changes);
        return Listed { {}, shownChanges(*changes) };
    });
}

// A list asked for anew stops the one before; what is still on its way of that one is not shown.
void LawActs::list(bool ofDraft, const Listing &listing)
{
    stop();
    m_stop = std::make_shared<std::atomic_bool>(false);
    const Progress progress = [stop = m_stop, me = QPointer<LawActs>(this)](int done, int of) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [stop, me, done, of] {
                if (me && !*stop)
                    Q_EMIT me->progressed(done, of);
            },
            Qt::QueuedConnection);
        return !*stop;
    };
    Q_EMIT working(true);
    Q_EMIT progressed(-1, 0); // it may wait behind other work, and be stopped there
    auto answer = m_office.ask([listing, progress](Desk &desk) { return listing(desk, progress); });
    whenAnswered(m_office, answer, this, [this, ofDraft, mine = m_stop](const Result<Listed> &found) {
        Q_EMIT working(false);
        if (mine != m_stop)
            return;
        const auto stopped = mine->exchange(true);
        Q_EMIT progressed(0, 0);
        if (found)
            show(*found, ofDraft);
        else if (stopped)
            m_bar.warn(found.error().sentence);
        else
            m_bar.complain(found.error());
    });
}

void LawActs::show(const Listed &listed, bool ofDraft)
{
    if (!listed.problems.isEmpty()) {
        m_bar.warn(tr("The draft has %n error(s), so its impact is not known. Correct the lines named below.", nullptr,
            int(listed.problems.size())));
        Q_EMIT checked(listed.problems);
        return;
    }
    m_ofDraft = ofDraft;
    Q_EMIT this->listed(listed.changes, ofDraft);
}

// Each case by a person's own act; what an earlier one of them entered stands where a later one is refused.
void LawActs::judge()
{
    if (m_refs.isEmpty())
        return m_bar.warn(tr("No case is selected. Select cases under Open cases that change."));
    if (m_ofDraft)
        return m_bar.warn(tr("This list is of a draft, and cases are judged by the law in force. Adopt the draft, then "
                             "list the cases that wait for a new judgement."));
    const auto refs = m_refs;
    run(
        tr("%n case(s) were judged anew by the law in force.", nullptr, int(refs.size())),
        [refs](Desk &desk) -> Result<qsizetype> {
            for (const auto &ref : refs) {
                if (const auto judged = judgeCase(desk, ref); !judged)
                    return asFailure(judged);
            }
            return refs.size();
        },
        [this](const auto &) { unjudged(); });
}

void LawActs::adopt()
{
    if (m_draft.isEmpty())
        return m_bar.warn(tr("No draft is chosen. Check a draft of the law, or list its impact, first."));
    QStringList names;
    for (const auto &path : m_draft)
        names.append(path.section(u'/', -1));
    const Field reason {
        .id = QStringLiteral("reason"), .label = tr("Reason"), .kind = Field::Kind::Note, .required = true
    };
    m_prompt.ask({ tr("Adopt the draft"),
                     tr("This becomes law of the docket once a second person approves. No case is dated anew until a "
                        "person judges it: %1")
                         .arg(names.join(QStringLiteral(", "))),
                     { reason }, tr("Ask for approval") },
        [this](const Answers &answers) {
            run(
                tr("Asked. The change waits for a second person's approval."),
                [paths = m_draft, why = answers.value(QStringLiteral("reason"))](Desk &desk) {
                    const auto named = namedLaw(paths, desk.lawFiles());
                    return named ? proposeLaw(desk, named->named, why) : Result<LawProposal>(asFailure(named));
                },
                [this](const auto &) { Q_EMIT changed(); });
        });
}

void LawActs::approve()
{
    const auto work = [](Desk &desk) -> Result<Waiting> {
        const auto law = waitingLaw(desk);
        const auto policy = law ? waitingPolicy(desk) : Result<std::optional<PolicyProposal>>(asFailure(law));
        return policy ? Result<Waiting>(Waiting { *law, *policy }) : asFailure(policy);
    };
    whenAnswered(m_office, m_office.ask(work), this, [this](const Result<Waiting> &waiting) {
        if (!waiting)
            m_bar.complain(waiting.error());
        else if (waiting->law)
            approveThis(*waiting->law);
        else if (waiting->policy)
            approvePolicy(*waiting->policy);
        else
            m_bar.warn(tr("No change of the law or the policy waits for approval. Ask for one first."));
    });
}

// Exactly what was read aloud is approved: the hash goes with it.
void LawActs::approveThis(const LawProposal &proposal)
{
    m_prompt.ask({ tr("Approve a change of the law"),
                     tr("%1 asks to make this law of the docket: %2. The reason: %3\nWho asked cannot approve. No case "
                        "is dated anew by it.")
                         .arg(proposal.asked, proposal.files.join(QStringLiteral(", ")), proposal.reason),
                     {}, tr("Approve") },
        [this, sha256 = proposal.sha256](const Answers &) {
            run(
                tr("The change is law of this docket. What it changes in open cases is listed below."),
                [sha256](Desk &desk) { return adoptLaw(desk, sha256); },
                [this](const auto &) {
                    Q_EMIT changed();
                    unjudged();
                });
        });
}

void LawActs::approvePolicy(const PolicyProposal &proposal)
{
    m_prompt.ask({ tr("Approve a change of the policy"),
                     tr("%1 asks that the policy changes: %2\nReason: %3\nWho asked cannot approve. No case is dated "
                        "anew by it.")
                         .arg(proposal.asked, proposal.changes.join(QStringLiteral("; ")), proposal.reason),
                     {}, tr("Approve") },
        [this, sha256 = proposal.sha256](const Answers &) {
            run(
                tr("The policy is changed. What it changes in open cases is listed below."),
                [sha256](Desk &desk) { return adoptPolicy(desk, sha256); },
                [this](const auto &) {
                    Q_EMIT changed();
                    unjudged();
                });
        });
}
}
