// SPDX-License-Identifier: Apache-2.0
#include "desk_page.h"
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
namespace writdesk {
namespace {
struct PageName {
    PageId page;
    const char *name;
};
constexpr std::array pageTable {
    PageName { PageId::Today, "today" },
    PageName { PageId::Cases, "cases" },
    PageName { PageId::Calendar, "calendar" },
    PageName { PageId::Case, "case" },
    PageName { PageId::Preservations, "preservations" },
    PageName { PageId::Gags, "gags" },
    PageName { PageId::Notices, "notices" },
    PageName { PageId::Packets, "packets" },
    PageName { PageId::Law, "law" },
    PageName { PageId::Audit, "audit" },
    PageName { PageId::Doctor, "doctor" },
    PageName { PageId::Retention, "retention" },
    PageName { PageId::Campaigns, "campaigns" },
    PageName { PageId::Directory, "directory" },
    PageName { PageId::Start, "start" },
    PageName { PageId::Import, "import" },
    PageName { PageId::Manual, "manual" },
};
}

QString nameOf(PageId page)
{
    const auto *at = std::ranges::find(pageTable, page, &PageName::page);
    return at == pageTable.end() ? QString() : QString::fromLatin1(at->name);
}

std::optional<PageId> pageNamed(const QString &name)
{
    for (const auto &known : pageTable) {
        if (name == QLatin1String(known.name))
            return known.page;
    }
    return std::nullopt;
}

QStringList pageNames()
{
    QStringList names;
    for (const auto &known : pageTable)
        names.append(QString::fromLatin1(known.name));
    return names;
}

ScrolledPage::ScrolledPage(const QString &name, QWidget *parent)
    : DeskPage(parent)
    , m_inside(new QWidget)
    , m_area(new QScrollArea)
{
    m_area->setObjectName(QStringLiteral("page"));
    m_area->setAccessibleName(name);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_inside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
}
}
