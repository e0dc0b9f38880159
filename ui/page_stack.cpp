// SPDX-License-Identifier: Apache-2.0
#include "page_stack.h"
namespace writdesk {
PageStack::PageStack(QWidget *parent)
    : QStackedWidget(parent)
{
    connect(this, &QStackedWidget::currentChanged, this, &PageStack::makeRoom);
}

void PageStack::makeRoom()
{
    for (int i = 0; i < count(); ++i)
        widget(i)->setSizePolicy(
            i == currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void PageStack::add(PageId id, DeskPage *page)
{
    addWidget(page);
    makeRoom();
    m_pages.insert(id, page);
}

DeskPage *PageStack::seen() const { return qobject_cast<DeskPage *>(currentWidget()); }
}
