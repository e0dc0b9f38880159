// SPDX-License-Identifier: Apache-2.0
// Why a date is what it is: the rule, what kind of date, both readings, what binds, and each step with its law.
#pragma once
#include "shown_period.h"
#include <QWidget>
class QLabel;
namespace writdesk {
class StepTable;
class WhyPane : public QWidget {
    Q_OBJECT
public:
    explicit WhyPane(QWidget *parent = nullptr);
    void show(const ShownPeriod &period, const QByteArray &zone);
    void clear();

private:
    QLabel *m_title;
    QLabel *m_text;
    StepTable *m_steps;
};
// The sentences above the steps.
QString whyText(const ShownPeriod &period);
}
