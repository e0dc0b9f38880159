// SPDX-License-Identifier: Apache-2.0
#include "page_stack.h"
#include <algorithm>
namespace writdesk {
PageStack::PageStack(QWidget *parent)
    : QStackedWidget(parent)
{
    connect(this, &QStackedWidget::currentChanged, this, &PageStack::makeRoom);
}

// Only the page that is seen says how much room there must be.
void PageStack::makeRoom()
{
    for (int i = 0; i < count(); ++i) {
        const auto policy = i == currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        widget(i)->setSizePolicy(policy, policy);
    }
}

void PageStack::add(PageId id, DeskPage *page)
{
    addWidget(page);
    makeRoom();
    m_pages.insert(id, page);
    Q_EMIT added(page);
}

void PageStack::promise(PageId id, Maker make) { m_promised.append({ id, std::move(make) }); }

bool PageStack::makeNext()
{
    if (!m_promised.isEmpty())
        page(m_promised.first().first);
    return !m_promised.isEmpty();
}

DeskPage *PageStack::page(PageId id)
{
    const auto at = std::ranges::find(m_promised, id, &std::pair<PageId, Maker>::first);
    if (at != m_promised.end()) {
        const auto make = std::move(at->second);
        m_promised.erase(at);
        add(id, make());
    }
    return m_pages.value(id);
}

DeskPage *PageStack::seen() const { return qobject_cast<DeskPage *>(currentWidget()); }
}
