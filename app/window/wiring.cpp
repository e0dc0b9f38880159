// SPDX-License-Identifier: Apache-2.0
#include "wiring.h"
#include "uptime.h"
namespace writdesk {
namespace {
// The only clock: everything below is told what time it is.
DeskOrder withClock(DeskOrder order)
{
    order.clock = [] { return QDateTime::currentDateTimeUtc(); };
    order.uptime = [] {
        const auto run = systemRun();
        return Uptime { run.boot, run.seconds };
    };
    return order;
}
}

Wiring::Wiring(const CommandLine &line)
    : m_line(line)
    , m_office(withClock(line.desk))
    , m_opening(m_office.open())
    , m_window(m_office, m_prompt, line.places)
{
    m_prompt.setWindow(&m_window);
    if (line.size.isValid())
        m_window.resize(line.size);
    else if (!line.screenshot.isEmpty())
        m_window.resize(1440, 900); // a picture needs no screen
    auto *window = &m_window;
    QObject::connect(
        window, &MainWindow::listed, window,
        [window, line] {
            window->receive(line.papers);
            if (line.page != PageId::Case)
                return window->showPage(line.page);
            if (!line.open.isEmpty())
                window->openCase(line.open);
            else if (!line.screenshot.isEmpty())
                window->openFirst();
            else
                return; // the parts of a case are made when nobody waits
            window->turnTo(line.tab);
        },
        Qt::SingleShotConnection);
}

void Wiring::start()
{
    m_window.QMainWindow::show();
    m_window.start(m_opening);
}
}
