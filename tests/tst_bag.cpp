// SPDX-License-Identifier: Apache-2.0
#include "bag_sample.h"
#include "sha256.h"
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
using namespace writdesk;
namespace {
QString corpora()
{
    const auto named = qEnvironmentVariable("WRITDESK_CORPORA");
    return named.isEmpty() ? QStringLiteral(TEST_DATA "/../../../shared/corpora") : named;
}
void bagsOf(const QString &folder)
{
    for (const auto &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(folder.section(u'/', -2) + u'/' + name)) << folder + u'/' + name;
}
void bagColumn() { QTest::addColumn<QString>("bag"); }

// Writes the manifests anew, as somebody would who covers his tracks.
void sealAgain(const QString &bag, bool payloadToo)
{
    QByteArray manifest;
    QByteArray tags;
    for (const auto &path : filesUnder(bag)) {
        if (path.startsWith(u"data/"))
            manifest += sha256Hex(bytesOf(bag + u'/' + path)).toLatin1() + "  " + path.toUtf8() + '\n';
    }
    if (payloadToo)
        QVERIFY(put(bag + u"/manifest-sha256.txt"_qs, manifest));
    for (const auto &path : filesUnder(bag)) {
        if (!path.startsWith(u"data/") && !path.startsWith(u"tagmanifest"))
            tags += sha256Hex(bytesOf(bag + u'/' + path)).toLatin1() + "  " + path.toUtf8() + '\n';
    }
    QVERIFY(put(bag + u"/tagmanifest-sha256.txt"_qs, tags));
}
void replaceIn(const QString &file, const QByteArray &what, const QByteArray &with)
{
    auto bytes = bytesOf(file);
    QVERIFY2(bytes.contains(what), qPrintable(file));
    QVERIFY(put(file, bytes.replace(what, with)));
}
void appendTo(const QString &file, const QByteArray &more) { QVERIFY(put(file, bytesOf(file) + more)); }
using Tamper = std::function<void(const QString &bag)>;
struct Case {
    const char *name;
    const char *sentence; // a word of the refusal: refused for this reason and no other
    Tamper tamper;
};
const auto exhibit = QStringLiteral("/data/exhibits/WD-2026-K7QM4-000005.001_logins.csv");
const auto manifestFile = QStringLiteral("/manifest-sha256.txt");
const auto tagFile = QStringLiteral("/tagmanifest-sha256.txt");
const auto infoFile = QStringLiteral("/bag-info.txt");
QByteArray hashLine(const QByteArray &path) { return QByteArray(64, 'a') + "  " + path + '\n'; }

QList<Case> tamperings()
{
    return {
        { "a changed file", "logins.csv", [](const QString &b) { appendTo(b + exhibit, "1"); } },
        { "an added file", "extra", [](const QString &b) { QVERIFY(put(b + u"/data/extra"_qs, "x")); } },
        { "an added hidden file", ".extra", [](const QString &b) { QVERIFY(put(b + u"/data/.extra"_qs, "x")); } },
        { "a removed file", "missing", [](const QString &b) { QVERIFY(QFile::remove(b + exhibit)); } },
        { "a renamed file", "missing",
            [](const QString &b) { QVERIFY(QFile::rename(b + exhibit, b + exhibit + u'x')); } },
        { "two files that changed places", "hash",
            [](const QString &b) {
                const auto other = b + u"/data/exhibits/WD-2026-K7QM4-000006.001_profile.json"_qs;
                const auto one = bytesOf(b + exhibit);
                QVERIFY(put(b + exhibit, bytesOf(other)) && put(other, one));
            } },
        { "a removed tag manifest", "tagmanifest", [](const QString &b) { QVERIFY(QFile::remove(b + tagFile)); } },
        { "an emptied tag manifest", "does not stand", [](const QString &b) { QVERIFY(put(b + tagFile, {})); } },
        { "an edited tag manifest", "hash",
            [](const QString &b) {
                auto bytes = bytesOf(b + tagFile);
                bytes[0] = bytes[0] == '0' ? '1' : '0';
                QVERIFY(put(b + tagFile, bytes));
            } },
        { "a tag manifest without a line", "does not stand",
            [](const QString &b) {
                auto bytes = bytesOf(b + tagFile);
                QVERIFY(put(b + tagFile, bytes.mid(bytes.indexOf('\n') + 1)));
            } },
        { "an edited manifest", "manifest-sha256.txt", [](const QString &b) { appendTo(b + manifestFile, "\n"); } },
        { "a removed manifest", "no manifest", [](const QString &b) { QVERIFY(QFile::remove(b + manifestFile)); } },
        { "edited information", "bag-info.txt",
            [](const QString &b) { replaceIn(b + infoFile, "Example", "Sample"); } },
        { "a removed declaration", "bagit.txt",
            [](const QString &b) { QVERIFY(QFile::remove(b + u"/bagit.txt"_qs)); } },
        { "a wrong Oxum", "counts the payload",
            [](const QString &b) {
                replaceIn(b + infoFile, "Payload-Oxum: ", "Payload-Oxum: 1");
                sealAgain(b, false);
            } },
        { "a removed Oxum", "does not count",
            [](const QString &b) {
                replaceIn(b + infoFile, "Payload-Oxum", "Payload-Sum");
                sealAgain(b, false);
            } },
        { "two Oxums", "twice",
            [](const QString &b) {
                appendTo(b + infoFile, "Payload-Oxum: 1.1\n");
                sealAgain(b, false);
            } },
        { "a changed exhibit under new manifests", "index",
            [](const QString &b) {
                replaceIn(b + exhibit, "time", "tame");
                sealAgain(b, true);
            } },
        { "an exhibit beside the index", "index",
            [](const QString &b) {
                const auto more = b + u"/data/exhibits/more"_qs;
                QVERIFY(QFile::rename(b + u"/data/withheld.csv"_qs, more)); // the payload still counts the same
                QVERIFY(put(b + u"/data/withheld.csv"_qs, {}));
                replaceIn(b + infoFile, ".8\n", ".9\n");
                sealAgain(b, true);
            } },
        { "a changed list of exhibits under new manifests", "list of exhibits",
            [](const QString &b) {
                replaceIn(b + u"/data/exhibits.sha256"_qs, "logins", "Logins");
                sealAgain(b, true);
            } },
        { "another program's name", "name the program",
            [](const QString &b) {
                replaceIn(b + infoFile, "Writdesk", "Somebody");
                sealAgain(b, false);
            } },
        { "a file to fetch", "fetch",
            [](const QString &b) {
                QVERIFY(put(b + u"/fetch.txt"_qs, "http://localhost/x - data/index.csv\n"));
                sealAgain(b, false);
            } },
        { "a fetch list that leads out", "leads out",
            [](const QString &b) {
                QVERIFY(put(b + u"/fetch.txt"_qs, "http://localhost/x - data/../../x\n"));
                sealAgain(b, false);
            } },
        { "an added tag file", "added",
            [](const QString &b) {
                QVERIFY(put(b + u"/README.md"_qs, "x"));
                sealAgain(b, false);
            } },
        { "a second manifest that lists nothing", "stands in no manifest",
            [](const QString &b) { QVERIFY(put(b + u"/manifest-md5.txt"_qs, {})); } },
        { "a manifest of an unknown hash", "nobody here can compute",
            [](const QString &b) { QVERIFY(put(b + u"/manifest-crc32.txt"_qs, {})); } },
        { "a case collision on disk", "cannot tell apart",
            [](const QString &b) {
                QVERIFY(put(b + u"/data/INDEX.csv"_qs, "x"));
                sealAgain(b, false);
            } },
        { "a case collision in a manifest", "twice",
            [](const QString &b) { appendTo(b + manifestFile, hashLine("data/INDEX.csv")); } },
        { "accents composed otherwise in a manifest", "twice",
            [](const QString &b) {
                appendTo(b + manifestFile, hashLine("data/\xC3\xA9") + hashLine("data/e\xCC\x81"));
            } },
        { "a duplicate entry", "twice",
            [](const QString &b) {
                const auto bytes = bytesOf(b + manifestFile);
                appendTo(b + manifestFile, bytes.left(bytes.indexOf('\n') + 1));
            } },
        { "a duplicate entry in the tag manifest", "twice",
            [](const QString &b) {
                const auto bytes = bytesOf(b + tagFile);
                appendTo(b + tagFile, bytes.left(bytes.indexOf('\n') + 1));
            } },
        { "traversal", "leads out",
            [](const QString &b) { appendTo(b + manifestFile, hashLine("data/../../etc/passwd")); } },
        { "traversal by backslash", "leads out",
            [](const QString &b) { appendTo(b + manifestFile, hashLine("data\\..\\..\\x")); } },
        { "traversal by an escape", "missing",
            [](const QString &b) { appendTo(b + manifestFile, hashLine("data/%2e%2e/x")); } },
        { "an absolute path", "leads out",
            [](const QString &b) { appendTo(b + manifestFile, hashLine("/etc/passwd")); } },
        { "a home folder", "leads out", [](const QString &b) { appendTo(b + manifestFile, hashLine("~/x")); } },
        { "a drive", "leads out", [](const QString &b) { appendTo(b + manifestFile, hashLine("C:\\x")); } },
        { "payload outside data", "under data/",
            [](const QString &b) { appendTo(b + manifestFile, hashLine("README.txt")); } },
        { "payload in the tag manifest", "payload",
            [](const QString &b) { appendTo(b + tagFile, hashLine("data/index.csv")); } },
        { "a tag manifest that names itself", "tag manifests",
            [](const QString &b) { appendTo(b + tagFile, hashLine("tagmanifest-sha256.txt")); } },
        { "a link to a file", "link",
            [](const QString &b) {
                QVERIFY(QFile::rename(b + exhibit, b + u"/../kept"_qs));
                QVERIFY(QFile::link(b + u"/../kept"_qs, b + exhibit));
            } },
        { "a link to a folder", "link",
            [](const QString &b) { QVERIFY(QFile::link(b + u"/.."_qs, b + u"/data/up"_qs)); } },
        { "a link to nothing", "link",
            [](const QString &b) { QVERIFY(QFile::link(u"/nowhere/x"_qs, b + u"/data/none"_qs)); } },
        { "a manifest in another encoding", "encoding",
            [](const QString &b) { appendTo(b + manifestFile, hashLine("data/\xE9")); } },
        { "a manifest in UTF-16", "text",
            [](const QString &b) {
                QByteArray wide;
                for (const char c : bytesOf(b + manifestFile))
                    wide += QByteArray(1, c) + '\0';
                QVERIFY(put(b + manifestFile, wide));
            } },
        { "a declared encoding nobody knows", "nobody here can read",
            [](const QString &b) { replaceIn(b + u"/bagit.txt"_qs, "UTF-8", "EBCDIC-XX"); } },
        { "another declared encoding", "bagit.txt",
            [](const QString &b) {
                replaceIn(b + u"/bagit.txt"_qs, "UTF-8", "ISO-8859-1");
                sealAgain(b, false);
            } },
        { "a byte order mark", "byte order mark",
            [](const QString &b) {
                QVERIFY(put(b + u"/bagit.txt"_qs, "\xEF\xBB\xBF" + bytesOf(b + u"/bagit.txt"_qs)));
            } },
        { "a version from the future", "version 9.0",
            [](const QString &b) { replaceIn(b + u"/bagit.txt"_qs, "1.0", "9.0"); } },
        { "a hash that is cut", "no hash and path",
            [](const QString &b) { QVERIFY(put(b + manifestFile, bytesOf(b + manifestFile).mid(1))); } },
        { "no payload", "no folder data",
            [](const QString &b) { QVERIFY(QDir(b + u"/data"_qs).removeRecursively()); } },
    };
}

// Every name in a ZIP stands twice, before its bytes and in the directory; here one is written over another.
QByteArray renamed(QByteArray zip, const QByteArray &from, const QByteArray &to)
{
    if (from.size() != to.size() || zip.count(from) < 2)
        qFatal("%s is not in the ZIP as often as it should be", from.constData());
    return zip.replace(from, to);
}
QByteArray linked(QByteArray zip, const QByteArray &name)
{
    const auto entry = zip.lastIndexOf("PK\x01\x02", zip.lastIndexOf(name));
    const quint32 link = 0120777u << 16;
    for (int i = 0; i < 4; ++i) // external attributes, APPNOTE 4.3.12
        zip[entry + 38 + i] = char(link >> (8 * i));
    return zip;
}
struct ZipCase {
    const char *name;
    std::function<QByteArray(const QByteArray &)> tamper; // of a ZIP that holds data/extra.csv too
};
QList<ZipCase> zipTamperings()
{
    return {
        { "an added file", [](const QByteArray &zip) { return zip; } },
        { "a duplicate entry", [](const QByteArray &zip) { return renamed(zip, "data/extra.csv", "data/index.csv"); } },
        { "a case collision", [](const QByteArray &zip) { return renamed(zip, "data/extra.csv", "data/INDEX.csv"); } },
        { "traversal", [](const QByteArray &zip) { return renamed(zip, "data/extra.csv", "../../../e.csv"); } },
        { "traversal in the middle",
            [](const QByteArray &zip) { return renamed(zip, "data/extra.csv", "data/../../csv"); } },
        { "an absolute path", [](const QByteArray &zip) { return renamed(zip, "data/extra.csv", "/etc/extra.csv"); } },
        { "a drive", [](const QByteArray &zip) { return renamed(zip, "data/extra.csv", "C:/a/extra.csv"); } },
        { "a backslash", [](const QByteArray &zip) { return renamed(zip, "data/extra.csv", "data\\extra.csv"); } },
        { "a link", [](const QByteArray &zip) { return linked(zip, "data/index.csv"); } },
        { "a name that is no UTF-8",
            [](const QByteArray &zip) {
                return renamed(zip, "data/extra.csv",
                    "data/\xff\xfe\x01"
                    "ra.csv");
            } },
        { "a file before the first", [](const QByteArray &zip) { return "MZ" + zip; } },
        { "a cut end", [](const QByteArray &zip) { return zip.chopped(8); } },
    };
}
}

