// SPDX-License-Identifier: Apache-2.0
#include "manual_acts.h"
#include "actions.h"
#include "case_page.h"
#include "manual_page.h"
#include "manual_places.h"
#include "page_stack.h"
namespace writdesk {
ManualActs::ManualActs(PageStack &pages, const CasePage &seen, QObject *parent)
    : QObject(parent)
    , m_pages(pages)
    , m_case(seen)
{
}

void ManualActs::listenTo(const Actions &actions)
{
    connect(actions.of(Do::Manual), &QAction::triggered, this, &ManualActs::openHere);
    connect(actions.of(Do::Keys), &QAction::triggered, this, [this] { open(QStringLiteral("keys")); });
    connect(actions.of(Do::About), &QAction::triggered, this, [this] { open(QStringLiteral("about")); });
}

void ManualActs::open(const QString &place)
{
    auto *manual = static_cast<ManualPage *>(m_pages.page(PageId::Manual));
    if (auto *page = m_pages.currentWidget(); page != manual) {
        m_before = page;
        m_focused = page->window()->focusWidget();
    }
    manual->open(place);
    Q_EMIT turned(manual);
    manual->focusText();
}

void ManualActs::openHere()
{
    if (m_pages.seen() != nullptr && m_pages.seen() == m_pages.made(PageId::Manual) && m_before) {
        Q_EMIT turned(m_before);
        if (m_focused)
            m_focused->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto id = m_pages.pages().key(m_pages.seen(), PageId::Case);
    open(id != PageId::Case          ? chapterOfPage(nameOf(id))
            : m_case.ref().isEmpty() ? QStringLiteral("today")
                                     : chapterOfTab(m_case.tab()));
}
}
