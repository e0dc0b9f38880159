// SPDX-License-Identifier: Apache-2.0
#include "page_stack.h"
namespace writdesk {
void PageStack::add(PageId id, DeskPage *page)
{
    addWidget(page);
    m_pages.insert(id, page);
}

DeskPage *PageStack::seen() const { return qobject_cast<DeskPage *>(currentWidget()); }
}
