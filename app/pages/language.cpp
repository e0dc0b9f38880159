// SPDX-License-Identifier: Apache-2.0
#include "language.h"
#include "tongue.h"
#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>
#include <map>
namespace writdesk {
namespace {
// Says each string in the program's language, or in that of the paper under way.
class Speech : public QTranslator {
public:
    Speech(const QString &own, QObject *parent)
        : QTranslator(parent)
        , m_own(own)
    {
        for (const auto &language : languages()) {
            if (!m_words[language].load(QStringLiteral(":/translations/writdesk_%1.qm").arg(language)))
                qWarning("The words of the language %s could not be loaded.", qPrintable(language));
        }
    }
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *remark, int n) const override
    {
        const auto paper = Tongue::now();
        const auto at = m_words.find(paper.isEmpty() ? m_own : paper);
        return at == m_words.end() ? QString() : at->second.translate(context, text, remark, n);
    }

private:
    QString m_own;
    std::map<QString, QTranslator> m_words;
};

// What is chosen for the machine decides more than the language alone, so it stays where the language is the same.
void countAndDateBy(const QString &language)
{
    const QLocale wanted(language == u"en" ? QLocale::English : QLocale(language).language(), QLocale::UnitedStates);
    const auto now = QLocale::system();
    if (now.language() != wanted.language() && !(language == u"en" && now.language() == QLocale::C))
        QLocale::setDefault(wanted);
}
}

QString languageMeant(const QStringList &arguments, const QString &chosen)
{
    const auto option = QStringLiteral("--language");
    for (qsizetype i = 1; i < arguments.size() && arguments[i] != u"--"; ++i) {
        if (arguments[i] == option)
            return arguments.value(i + 1);
        if (arguments[i].startsWith(option + u'='))
            return arguments[i].section(u'=', 1);
    }
    const auto system = QLocale::system().uiLanguages().value(0).left(2);
    return languages().contains(chosen) ? chosen : languages().contains(system) ? system : languages().first();
}

Result<> speak(QCoreApplication &app, const QString &language)
{
    const auto known = languages().contains(language);
    const auto spoken = known ? language : languages().first();
    auto *toolkit = new QTranslator(&app); // its own buttons; English needs none
    if (spoken != languages().first()
        && toolkit->load(QStringLiteral("qtbase_") + spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(toolkit);
    QCoreApplication::installTranslator(new Speech(spoken, &app));
    countAndDateBy(spoken);
    if (known)
        return {};
    return failed(QCoreApplication::translate("Language", "There is no language %1. Choose one of: %2.")
                      .arg(language, languages().join(QStringLiteral(", "))),
        {}, No::Usage);
}
}
