// SPDX-License-Identifier: Apache-2.0
// One key opens the manual where it tells of what one looks at, and leads back to that.
#pragma once
#include <QObject>
#include <QPointer>
#include <QWidget>
namespace writdesk {
class Actions;
class CasePage;
class PageStack;
class ManualActs : public QObject {
    Q_OBJECT
public:
    ManualActs(PageStack &pages, const CasePage &seen, QObject *parent = nullptr);
    void listenTo(const Actions &actions);

Q_SIGNALS:
    void turned(QWidget *page);

private:
    void open(const QString &place);
    void openHere();
    PageStack &m_pages;
    const CasePage &m_case;
    QPointer<QWidget> m_before; // the page that one came from
    QPointer<QWidget> m_focused; // and what on it had the keyboard
};
}