class TestBag : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    Reader m_reader { QStringLiteral(PROGRAMS "/writdesk-reader") };
    QString m_whole;
    static bool canRead() { return QFileInfo::exists(QStringLiteral(PROGRAMS "/writdesk-reader")); }
    Result<QByteArray> zipOf(const QString &bag, const QList<Part> &more = {})
    {
        auto parts = more;
        for (const auto &path : filesUnder(bag))
            parts.append({ path, {}, bytesOf(bag + u'/' + path) });
        return m_reader.zipped(parts);
    }
private Q_SLOTS:
    void initTestCase()
    {
        m_whole = m_folder.filePath(u"whole"_qs);
        const auto packet = buildPacket(samplePlan(), m_whole, m_reader);
        QVERIFY2(packet, packet ? "" : qPrintable(packet.error().sentence + packet.error().detail));
    }

    void a_packet_as_it_was_built_is_intact()
    {
        const auto verified = verifyPacket(m_whole, m_reader);
        QVERIFY2(verified, verified ? "" : qPrintable(verified.error().sentence));
    }

    void a_packet_that_was_tampered_with_is_refused_data()
    {
        QTest::addColumn<int>("at");
        const auto cases = tamperings();
        for (int i = 0; i < cases.size(); ++i)
            QTest::newRow(cases[i].name) << i;
    }
    void a_packet_that_was_tampered_with_is_refused()
    {
        QFETCH(int, at);
        const auto one = tamperings().at(at);
        QTemporaryDir copy;
        const auto bag = copy.filePath(u"bag"_qs);
        QVERIFY(copyFolder(m_whole, bag));
        QVERIFY(verifyPacket(bag, m_reader)); // so that nothing but the tampering is refused
        one.tamper(bag);
        const auto verified = verifyPacket(bag, m_reader);
        QVERIFY(!verified);
        QCOMPARE(verified.error().no, No::Broken);
        QVERIFY2(
            verified.error().sentence.contains(QString::fromUtf8(one.sentence)), qPrintable(verified.error().sentence));
    }

    void a_zip_of_a_packet_that_was_tampered_with_is_refused_data()
    {
        a_packet_that_was_tampered_with_is_refused_data();
    }
    void a_zip_of_a_packet_that_was_tampered_with_is_refused()
    {
        if (!canRead())
            QSKIP("writdesk-reader is not built");
        QFETCH(int, at);
        const auto one = tamperings().at(at);
        if (QByteArrayView(one.name).startsWith("a link"))
            return; // a link in a ZIP has cases of its own
        QTemporaryDir copy;
        const auto bag = copy.filePath(u"bag"_qs);
        QVERIFY(copyFolder(m_whole, bag));
        one.tamper(bag);
        const auto zip = zipOf(bag);
        if (zip) // a bag that the writer of ZIP files refuses never becomes one
            QVERIFY(put(copy.filePath(u"bag.zip"_qs), *zip));
        else
            return;
        const auto verified = verifyPacket(copy.filePath(u"bag.zip"_qs), m_reader);
        QVERIFY(!verified);
        QCOMPARE(verified.error().no, No::Broken);
    }

    void a_zip_whose_own_directory_was_tampered_with_is_refused_data()
    {
        QTest::addColumn<int>("at");
        const auto cases = zipTamperings();
        for (int i = 0; i < cases.size(); ++i)
            QTest::newRow(cases[i].name) << i;
    }
    void a_zip_whose_own_directory_was_tampered_with_is_refused()
    {
        if (!canRead())
            QSKIP("writdesk-reader is not built");
        QFETCH(int, at);
        QTemporaryDir here;
        const auto place = here.filePath(u"bag.zip"_qs);
        const auto whole = zipOf(m_whole);
        QVERIFY(whole && put(place, *whole));
        QVERIFY(verifyPacket(place, m_reader)); // so that nothing but the tampering is refused
        const auto more = zipOf(m_whole, { { u"data/extra.csv"_qs, {}, "x" } });
        QVERIFY(more && put(place, zipTamperings().at(at).tamper(*more)));
        const auto verified = verifyPacket(place, m_reader);
        QVERIFY(!verified);
        QCOMPARE(verified.error().no, No::Broken);
    }

    void every_byte_of_a_packet_is_watched()
    {
        QTemporaryDir copy;
        const auto bag = copy.filePath(u"bag"_qs);
        QVERIFY(copyFolder(m_whole, bag));
        for (const auto &path : filesUnder(bag)) {
            const auto bytes = bytesOf(bag + u'/' + path);
            const auto step = std::max<qsizetype>(1, bytes.size() / 40);
            for (qsizetype at = 0; at < bytes.size(); at += step) {
                auto other = bytes;
                other[at] = char(other[at] ^ 0x01);
                QVERIFY(put(bag + u'/' + path, other));
                QVERIFY2(!verifyPacket(bag, m_reader), qPrintable(QStringLiteral("%1 byte %2").arg(path).arg(at)));
            }
            QVERIFY(put(bag + u'/' + path, bytes));
        }
        QVERIFY(verifyPacket(bag, m_reader));
    }

    void what_is_no_bag_is_refused_and_what_is_absent_is_said()
    {
        QTemporaryDir empty;
        QCOMPARE(verifyPacket(empty.path(), m_reader).error().no, No::Broken);
        QVERIFY(put(empty.filePath(u"text"_qs), "words"));
        QCOMPARE(verifyPacket(empty.filePath(u"text"_qs), m_reader).error().no, No::Broken);
        QCOMPARE(verifyPacket(empty.filePath(u"nothing"_qs), m_reader).error().no, No::World);
    }

    void every_valid_conformance_bag_passes_data()
    {
        bagColumn();
        bagsOf(corpora() + u"/bagit/v0.97/valid"_qs);
        bagsOf(corpora() + u"/bagit/v1.0/valid"_qs);
        bagsOf(QStringLiteral(TEST_DATA "/bags/valid"));
    }
    void every_valid_conformance_bag_passes()
    {
        QFETCH(QString, bag);
        const auto verified = verifyPacket(bag, m_reader);
        QVERIFY2(verified, verified ? "" : qPrintable(verified.error().sentence));
    }

    void every_invalid_conformance_bag_is_refused_data()
    {
        bagColumn();
        for (const auto &part : { u"v1.0/invalid"_qs, u"v0.97/linux-only"_qs, u"v0.97/windows-only"_qs })
            bagsOf(corpora() + u"/bagit/"_qs + part);
        bagsOf(QStringLiteral(TEST_DATA "/bags/invalid"));
    }
    void every_invalid_conformance_bag_is_refused()
    {
        QFETCH(QString, bag);
        const auto verified = verifyPacket(bag, m_reader);
        QVERIFY(!verified);
        QCOMPARE(verified.error().no, No::Broken);
    }

    void a_file_name_is_safe_on_every_system_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        QTest::newRow("plain") << u"a b.csv"_qs << u"a b.csv"_qs;
        QTest::newRow("folders") << u"../../etc/passwd"_qs << u"passwd"_qs;
        QTest::newRow("backslash") << u"..\\x.txt"_qs << u"x.txt"_qs;
        QTest::newRow("line end") << u"a\nb\r"_qs << u"a_b_"_qs;
        QTest::newRow("reserved") << u"con.txt"_qs << u"_con.txt"_qs;
        QTest::newRow("marks") << u"a<b>:\"|?*%c"_qs << u"a_b_______c"_qs;
        QTest::newRow("dots") << u"...hidden."_qs << u"hidden"_qs;
        QTest::newRow("nothing") << u""_qs << u"file"_qs;
        QTest::newRow("direction") << u"a\u202Eb"_qs << u"a_b"_qs;
        QTest::newRow("letters") << u"e\u0301.txt"_qs << u"\u00E9.txt"_qs;
    }
    void a_file_name_is_safe_on_every_system()
    {
        QFETCH(QString, name);
        QFETCH(QString, safe);
        QCOMPARE(safeFileName(name), safe);
    }
    void a_long_file_name_is_cut_and_keeps_its_ending()
    {
        const auto safe = safeFileName(QString(400, u'\u4E00') + u".json"_qs);
        QVERIFY(safe.toUtf8().size() <= 120 && safe.endsWith(u".json"));
    }
};
QTEST_MAIN(TestBag)
#include "tst_bag.moc"
