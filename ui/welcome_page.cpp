// SPDX-License-Identifier: Apache-2.0
#include "welcome_page.h"
#include "actions.h"
#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("WelcomePage", text); }
}

QWidget *welcomePage(const Actions &actions)
{
    auto *page = new QWidget;
    auto *title = new QLabel(say("Drop a paper here"));
    title->setObjectName(QStringLiteral("welcome"));
    auto *text = new QLabel(say("A warrant, subpoena, order or letter, as PDF, scan or mail. It is stored unread, read "
                                "apart, and becomes a case.\n"
                                "Or choose one: %1. Cases stand on the left: Enter opens, %2 filters.")
                                .arg(actions.keyOf(Do::OpenPaper), actions.keyOf(Do::Find)));
    text->setWordWrap(true);
    text->setObjectName(QStringLiteral("quiet"));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(60, 60, 60, 60);
    layout->addStretch();
    layout->addWidget(title, 0, Qt::AlignHCenter);
    text->setAlignment(Qt::AlignHCenter);
    layout->addWidget(text);
    layout->addWidget(actions.buttons({ Do::OpenPaper }), 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}
}
