// SPDX-License-Identifier: Apache-2.0
#include "calendar_rows_p.h"
#include "law_of_resources.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>
using namespace writdesk;

namespace {
QHash<QString, QJsonObject> listedCourts()
{
    QFile file(corpora() + QStringLiteral("/courts/courts.json"));
    QHash<QString, QJsonObject> courts;
    if (corpora().isEmpty() || !file.open(QIODevice::ReadOnly))
        return courts;
    for (const auto &court : QJsonDocument::fromJson(file.readAll()).array())
        courts.insert(court.toObject().value(QLatin1String("id")).toString(), court.toObject());
    return courts;
}
QString textOf(const QJsonObject &court, const char *key) { return court.value(QLatin1String(key)).toString(); }

// Not yet dissolved, as its dates say.
bool sitsStill(const QJsonObject &court)
{
    const auto dates = court.value(QLatin1String("dates")).toArray();
    return dates.isEmpty() || dates.last().toObject().value(QLatin1String("end")).isNull();
}

// By state and name: the lists write both in their own ways.
const QHash<QString, QString> &statesByName()
{
    static const auto states = [] {
        QHash<QString, QString> found;
        for (const auto &row : shippedCalendar().rows().states.asKeyValueRange())
            found.insert(row.second, row.first);
        return found;
    }();
    return states;
}
QList<Court> districts()
{
    auto courts = shippedCalendar().courts();
    courts.removeIf([](const Court &c) { return !c.name.contains(u"District Court"); });
    return courts;
}
QByteArray zoneOf(const char *court) { return shippedCalendar().court(QString::fromLatin1(court))->zone; }
}

class tst_courts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_district_and_circuit_is_there_once();
    void each_state_has_as_many_districts_as_title_28_gives_it_data();
    void each_state_has_as_many_districts_as_title_28_gives_it();
    void each_court_is_listed_by_its_id_as_a_federal_court_of_the_same_state();
    void no_district_or_court_of_appeals_that_sits_today_is_missing();
    void a_court_keeps_the_time_of_its_seat_data();
    void a_court_keeps_the_time_of_its_seat();
    void a_district_that_spans_two_zones_says_so_data();
    void a_district_that_spans_two_zones_says_so();
};

void tst_courts::every_district_and_circuit_is_there_once()
{
    QCOMPARE(districts().size(), 94);
    for (int circuit = 1; circuit <= 11; ++circuit)
        QVERIFY(shippedCalendar().court(QStringLiteral("ca%1").arg(circuit)));
    for (const auto *id : { "cadc", "cafc", "cit", "uscfc", "scotus", "fisc", "fiscr", "tax", "armfor", "cavc" })
        QVERIFY2(shippedCalendar().court(QString::fromLatin1(id)), id);
    QSet<QString> names;
    for (const auto &court : shippedCalendar().courts())
        names.insert(court.name);
    QCOMPARE(names.size(), shippedCalendar().courts().size());
}

void tst_courts::each_state_has_as_many_districts_as_title_28_gives_it_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("states");
    QTest::newRow("four") << 4 << QStringLiteral("CA,NY,TX");
    QTest::newRow("three") << 3 << QStringLiteral("AL,FL,GA,IL,LA,NC,OK,PA,TN");
    QTest::newRow("two") << 2 << QStringLiteral("AR,IA,IN,KY,MI,MO,MS,OH,VA,WA,WI,WV");
}

void tst_courts::each_state_has_as_many_districts_as_title_28_gives_it()
{
    QFETCH(int, count);
    QFETCH(QString, states);
    QHash<QString, int> found;
    for (const auto &court : districts())
        ++found[court.state];
    auto those = found.keys(count);
    those.sort();
    QCOMPARE(those.join(u','), states);
    QCOMPARE(
        found.keys(1).size(), 31); // 26 states, DC, and Guam, the Northern Marianas, Puerto Rico, the Virgin Islands
}

