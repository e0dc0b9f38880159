// SPDX-License-Identifier: Apache-2.0
// The window: the list of cases beside the page of one, papers dropped anywhere.
#pragma once
#include "case_page.h"
#include "desk_page.h"
#include <QMainWindow>
class QFrame;
class QLabel;
class QTimer;
namespace writdesk {
class CasesPage;
class EmergencyActs;
class FolderWatcher;
class FrameStatus;
class ManualActs;
class PageStack;
class PaperIntake;
class PhoneActs;
struct UserPlaces;
class TodayPage;
class TrayActs;
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Office &office, Prompt &prompt, const UserPlaces &places, QWidget *parent = nullptr);
    void start(const QFuture<Result<OfficeInfo>> &opening); // of the docket
    void receive(const QStringList &paths);
    void openCase(const CaseRef &ref);
    void openFirst();
    void turnTo(Tab tab);
    void showPage(PageId id);

Q_SIGNALS:
    void listed(int cases);
    void settled(); // the case and its paper stand, or the page that was turned to
    void refused(const QString &sentence); // the docket does not open
    void whole(); // what is not seen at once is made too

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void listen();
    void listenToActs();
    void listenToPages();
    void listenToPage(DeskPage *page);
    void makeRest();
    template <class Page> Page *pageOf(PageId id); // made, if it is not yet
    void listenToIntake();
    void turnTo(QWidget *page);
    void fetchNews();
    void welcome(const OfficeInfo &info);
    void refuse(const Failure &failure);
    void show(const OfficeInfo &info);
    void refreshAll();
    void find();
    void retitle();
    Office &m_office;
    Prompt &m_prompt;
    Actions *m_actions;
    QLabel *m_rehearsal;
    QFrame *m_rehearsalFrame;
    MessageBar *m_bar;
    CasesPage *m_cases;
    PageStack *m_pages;
    TodayPage *m_today;
    CasePage *m_case;
    EmergencyActs *m_emergency;
    ManualActs *m_manual;
    FrameStatus *m_status;
    PaperIntake *m_intake;
    TrayActs *m_tray;
    PhoneActs *m_phone;
    FolderWatcher *m_watcher;
    QTimer *m_news; // several changes at once are fetched once
    QTimer *m_clock; // dates come nearer while the window stands open
    QTimer *m_glance; // at what others write
    const QString m_usual; // where a docket lies if nobody says otherwise
    const QString m_memory; // file; empty: nothing is remembered
    bool m_makesRest = false;
    bool m_makesCase = true; // first of all that is made later
    bool m_takesList = false; // the keyboard is due at the list, once it has rows
    bool m_isOpen = false;
    bool m_isRehearsal = false;
};
}
