// SPDX-License-Identifier: Apache-2.0
// The least that a window of Qt Widgets is: what bench_window compares the start with.
#include <QApplication>
#include <QMainWindow>
#include <QTimer>
#include <cstdio>

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QMainWindow window;
    window.show();
    QTimer::singleShot(0, &window, [] {
        std::puts("ready");
        std::fflush(stdout);
        QApplication::quit();
    });
    return QApplication::exec();
}
