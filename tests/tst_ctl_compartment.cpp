// SPDX-License-Identifier: Apache-2.0
// Sealed cases lie in a docket of their own: the general docket beside it says, prints and writes not one byte of them.
#include "ctl_run.h"
#include <QDirIterator>
using namespace writdesk;
namespace {
const auto monday = u"2026-11-23T09:00:00-05:00"_s;
const auto tuesday = u"2026-11-24T09:00:00-05:00"_s;
const auto canary = u"zebrafinch"_s;

// The general docket alone, and the same bytes of it with a compartment beside them.
struct TwoDesks {
    Ctl alone {};
    Ctl beside {};
    QString ref {}; // of the general docket
    QString sealed {}; // of the compartment

    QString compartment() const { return beside.path(u"sealed.writdesk"_s); }
    Ran inside(const QString &words) const { return beside.at(tuesday, u"--docket %1 "_s.arg(compartment()) + words); }
    bool begins()
    {
        if (!alone.rehearsal(monday))
            return false;
        ref = alone.at(monday, u"receive "_s + Ctl::paper(u"01-federal-warrant.pdf"_s)).text("case");
        if (alone.at(monday, u"accept "_s + ref).status != 0 || QFile::exists(alone.docket() + u"-wal"_s))
            return false;
        return QFile::copy(alone.docket(), beside.docket()) && seals();
    }
    bool seals()
    {
        if (inside(u"docket new %1 --rehearsal"_s.arg(compartment())).status != 0)
            return false;
        sealed = inside(u"receive "_s + Ctl::paper(u"04-nondisclosure-order.pdf"_s)).text("case");
        return inside(u"state %1 account+=email:%2@mail.example docket_number=%2-77 issuer=%2"_s.arg(sealed, canary))
                   .status
            == 0;
    }
};

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
}

class tst_CtlCompartment : public QObject {
    Q_OBJECT
    TwoDesks m_desks {};
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_desks.begins()); }
    void the_compartment_itself_knows_its_case()
    {
        QCOMPARE(m_desks.inside(u"list --filter "_s + canary).lines.size(), 1);
    }
    void the_general_docket_says_the_same_with_and_without_a_compartment_beside_it_data()
    {
        QTest::addColumn<QString>("words");
        for (const auto *words : { "list", "list --filter zebrafinch", "search zebrafinch", "search warrant", "show %1",
                 "log", "log %1", "check %1", "ceiling %1", "disposition %1", "periods %1", "needs %1", "events %1",
                 "due --within 400", "tray", "docket head", "docket verify", "docket rebuild --check", "docket backups",
                 "actor list", "profile show", "agency list", "tasks", "retention --within 9000", "campaign list",
                 "law settings", "law files", "law impact" })
            QTest::newRow(words) << QString::fromLatin1(words);
    }
    void the_general_docket_says_the_same_with_and_without_a_compartment_beside_it()
    {
        QFETCH(QString, words);
        const auto asked = words.contains(u"%1") ? words.arg(m_desks.ref) : words;
        auto without = m_desks.alone.at(tuesday, asked);
        auto with = m_desks.beside.at(tuesday, asked);
        const auto here = m_desks.alone.path({}).toUtf8(); // where a command names its file, only the folder differs
        const auto there = m_desks.beside.path({}).toUtf8();
        QCOMPARE(with.status, without.status);
        QCOMPARE(with.out.replace(there, here), without.out);
        QCOMPARE(with.err.replace(there, here), without.err);
    }
    void what_the_general_docket_writes_is_the_same_to_the_byte_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("file");
        QTest::newRow("calendar") << u"calendar %1"_s << u"dates.ics"_s;
        QTest::newRow("export") << u"export --format json --to %1"_s << u"all.json"_s;
        QTest::newRow("export of entries") << u"export --format csv --what cases --to %1"_s << u"cases.csv"_s;
    }
    void what_the_general_docket_writes_is_the_same_to_the_byte()
    {
        QFETCH(QString, words);
        QFETCH(QString, file);
        // Each on fresh copies, since what was entered before has a leaf of its own.
        TwoDesks desks;
        QVERIFY(desks.begins());
        CTL_STATUS(desks.alone.at(tuesday, words.arg(desks.alone.path(file))), 0);
        CTL_STATUS(desks.beside.at(tuesday, words.arg(desks.beside.path(file))), 0);
        QVERIFY(!bytesOf(desks.alone.path(file)).isEmpty());
        QCOMPARE(bytesOf(desks.beside.path(file)), bytesOf(desks.alone.path(file)));
    }
    void whoever_looks_at_the_sealed_case_is_entered_once_a_day_by_any_command_data()
    {
        QTest::addColumn<QString>("words");
        for (const auto *words : { "show %1", "check %1", "periods %1", "log %1", "log", "ceiling %1", "needs %1" })
            QTest::newRow(words) << QString::fromLatin1(words);
        QTest::newRow("search") << u"search order"_s;
    }
    void whoever_looks_at_the_sealed_case_is_entered_once_a_day_by_any_command()
    {
        QFETCH(QString, words);
        const auto &desks = m_desks;
        const auto look = words.contains(u"%1") ? words.arg(desks.sealed) : words;
        const auto who = u"dora-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0))
            + (words.contains(u"%1") ? u"-case"_s : QString());
        const auto inside = [&](const QString &asked) {
            return desks.beside.at(tuesday, u"--docket %1 "_s.arg(desks.compartment()) + asked, who);
        };
        CTL_STATUS(inside(look), 0);
        CTL_STATUS(inside(look), 0);
        const auto mine = [&] {
            qsizetype looks = 0;
            for (const auto &line : desks.inside(u"log %1"_s.arg(desks.sealed)).lines)
                looks += line.value(u"kind"_s) == u"case_viewed"_s && line.value(u"actor"_s) == who;
            return looks;
        };
        QCOMPARE(mine(), 1);
        CTL_STATUS(inside(u"docket verify"_s), 0);
        CTL_STATUS(inside(u"docket rebuild --check"_s), 0);
    }
    void no_file_but_the_compartment_holds_its_words()
    {
        const auto &desks = m_desks;
        CTL_STATUS(desks.beside.at(tuesday, u"remind"_s), 0);
        CTL_STATUS(desks.beside.at(tuesday, u"calendar dates.ics"_s), 0);
        CTL_STATUS(desks.beside.at(tuesday, u"export --format json --to all.json"_s), 0);
        CTL_STATUS(desks.beside.at(tuesday, u"letter %1 acknowledgement --to letter.pdf"_s.arg(desks.ref)), 0);
        CTL_STATUS(desks.beside.at(tuesday, u"sheet %1 --to sheet.pdf"_s.arg(desks.ref)), 0);
        CTL_STATUS(desks.beside.at(tuesday, u"docket backup copy.writdesk"_s), 0);
        int looked = 0;
        QDirIterator files(desks.beside.path({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const auto name = files.next();
            if (name.startsWith(desks.compartment()))
                continue;
            ++looked;
            const auto bytes = bytesOf(name);
            QVERIFY2(!bytes.contains(canary.toUtf8()) && !bytes.contains(desks.sealed.toUtf8()), qPrintable(name));
            QVERIFY2(!QFileInfo(name).fileName().contains(desks.sealed), qPrintable(name));
        }
        QVERIFY(looked >= 6);
    }
};
QTEST_GUILESS_MAIN(tst_CtlCompartment)
#include "tst_ctl_compartment.moc"
