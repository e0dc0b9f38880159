// SPDX-License-Identifier: Apache-2.0
#include "bag_sample.h"
#include "csv.h"
#include "letter.h"
#include "sha256.h"
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>
using namespace writdesk;
namespace {
QString readerProgram() { return QStringLiteral(PROGRAMS "/writdesk-reader"); }
bool canStamp() { return QFileInfo::exists(readerProgram()); }

QString textOf(const QByteArray &pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_qs, { u"-layout"_qs, u"-"_qs, u"-"_qs });
    reader.write(pdf);
    reader.closeWriteChannel();
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

QByteArray someLetter(int findings)
{
    QString markdown;
    for (int i = 0; i < findings; ++i)
        markdown += QStringLiteral("* line %1\n").arg(i);
    return *printLetter({ u"Letter"_qs, markdown }, { .entity = u"Example, Inc."_qs });
}

int ran(const QString &folder, const QString &command, QByteArray *out = nullptr)
{
    QProcess shell;
    shell.setWorkingDirectory(folder);
    shell.start(u"sh"_qs, { u"-c"_qs, command });
    shell.waitForFinished();
    if (out)
        *out = shell.readAllStandardOutput();
    return shell.exitCode();
}

QList<QStringList> rowsOf(const QString &file)
{
    QList<QStringList> rows;
    for (const auto &record : csvRecords(QString::fromUtf8(bytesOf(file)))) {
        if (!record.problem.isEmpty())
            return {}; // no row of a list that is not whole
        rows.append(record.fields);
    }
    return rows;
}
}

class TestPacket : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    Reader m_reader { readerProgram() };
    QString place(const QString &name) const { return m_folder.filePath(name); }
