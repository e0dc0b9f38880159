// SPDX-License-Identifier: Apache-2.0
#include "frame_status.h"
#include "long_work.h"
#include "moments.h"
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
namespace writdesk {
FrameStatus::FrameStatus(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_head(new QLabel)
    , m_doing(new QLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Stop reading")))
    , m_stop(new QPushButton(tr("Stop")))
{
    m_head->setAccessibleName(tr("Head of the docket"));
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_head->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_doing->setTextFormat(Qt::PlainText);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setMaximumWidth(150);
    m_cancel->setAccessibleName(tr("Stop reading"));
    m_stop->setAccessibleName(tr("Stop the work under way"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 2, 6, 2);
    layout->addWidget(m_head, 1);
    layout->addWidget(m_doing);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addWidget(m_stop);
    for (auto *widget : QList<QWidget *> { m_doing, m_progress, m_cancel, m_stop })
        widget->hide();
    connect(m_cancel, &QPushButton::clicked, this, [&office] { office.cancelReading(); });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_doing->setText(tr("Stopping…"));
    });
    connect(&office, &Office::reading, this, &FrameStatus::tellReading);
}

void FrameStatus::show(const OfficeInfo &info)
{
    m_head->setText(tr("%1 acts for %2 · %n entries · docket head: %3", nullptr, int(info.entries))
                        .arg(info.actor, info.entity, info.headWords));
    m_head->setToolTip(
        tr("The head of the docket in words. Every paper that leaves carries them: compare them aloud.\n%1")
            .arg(info.headWords));
}

void FrameStatus::work(bool more)
{
    m_works = qMax(0, m_works + (more ? 1 : -1));
    if (m_works == 0 || !m_cancel->isVisible())
        m_doing->setText(tr("Working…"));
    m_progress->setRange(0, 0);
    m_doing->setVisible(m_works > 0);
    m_progress->setVisible(m_works > 0);
    if (m_works == 0)
        m_cancel->hide();
}

// Works wait for one another; the button stops those that wait, too.
void FrameStatus::follow(LongWork *work)
{
    ++m_followed;
    m_stop->setEnabled(true);
    m_stop->show();
    connect(work, &LongWork::progressed, this, &FrameStatus::tellCourse);
    connect(m_stop, &QPushButton::clicked, work, &LongWork::stop);
    connect(work, &QObject::destroyed, this, &FrameStatus::letGo);
}

void FrameStatus::letGo()
{
    m_followed = qMax(0, m_followed - 1);
    m_stop->setVisible(m_followed > 0);
}

void FrameStatus::tellCourse(const QString &what, qint64 done, qint64 of)
{
    constexpr int parts = 1000; // bytes of ten gigabytes find no room in the bar's numbers
    if (!m_stop->isEnabled())
        return; // it was told to stop
    m_doing->setText(what);
    m_progress->setRange(0, of > 0 ? parts : 0);
    m_progress->setValue(of > 0 ? int(double(done) / double(of) * parts) : 0);
    m_progress->setFormat(QStringLiteral("%p %"));
}

void FrameStatus::tellReading(const QString &name, int done, int of)
{
    const auto runs = done < of;
    m_doing->setText(tr("Reading %1").arg(name.right(40)));
    m_progress->setRange(0, of);
    m_progress->setValue(done);
    m_progress->setFormat(tr("page %1 of %2").arg(done).arg(of));
    m_doing->setVisible(runs || m_works > 0);
    m_progress->setVisible(runs || m_works > 0);
    m_cancel->setVisible(runs);
}

QString rehearsalWords(const OfficeInfo &info)
{
    if (!info.rehearsal)
        return {};
    return QCoreApplication::translate(
        "FrameStatus", "REHEARSAL — its clock stands at %1. Everything printed is marked REHEARSAL.")
        .arg(instantWords(info.now, info.zone));
}
}
