// SPDX-License-Identifier: Apache-2.0
#include "window_memory.h"
#include <QHeaderView>
#include <QMainWindow>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
namespace writdesk {
namespace {
const auto sizeKey = QStringLiteral("window/size");

// Splitters and headers of the window that were given a name.
template <class Part, class Act> void eachNamed(const QWidget &window, Act act)
{
    for (auto *part : window.findChildren<Part *>()) {
        if (!part->objectName().isEmpty() && !part->objectName().startsWith(u"qt_"))
            act(*part, QStringLiteral("window/") + part->objectName());
    }
}
}

QSize openingSize(const QWidget &window)
{
    constexpr QSize wished(1440, 900), frame(16, 48); // a title bar and edges
    return wished.boundedTo(window.screen()->availableSize() - frame);
}

void restoreWindow(QMainWindow &window, const QString &file)
{
    window.restoreGeometry(QSettings(file, QSettings::IniFormat).value(sizeKey).toByteArray());
    restoreParts(window, file);
}

void restoreParts(QWidget &part, const QString &file)
{
    const QSettings kept(file, QSettings::IniFormat);
    const auto restore = [&](auto &one, const QString &key) { one.restoreState(kept.value(key).toByteArray()); };
    eachNamed<QSplitter>(part, restore);
    eachNamed<QHeaderView>(part, restore);
}

void keepWindow(const QMainWindow &window, const QString &file)
{
    QSettings kept(file, QSettings::IniFormat);
    const auto keep = [&](const auto &part, const QString &key) { kept.setValue(key, part.saveState()); };
    kept.setValue(sizeKey, window.saveGeometry());
    eachNamed<QSplitter>(window, keep);
    eachNamed<QHeaderView>(window, keep);
}
}
