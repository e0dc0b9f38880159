// SPDX-License-Identifier: Apache-2.0
#include "screenshot.h"
#include "main_window.h"
#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>
namespace writdesk {
namespace {
constexpr int patience = 60 * 1000; // milliseconds until a window that never settles is a fault

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
}

void shootWhenSettled(MainWindow &window, const QString &file, PageId page)
{
    const auto shot = [&window, file] { QTimer::singleShot(0, &window, [&window, file] { shoot(window, file); }); };
    QObject::connect(&window, &MainWindow::settled, &window, shot);
    QObject::connect(&window, &MainWindow::listed, &window, [shot, page](int cases) {
        if (cases == 0 && page == PageId::Case)
            shot(); // an empty docket
    });
    if (page != PageId::Start) // that page says why no docket is open
        QObject::connect(&window, &MainWindow::refused, &window, end);
    QTimer::singleShot(patience, &window, [] {
        end(QCoreApplication::translate(
            "Screenshot", "The page did not come up within a minute. Try the window itself."));
    });
}
}
