// SPDX-License-Identifier: Apache-2.0
#include "window_pages.h"
#include "all_cases_page.h"
#include "calendar_page.h"
#include "campaign_page.h"
#include "directory_page.h"
#include "doctor_page.h"
#include "entries_page.h"
#include "import_page.h"
#include "law_page.h"
#include "manual_page.h"
#include "page_stack.h"
#include "register_page.h"
#include "retention_page.h"
#include "start_page.h"
#include "user_places.h"
#include <array>
namespace writdesk {
namespace {
constexpr std::array registerPages {
    std::pair { PageId::Preservations, Register::Preservations },
    std::pair { PageId::Gags, Register::Gags },
    std::pair { PageId::Notices, Register::Notices },
    std::pair { PageId::Packets, Register::Packets },
};

template <class Page> DeskPage *made(const PageParts &p)
{
    return new Page(p.office, p.prompt, p.bar, p.chosen, p.actions);
}
}

QList<std::pair<Do, PageId>> pageCommands()
{
    return { { Do::Today, PageId::Today }, { Do::Cases, PageId::Cases }, { Do::Calendar, PageId::Calendar },
        { Do::Preservations, PageId::Preservations }, { Do::Gags, PageId::Gags }, { Do::Notices, PageId::Notices },
        { Do::Packets, PageId::Packets }, { Do::Law, PageId::Law }, { Do::Audit, PageId::Audit },
        { Do::Doctor, PageId::Doctor }, { Do::Retention, PageId::Retention }, { Do::Campaigns, PageId::Campaigns },
        { Do::Directory, PageId::Directory }, { Do::Start, PageId::Start } };
}

void promisePages(PageStack &pages, const PageParts &parts, const UserPlaces &places)
{
    const auto promise = [&](PageId id, DeskPage *(*make)(const PageParts &)) {
        pages.promise(id, [parts, make] { return make(parts); });
    };
    promise(PageId::Cases, made<AllCasesPage>);
    pages.promise(PageId::Calendar, [parts] { return new CalendarPage(parts.office, parts.bar); });
    for (const auto &[id, which] : registerPages) {
        pages.promise(
            id, [parts, which = which] { return new RegisterPage(which, parts.office, parts.bar, parts.actions); });
    }
    promise(PageId::Law, made<LawPage>);
    promise(PageId::Audit, made<EntriesPage>);
    promise(PageId::Retention, made<RetentionPage>);
    promise(PageId::Campaigns, made<CampaignPage>);
    promise(PageId::Directory, made<DirectoryPage>);
    promise(PageId::Import, made<ImportPage>);
    pages.promise(
        PageId::Doctor, [parts] { return new DoctorPage(parts.office, parts.prompt, parts.bar, parts.actions); });
    pages.promise(PageId::Start, [parts, places] {
        return new StartPage(parts.office, parts.prompt, parts.bar, parts.chosen, parts.actions, places);
    });
    pages.promise(
        PageId::Manual, [parts, places] { return new ManualPage(parts.office, parts.menus, places.pictures); });
}
}
