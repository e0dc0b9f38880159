// SPDX-License-Identifier: Apache-2.0
#include "manual_places.h"
#include "case_page.h"
#include "manual.h"
#include <algorithm>
#include <array>
namespace writdesk {
namespace {
struct PageChapter {
    const char *page;
    const char *chapter;
};
// A page that is not here has a chapter of its own name.
constexpr std::array pageTable {
    PageChapter { "doctor", "health" },
    PageChapter { "campaigns", "campaign" },
    PageChapter { "directory", "emergency#the-directory" },
    PageChapter { "preservations", "registers" },
    PageChapter { "gags", "registers" },
    PageChapter { "notices", "registers" },
    PageChapter { "packets", "registers" },
    PageChapter { "audit", "registers#audit" },
    PageChapter { "manual", "keys" },
};
struct TabChapter {
    Tab tab;
    const char *chapter;
};
constexpr std::array tabTable {
    TabChapter { Tab::Facts, "case#paper-and-facts" },
    TabChapter { Tab::Findings, "case#findings" },
    TabChapter { Tab::Dates, "case#dates" },
    TabChapter { Tab::Notice, "case#notice-and-gags" },
    TabChapter { Tab::Letters, "case#letters" },
    TabChapter { Tab::Packet, "case#packet" },
    TabChapter { Tab::History, "case#history" },
    TabChapter { Tab::Preservation, "preservation" },
    TabChapter { Tab::Challenge, "challenges" },
    TabChapter { Tab::Emergency, "emergency" },
    TabChapter { Tab::Authenticity, "dossier" },
};
struct ChapterPicture {
    const char *chapter;
    const char *picture;
};
// Another chapter has the picture of its own name, if there is one.
constexpr std::array pictureTable {
    ChapterPicture { "case", "case-facts" },
    ChapterPicture { "derivations", "case-dates" },
    ChapterPicture { "dossier", "case-authenticity" },
    ChapterPicture { "preservation", "case-preservation" },
    ChapterPicture { "challenges", "case-challenge" },
    ChapterPicture { "emergency", "case-emergency" },
    ChapterPicture { "packets", "case-packet" },
    ChapterPicture { "campaign", "campaigns" },
    ChapterPicture { "health", "doctor" },
    ChapterPicture { "registers", "preservations" },
};
}

QString pictureOfChapter(const QString &chapter)
{
    const auto *at = std::ranges::find_if(
        pictureTable, [&](const ChapterPicture &row) { return chapter == QLatin1String(row.chapter); });
    return at == pictureTable.end() ? chapter : QString::fromLatin1(at->picture);
}

QString chapterOfPage(const QString &page)
{
    const auto *at
        = std::ranges::find_if(pageTable, [&](const PageChapter &row) { return page == QLatin1String(row.page); });
    if (at != pageTable.end())
        return QString::fromLatin1(at->chapter);
    return manualChapter(page) ? page : QStringLiteral("today");
}

QString chapterOfTab(Tab tab)
{
    const auto *at = std::ranges::find(tabTable, tab, &TabChapter::tab);
    return QString::fromLatin1(at == tabTable.end() ? "case" : at->chapter);
}
}
