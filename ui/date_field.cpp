// SPDX-License-Identifier: Apache-2.0
#include "date_field.h"
#include "moments.h"
#include <QAccessible>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("DateField", text); }

bool isNone(const QString &typed)
{
    return typed.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0
        || typed.compare(QLatin1String("no"), Qt::CaseInsensitive) == 0;
}
}

ReadDate readDate(const QString &typed, const DateSense &sense, Takes takes)
{
    const auto text = typed.trimmed();
    if (text.isEmpty())
        return {};
    if (takes == Takes::Fact && isNone(text))
        return { text.toLower(), say("There is none."), true };
    if (takes != Takes::Day && text.contains(u'T')) {
        if (const auto instant = instantOf(text); instant.isValid())
            return { text, instantWords(instant, {}), true };
    }
    const auto read = typedDate(text, sense);
    if (!read)
        return { {}, read.error().sentence, false };
    const auto words = dayWords(read->day);
    return { read->day.toString(Qt::ISODate), read->note.isEmpty() ? words : words + QStringLiteral(". ") + read->note,
        true };
}

QString dateHint(const DateSense &sense)
{
    return sense.order == DayOrder::MonthFirst ? say("such as +90, fri, 12/7 or 7 Dec")
                                               : say("such as +90, fri, 7/12 or 7 Dec");
}

DateField::DateField(const QString &name, const DateSense &sense, Takes takes, Qt::Orientation words, QWidget *parent)
    : QWidget(parent)
    , m_sense(sense)
    , m_takes(takes)
    , m_edit(new QLineEdit)
    , m_words(new QLabel)
{
    auto *layout = new QBoxLayout(words == Qt::Vertical ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(words == Qt::Vertical ? 2 : 8);
    layout->addWidget(m_edit);
    layout->addWidget(m_words);
    m_words->setObjectName(QStringLiteral("quiet"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(words == Qt::Vertical);
    m_edit->setAccessibleName(name);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        tell();
        Q_EMIT edited();
    });
    tell();
}

void DateField::setSense(const DateSense &sense)
{
    m_sense = sense;
    tell();
}

void DateField::setDates(bool dates)
{
    m_dates = dates;
    tell();
}

void DateField::setHint(const QString &hint) { m_edit->setPlaceholderText(hint); }
void DateField::setText(const QString &text) { m_edit->setText(text); }
QString DateField::typed() const { return m_edit->text().trimmed(); }

ReadDate DateField::read() const
{
    return m_dates ? readDate(typed(), m_sense, m_takes) : ReadDate { typed(), {}, true };
}

// A screen reader says it with the field.
void DateField::tell()
{
    const auto words = read().words;
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_edit->setAccessibleDescription(words);
    QAccessibleEvent changed(m_edit, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}
}
