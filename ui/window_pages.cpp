// SPDX-License-Identifier: Apache-2.0
#include "window_pages.h"
#include "campaign_page.h"
#include "directory_page.h"
#include "doctor_page.h"
#include "import_page.h"
#include "law_page.h"
#include "manual_page.h"
#include "page_stack.h"
#include "retention_page.h"
#include "start_page.h"
#include "user_places.h"
namespace writdesk {
namespace {
template <class Page> DeskPage *made(const PageParts &p)
{
    return new Page(p.office, p.prompt, p.bar, p.chosen, p.actions);
}
}

void promisePages(PageStack &pages, const PageParts &parts, const UserPlaces &places)
{
    const auto promise = [&](PageId id, DeskPage *(*make)(const PageParts &)) {
        pages.promise(id, [parts, make] { return make(parts); });
    };
    promise(PageId::Law, made<LawPage>);
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
