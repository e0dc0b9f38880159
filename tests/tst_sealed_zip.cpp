// SPDX-License-Identifier: Apache-2.0
// A folder that is sealed with a passphrase, by 7-Zip or where it is not installed by libzip, is read again by both.
#include "reader.h"
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
using namespace writdesk;
namespace {
const auto passphrase = QStringLiteral("five plain words (-) \"p@s$\"");
constexpr qsizetype piece = 4 << 20;

QByteArray bytesOf(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = quint32(size) + 1;
    for (auto &byte : bytes)
        byte = char((state = state * 1664525 + 1013904223) >> 24);
    return bytes;
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Programs are looked for in one folder alone.
class Path {
public:
    explicit Path(const QString &folder) { qputenv("PATH", QFile::encodeName(folder)); }
    ~Path() { qputenv("PATH", m_before); }
    Q_DISABLE_COPY_MOVE(Path)

private:
    QByteArray m_before { qgetenv("PATH") };
};
}

class TestSealedZip : public QObject {
    Q_OBJECT
    Reader m_reader { QStringLiteral(PROGRAMS "/writdesk-reader") };
    QTemporaryDir m_here {};
    QMap<QString, QByteArray> m_files {};
    QString m_sevenZip { QStandardPaths::findExecutable(QStringLiteral("7zz")) };
    QString bag() const { return m_here.filePath(QStringLiteral("bag")); }
    QString zipOf(const QString &program) const { return m_here.filePath(program + QStringLiteral(".zip")); }

