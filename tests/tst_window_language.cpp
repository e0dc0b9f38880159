// SPDX-License-Identifier: Apache-2.0
// The window in another language: its menus keep a key of their own for each command.
#include "actions.h"
#include "language.h"
#include "menus.h"
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
using namespace writdesk;
namespace {
// What two commands of one menu share, where they share a key.
QString clash(const QList<QAction *> &actions)
{
    QHash<QChar, QString> taken;
    for (const auto *action : actions) {
        const auto at = action->text().indexOf(u'&');
        if (action->isSeparator() || at < 0)
            continue;
        const auto key = action->text().at(at + 1).toLower();
        if (taken.contains(key))
            return taken.value(key) + QStringLiteral(" / ") + action->text();
        taken.insert(key, action->text());
    }
    return {};
}
}
class TestWindowLanguage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void each_command_of_a_menu_has_a_key_of_its_own_in_spanish()
    {
        QVERIFY(speak(*QCoreApplication::instance(), QStringLiteral("es")));
        QMainWindow window;
        Actions actions(&window);
        fillMenus(window, actions);
        const auto menus = window.menuBar()->actions();
        QVERIFY(menus.size() > 8);
        QCOMPARE(menus.first()->text().remove(u'&'), QStringLiteral("Registro"));
        QCOMPARE(clash(menus), QString());
        for (const auto *menu : menus)
            QCOMPARE(clash(menu->menu()->actions()), QString());
    }
};
QTEST_MAIN(TestWindowLanguage)
#include "tst_window_language.moc"
