// SPDX-License-Identifier: Apache-2.0
// Which chapter of the manual tells of what one looks at, as chapter#heading, and which picture stands in it.
#pragma once
#include <QString>
namespace writdesk {
enum class Tab;
QString chapterOfPage(const QString &page); // by its name on the command line
QString chapterOfTab(Tab tab);
QString pictureOfChapter(const QString &chapter); // as installer/pictures.sh names it, without the look
}