    int sevenZip(const QStringList &words)
    {
        QProcess process;
        process.start(m_sevenZip, words);
        return process.waitForFinished(60000) ? process.exitCode() : -1;
    }
    // Another program of that name, as somebody might find it first.
    QString another(const QByteArray &script)
    {
        const auto folder = m_here.filePath(QStringLiteral("programs"));
        QDir().mkpath(folder);
        const auto program = folder + QStringLiteral("/7zz");
        put(program, "#!/bin/sh\n" + script);
        QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return folder;
    }
    void eachProgram()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("7-Zip") << QStringLiteral("7zip");
        QTest::newRow("libzip") << QStringLiteral("libzip");
    }
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(bag() + QStringLiteral("/data/empty of folders/none")));
        int number = 0;
        for (const auto size : { qsizetype(0), qsizetype(1), qsizetype(15), qsizetype(16), qsizetype(17), piece - 1,
                 piece, piece + 1, 2 * piece + 17 })
            m_files.insert(QStringLiteral("data/%1 ä [%2] *.bin").arg(++number).arg(size), bytesOf(size));
        m_files.insert(QStringLiteral("bagit.txt"), "BagIt-Version: 1.0\n");
        m_files.insert(QStringLiteral("-x!.@"), "a name as switches are\n");
        for (auto file = m_files.cbegin(); file != m_files.cend(); ++file)
            QVERIFY(put(bag() + u'/' + file.key(), *file));
        if (!m_sevenZip.isEmpty())
            QVERIFY(m_reader.sealed(bag(), zipOf(QStringLiteral("7zip")), passphrase));
        const Path none(m_here.filePath(QStringLiteral("none")));
        QVERIFY(m_reader.sealed(bag(), zipOf(QStringLiteral("libzip")), passphrase));
    }

    void libzip_reads_every_byte_and_no_other_passphrase_does_data() { eachProgram(); }
    void libzip_reads_every_byte_and_no_other_passphrase_does()
    {
        QFETCH(QString, program);
        if (!QFile::exists(zipOf(program)))
            QSKIP("7zz is not installed");
        const auto opened = m_reader.openedZip(zipOf(program), passphrase);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence));
        const auto &entries = (*opened)->entries();
        QCOMPARE(entries.size(), m_files.size());
        for (qsizetype i = 0; i < entries.size(); ++i) {
            QByteArray read;
            const auto done = (*opened)->read(i, [&](QByteArrayView bytes) {
                read += bytes;
                return Result<>();
            });
            QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
            QCOMPARE(read.size(), entries.at(i).size);
            QVERIFY2(read == m_files.value(entries.at(i).name), qPrintable(entries.at(i).name));
        }
        QVERIFY(!m_reader.openedZip(zipOf(program)));
        const auto other = m_reader.openedZip(zipOf(program), QStringLiteral("other words"));
        QVERIFY(!other || !(*other)->read(1, [](QByteArrayView) { return Result<>(); }));
    }

    void a_byte_that_was_changed_is_noticed_data() { eachProgram(); }
    void a_byte_that_was_changed_is_noticed()
    {
        QFETCH(QString, program);
        auto bytes = bytesIn(zipOf(program));
        if (bytes.isEmpty())
            QSKIP("7zz is not installed");
        const auto at = bytes.size() / 2;
        bytes[at] = char(bytes.at(at) ^ 1);
        const auto changed = m_here.filePath(QStringLiteral("changed.zip"));
        QVERIFY(put(changed, bytes));
        const auto opened = m_reader.openedZip(changed, passphrase);
        bool whole = opened.has_value();
        for (qsizetype i = 0; whole && i < (*opened)->entries().size(); ++i)
            whole = (*opened)->read(i, [](QByteArrayView) { return Result<>(); }).has_value();
        QVERIFY(!whole);
    }

    void seven_zip_unpacks_the_same_files_data() { eachProgram(); }
    void seven_zip_unpacks_the_same_files()
    {
        QFETCH(QString, program);
        if (m_sevenZip.isEmpty())
            QSKIP("7zz is not installed");
        const auto out = m_here.filePath(QStringLiteral("unpacked ") + program);
        QCOMPARE(sevenZip({ QStringLiteral("x"), QStringLiteral("-p") + passphrase, QStringLiteral("-o") + out,
                     zipOf(program) }),
            0);
        int count = 0;
        for (QDirIterator all(out, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); all.hasNext(); ++count)
            all.next();
        QCOMPARE(count, int(m_files.size()));
        for (auto file = m_files.cbegin(); file != m_files.cend(); ++file)
            QVERIFY2(bytesIn(out + u'/' + file.key()) == *file, qPrintable(file.key()));
        QVERIFY(sevenZip({ QStringLiteral("t"), QStringLiteral("-pother words"), zipOf(program) }) != 0);
    }

    void two_sealings_differ()
    {
        const auto again = m_here.filePath(QStringLiteral("again.zip"));
        QVERIFY(m_reader.sealed(bag(), again, passphrase));
        const auto first = m_sevenZip.isEmpty() ? QStringLiteral("libzip") : QStringLiteral("7zip");
        QCOMPARE(bytesIn(again).size(), bytesIn(zipOf(first)).size());
        QVERIFY(bytesIn(again) != bytesIn(zipOf(first)));
    }

    void a_passphrase_that_seven_zip_would_not_take_is_taken_whole_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("as long as it takes") << QString(99, u'x');
        QTest::newRow("longer") << QString(120, u'x');
        QTest::newRow("of other letters") << QStringLiteral("Fünf einfache Wörter");
        QTest::newRow("of two lines") << QStringLiteral("two\nlines");
    }
    void a_passphrase_that_seven_zip_would_not_take_is_taken_whole()
    {
        QFETCH(QString, words);
        const QTemporaryDir place;
        const auto zip = place.filePath(QStringLiteral("odd.zip"));
        QVERIFY(m_reader.sealed(bag(), zip, words));
        const auto opened = m_reader.openedZip(zip, words);
        QVERIFY(opened && (*opened)->read(0, [](QByteArrayView) { return Result<>(); }));
    }

    void no_list_of_processes_shows_the_passphrase()
    {
        const auto folder = another("for word; do echo \"$word\"; done >\"${0%/*}/words\"\n/bin/cat >\"${0%/*}/in\"\n");
        const auto zip = m_here.filePath(QStringLiteral("unwritten.zip"));
        const Path first(folder);
        QVERIFY(!m_reader.sealed(bag(), zip, passphrase)); // it wrote nothing
        QVERIFY(!QFile::exists(zip) && !QFile::exists(zip + QStringLiteral(".partial")));
        const auto words = bytesIn(folder + QStringLiteral("/words"));
        QVERIFY(words.contains("-mem=AES256\n") && !words.contains("five plain"));
        QCOMPARE(bytesIn(folder + QStringLiteral("/in")), passphrase.toUtf8() + '\n');
    }

    void what_another_program_left_open_or_out_is_not_handed_over_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::newRow("unencrypted") << QByteArray("-p|-mem*) ;;");
        QTest::newRow("a file is left out") << QByteArray("@*) set -- \"$@\" \"$word\" '-x!bagit.txt' ;;");
        QTest::newRow("another passphrase") << QByteArray("-p) set -- \"$@\" -pother ;;");
    }
    void what_another_program_left_open_or_out_is_not_handed_over()
    {
        if (m_sevenZip.isEmpty())
            QSKIP("7zz is not installed");
        QFETCH(QByteArray, change);
        const auto zip = m_here.filePath(QStringLiteral("wrong.zip"));
        const Path first(another("for word; do shift; case \"$word\" in " + change
            + " *) set -- \"$@\" \"$word\" ;; esac; done\nexec " + QFile::encodeName(m_sevenZip) + " \"$@\"\n"));
        const auto sealed = m_reader.sealed(bag(), zip, passphrase);
        QVERIFY(!sealed);
        QVERIFY(!QFile::exists(zip));
    }

    void what_is_stopped_leaves_nothing_and_nobody_behind()
    {
        const auto folder = another("echo $$ >\"${0%/*}/number\"\nexec /bin/sleep 60\n");
        const auto zip = m_here.filePath(QStringLiteral("stopped.zip"));
        const Path first(folder);
        Course course;
        const auto number = folder + QStringLiteral("/number");
        course.progress = [&](const QString &, qint64, qint64) { return !bytesIn(number).endsWith('\n'); };
        QVERIFY(!m_reader.sealed(bag(), zip, passphrase, course));
        QVERIFY(!QFile::exists(zip) && !QFile::exists(zip + QStringLiteral(".partial")));
        const auto process = QStringLiteral("/proc/%1/exe").arg(QString::fromLatin1(bytesIn(number).trimmed()));
        QTRY_VERIFY(!QFile::exists(process));
    }
};
QTEST_GUILESS_MAIN(TestSealedZip)
#include "tst_sealed_zip.moc"
