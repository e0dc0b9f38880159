// SPDX-License-Identifier: Apache-2.0
#include "language.h"
#include <QCoreApplication>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

class TestLanguage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { writdesk::speak(*QCoreApplication::instance()); }
    void one_is_spoken_of_as_one_data()
    {
        QTest::addColumn<QString>("context");
        QTest::addColumn<QString>("source");
        for (QDirIterator files(QStringLiteral(RESOURCES "/.."), { QStringLiteral("*.cpp") }, QDir::Files,
                 QDirIterator::Subdirectories);
             files.hasNext();) {
            const auto path = files.next();
            const auto folder = QDir(QStringLiteral(RESOURCES "/..")).relativeFilePath(path).section(u'/', 0, 0);
            if (folder != u"ui" && folder != u"app" && folder != u"models")
                continue;
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            // Neighbouring literals are one string.
            static const QRegularExpression said(QStringLiteral("\"([^\"\\n]*%n[^\"\\n]*)\""));
            const auto text
                = QString::fromUtf8(file.readAll()).replace(QRegularExpression(QStringLiteral("\"\\n\\s*\"")), {});
            for (auto all = said.globalMatch(text); all.hasNext();) {
                const auto match = all.next();
                const auto source = match.captured(1);
                QTest::newRow(qPrintable(path.section(u'/', -1) + u' ' + source.left(40)))
                    << contextOf(text, match.capturedStart(), path) << source;
            }
        }
    }
    void one_is_spoken_of_as_one()
    {
        QFETCH(QString, context);
        QFETCH(QString, source);
        const auto one = spoken(context, source, 1), many = spoken(context, source, 3);
        QVERIFY2(!one.contains(QStringLiteral("(s)")) && !many.contains(QStringLiteral("(s)")), qPrintable(one + many));
        QVERIFY(one.contains(QStringLiteral("1 ")) && many.contains(QStringLiteral("3 ")));
        QVERIFY(QString(one).replace(QStringLiteral("1 "), QStringLiteral("3 ")) != many);
    }

private:
    static QString spoken(const QString &context, const QString &source, int n)
    {
        return QCoreApplication::translate(qPrintable(context), source.toUtf8(), nullptr, n);
    }
    // As the file itself names it, or as its class does.
    static QString contextOf(const QString &text, qsizetype at, const QString &path)
    {
        const auto byClass = text.left(at).trimmed().endsWith(QStringLiteral("tr("));
        static const QRegularExpression named(
            QStringLiteral("translate\\(\\s*\"(\\w+)\",[^;]*%n|translate\\(\"(\\w+)\", text"));
        const auto match = named.match(text);
        if (match.hasMatch() && !byClass)
            return match.captured(1) + match.captured(2);
        QString words;
        for (const auto &part : path.section(u'/', -1).section(u'.', 0, 0).split(u'_'))
            words += part.left(1).toUpper() + part.mid(1);
        return QStringLiteral("writdesk::") + words;
    }
};
QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
