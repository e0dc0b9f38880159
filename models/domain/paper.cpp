// SPDX-License-Identifier: Apache-2.0
#include "paper.h"
namespace writdesk {
QString textOf(const Page &page)
{
    QString text;
    int line = 0;
    for (const auto &word : page.words) {
        if (!text.isEmpty())
            text += word.line == line ? u' ' : u'\n';
        line = word.line;
        text += word.text;
    }
    return text;
}
}