void tst_courts::each_court_is_listed_by_its_id_as_a_federal_court_of_the_same_state()
{
    const auto listed = listedCourts();
    if (listed.isEmpty())
        QSKIP("the collected courts are not on this machine");
    for (const auto &court : shippedCalendar().courts()) {
        QVERIFY2(listed.contains(court.id), qPrintable(court.id));
        const auto &row = listed[court.id];
        QVERIFY2(textOf(row, "system") == u"federal" && sitsStill(row), qPrintable(court.id));
        const auto state = statesByName().value(textOf(row, "location"));
        if (textOf(row, "type") == u"trial" && !state.isEmpty())
            QCOMPARE(court.id + u' ' + court.state, court.id + u' ' + state);
    }
}

void tst_courts::no_district_or_court_of_appeals_that_sits_today_is_missing()
{
    const auto listed = listedCourts();
    if (listed.isEmpty())
        QSKIP("the collected courts are not on this machine");
    // The list keeps these without an end: the name of all district courts at once, a district of before 1907, courts
    // of before 1911, a court of the Commonwealth of Puerto Rico, and boards of the Patent and Trademark Office.
    const QSet<QString> elsewhere { QStringLiteral("usdistct"), QStringLiteral("okd"), QStringLiteral("circtndfl"),
        QStringLiteral("circtmissterr"), QStringLiteral("circtny"), QStringLiteral("prapp"), QStringLiteral("ptab"),
        QStringLiteral("ttab") };
    int seen = 0;
    for (const auto &row : listed) {
        const auto type = textOf(row, "type"), id = textOf(row, "id");
        if (textOf(row, "system") != u"federal" || !sitsStill(row) || elsewhere.contains(id)
            || (type != u"trial" && type != u"appellate"))
            continue;
        QVERIFY2(shippedCalendar().court(id), qPrintable(id + u' ' + textOf(row, "name")));
        ++seen;
    }
    QVERIFY(seen >= 107);
}

void tst_courts::a_court_keeps_the_time_of_its_seat_data()
{
    QTest::addColumn<QByteArray>("zone");
    const auto add = [](const char *court, const char *zone) { QTest::newRow(court) << QByteArray(zone); };
    add("cand", "America/Los_Angeles");
    add("hid", "Pacific/Honolulu");
    add("gud", "Pacific/Guam");
    add("nmid", "Pacific/Saipan");
    add("prd", "America/Puerto_Rico");
    add("vid", "America/St_Thomas");
    add("azd", "America/Phoenix");
    add("idd", "America/Boise");
    add("tned", "America/New_York");
    add("tnmd", "America/Chicago");
    add("innd", "America/Indiana/Indianapolis");
    add("ca5", "America/Chicago");
    add("ca6", "America/New_York");
    add("ca10", "America/Denver");
    add("cit", "America/New_York");
}

void tst_courts::a_court_keeps_the_time_of_its_seat() { QTEST(zoneOf(QTest::currentDataTag()), "zone"); }

void tst_courts::a_district_that_spans_two_zones_says_so_data()
{
    QTest::addColumn<QString>("other");
    const auto add = [](const char *court, const char *other) { QTest::newRow(court) << QString::fromLatin1(other); };
    add("akd", "Hawaii-Aleutian");
    add("flnd", "Central");
    add("idd", "Pacific");
    add("innd", "Central");
    add("insd", "Central");
    add("ksd", "Mountain");
    add("kywd", "Central");
    add("miwd", "Central");
    add("ned", "Mountain");
    add("ndd", "Mountain");
    add("nvd", "Mountain");
    add("ord", "Mountain");
    add("sdd", "Mountain");
    add("tned", "Central");
    add("txwd", "Mountain");
    add("azd", "Navajo");
}

void tst_courts::a_district_that_spans_two_zones_says_so()
{
    QFETCH(QString, other);
    const auto *court = shippedCalendar().court(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(court->note.contains(other), qPrintable(court->note));
}

QTEST_APPLESS_MAIN(tst_courts)
#include "tst_courts.moc"
