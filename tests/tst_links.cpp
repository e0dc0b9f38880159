// SPDX-License-Identifier: Apache-2.0
// Only writdesk-reader links what parses received bytes; the programs that hold the docket do not.
#include <QFile>
#include <QProcess>
#include <QTest>
class Links : public QObject {
    Q_OBJECT
private:
    // Every library the program needs, by itself or through another.
    static QString librariesOf(const QString &program)
    {
        QProcess ldd;
        ldd.start(QStringLiteral("ldd"), { QStringLiteral(PROGRAMS) + u'/' + program });
        return ldd.waitForFinished() && ldd.exitCode() == 0 ? QString::fromUtf8(ldd.readAllStandardOutput())
                                                            : QString();
    }
    static QStringList parsers()
    {
        return { QStringLiteral("libQt6Pdf"), QStringLiteral("libqpdf"), QStringLiteral("libtesseract"),
            QStringLiteral("liblept"), QStringLiteral("libgmime"), QStringLiteral("libzip") };
    }

private Q_SLOTS:
    void the_reader_links_every_parser()
    {
        const auto libraries = librariesOf(QStringLiteral("writdesk-reader"));
        for (const auto &parser : parsers())
            QVERIFY2(libraries.contains(parser), qPrintable(parser));
    }
    void no_other_program_links_a_parser_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<bool>("isTarget");
#ifdef HAS_writdesk
        QTest::newRow("window") << QStringLiteral("writdesk") << true;
#else
        QTest::newRow("window") << QStringLiteral("writdesk") << false;
#endif
#ifdef HAS_writdeskctl
        QTest::newRow("command line") << QStringLiteral("writdeskctl") << true;
#else
        QTest::newRow("command line") << QStringLiteral("writdeskctl") << false;
#endif
    }
    void no_other_program_links_a_parser()
    {
        QFETCH(QString, program);
        QFETCH(bool, isTarget);
        if (!isTarget || !QFile::exists(QStringLiteral(PROGRAMS) + u'/' + program))
            QSKIP("this program is not built here");
        const auto libraries = librariesOf(program);
        QVERIFY(libraries.contains(QStringLiteral("libQt6Core")));
        for (const auto &parser : parsers())
            QVERIFY2(!libraries.contains(parser), qPrintable(parser));
    }
};
QTEST_GUILESS_MAIN(Links)
#include "tst_links.moc"
