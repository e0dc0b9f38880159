// SPDX-License-Identifier: Apache-2.0
// The twelve tamperings, as a stranger meets them: `packet verify` names the first fault of folder and ZIP and ends
// with 4.
#include "ctl_run.h"
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
using namespace writdesk;
namespace {
const auto friday = u"2026-11-20T10:00:00-05:00"_s;
QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}
QStringList filesUnder(const QString &folder)
{
    QStringList files;
    for (QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
         all.hasNext();)
        files.append(QDir(folder).relativeFilePath(all.next()));
    files.sort();
    return files;
}
bool ran(const QString &folder, const QString &program, const QStringList &words)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, words);
    return process.waitForFinished() && process.exitCode() == 0;
}
// Whoever covers the tracks in the tag files writes the tag manifest anew.
bool tagsAnew(const QString &bag)
{
    QByteArray lines;
    for (const auto &path : filesUnder(bag)) {
        if (!path.startsWith(u"data/") && !path.startsWith(u"tagmanifest"))
            lines += QCryptographicHash::hash(bytesOf(bag + u'/' + path), QCryptographicHash::Sha256).toHex() + "  "
                + path.toUtf8() + '\n';
    }
    return put(bag + u"/tagmanifest-sha256.txt"_s, lines);
}
bool replaced(const QString &file, const QByteArray &what, const QByteArray &with)
{
    auto bytes = bytesOf(file);
    return bytes.contains(what) && put(file, bytes.replace(what, with));
}
bool appended(const QString &file, const QByteArray &more) { return put(file, bytesOf(file) + more); }

const auto manifest = u"/manifest-sha256.txt"_s;
const auto tags = u"/tagmanifest-sha256.txt"_s;
const auto index = u"/data/index.csv"_s;
const QByteArray anyHash(64, 'a');
struct Tampering {
    const char *name;
    const char *fault; // words of the fault that is named
    std::function<bool(const QString &bag)> done;
};
QList<Tampering> tamperings()
{
    return {
        { "a changed file", "index.csv", [](const QString &b) { return appended(b + index, "x"); } },
        { "an added file", "data/extra", [](const QString &b) { return put(b + u"/data/extra"_s, "x"); } },
        { "a removed file", "data/index.csv", [](const QString &b) { return QFile::remove(b + index); } },
        { "a renamed file", "data/index.csv",
            [](const QString &b) { return QFile::rename(b + index, b + u"/data/list.csv"_s); } },
        { "a removed tag manifest", "tagmanifest", [](const QString &b) { return QFile::remove(b + tags); } },
        { "an edited tag manifest", "differs",
            [](const QString &b) {
                auto bytes = bytesOf(b + tags);
                bytes[0] = bytes[0] == '0' ? '1' : '0';
                return put(b + tags, bytes);
            } },
        { "another Oxum", "counts the payload",
            [](const QString &b) {
                return replaced(b + u"/bag-info.txt"_s, "Payload-Oxum: ", "Payload-Oxum: 1") && tagsAnew(b);
            } },
        { "a case collision", "INDEX.csv", [](const QString &b) { return put(b + u"/data/INDEX.csv"_s, "x"); } },
        { "traversal", "../../etc/passwd",
            [](const QString &b) { return appended(b + manifest, anyHash + "  data/../../etc/passwd\n"); } },
        { "a link", "link",
            [](const QString &b) { return QFile::remove(b + index) && QFile::link(u"withheld.csv"_s, b + index); } },
        { "a duplicate entry", "twice",
            [](const QString &b) {
                const auto bytes = bytesOf(b + manifest);
                return appended(b + manifest, bytes.left(bytes.indexOf('\n') + 1));
            } },
        { "another encoding", "encoding",
            [](const QString &b) { return appended(b + manifest, anyHash + "  data/\xE9\n"); } },
    };
}
}
class tst_CtlTampering : public QObject {
    Q_OBJECT
    Ctl m_ctl;
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_ctl.rehearsal(friday));
        const auto ref = m_ctl.at(friday, u"receive "_s + Ctl::paper(u"01-federal-warrant.pdf"_s)).text("case");
        CTL_STATUS(m_ctl.at(friday, u"accept "_s + ref), 0);
        m_ctl.written(u"a.txt"_s, "records\n");
        const auto account = u"--category L1_A --account email:m.halloran@halloran-freight.example"_s;
        CTL_STATUS(m_ctl.at(friday, u"collect %1 a.txt %2"_s.arg(ref, account)), 0);
        CTL_STATUS(m_ctl.at(friday, u"packet %1 build whole"_s.arg(ref)), 0);
        CTL_STATUS(m_ctl(u"packet verify whole"_s), 0);
    }
    void what_was_tampered_with_is_refused_and_the_first_fault_is_named_data()
    {
        QTest::addColumn<int>("at");
        const auto all = tamperings();
        QCOMPARE(all.size(), 12);
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << i;
    }
    void what_was_tampered_with_is_refused_and_the_first_fault_is_named()
    {
        QFETCH(int, at);
        const auto one = tamperings().at(at);
        const auto bag = m_ctl.path(u"bag"_s);
        QVERIFY(!QFileInfo::exists(bag) || QDir(bag).removeRecursively());
        QVERIFY(ran(m_ctl.path({}), u"cp"_s, { u"-r"_s, u"whole"_s, u"bag"_s }));
        QVERIFY(one.done(bag));
        const auto folder = m_ctl(u"packet verify bag"_s);
        CTL_STATUS(folder, 4);
        QVERIFY2(folder.err.contains(one.fault) && folder.complaints() == 1, folder.err.constData());

        const auto zip = m_ctl.path(u"bag.zip"_s);
        QFile::remove(zip);
        if (!ran(bag, u"zip"_s, { u"-q"_s, u"-r"_s, u"-y"_s, zip, u"."_s })) // -y: a link stays one
            QSKIP("zip is not installed, so the ZIP was not tried");
        const auto packed = m_ctl(u"packet verify bag.zip"_s);
        CTL_STATUS(packed, 4);
        const auto said = QByteArrayView(one.name) == "a case collision" ? "same name" : one.fault;
        QVERIFY2(packed.err.contains(said) && packed.complaints() == 1, packed.err.constData());
    }
};
QTEST_GUILESS_MAIN(tst_CtlTampering)
#include "tst_ctl_tampering.moc"
