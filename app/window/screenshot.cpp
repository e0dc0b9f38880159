// SPDX-License-Identifier: Apache-2.0
#include "screenshot.h"
#include "answered.h"
#include "main_window.h"
#include <QCoreApplication>
#include <QEvent>
#include <QTextStream>
#include <QTimer>
#include <functional>
#include <utility>
namespace writdesk {
namespace {
constexpr int patience = 60 * 1000; // milliseconds until a window that never settles is a fault
constexpr int quietTurns = 2; // of the event loop, one after another, without anything to lay out or to draw

void end(const QString &sentence)
{
    QTextStream(stderr) << sentence << Qt::endl;
    QCoreApplication::exit(1);
}

void shoot(MainWindow &window, const QString &file)
{
    if (window.grab().save(file, "PNG"))
        QCoreApplication::exit(0);
    else
        end(QCoreApplication::translate("Screenshot", "%1 could not be written. Choose another folder.").arg(file));
}

// After the page stood: until what was asked of the docket is answered, and nothing is laid out or drawn any more.
class Stillness : public QObject {
public:
    Stillness(MainWindow &window, Office &office, std::function<void()> then)
        : QObject(&window)
        , m_office(office)
        , m_then(std::move(then))
    {
        QCoreApplication::instance()->installEventFilter(this);
    }
    void await()
    {
        if (std::exchange(m_awaits, true))
            return;
        // The docket answers in order: before this answer came all that the page had asked for.
        whenAnswered(m_office, m_office.ask([](Desk &) { return Result<>(); }), this,
            [this](const Result<> &) { QTimer::singleShot(0, this, [this] { look(); }); });
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::LayoutRequest:
        case QEvent::UpdateRequest:
        case QEvent::Paint:
        case QEvent::Resize:
        case QEvent::Polish:
            m_still = 0;
            break;
        default:
            break;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void look()
    {
        if (m_still++ < quietTurns)
            QTimer::singleShot(0, this, [this] { look(); });
        else
            m_then();
    }
    Office &m_office;
    const std::function<void()> m_then;
    bool m_awaits = false;
    int m_still = 0;
};
}

void shootWhenSettled(MainWindow &window, Office &office, const QString &file, PageId page)
{
    auto *stillness = new Stillness(window, office, [&window, file] { shoot(window, file); });
    QObject::connect(&window, &MainWindow::settled, stillness, &Stillness::await);
    QObject::connect(&window, &MainWindow::listed, stillness, [stillness, page](int cases) {
        if (cases == 0 && page == PageId::Case)
            stillness->await(); // an empty docket
    });
    if (page != PageId::Start) // that page says why no docket is open
        QObject::connect(&window, &MainWindow::refused, &window, end);
    QTimer::singleShot(patience, &window, [] {
        end(QCoreApplication::translate(
            "Screenshot", "The page did not come up within a minute. Try the window itself."));
    });
}

void tellWhenReady(MainWindow &window, Office &office)
{
    auto *stillness = new Stillness(window, office, [] {
        QTextStream(stdout) << "ready" << Qt::endl;
        QCoreApplication::exit(0);
    });
    QObject::connect(&window, &MainWindow::listed, stillness, &Stillness::await);
    QObject::connect(&window, &MainWindow::refused, &window, end);
}
}
