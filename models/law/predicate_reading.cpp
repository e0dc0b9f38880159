// SPDX-License-Identifier: Apache-2.0
#include "law_reading_p.h"
#include <QRegularExpression>
namespace writdesk {
namespace {
struct Shape { // how many words an operator takes
    Op op;
    int least;
    int most;
};
constexpr int any = 1000;
constexpr Shape shapes[] = { { Op::Always, 1, 1 }, { Op::Present, 1, 1 }, { Op::Stated, 1, 1 }, { Op::Printed, 1, 1 },
    { Op::IsTrue, 1, 1 }, { Op::NotFalse, 1, 1 }, { Op::OneOf, 2, any }, { Op::NoneOf, 2, any }, { Op::Matches, 2, 2 },
    { Op::Suggests, 2, 2 }, { Op::EachMatches, 3, 3 }, { Op::NotAfter, 2, 2 }, { Op::WithinDays, 3, 3 },
    { Op::AtLeast, 2, 2 }, { Op::AtMost, 2, 2 }, { Op::Same, 2, 2 }, { Op::NamesUs, 1, any }, { Op::InProfile, 2, 2 },
    { Op::Setting, 2, any }, { Op::CategoryIn, 1, any }, { Op::Compellable, 1, 1 }, { Op::Instrument, 1, any } };

class Reading {
public:
    Reading(const QString &file, QList<LawProblem> *problems)
        : m_file(file)
        , m_problems(problems)
    {
    }
    Predicate of(const toml::node &node) const;

private:
    void wrong(const toml::node &at, const QString &what) const
    {
        m_problems->append({ m_file, int(at.source().begin.line), what });
    }
    QStringList words(const toml::node &node) const;
    void checkShape(const Predicate &predicate, const toml::node &at) const;
    void checkPattern(const QString &pattern, const toml::node &at) const;
    const QString &m_file;
    QList<LawProblem> *m_problems;
};

QString say(const char *text) { return QCoreApplication::translate("Law", text); }

QStringList Reading::words(const toml::node &node) const
{
    QStringList list;
    const auto add = [&](const toml::node &one) {
        if (const auto text = one.value_exact<std::string>())
            list.append(QString::fromStdString(*text));
        else if (const auto flag = one.value_exact<bool>())
            list.append(*flag ? QStringLiteral("true") : QStringLiteral("false"));
        else if (const auto number = one.value_exact<int64_t>())
            list.append(QString::number(*number));
        else
            wrong(one, say("a condition takes texts, numbers, true and false"));
    };
    if (const auto *array = node.as_array()) {
        for (const auto &one : *array)
            add(one);
    } else {
        add(node);
    }
    return list;
}

void Reading::checkPattern(const QString &pattern, const toml::node &at) const
{
    const QRegularExpression expression(pattern);
    if (!expression.isValid())
        wrong(at, say("\"%1\" is no regular expression: %2").arg(pattern, expression.errorString()));
}

void Reading::checkShape(const Predicate &p, const toml::node &at) const
{
    for (const auto &shape : shapes) {
        if (shape.op == p.op && (p.args.size() < shape.least || p.args.size() > shape.most))
            wrong(at, say("%1 takes another number of words than %2").arg(nameOf(p.op)).arg(p.args.size()));
    }
    const auto wantsFlag = p.op == Op::Always || p.op == Op::Compellable;
    if (wantsFlag && p.args.value(0) != u"true" && p.args.value(0) != u"false")
        wrong(at, say("%1 is true or false").arg(nameOf(p.op)));
    if (p.op == Op::Matches || p.op == Op::Suggests || p.op == Op::EachMatches) {
        for (const auto &pattern : p.args.mid(1))
            checkPattern(pattern, at);
    }
}

Predicate Reading::of(const toml::node &node) const
{
    const auto *table = node.as_table();
    if (!table || table->size() != 1) {
        wrong(node, say("a condition is a table with one key, its operator, such as { present = \"court\" }"));
        return {};
    }
    const auto only = table->begin();
    const toml::node &value = only->second;
    Predicate predicate { .args = {} };
    const auto name = QString::fromStdString(std::string(only->first.str()));
    if (!fromName(name, predicate.op)) {
        wrong(value, say("%1 is no operator of a condition").arg(name));
        return {};
    }
    if (predicate.op == Op::Not) {
        predicate.of.append(of(value));
    } else if (predicate.op == Op::All || predicate.op == Op::Any) {
        const auto *parts = value.as_array();
        if (!parts || parts->empty())
            wrong(value, say("%1 takes a list of conditions").arg(name));
        else
            for (const auto &part : *parts)
                predicate.of.append(of(part));
    } else {
        predicate.args = words(value);
        checkShape(predicate, value);
    }
    return predicate;
}
}

Predicate predicateOf(const toml::table &table, const QString &file, QList<LawProblem> *problems)
{
    return Reading(file, problems).of(table);
}
}