private Q_SLOTS:
    void initTestCase() { std::signal(SIGXFSZ, SIG_IGN); }

    void a_packet_has_its_parts_and_nothing_else()
    {
        const auto packet = buildPacket(samplePlan(), place(u"parts"_qs), m_reader);
        QVERIFY2(packet, packet ? "" : qPrintable(packet.error().sentence));
        const QStringList expected { u"README.txt"_qs, u"bag-info.txt"_qs, u"bagit.txt"_qs, u"data/cover.pdf"_qs,
            u"data/exhibits.sha256"_qs, u"data/exhibits/WD-2026-K7QM4-000005.001_logins.csv"_qs,
            u"data/exhibits/WD-2026-K7QM4-000005_slip-sheet.pdf"_qs,
            u"data/exhibits/WD-2026-K7QM4-000006.001_profile.json"_qs,
            u"data/exhibits/WD-2026-K7QM4-000006_slip-sheet.pdf"_qs, u"data/index.csv"_qs, u"data/withheld.csv"_qs,
            u"manifest-sha256.txt"_qs, u"tagmanifest-sha256.txt"_qs };
        QCOMPARE(filesUnder(place(u"parts"_qs)), expected);
        QCOMPARE(packet->bates, QStringList({ u"WD-2026-K7QM4-000005"_qs, u"WD-2026-K7QM4-000006"_qs }));
        QCOMPARE(packet->categories, QStringList({ u"L1_A"_qs, u"L2_LOGS"_qs }));
        QCOMPARE(packet->id.text, u"P1"_qs);
        QCOMPARE(packet->manifest, sha256Hex(bytesOf(place(u"parts/manifest-sha256.txt"_qs))));
        QCOMPARE(packet->head, samplePlan().headWords);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList { u"parts"_qs });
    }

    void what_is_above_the_ceiling_is_listed_and_not_there()
    {
        const auto packet = buildPacket(samplePlan(), place(u"withheld"_qs), m_reader);
        QVERIFY(packet);
        const QList<QStringList> rows { { u"file"_qs, u"category"_qs, u"reason"_qs },
            { u"messages.mbox"_qs, u"L3_MESSAGES"_qs, u"A subpoena cannot reach it."_qs } };
        QCOMPARE(rowsOf(place(u"withheld/data/withheld.csv"_qs)), rows);
        QVERIFY(bytesOf(place(u"withheld/data/withheld.csv"_qs)).startsWith("file,category,reason\n"));
        QCOMPARE(packet->withheld.size(), 1);
        QCOMPARE(packet->withheld.first().file, u"messages.mbox"_qs);
        for (const auto &path : filesUnder(place(u"withheld"_qs)))
            QVERIFY2(!bytesOf(place(u"withheld/"_qs + path)).contains("From nobody"), qPrintable(path));
    }

    void everything_withheld_is_a_packet_too()
    {
        auto plan = samplePlan();
        for (auto &exhibit : plan.exhibits)
            exhibit.withheld = u"No."_qs;
        const auto packet = buildPacket(plan, place(u"nothing"_qs), m_reader);
        QVERIFY(packet);
        QVERIFY(packet->bates.isEmpty());
        QCOMPARE(packet->withheld.size(), 3);
        QVERIFY(verifyPacket(place(u"nothing"_qs), m_reader));
    }

    void built_again_from_the_same_plan_it_is_the_same_to_the_byte()
    {
        auto plan = samplePlan();
        plan.papers = withCover(someLetter(3));
        if (canStamp())
            plan.exhibits.prepend({ u"report.pdf"_qs, u"L1_A"_qs, u"email:a@b.example"_qs, someLetter(90), {}, {} });
        const auto one = buildPacket(plan, place(u"one"_qs), m_reader);
        const auto two = buildPacket(plan, place(u"two"_qs), m_reader);
        QVERIFY(one && two);
        QCOMPARE(*one, *two);
        const auto files = filesUnder(place(u"one"_qs));
        QCOMPARE(filesUnder(place(u"two"_qs)), files);
        for (const auto &path : files)
            QVERIFY2(bytesOf(place(u"one/"_qs + path)) == bytesOf(place(u"two/"_qs + path)), qPrintable(path));
    }

    void coreutils_alone_verify_it_as_the_readme_says()
    {
        QTemporaryDir clean; // a copy of the bag, and a folder of programs that holds coreutils alone
        for (const auto *tool : { "sha256sum", "du", "wc", "ls" }) {
            const auto found = QStandardPaths::findExecutable(QLatin1String(tool));
            if (found.isEmpty())
                QSKIP("coreutils are not installed");
            QVERIFY(QDir().mkpath(clean.filePath(u"bin"_qs)));
            QVERIFY(QFile::link(found, clean.filePath(u"bin/"_qs + QLatin1String(tool))));
        }
        const auto packet = buildPacket(samplePlan(), place(u"readme"_qs), m_reader);
        QVERIFY(packet);
        const auto folder = clean.filePath(u"bag"_qs);
        QVERIFY(copyFolder(place(u"readme"_qs), folder));
        const auto readme = QString::fromUtf8(bytesOf(folder + u"/README.txt"_qs));
        QStringList commands;
        for (const auto &line : readme.split(u'\n')) {
            if (line.startsWith(u"  ") && !line.startsWith(u"  data/"))
                commands.append(line.trimmed());
        }
        QCOMPARE(commands.size(), 7);
        const auto typed = [&](int at, QByteArray *out = nullptr) {
            return ran(folder, u"PATH="_qs + clean.filePath(u"bin"_qs) + u"; "_qs + commands.at(at), out);
        };
        QByteArray said;
        QCOMPARE(typed(0, &said), 0);
        QCOMPARE(said, QByteArray());
        QCOMPARE(typed(1, &said), 0);
        QCOMPARE(said, QByteArray());
        QCOMPARE(typed(2, &said), 0); // files and folders under data
        QVERIFY2(readme.contains(u"prints %1, and none"_qs.arg(said.trimmed().toInt())), said.constData());
        QCOMPARE(typed(3, &said), 0);
        for (const auto &name : said.split('\n').first(6))
            QVERIFY2(readme.contains(QString::fromUtf8(name)), name.constData());
        QCOMPARE(said.count('\n'), 6);
        QCOMPARE(typed(4, &said), 0);
        QVERIFY(said.startsWith(packet->list.toLatin1()) && readme.contains(packet->list));
        QCOMPARE(typed(5, &said), 0);
        QVERIFY(said.startsWith(packet->manifest.toLatin1()) && readme.contains(packet->manifest));
        QCOMPARE(typed(6, &said), 0);
        QVERIFY(said.startsWith(packet->bag.toLatin1()));
        QVERIFY(!readme.contains(packet->bag)); // it stands outside
        QVERIFY(put(folder + u"/data/cover.pdf"_qs, "other"));
        QVERIFY(typed(0) != 0);
        QVERIFY(put(folder + u"/data/exhibits/.hidden"_qs, "x"));
        typed(2, &said);
        QVERIFY(!readme.contains(u"prints %1, and none"_qs.arg(said.trimmed().toInt())));
    }

    void the_papers_on_top_are_told_what_was_produced()
    {
        auto plan = samplePlan();
        Produced told;
        plan.papers = [&](const Produced &produced) -> Result<QList<PacketPaper>> {
            told = produced;
            return QList<PacketPaper> { { u"data/cover.pdf"_qs, "x" }, { u"data/certificates/a.pdf"_qs, "y" } };
        };
        const auto packet = buildPacket(plan, place(u"told"_qs), m_reader);
        QVERIFY(packet);
        QCOMPARE(told.list, sha256Hex(bytesOf(place(u"told/data/exhibits.sha256"_qs))));
        QCOMPARE(told.list, packet->list);
        QCOMPARE(told.bates, packet->bates);
        QCOMPARE(told.rows.size(), 2);
        QCOMPARE(told.withheld.size(), 1);
        QVERIFY(
            bytesOf(place(u"told/data/exhibits.sha256"_qs))
                .startsWith(sha256Hex("time,ip\n").toLatin1() + "  exhibits/WD-2026-K7QM4-000005.001_logins.csv\n"));
        QVERIFY(verifyPacket(place(u"told"_qs), m_reader));
    }

    void a_packet_without_a_cover_letter_is_not_built()
    {
        auto plan = samplePlan();
        plan.papers = {};
        QVERIFY(!buildPacket(plan, place(u"coverless"_qs), m_reader));
        QVERIFY(!QFile::exists(place(u"coverless"_qs)));
    }

    void the_index_names_each_file_with_numbers_and_hash()
    {
        auto plan = samplePlan();
        plan.exhibits.first().name = u"=HYPERLINK(\"x\"),\n.csv"_qs;
        QVERIFY(buildPacket(plan, place(u"index"_qs), m_reader));
        const auto rows = rowsOf(place(u"index/data/index.csv"_qs));
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].first(7).join(u','), u"bates_first,bates_last,file,category,account,size,sha256"_qs);
        QCOMPARE(rows[1][0], u"WD-2026-K7QM4-000005"_qs);
        QCOMPARE(rows[1][1], u"WD-2026-K7QM4-000005"_qs);
        QCOMPARE(rows[1][5], u"8"_qs);
        QCOMPARE(rows[1][6], sha256Hex("time,ip\n"));
        QCOMPARE(rows[1][7], u"'=HYPERLINK(\"x\"),\n.csv"_qs); // a spreadsheet shows it and follows nothing
        QCOMPARE(sha256Hex(bytesOf(place(u"index/"_qs + rows[1][2]))), rows[1][6]);
        QVERIFY(verifyPacket(place(u"index"_qs), m_reader));
    }

    void names_that_collide_or_climb_do_no_harm()
    {
        auto plan = samplePlan();
        plan.exhibits.clear();
        for (const auto &name :
            { u"../../evil"_qs, u"a.txt"_qs, u"A.TXT"_qs, u"a.txt"_qs, u"CON"_qs, u"%0A"_qs, u"x\ny"_qs, u".."_qs })
            plan.exhibits.append({ name, u"L1_A"_qs, {}, name.toUtf8(), {}, {} });
        const auto packet = buildPacket(plan, place(u"names/inner"_qs), m_reader);
        QVERIFY2(packet, packet ? "" : qPrintable(packet.error().sentence));
        const auto verified = verifyPacket(place(u"names/inner"_qs), m_reader);
        QVERIFY2(verified, verified ? "" : qPrintable(verified.error().sentence));
        for (const auto &path : filesUnder(place(u"names"_qs)))
            QVERIFY2(path.startsWith(u"inner/"), qPrintable(path));
    }

    void the_pages_of_a_pdf_are_numbered_on()
    {
        if (!canStamp() || QStandardPaths::findExecutable(u"pdftotext"_qs).isEmpty())
            QSKIP("writdesk-reader is not built or pdftotext is not installed");
        auto plan = samplePlan();
        plan.rehearsal = true;
        plan.exhibits.prepend({ u"report.pdf"_qs, u"L1_A"_qs, u"email:a@b.example"_qs, someLetter(90), {}, {} });
        const auto packet = buildPacket(plan, place(u"stamped"_qs), m_reader);
        QVERIFY2(packet, packet ? "" : qPrintable(packet.error().sentence));
        const auto rows = rowsOf(place(u"stamped/data/index.csv"_qs));
        const auto pages = textOf(bytesOf(place(u"stamped/"_qs + rows[1][2]))).split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() >= 3);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY2(pages[i].contains(QStringLiteral("WD-2026-K7QM4-%1").arg(5 + i, 6, 10, QChar(u'0'))),
                qPrintable(pages[i]));
            QVERIFY2(pages[i].contains(u"REHEARSAL"), qPrintable(pages[i]));
        }
        QCOMPARE(rows[1][0], u"WD-2026-K7QM4-000005"_qs);
        QCOMPARE(rows[1][1], QStringLiteral("WD-2026-K7QM4-%1").arg(4 + pages.size(), 6, 10, QChar(u'0')));
        QCOMPARE(rows[2][0], QStringLiteral("WD-2026-K7QM4-%1").arg(5 + pages.size(), 6, 10, QChar(u'0')));
        QCOMPARE(rows[1][8], sha256Hex(plan.exhibits.first().bytes));
        QVERIFY(verifyPacket(place(u"stamped"_qs), m_reader));
    }

    void a_zip_of_a_packet_is_verified_too_data()
    {
        QTest::addColumn<QString>("top");
        QTest::newRow("the bag itself") << QString();
        QTest::newRow("a folder that is the bag") << u"packet/"_qs;
    }
    void a_zip_of_a_packet_is_verified_too()
    {
        if (!canStamp())
            QSKIP("writdesk-reader is not built");
        QFETCH(QString, top);
        QTemporaryDir here;
        const auto folder = here.filePath(u"bag"_qs);
        QVERIFY(buildPacket(samplePlan(), folder, m_reader));
        QList<Part> parts;
        for (const auto &path : filesUnder(folder))
            parts.append({ top + path, {}, bytesOf(folder + u'/' + path) });
        const auto zip = m_reader.zipped(parts);
        QVERIFY2(zip, zip ? "" : qPrintable(zip.error().sentence));
        QVERIFY(put(here.filePath(u"good.zip"_qs), *zip));
        const auto verified = verifyPacket(here.filePath(u"good.zip"_qs), m_reader);
        QVERIFY2(verified, verified ? "" : qPrintable(verified.error().sentence));
        parts[4].bytes += 'x';
        QVERIFY(put(here.filePath(u"bad.zip"_qs), *m_reader.zipped(parts)));
        const auto refused = verifyPacket(here.filePath(u"bad.zip"_qs), m_reader);
        QVERIFY(!refused);
        QCOMPARE(refused.error().no, No::Broken);
        QVERIFY(put(here.filePath(u"cut.zip"_qs), zip->left(zip->size() / 2)));
        QCOMPARE(verifyPacket(here.filePath(u"cut.zip"_qs), m_reader).error().no, No::Broken);
    }

    void a_folder_in_use_is_left_alone_and_an_empty_one_is_taken()
    {
        QVERIFY(QDir().mkpath(place(u"used"_qs)) && put(place(u"used/.mine"_qs), "mine"));
        QVERIFY(!buildPacket(samplePlan(), place(u"used"_qs), m_reader));
        QCOMPARE(filesUnder(place(u"used"_qs)), QStringList { u".mine"_qs });
        QVERIFY(QDir().mkpath(place(u"empty"_qs)));
        QVERIFY(buildPacket(samplePlan(), place(u"empty/"_qs), m_reader));
        QVERIFY(verifyPacket(place(u"empty"_qs), m_reader));
    }

    void a_full_disk_is_said_and_nothing_is_left()
    {
        QTemporaryDir here;
        auto plan = samplePlan();
        plan.exhibits.first().bytes = QByteArray(200'000, 'x');
        rlimit before {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        auto small = before;
        small.rlim_cur = 100'000; // the system refuses to write on, as a full disk does
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto packet = buildPacket(plan, here.filePath(u"bag"_qs), m_reader);
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!packet);
        QVERIFY2(packet.error().sentence.contains(u"free space"), qPrintable(packet.error().sentence));
        QVERIFY(QDir(here.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        QVERIFY(buildPacket(plan, here.filePath(u"bag"_qs), m_reader));
    }

    void what_is_too_large_to_hold_comes_in_pieces()
    {
        auto plan = samplePlan();
        const QByteArray piece(1 << 16, 'y');
        plan.exhibits.first().feed = [&](const Sink &sink) -> Result<> {
            for (int i = 0; i < 50; ++i) {
                if (auto taken = sink(piece); !taken)
                    return taken;
            }
            return {};
        };
        QVERIFY(buildPacket(plan, place(u"large"_qs), m_reader));
        const auto rows = rowsOf(place(u"large/data/index.csv"_qs));
        QCOMPARE(rows[1][5].toInt(), 50 << 16);
        QCOMPARE(rows[1][6], sha256Hex(piece.repeated(50)));
        QVERIFY(verifyPacket(place(u"large"_qs), m_reader));
    }

    void a_source_that_fails_leaves_nothing()
    {
        QTemporaryDir here;
        auto plan = samplePlan();
        plan.exhibits.first().feed = [](const Sink &sink) -> Result<> {
            auto taken = sink("some");
            return taken ? Result<>(failed(u"The store is gone."_qs)) : taken;
        };
        const auto packet = buildPacket(plan, here.filePath(u"bag"_qs), m_reader);
        QVERIFY(!packet);
        QCOMPARE(packet.error().sentence, u"The store is gone."_qs);
        QVERIFY(QDir(here.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void a_slip_sheet_names_its_file_and_number()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_qs).isEmpty())
            QSKIP("pdftotext is not installed");
        QVERIFY(buildPacket(samplePlan(), place(u"slip"_qs), m_reader));
        const auto text = textOf(bytesOf(place(u"slip/data/exhibits/WD-2026-K7QM4-000005_slip-sheet.pdf"_qs)));
        QVERIFY2(text.contains(u"WD-2026-K7QM4-000005") && text.contains(u"logins.csv"), qPrintable(text));
        QVERIFY(text.contains(sha256Hex("time,ip\n").left(40)));
    }
};
QTEST_MAIN(TestPacket)
#include "tst_packet.moc"
