// SPDX-License-Identifier: Apache-2.0
#include "fact_table.h"
#include "words.h"
namespace writdesk {
namespace {
// What is shown is what people say; what is edited is what the docket holds.
QString valueOf(const Fact &f) { return f.name == u"category" ? words(Of::Category, f.value) : f.value; }

QString hintOf(const Fact &f)
{
    return f.quote.isEmpty() ? f.value
                             : QCoreApplication::translate("FactTable", "%1\nAs printed: %2").arg(f.value, f.quote);
}
constexpr Column<Fact> columns[] = {
    { QT_TRANSLATE_NOOP("Columns", "Fact"),
        [](const Fact &f) { return Cell { .text = words(Of::Fact, f.name), .hint = f.name }; } },
    { QT_TRANSLATE_NOOP("Columns", "Value"),
        [](const Fact &f) { return Cell { .text = valueOf(f), .hint = hintOf(f) }; } },
    { QT_TRANSLATE_NOOP("Columns", "Page"),
        [](const Fact &f) {
            return Cell { .text = f.page > 0 ? QString::number(f.page) : QStringLiteral("–"), .tone = Tone::Quiet };
        } },
    { QT_TRANSLATE_NOOP("Columns", "Read from"),
        [](const Fact &f) { return Cell { .text = words(Of::How, nameOf(f.how)), .tone = Tone::Quiet }; } },
    { QT_TRANSLATE_NOOP("Columns", "State"),
        [](const Fact &f) {
            return Cell { words(Of::State, nameOf(f.state)), f.state == FactState::Accepted ? Tone::Good : Tone::Soon,
                true };
        } },
};
}
FactTable::FactTable(QObject *parent)
    : RowTable(columns, parent)
{
}

Qt::ItemFlags FactTable::flags(const QModelIndex &index) const
{
    const auto flags = RowTable::flags(index);
    return index.isValid() && index.column() == ValueColumn ? flags | Qt::ItemIsEditable : flags;
}

QVariant FactTable::data(const QModelIndex &index, int role) const
{
    if (role == Qt::EditRole && index.isValid() && index.column() == ValueColumn && index.row() < rowCount())
        return at(index.row()).value;
    if (role == Qt::DisplayRole && index.isValid() && index.column() == ValueColumn && index.row() < rowCount()) {
        if (const auto known = m_words.value(at(index.row()).value); !known.isEmpty())
            return QStringLiteral("%1 (%2)").arg(known, at(index.row()).value);
    }
    return RowTable::data(index, role);
}

bool FactTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() != ValueColumn)
        return false;
    const auto was = at(index.row());
    if (const auto typed = value.toString().trimmed(); typed != was.value)
        Q_EMIT valueTyped(was, typed);
    return false; // the docket says what the value is; its answer comes back as rows
}
}
