// SPDX-License-Identifier: Apache-2.0
// The pages of the window, one of which is seen: each has a name and a command that turns to it.
#pragma once
#include "desk_page.h"
#include <QHash>
#include <QStackedWidget>
namespace writdesk {
class PageStack : public QStackedWidget {
    Q_OBJECT
public:
    explicit PageStack(QWidget *parent = nullptr);
    void add(PageId id, DeskPage *page);
    DeskPage *page(PageId id) const { return m_pages.value(id); } // none for the case, which is no such page
    DeskPage *seen() const; // none while a case is seen
    const QHash<PageId, DeskPage *> &pages() const { return m_pages; }

private:
    void makeRoom(); // a page that is not seen does not widen the window
    QHash<PageId, DeskPage *> m_pages;
};
}
