// SPDX-License-Identifier: Apache-2.0
// The pages of the window, one of which is seen: each has a name and a command that turns to it.
#pragma once
#include "desk_page.h"
#include <QHash>
#include <QStackedWidget>
#include <functional>
namespace writdesk {
class PageStack : public QStackedWidget {
    Q_OBJECT
public:
    explicit PageStack(QWidget *parent = nullptr);
    using Maker = std::function<DeskPage *()>;
    void add(PageId id, DeskPage *page);
    void promise(PageId id, Maker make); // made when it is asked for, or in a quiet moment
    bool makeNext(); // one that was promised; false: every page is made
    DeskPage *page(PageId id); // none for the case, which is no such page
    DeskPage *made(PageId id) const { return m_pages.value(id); } // none where nobody asked for it yet
    DeskPage *seen() const; // none while a case is seen
    const QHash<PageId, DeskPage *> &pages() const { return m_pages; }

Q_SIGNALS:
    void added(writdesk::DeskPage *page);

private:
    void makeRoom(); // a page that is not seen does not widen the window
    QHash<PageId, DeskPage *> m_pages;
    QList<std::pair<PageId, Maker>> m_promised;
};
}
