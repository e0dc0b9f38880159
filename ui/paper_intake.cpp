// SPDX-License-Identifier: Apache-2.0
#include "paper_intake.h"
#include "answered.h"
#include "message_bar.h"
#include "prompt.h"
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>
namespace writdesk {
PaperIntake::PaperIntake(Office &office, Prompt &prompt, MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_prompt(prompt)
    , m_bar(bar)
{
}

void PaperIntake::choose()
{
    m_prompt.files(tr("Papers to receive"), [this](const QStringList &paths) { receive(paths); });
}

void PaperIntake::paste()
{
    const auto paths = pathsIn(QGuiApplication::clipboard()->mimeData());
    if (paths.isEmpty())
        m_bar.warn(tr("The clipboard holds no files. Copy the paper's file first, or drop it on the window."));
    receive(paths);
}

QStringList PaperIntake::pathsIn(const QMimeData *data)
{
    QStringList paths;
    if (data == nullptr)
        return paths;
    for (const auto &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

void PaperIntake::receive(const QStringList &paths)
{
    for (const auto &path : paths) {
        Q_EMIT working(true);
        whenAnswered(m_office, m_office.receive({ .path = path, .askFirst = true }), this,
            [this, name = QFileInfo(path).fileName()](const Result<ReceivedPaper> &paper) {
                Q_EMIT working(false);
                if (paper)
                    tell(*paper, name);
                else
                    m_bar.complain(paper.error());
            });
    }
}

void PaperIntake::tell(const ReceivedPaper &paper, const QString &name)
{
    if (!paper.waiting.isEmpty()) {
        m_bar.warn(tr("%1 waits in the tray: it belongs in a compartment.").arg(name));
        Q_EMIT held(paper, name);
        return;
    }
    if (!paper.opened && !paper.duplicates.isEmpty())
        m_bar.warn(tr("%1 was received before: see case %2. No case was opened.")
                       .arg(name, paper.duplicates.join(QStringLiteral(", "))));
    else if (!paper.warnings.isEmpty())
        m_bar.warn(tr("%1 is received as %2. %3").arg(name, paper.ref.text, paper.warnings.first()));
    else
        m_bar.say(tr("%1 is received as %2.").arg(name, paper.ref.text));
    const auto ref = paper.ref.isEmpty() ? CaseRef { paper.duplicates.value(0) } : paper.ref;
    if (!ref.isEmpty())
        Q_EMIT received(ref);
}
}
