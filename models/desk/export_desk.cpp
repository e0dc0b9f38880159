// SPDX-License-Identifier: Apache-2.0
#include "export_desk.h"
#include "growing_file_p.h"
#include "list_desk.h"
#include "notice_desk.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
constexpr int rowsAtOnce = 256;

NewEntry entryOf(const ExportOrder &order, const Export &made)
{
    return { {}, kind::exported,
        { { QStringLiteral("format"), order.format }, { QStringLiteral("what"), order.what },
            { QStringLiteral("cases"), made.cases }, { QStringLiteral("sha256"), made.sha256 } } };
}

// One docket on its way out, inside one transaction.
class Exporting {
public:
    Exporting(Desk &desk, const ExportForm &form, GrowingFile &file, const Course &course)
        : m_desk(desk)
        , m_form(form)
        , m_file(file)
        , m_course(course)
    {
    }
    Result<Export> run();

private:
    Result<> add(const QByteArray &bytes);
    Result<> cases();
    Result<> oneCase(const ListRow &row);
    Result<> entries();

    Desk &m_desk;
    const ExportForm &m_form;
    GrowingFile &m_file;
    const Course &m_course;
    const QDateTime m_now = m_desk.now();
    const QString m_what = QCoreApplication::translate("Export", "Writing the export");
    Export m_made {};
};

Result<> Exporting::add(const QByteArray &bytes)
{
    if (!m_course.goesOn(m_what, m_file.size() + bytes.size(), 0))
        return stoppedByHand();
    return m_file.add(bytes);
}

Result<> Exporting::oneCase(const ListRow &row)
{
    auto c = m_desk.docket().load(row.ref);
    const auto entries = c && m_form.withEntries ? m_desk.docket().entries(row.ref) : Result<QList<Entry>>();
    if (!c || !entries)
        return c ? Result<>(asFailure(entries)) : Result<>(asFailure(c));
    const auto silent = !blocksOfNotice(m_desk, *c).isEmpty(); // as reminders and the calendar ask
    ++m_made.cases;
    m_made.silent += silent ? 1 : 0;
    const auto now = broughtUp(row, *c, m_desk.today(), m_now);
    return add(m_form.ofCase ? m_form.ofCase({ now, std::move(*c), *entries, silent }, m_now) : QByteArray());
}

Result<> Exporting::cases()
{
    for (ListQuery query { .limit = rowsAtOnce };;) {
        const auto rows = m_desk.docket().list(query);
        if (!rows)
            return asFailure(rows);
        for (const auto &row : *rows) {
            if (auto written = oneCase(row); !written)
                return written;
        }
        if (rows->size() < rowsAtOnce)
            return {};
        query.after = rows->last().ref;
    }
}

Result<> Exporting::entries()
{
    if (!m_form.ofEntry)
        return {};
    return m_desk.docket().eachEntry([&](const Entry &entry) { return add(m_form.ofEntry(entry)); });
}

Result<Export> Exporting::run()
{
    const auto head = m_desk.docket().head();
    if (!head)
        return asFailure(head);
    const auto sum = m_file.begin()
                         .and_then([&] { return add(m_form.before); })
                         .and_then([&] { return cases(); })
                         .and_then([&] { return entries(); })
                         .and_then([&] { return add(m_form.after ? m_form.after(*head) : QByteArray()); })
                         .and_then([&] { return m_file.end(); });
    if (!sum)
        return asFailure(sum);
    m_made.sha256 = *sum;
    return m_made;
}
}

Result<Export> exportDocket(Desk &desk, const ExportOrder &order, const ExportForm &form, const Course &course)
{
    if (auto may = desk.mayEnter({ entryOf(order, {}) }); !may) // who may not does not learn how much there is
        return asFailure(may);
    GrowingFile file(order.file);
    Result<Export> made;
    const auto entered = desk.changeAll({}, [&]() -> Result<QList<NewEntry>> {
        made = Exporting(desk, form, file, course).run();
        return made.map([&](const Export &one) { return QList<NewEntry> { entryOf(order, one) }; });
    });
    const auto named = entered ? file.takeName() : entered;
    return named ? made : asFailure(named);
}
}
