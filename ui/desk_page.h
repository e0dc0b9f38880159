// SPDX-License-Identifier: Apache-2.0
// A page of the window beside the list of cases: its name, what it tells the window, what the window asks of it.
#pragma once
#include "case_tab.h"
#include "name.h"
#include <QWidget>
#include <optional>
class QScrollArea;
namespace writdesk {
class Actions;
class LongWork;
enum class PageId {
    Today,
    Cases,
    Calendar,
    Case,
    Preservations,
    Gags,
    Notices,
    Packets,
    Law,
    Audit,
    Doctor,
    Retention,
    Campaigns,
    Directory,
    Start,
    Import,
    Manual
};
QString nameOf(PageId page); // as a command line says it
std::optional<PageId> pageNamed(const QString &name);
QStringList pageNames();

class DeskPage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void refresh() { } // fetches what it shows; `shown` follows
    virtual bool followsNews() const { return false; } // seen, it is fetched anew when something changed
    virtual bool isWide() const { return false; } // it needs the room of the list of cases
    virtual void focusFirst() { } // when it was turned to: what keys work in
    virtual bool focusFilter() { return false; } // false: nothing is filtered here

Q_SIGNALS:
    void shown(); // what was fetched stands on the page
    void wanted(); // an act begun elsewhere has something to show here
    void working(bool more);
    void worksLong(LongWork *work); // it is gone once the work has ended
    void opened(const writdesk::CaseRef &ref);
    void openedAt(const writdesk::CaseRef &ref, writdesk::Tab tab); // where the case tells of what was chosen
};

// A page longer than the window: it scrolls as a whole, and the keyboard goes to what stands in it.
class ScrolledPage : public DeskPage {
    Q_OBJECT
public:
    explicit ScrolledPage(const QString &name, QWidget *parent = nullptr);

protected:
    QWidget *inside() const { return m_inside; }
    QScrollArea *area() const { return m_area; }

private:
    QWidget *m_inside;
    QScrollArea *m_area;
};
}
