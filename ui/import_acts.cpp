// SPDX-License-Identifier: Apache-2.0
#include "import_acts.h"
#include "given_file.h"
namespace writdesk {
namespace {
constexpr int shownRows = 20;
}

void ImportActs::choose()
{
    m_prompt.files(tr("Log of past requests, as CSV"), [this](const QStringList &files) {
        Q_EMIT working(true);
        const auto log = files.value(0);
        whenAnswered(m_office, m_office.ask([log](Desk &desk) { return headOf(desk, log); }), this,
            [this, log](const Result<LogHead> &head) {
                Q_EMIT working(false);
                if (head)
                    Q_EMIT headed(log, *head);
                else
                    m_bar.complain(head.error());
            });
    });
}

// What a person tries while an earlier look is under way is what counts.
void ImportActs::look(const ImportOrder &order)
{
    auto dry = order;
    dry.dryRun = true;
    dry.shown = shownRows;
    const auto mine = ++m_turn;
    auto *followed = new LongWork(this);
    Q_EMIT worksLong(followed);
    Q_EMIT working(true);
    const auto asked
        = m_office.ask([dry, course = followed->course()](Desk &desk) { return importLog(desk, dry, course); });
    whenAnswered(m_office, asked, this, [this, mine, followed](const Result<ImportReport> &report) {
        delete followed;
        Q_EMIT working(false);
        if (mine != m_turn)
            return;
        if (report)
            Q_EMIT looked(*report);
        else
            Q_EMIT refused(report.error());
    });
}

void ImportActs::take(const ImportOrder &order)
{
    auto real = order;
    real.shown = shownRows;
    runLong(
        tr("The log is imported."), [real](Desk &desk, const Course &course) { return importLog(desk, real, course); },
        [this](const Result<ImportReport> &report) { Q_EMIT taken(*report); });
}

void ImportActs::saveMap(const QByteArray &toml)
{
    m_prompt.saveAs(tr("Where the map is kept"), QStringLiteral("map.toml"), [this, toml](const QString &path) {
        run(tr("The map is kept as %1.").arg(path), [path, toml](Desk &) { return savedFile(path, toml); });
    });
}
}
