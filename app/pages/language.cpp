// SPDX-License-Identifier: Apache-2.0
#include "language.h"
#include <QCoreApplication>
#include <QTranslator>
namespace writdesk {
void speak(QCoreApplication &app)
{
    auto *words = new QTranslator(&app);
    if (words->load(QStringLiteral(":/translations/writdesk_en.qm")))
        QCoreApplication::installTranslator(words);
    else
        qWarning("The plural forms of the language could not be loaded.");
}
}
