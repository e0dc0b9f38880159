// SPDX-License-Identifier: Apache-2.0
// The window's frame: the head of the docket in words, who acts, what is under way, and a way to stop it.
#pragma once
#include "office.h"
#include <QWidget>
class QLabel;
class QProgressBar;
class QPushButton;
namespace writdesk {
class LongWork;
class FrameStatus : public QWidget {
    Q_OBJECT
public:
    explicit FrameStatus(Office &office, QWidget *parent = nullptr);
    void show(const OfficeInfo &info);
    void work(bool more);
    void follow(LongWork *work); // until it is gone

private:
    void tellCourse(const QString &what, qint64 done, qint64 of);
    void letGo();
    void tellReading(const QString &name, int done, int of);
    QLabel *m_head;
    QLabel *m_doing;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_stop;
    int m_works = 0;
    int m_followed = 0; // of these works, those that can be stopped
};
// REHEARSAL and its clock, or nothing for an ordinary docket.
QString rehearsalWords(const OfficeInfo &info);
}
