// SPDX-License-Identifier: Apache-2.0
// A field for a date as people type it, which says at once beside or below it what it was read as.
#pragma once
#include "typed_date.h"
#include <QWidget>
class QLabel;
class QLineEdit;
namespace writdesk {
// Day; a day or an instant with its offset; a fact of the law that may also be answered with "none".
enum class Takes { Day, Moment, Fact };
struct ReadDate {
    QString iso {}; // empty where nothing was typed, or it is no date
    QString words {}; // what it means, or the sentence why it is none
    bool good = true;
};
ReadDate readDate(const QString &typed, const DateSense &sense, Takes takes);
QString dateHint(const DateSense &sense); // what may be typed

class DateField : public QWidget {
    Q_OBJECT
public:
    DateField(
        const QString &name, const DateSense &sense, Takes takes, Qt::Orientation words, QWidget *parent = nullptr);
    void setSense(const DateSense &sense);
    void setDates(bool dates); // false: what is typed is no date at all, and taken as it stands
    void setHint(const QString &hint);
    void setText(const QString &text);
    QString typed() const;
    ReadDate read() const;
    QLineEdit *editor() const { return m_edit; }

Q_SIGNALS:
    void edited();

private:
    void tell();
    DateSense m_sense;
    Takes m_takes;
    bool m_dates = true;
    QLineEdit *m_edit;
    QLabel *m_words;
};
}
