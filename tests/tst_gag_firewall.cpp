// SPDX-License-Identifier: Apache-2.0
// A gag in one case leaves no trace in what leaves of another: two dockets that differ by that gag alone are compared.
#include "calendar_desk.h"
#include "desk_fixture.h"
#include "disclosure_desk.h"
#include "head_words.h"
#include "overlap_desk.h"
#include "reminder_desk.h"
#include "sheet_desk.h"
#include "today_desk.h"
#include <QDirIterator>
#include <QRegularExpression>
using namespace writdesk;
namespace {
const auto morning = QStringLiteral("2026-11-23T09:00:00-05:00");
const auto canary = QStringLiteral("kingfisher");
using Outgoing = QMap<QString, QString>; // what leaves, by its name

QStringList gaggedFacts()
{
    auto facts = warrantFacts();
    facts.replaceInStrings(QStringLiteral("pat@tenant.example"), canary + QStringLiteral("@tenant.example"));
    facts.replaceInStrings(QStringLiteral("26-mj-1201"), QStringLiteral("26-mj-") + canary);
    return facts;
}

class Leaving {
public:
    Leaving(Desk &desk, const CaseRef &ref, const QString &folder)
        : m_desk(desk)
        , m_ref(ref)
        , m_folder(folder)
    {
    }
    Outgoing all()
    {
        for (const auto *kind : { "acknowledgement", "clarification", "narrowing", "objection", "no_records", "invoice",
                 "appeal", "rejection", "redirect" })
            letter(QString::fromLatin1(kind));
        add(QStringLiteral("notice"), draftNotice(m_desk, m_ref, QStringLiteral("en"), true));
        add(QStringLiteral("sheet"), draftSheet(m_desk, m_ref, QStringLiteral("en")));
        packet();
        calendar();
        return m_out;
    }

private:
    void letter(const QString &kind) { add(kind, draftLetter(m_desk, m_ref, kind, QStringLiteral("en"), true)); }
    void packet();
    void calendar();
    void add(const QString &name, const Result<Draft> &draft)
    {
        if (!draft) {
            m_out.insert(name, draft.error().sentence);
        } else {
            m_out.insert(name, clean(words(draft->pdf)));
            m_out.insert(name + QStringLiteral(" file name"), draft->document.name);
        }
        m_head = headWords(m_desk.docket().head()->hash);
    }
    QString words(const QByteArray &pdf)
    {
        const auto paper = m_desk.reader().read(pdf, QStringLiteral("out.pdf"));
        QStringList all;
        if (!paper)
            return paper.error().sentence;
        for (const auto &page : paper->pages) {
            for (const auto &word : page.words)
                all.append(word.text);
        }
        return all.join(u' ');
    }
    // But for the words of the tree head, and the hashes and sizes that follow from them.
    QString clean(QString text) const
    {
        static const QRegularExpression hash(QStringLiteral("\\b[0-9a-f]{64}\\b"));
        static const QRegularExpression oxum(QStringLiteral("Payload-Oxum: \\d+"));
        return text.simplified()
            .replace(m_head, QStringLiteral("HEAD"))
            .replace(hash, QStringLiteral("HASH"))
            .replace(oxum, QStringLiteral("Payload-Oxum: SIZE"));
    }
    Desk &m_desk;
    CaseRef m_ref;
    QString m_folder;
    QString m_head = headWords(m_desk.docket().head()->hash); // as it stands before the next thing is made
    Outgoing m_out {};
};

void Leaving::packet()
{
    QDir(m_folder).mkpath(QStringLiteral("."));
    QFile data(m_folder + QStringLiteral("/name.txt"));
    if (!data.open(QIODevice::WriteOnly) || data.write("Pat Doe\n") < 0)
        qFatal("no file to collect");
    data.close();
    const CollectOrder order { data.fileName(), QStringLiteral("L1_A"), QStringLiteral("email:pat@tenant.example"),
        QStringLiteral("console"), true };
    const auto collected = collect(m_desk, m_ref, order);
    m_head = headWords(m_desk.docket().head()->hash);
    const auto bag = m_folder + QStringLiteral("/bag");
    const auto built
        = collected ? buildCasePacket(m_desk, m_ref, { bag, {}, {} }) : Result<Packet>(asFailure(collected));
    if (!built) {
        m_out.insert(QStringLiteral("packet"), built.error().sentence);
        return;
    }
    for (QDirIterator files(bag, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        const auto bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const auto name = QDir(bag).relativeFilePath(file.fileName());
        m_out.insert(name, clean(bytes.startsWith("%PDF") ? words(bytes) : QString::fromUtf8(bytes)));
    }
}

void Leaving::calendar()
{
    auto events = *dueEvents(m_desk);
    events.removeIf([&](const CalendarEvent &event) { return !event.uid.contains(m_ref.text); });
    m_out.insert(QStringLiteral("calendar"), QString::fromUtf8(*calendarOf(m_desk, events)));
}

// Two cases, closed; `gagged` has a gag in the first and everything else alike.
struct Twins {
    Rehearsal plain;
    CaseRef silent {}; // the case that has the gag in one of them
    CaseRef other {};
    QString gagged() const { return plain.path(QStringLiteral("gagged.docket")); }
    bool make()
    {
        if (!plain.create(morning))
            return false;
        {
            const auto desk = plain.desk(QStringLiteral("ana"), morning);
            silent = opened(*desk, gaggedFacts());
            other = opened(*desk, warrantFacts());
            touch(*desk);
        }
        return QFile::copy(plain.file(), gagged());
    }
    // A later paper of the other case shares an account with the silent one, and its people are told so.
    void touch(Desk &desk) const
    {
        const auto account = QStringLiteral("email:") + canary + QStringLiteral("@tenant.example");
        const Received paper { .at = desk.now(),
            .warnings = { account + QStringLiteral(" is named elsewhere too.") },
            .overlaps = { silent.text },
            .shared = LaterList<Shared>({ { silent, QStringLiteral("account"), account } }) };
        const auto done = desk.change(other, 0, Desk::Judge::Yes, [&](const Case &) -> Result<QList<NewEntry>> {
            return QList<NewEntry> { { other, kind::filed, objectOf(paper) } };
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().sentence));
    }
    QString told(Desk &desk) const
    {
        return sharedWords(desk.docket(), desk.docket().load(other)->shared)->join(u'\n');
    }
    std::unique_ptr<Desk> deskOf(const QString &file) const
    {
        auto desk = Desk::open({ .docket = file,
            .actor = QStringLiteral("ana"),
            .setClock = instantOf(morning),
            .clock = [] { return QDateTime(); },
            .readerProgram = QStringLiteral(PROGRAMS "/writdesk-reader") });
        if (!desk)
            qFatal("%s", qPrintable(desk.error().sentence));
        return std::move(*desk);
    }
};
}

class TestGagFirewall : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void what_leaves_of_other_cases_is_the_same_with_and_without_a_gag()
    {
        Twins twins;
        QVERIFY(twins.make());
        const auto without = twins.deskOf(twins.plain.file());
        const auto with = twins.deskOf(twins.gagged());
        QVERIFY(addGag(*with, twins.silent, { .from = QStringLiteral("2026-11-01"), .furtherOrder = true }));
        QVERIFY(!draftNotice(*with, twins.silent, QStringLiteral("en"), false)); // the gag does block there
        QVERIFY(twins.told(*with).contains(QStringLiteral("silence is owed"))); // to its people, and to nobody else
        QVERIFY(twins.told(*without).contains(canary) && !twins.told(*without).contains(QStringLiteral("silence")));
        const auto plain = Leaving(*without, twins.other, twins.plain.path(QStringLiteral("one"))).all();
        auto gagged = Leaving(*with, twins.other, twins.plain.path(QStringLiteral("two"))).all();
        QVERIFY2(plain.size() > 20, qPrintable(QStringList(plain.keys()).join(u' ')));
        QCOMPARE(gagged.keys(), plain.keys());
        for (auto at = plain.begin(); at != plain.end(); ++at) {
            QVERIFY2(!at.value().isEmpty(), qPrintable(at.key()));
            const auto &other = gagged[at.key()];
            qsizetype same = 0; // letters, to tell where the two part
            while (same < at.value().size() && same < other.size() && at.value()[same] == other[same])
                ++same;
            QVERIFY2(other == at.value(),
                qPrintable(at.key() + QStringLiteral(": ") + at.value().mid(qMax<qsizetype>(0, same - 60), 120)
                    + QStringLiteral(" <> ") + other.mid(same, 60)));
        }
        QVERIFY(plain.value(QStringLiteral("acknowledgement")).contains(QStringLiteral("HEAD"))); // it is not lost
    }
    void nothing_that_leaves_elsewhere_holds_a_word_of_the_gagged_case()
    {
        Twins twins;
        QVERIFY(twins.make());
        const auto desk = twins.deskOf(twins.gagged());
        QVERIFY(addGag(*desk, twins.silent, { .from = QStringLiteral("2026-11-01"), .furtherOrder = true }));
        auto out = Leaving(*desk, twins.other, twins.plain.path(QStringLiteral("bag"))).all();
        const auto events = dueEvents(*desk);
        QVERIFY(events && !events->isEmpty());
        out.insert(QStringLiteral("whole calendar"), QString::fromUtf8(*calendarOf(*desk, *events)));
        const auto reminded = remind(*desk, 365);
        QVERIFY(reminded && reminded->silent > 0);
        for (const auto &row : reminded->rows)
            out.insert(QStringLiteral("reminder ") + row.ref.text, row.issuer + row.status);
        for (auto at = out.begin(); at != out.end(); ++at) {
            QVERIFY2(!at.value().contains(canary, Qt::CaseInsensitive), qPrintable(at.key() + at.value()));
            QVERIFY2(!at.key().contains(canary, Qt::CaseInsensitive), qPrintable(at.key()));
            QVERIFY2(!at.value().contains(twins.silent.text), qPrintable(at.key() + at.value()));
        }
    }
};
QTEST_MAIN(TestGagFirewall)
#include "tst_gag_firewall.moc"
