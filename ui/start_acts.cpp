// SPDX-License-Identifier: Apache-2.0
#include "start_acts.h"
#include "law_files.h"
#include "law_files_named.h"
#include "roles.h"
namespace writdesk {
namespace {
const auto kindField = QStringLiteral("kind");
const auto profileField = QStringLiteral("profile");
const auto nameField = QStringLiteral("name");
const auto roleField = QStringLiteral("role");
const auto secretField = QStringLiteral("passphrase");
const auto againField = QStringLiteral("again");

Field secret(const QString &id, const QString &label)
{
    return { .id = id, .label = label, .kind = Field::Kind::Secret, .required = true };
}
}

StartActs::StartActs(
    Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, UserPlaces places, QObject *parent)
    : Asker(office, prompt, bar, chosen, parent)
    , m_places(std::move(places))
{
}

QFuture<Result<Personal>> StartActs::personal()
{
    return m_lane.ask([places = m_places]() -> Result<Personal> {
        const auto settings = readSettings(places.settings);
        const auto timers = settings ? timerStates(places.timers) : Result<QList<TimerState>>(asFailure(settings));
        if (!timers)
            return asFailure(timers);
        return Personal { *settings, *timers };
    });
}

void StartActs::newDocket()
{
    Field kind { .id = kindField, .label = tr("Kind of docket"), .kind = Field::Kind::Choice };
    kind.choices = { { QStringLiteral("office"), tr("the office's own, with people and keys") },
        { QStringLiteral("rehearsal"), tr("a rehearsal, to practise: every name holds every role") } };
    Field profile { .id = profileField, .label = tr("Policy to begin with"), .kind = Field::Kind::Choice };
    for (const auto &id : shippedPolicies())
        profile.choices.append({ id, id });
    m_prompt.ask({ tr("New docket"),
                     tr("One file on a local disk. It is not encrypted by itself yet, so choose a disk that is. The "
                        "policy can be changed as the next step."),
                     { kind, profile }, tr("Choose where it lies") },
        [this](const Answers &answers) {
            m_prompt.saveAs(
                tr("Where the docket lies"), QStringLiteral("office.writdesk"), [this, answers](const QString &file) {
                    const auto rehearsal = answers.value(kindField) == u"rehearsal";
                    take(m_office.create(file, rehearsal, answers.value(profileField)),
                        tr("The docket %1 is made and open.").arg(file));
                });
        });
}

void StartActs::openDocket()
{
    m_prompt.files(tr("Docket to open"), [this](const QStringList &files) {
        take(m_office.open(files.value(0)), tr("The docket %1 is open.").arg(files.value(0)));
    });
}

// What a person chose here is what the next window, the command line and the timers open.
void StartActs::take(const QFuture<Result<OfficeInfo>> &docket, const QString &done)
{
    Q_EMIT working(true);
    whenAnswered(m_office, docket, this, [this, done](const Result<OfficeInfo> &info) {
        Q_EMIT working(false);
        if (!info) {
            m_bar.complain(info.error());
            Q_EMIT refused(info.error());
            return;
        }
        Q_EMIT opened(*info);
        save(QStringLiteral("docket"), info->docket, done);
    });
}

void StartActs::choosePolicy()
{
    m_prompt.files(tr("The company's policy"), [this](const QStringList &files) {
        run(
            tr("This policy is in force: %1").arg(files.value(0)),
            [path = files.value(0)](Desk &desk) {
                const auto bytes = ruleFile(path);
                return bytes ? setFirstPolicy(desk, *bytes) : Result<DocketSteps>(asFailure(bytes));
            },
            [this](const auto &) { Q_EMIT changed(); });
    });
}

void StartActs::addPerson(const DocketSteps &steps)
{
    const auto first = steps.people.isEmpty();
    Field name { .id = nameField, .label = tr("Name"), .value = first ? steps.actor : QString(), .required = true };
    name.hint = tr("as they log in to this computer");
    Field role { .id = roleField, .label = tr("Role"), .kind = Field::Kind::Choice };
    role.value = first ? QStringLiteral("administrator") : QStringLiteral("reviewer");
    for (const auto &one : roleNames())
        role.choices.append({ one, one });
    QList<Field> fields { name, role };
    if (!steps.rehearsal)
        fields += { secret(secretField, tr("Passphrase")), secret(againField, tr("The passphrase again")) };
    m_prompt.ask({ tr("Add a person"),
                     first ? tr("Add yourself first: whoever is administrator adds the others.")
                           : tr("The person types a passphrase that nobody else knows: it opens the key that signs "
                                "approvals."),
                     fields, tr("Add") },
        [this](const Answers &answers) {
            if (answers.value(secretField) != answers.value(againField))
                return m_bar.warn(tr("The two passphrases differ, so nobody was added. Try again."));
            const NewPerson person { answers.value(nameField), answers.value(roleField), answers.value(secretField) };
            run(
                tr("%1 may act here as %2.").arg(person.name, person.role),
                [person](Desk &desk) { return writdesk::addPerson(desk, person); },
                [this](const auto &) { Q_EMIT changed(); });
        });
}

void StartActs::chooseBackups()
{
    m_prompt.folder(tr("Folder for backups, best on another disk"), {}, [this](const QString &folder) {
        save(QStringLiteral("backups"), folder, tr("Backups go to %1.").arg(folder));
    });
}

// The timers open what the settings name: the docket that stands open here.
void StartActs::installTimers(const QString &docket)
{
    aside(tr("The timers run."), [places = m_places, docket] {
        const auto kept = saveSetting(places.settings, QStringLiteral("docket"), docket);
        return kept ? writdesk::installTimers(places.timers) : Result<QList<TimerState>>(asFailure(kept));
    });
}

void StartActs::removeTimers()
{
    aside(tr("The timers are removed."), [places = m_places] { return writdesk::removeTimers(places.timers); });
}

void StartActs::skip(const QString &step, bool leftOut)
{
    aside({}, [places = m_places, step, leftOut] {
        return readSettings(places.settings).and_then([&](UserSettings settings) {
            settings.skipped.removeAll(step);
            if (leftOut)
                settings.skipped.append(step);
            return saveSetting(places.settings, QStringLiteral("skipped"), settings.skipped.join(u' '));
        });
    });
}

void StartActs::save(const QString &key, const QString &value, const QString &done)
{
    aside(done, [places = m_places, key, value] { return saveSetting(places.settings, key, value); });
}
}
