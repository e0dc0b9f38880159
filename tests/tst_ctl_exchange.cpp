// SPDX-License-Identifier: Apache-2.0
#include "bad_dockets.h"
#include "ctl_run.h"
#include <QCryptographicHash>
using namespace writdesk;
namespace {
const auto monday = u"2026-11-23T09:00:00-05:00"_s;
const auto tuesday = u"2026-11-24T09:00:00-05:00"_s;
const QByteArray sheet = "Date sent,From address,Brief summary,Data released,Accounts\r\n"
                         "2021-03-04,dc@police.example,\"=cmd|' /C calc'!A0\",2021-03-20,a@x.example\r\n"
                         "03/04/2021,dc@police.example,second,,b@x.example\r\n"
                         ",,,,\r\n";
const QByteArray map = "[columns]\nreceived_at = \"Date sent\"\nrequester_email = \"From address\"\n"
                       "summary = \"Brief summary\"\ndata_released = \"Data released\"\naccount = \"Accounts\"\n";
const auto importLine = u"import log.csv --map map.toml"_s;

bool withLog(const Ctl &ctl)
{
    ctl.written(u"log.csv"_s, sheet);
    ctl.written(u"map.toml"_s, map);
    return ctl.rehearsal(monday);
}

QJsonObject jsonOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QStringList namesOf(const QJsonValue &types)
{
    QStringList names { types.toString() };
    for (const auto &type : types.toArray())
        names.append(type.toString());
    return names;
}

QString typeOf(const QJsonValue &value)
{
    static const QMap<QJsonValue::Type, QString> names { { QJsonValue::Null, u"null"_s },
        { QJsonValue::Bool, u"boolean"_s }, { QJsonValue::Double, u"number"_s }, { QJsonValue::String, u"string"_s },
        { QJsonValue::Array, u"array"_s }, { QJsonValue::Object, u"object"_s } };
    return names.value(value.type());
}

// The first place where a value is not what the schema says: types, required and unnamed keys, enumerations.
QString misfit(const QJsonValue &value, QJsonObject schema, const QJsonObject &root, const QString &where)
{
    if (const auto ref = schema.value(u"$ref"_s).toString(); !ref.isEmpty())
        schema = root.value(u"$defs"_s).toObject().value(ref.section(u'/', -1)).toObject();
    const auto types = namesOf(schema.value(u"type"_s));
    const auto whole = types.contains(u"integer"_s) && value.isDouble();
    if (schema.contains(u"type"_s) && !whole && !types.contains(typeOf(value)))
        return where + u": "_s + typeOf(value);
    if (schema.contains(u"enum"_s) && !schema.value(u"enum"_s).toArray().contains(value))
        return where + u": "_s + value.toString();
    const auto properties = schema.value(u"properties"_s).toObject();
    for (const auto &key : schema.value(u"required"_s).toArray()) {
        if (value.isObject() && !value.toObject().contains(key.toString()))
            return where + u" lacks "_s + key.toString();
    }
    const auto object = value.toObject();
    for (auto at = object.begin(); at != object.end() && !properties.isEmpty(); ++at) {
        if (!properties.contains(at.key()))
            return where + u" has "_s + at.key();
        if (const auto wrong = misfit(*at, properties.value(at.key()).toObject(), root, where + u'.' + at.key());
            !wrong.isEmpty())
            return wrong;
    }
    for (const auto &item : value.toArray()) {
        if (const auto wrong = misfit(item, schema.value(u"items"_s).toObject(), root, where + u"[]"_s);
            !wrong.isEmpty())
            return wrong;
    }
    return {};
}
}
class tst_CtlExchange : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void an_imported_log_says_what_became_of_every_row()
    {
        const Ctl ctl;
        QVERIFY(withLog(ctl));
        const auto dry = ctl.at(monday, importLine + u" --dry-run"_s);
        CTL_STATUS(dry, 0);
        QVERIFY(ctl.at(monday, u"list"_s).lines.isEmpty());
        const auto ran = ctl.at(monday, importLine);
        CTL_STATUS(ran, 0);
        QCOMPARE(ran.lines.size(), 4);
        QCOMPARE(ran.column("fate").mid(0, 3), QStringList({ u"imported"_s, u"rejected"_s, u"rejected"_s }));
        QCOMPARE(dry.column("fate"), ran.column("fate"));
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(sorted(ran.lines[i].keys()), keys(u"row fate case because"_s));
            QCOMPARE(ran.lines[i].value(u"row"_s).toInt(), i + 1);
            QVERIFY(!ran.lines[i].value(u"because"_s).toString().isEmpty());
        }
        const auto sum = ran.lines.last();
        QCOMPARE(sorted(sum.keys()), keys(u"rows imported rejected already alike document"_s));
        QCOMPARE(sum.value(u"rows"_s).toInt(), 3);
        QCOMPARE(sum.value(u"imported"_s).toInt() + sum.value(u"rejected"_s).toInt(), 3);
        QCOMPARE(sum.value(u"document"_s).toString().toLatin1(),
            QCryptographicHash::hash(sheet, QCryptographicHash::Sha256).toHex());
        const auto shown = ctl.at(monday, u"show "_s + ran.text("case")).object();
        for (const auto &fact : shown.value(u"facts"_s).toArray())
            QCOMPARE(fact.toObject().value(u"how"_s).toString(), u"imported"_s);
        QVERIFY(!shown.value(u"periods"_s).toArray().isEmpty());
        for (const auto &period : shown.value(u"periods"_s).toArray())
            QVERIFY(period.toObject().value(u"problem"_s).toString().startsWith(u"not judged"));
        const auto again = ctl.at(tuesday, importLine);
        QCOMPARE(again.lines.last().value(u"already"_s).toInt(), 1);
        QCOMPARE(ctl.at(tuesday, u"list"_s).lines.size(), 1);
        CTL_STATUS(ctl(u"docket verify"_s), 0);
        CTL_STATUS(ctl(u"docket rebuild --check"_s), 0);
        CTL_STATUS(ctl.at(tuesday, u"import nosuch.csv --map map.toml"_s), 1);
        CTL_STATUS(ctl.at(tuesday, u"import log.csv --map nosuch.toml"_s), 1);
    }
    void a_kept_log_is_read_back_and_erased_by_two_people()
    {
        Ctl ctl;
        QVERIFY(withLog(ctl));
        CTL_STATUS(ctl.at(monday, importLine), 0);
        const auto listed = ctl.at(monday, u"import logs"_s);
        QCOMPARE(listed.lines.size(), 1);
        QCOMPARE(listed.text("state"), u"kept"_s);
        QCOMPARE(listed.object().value(u"cases"_s).toInt(), 1);
        const auto sha = listed.text("sha256");
        CTL_STATUS(ctl.at(monday, u"import log %1 --to back.csv"_s.arg(sha.left(10))), 0);
        QFile log(ctl.path(u"log.csv"_s));
        QFile back(ctl.path(u"back.csv"_s));
        QVERIFY(log.open(QIODevice::ReadOnly) && back.open(QIODevice::ReadOnly));
        const auto words = log.readAll();
        QCOMPARE(back.readAll(), words);

        CTL_STATUS(ctl.at(monday, u"import log %1 erase"_s.arg(sha)), 1); // nobody asked
        CTL_STATUS(ctl.at(monday, u"import log %1 propose"_s.arg(sha)), 2); // without a reason
        CTL_STATUS(ctl.at(monday, u"import log %1 propose --reason over"_s.arg(sha)), 0);
        CTL_STATUS(ctl.at(monday, u"import log %1 propose --reason over"_s.arg(sha)), 1);
        const auto alone = ctl.at(monday, u"import log %1 erase"_s.arg(sha));
        CTL_STATUS(alone, 3);
        QCOMPARE(alone.object().value(u"blocks"_s).toArray().size(), 1);
        CTL_STATUS(ctl.at(monday, u"import log %1 erase"_s.arg(sha), u"ben"_s), 0);
        CTL_STATUS(ctl.at(monday, u"import log %1 erase"_s.arg(sha), u"ben"_s), 0); // nothing more to do
        CTL_STATUS(ctl.at(monday, u"import log %1 --to again.csv"_s.arg(sha)), 1);
        QCOMPARE(ctl.at(monday, u"import logs"_s).text("state"), u"erased"_s);
        QVERIFY(!QFile::exists(ctl.path(u"again.csv"_s)));
        QFile docket(ctl.docket());
        QVERIFY(docket.open(QIODevice::ReadOnly));
        QVERIFY(!docket.readAll().contains(words));
        CTL_STATUS(ctl.at(monday, u"docket verify"_s), 0);
        // Its rows are known all the same; and whoever needs the log again imports it anew.
        const auto once = ctl.at(tuesday, importLine);
        CTL_STATUS(once, 0);
        QCOMPARE(once.lines.last().value(u"already"_s).toInt(), 1);
    }
    void bytes_of_a_log_that_are_gone_without_its_entry_are_noticed()
    {
        Ctl ctl;
        QVERIFY(withLog(ctl));
        CTL_STATUS(ctl.at(monday, importLine), 0);
        const auto sha = ctl.at(monday, u"import logs"_s).text("sha256");
        QVERIFY(ran(ctl.docket(), u"DELETE FROM kept WHERE sha256 = '%1'"_s.arg(sha)));
        CTL_STATUS(ctl.at(monday, u"docket verify"_s), 4);
    }
    void only_who_may_take_papers_in_imports()
    {
        const Ctl ctl;
        ctl.written(u"log.csv"_s, sheet);
        ctl.written(u"map.toml"_s, map);
        ctl.written(u"phrase"_s, "secret\n");
        CTL_STATUS(ctl.run({ u"docket"_s, u"new"_s, ctl.docket(), u"--no-encryption"_s }), 0);
        CTL_STATUS(ctl(u"--passphrase-file phrase actor add ana --role administrator"_s), 0);
        CTL_STATUS(ctl(u"--passphrase-file phrase actor add cem --role auditor"_s), 0);
        CTL_STATUS(ctl(u"--passphrase-file phrase actor add ivy --role intake"_s), 0);
        const auto refused = ctl(u"--actor cem "_s + importLine);
        CTL_STATUS(refused, 1);
        QVERIFY2(refused.err.contains("intake"), refused.err.constData());
        CTL_STATUS(ctl(u"--actor ivy "_s + importLine), 0);
    }
    void an_export_is_what_the_published_schema_says()
    {
        const Ctl ctl;
        QVERIFY(withLog(ctl));
        CTL_STATUS(ctl.at(monday, importLine), 0);
        CTL_STATUS(ctl.at(monday, u"receive "_s + Ctl::paper(u"01-federal-warrant.pdf"_s)), 0);
        CTL_STATUS(ctl.at(monday, u"receive "_s + Ctl::paper(u"04-nondisclosure-order.pdf"_s)), 0);
        const auto ref = ctl.at(monday, u"list"_s).text("case");
        CTL_STATUS(ctl.at(monday, u"gag %1 add --source order --from 2026-11-01 --for 1 year"_s.arg(ref)), 0);
        const auto said = ctl.at(monday, u"export --format json --to all.json"_s);
        CTL_STATUS(said, 0);
        QVERIFY(said.object().value(u"silent"_s).toInt() >= 1);
        const auto all = jsonOf(ctl.path(u"all.json"_s));
        const auto schema = jsonOf(QStringLiteral(RESOURCES "/docs/export.schema.json"));
        QVERIFY(!schema.isEmpty());
        QCOMPARE(all.value(u"cases"_s).toArray().size(), 3);
        const auto wrong = misfit(all, schema, schema, u"export"_s);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QCOMPARE(all.value(u"cases"_s).toArray().first().toObject().value(u"entries"_s).toArray().size(),
            ctl.at(monday, u"log "_s + all.value(u"cases"_s).toArray().first().toObject().value(u"case"_s).toString())
                .lines.size());
    }
    void a_table_of_cases_goes_out_once_and_over_no_file()
    {
        const Ctl ctl;
        QVERIFY(withLog(ctl));
        CTL_STATUS(ctl.at(monday, importLine), 0);
        CTL_STATUS(ctl.at(monday, u"export --format csv --to cases.csv"_s), 0);
        QFile file(ctl.path(u"cases.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto written = file.readAll();
        QVERIFY(
            written.startsWith("case,instrument,issuer,status,received_at,due,due_rule,docket_number,entity,accounts"));
        QCOMPARE(written.count('\n'), 2);
        const auto again = ctl.at(monday, u"export --format csv --to cases.csv"_s);
        CTL_STATUS(again, 1);
        QVERIFY(again.err.contains("exists already"));
        CTL_STATUS(ctl.at(monday, u"export --format csv --what facts --to facts.csv"_s), 0);
        QFile facts(ctl.path(u"facts.csv"_s));
        QVERIFY(facts.open(QIODevice::ReadOnly));
        QVERIFY(facts.readAll().contains(",'=cmd|' /C calc'!A0,imported,"));
        CTL_STATUS(ctl(u"docket verify"_s), 0);
    }
};
QTEST_GUILESS_MAIN(tst_CtlExchange)
#include "tst_ctl_exchange.moc"
