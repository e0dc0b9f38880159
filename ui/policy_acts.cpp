// SPDX-License-Identifier: Apache-2.0
#include "policy_acts.h"
#include "given_file.h"
#include "law_files_named.h"
#include "law_words.h"
#include "policy_text.h"
#include <algorithm>
namespace writdesk {
struct PolicyActs::Setting {
    OpenPoint point {};
    QString value {}; // in the policy in force
};

namespace {
Field reasonField()
{
    return {
        .id = QStringLiteral("reason"), .label = PolicyActs::tr("Reason"), .kind = Field::Kind::Note, .required = true
    };
}

}

PolicyActs::PolicyActs(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QObject *parent)
    : Asker(office, prompt, bar, chosen, parent)
{
}

void PolicyActs::listenTo(const Actions &actions)
{
    on(actions, Do::PolicySet, [this] { setOne(); });
    on(actions, Do::PolicyDraft, [this] { draft(); });
    on(actions, Do::HolidayAdd, [this] { addHoliday(); });
    on(actions, Do::PolicySave, [this] { savePolicy(); });
    on(actions, Do::LawSave, [this] { saveLaw(); });
}

void PolicyActs::setOne()
{
    if (m_row.setting.isEmpty())
        return m_bar.warn(tr("No setting is selected. Filter for \"open question\" and select the one to change."));
    const auto work = [key = m_row.setting](Desk &desk) -> Result<Setting> {
        const auto point = std::ranges::find(desk.law().openPoints, key, &OpenPoint::key);
        if (point == desk.law().openPoints.end())
            return failed(tr("%1 is no setting of the law in force any more.").arg(key));
        return Setting { *point, desk.profile().settings.value(key, point->value) };
    };
    whenAnswered(m_office, m_office.ask(work), this, [this](const Result<Setting> &setting) {
        if (!setting)
            m_bar.complain(setting.error());
        else if (setting->point.options.size() < 2 && !setting->point.options.contains(QStringLiteral("n")))
            m_bar.warn(tr("%1 has one answer that is built: %2. %3")
                           .arg(setting->point.key, setting->value, setting->point.reason));
        else
            askFor(*setting);
    });
}

void PolicyActs::askFor(const Setting &setting)
{
    const auto &point = setting.point;
    Field answer { .id = QStringLiteral("value"), .label = tr("Answer"), .value = setting.value, .required = true };
    if (point.options.contains(QStringLiteral("n"))) {
        answer.hint = tr("a whole number");
    } else {
        answer.kind = Field::Kind::Choice;
        for (const auto &option : point.options)
            answer.choices.append({ option, option });
    }
    m_prompt.ask({ tr("Change the setting %1").arg(point.key),
                     tr("%1\n%2\nNow: %3. It changes once a second person approves; no case follows before a person "
                        "judges it.")
                         .arg(rowWords(point.question), rowWords(point.effect), setting.value),
                     { answer, reasonField() }, tr("Ask for approval") },
        [this, key = point.key](const Answers &answers) { propose(key, answers); });
}

// What it would change is listed as soon as it is asked for, so that the second person sees it too.
void PolicyActs::propose(const QString &setting, const Answers &answers)
{
    const auto value = answers.value(QStringLiteral("value")).trimmed();
    run(
        tr("Asked. The change waits for a second person's approval. What it would change is listed below."),
        [setting, value, why = answers.value(QStringLiteral("reason"))](Desk &desk) -> Result<QList<LawChange>> {
            const auto asked = proposeSetting(desk, setting, value, why);
            const auto toml
                = asked ? withSetting(desk.policyBytes(), setting, value) : Result<QByteArray>(asFailure(asked));
            const auto policy = toml ? readProfile(*toml) : Result<Profile>(asFailure(toml));
            return policy ? impactOf(desk, { desk.law(), *policy }) : asFailure(policy);
        },
        [this](const Result<QList<LawChange>> &changes) {
            Q_EMIT changed();
            Q_EMIT listed(shownChanges(*changes), true);
        });
}

void PolicyActs::draft()
{
    m_prompt.files(tr("The policy's file"), [this](const QStringList &paths) {
        m_prompt.ask({ tr("Ask for another policy"),
                         tr("%1 takes the place of the policy in force once a second person approves.")
                             .arg(paths.first().section(u'/', -1)),
                         { reasonField() }, tr("Ask for approval") },
            [this, path = paths.first()](const Answers &answers) {
                run(
                    tr("Asked. The change waits for a second person's approval."),
                    [path, why = answers.value(QStringLiteral("reason"))](Desk &desk) {
                        const auto bytes = ruleFile(path);
                        return bytes ? proposePolicy(desk, *bytes, why) : Result<PolicyProposal>(asFailure(bytes));
                    },
                    [this](const auto &) { Q_EMIT changed(); });
            });
    });
}

// A court's own closed day, a presidential closure, a day of a state: with the paper that declares it.
void PolicyActs::addHoliday()
{
    const auto field = [](const char *id, const QString &label, Field::Kind kind, bool required) {
        return Field { .id = QString::fromLatin1(id), .label = label, .kind = kind, .required = required };
    };
    auto counts = field("counts", tr("Counts as a legal holiday"), Field::Kind::Choice, true);
    counts.choices = { { QStringLiteral("disputed"), tr("disputed: both dates are shown") },
        { QStringLiteral("yes"), tr("yes") }, { QStringLiteral("no"), tr("no") } };
    auto kind = field("kind", tr("Kind of day"), Field::Kind::Choice, true);
    kind.choices = { { QStringLiteral("COURT_CLOSED"), tr("a court is closed by its own order") },
        { QStringLiteral("CLERK_INACCESSIBLE"), tr("the clerk's office cannot be reached") },
        { QStringLiteral("PRES_CLOSURE"), tr("closed by the President") },
        { QStringLiteral("CONGRESS"), tr("declared by Congress") },
        { QStringLiteral("STATE"), tr("declared by a state") } };
    auto court = field("court", tr("Court"), Field::Kind::Text, false);
    court.hint = tr("its id, as in nysd; empty: of a state or of the whole country");
    auto state = field("state", tr("State"), Field::Kind::Text, false);
    state.hint = tr("two letters; empty: of a court or of the whole country");
    auto source = field("source", tr("Source"), Field::Kind::Note, true);
    source.hint = tr("the order, notice or statute that declares it");
    m_prompt.ask({ tr("Add a holiday"),
                     tr("The day becomes law of this docket once a second person approves. No case is dated anew until "
                        "a person judges it; the cases it moves are listed then."),
                     { field("date", tr("Day"), Field::Kind::Date, true),
                         field("name", tr("Name"), Field::Kind::Text, true), kind, counts, court, state, source },
                     tr("Ask for approval") },
        [this](const Answers &a) {
            const auto text = [&](const char *id) { return a.value(QString::fromLatin1(id)).trimmed(); };
            const AddedHoliday holiday { QDate::fromString(text("date"), Qt::ISODate), text("name"), text("kind"),
                text("counts"), text("source"), text("court").toLower(), text("state").toUpper() };
            run(
                tr("Asked. The holiday waits for a second person's approval."),
                [holiday](Desk &desk) { return proposeHoliday(desk, holiday); },
                [this](const auto &) { Q_EMIT changed(); });
        });
}

void PolicyActs::savePolicy()
{
    save(QStringLiteral("policy.toml"), [](Desk &desk) { return Result<QByteArray>(desk.policyBytes()); });
}

void PolicyActs::saveLaw()
{
    if (m_row.file.isEmpty())
        return m_bar.warn(tr("No row of a file is selected. Select a row; the file in which it stands is saved."));
    const auto bytes = [name = m_row.file](Desk &desk) -> Result<QByteArray> {
        const auto file = std::ranges::find(desk.lawFiles(), name, &LawFile::name);
        if (file == desk.lawFiles().end())
            return failed(tr("The law in force has no file %1 any more.").arg(name));
        return file->bytes;
    };
    save(m_row.file.section(u'/', -1), bytes);
}

void PolicyActs::save(const QString &name, const std::function<Result<QByteArray>(Desk &)> &bytes)
{
    m_prompt.saveAs(tr("Save to edit"), name, [this, bytes](const QString &path) {
        run(tr("Saved as %1. Edit it, check it as a draft, and ask that it be adopted.").arg(path),
            [bytes, path](Desk &desk) {
                const auto found = bytes(desk);
                return found ? savedFile(path, *found) : asFailure(found);
            });
    });
}
}
