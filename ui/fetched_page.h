// SPDX-License-Identifier: Apache-2.0
// A page that asks the office what it shows: the newest answer stands on it, a no stands in the message bar.
#pragma once
#include "answered.h"
#include "desk_page.h"
#include "message_bar.h"
namespace writdesk {
class FetchedPage : public DeskPage {
    Q_OBJECT
protected:
    FetchedPage(Office &office, MessageBar &bar, QWidget *parent)
        : DeskPage(parent)
        , m_office(office)
        , m_bar(bar)
    {
    }
    // `show` gets what the office answered, unless something newer was asked for since.
    template <class Work, class Show> void fetch(Work work, Show show)
    {
        const auto mine = ++m_turn;
        Q_EMIT working(true);
        whenAnswered(m_office, m_office.ask(std::move(work)), this, [this, mine, show](const auto &answer) {
            Q_EMIT working(false);
            if (mine != m_turn)
                return;
            if (answer)
                show(*answer);
            else
                m_bar.complain(answer.error());
        });
    }
    Office &m_office;
    MessageBar &m_bar;

private:
    int m_turn = 0;
};
}
