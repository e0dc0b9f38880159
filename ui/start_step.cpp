// SPDX-License-Identifier: Apache-2.0
#include "start_step.h"
#include "chip.h"
#include "table_kit.h"
#include <QHBoxLayout>
#include <QPushButton>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("StartStep", text); }

std::pair<QString, Tone> wordsOf(StepState state)
{
    switch (state) {
    case StepState::Done:
        return { say("✓ done"), Tone::Good };
    case StepState::Skipped:
        return { say("– left out"), Tone::Quiet };
    case StepState::Waiting:
        return { say("needs a docket"), Tone::Quiet };
    case StepState::Bad:
        return { say("✕ does not open"), Tone::Bad };
    case StepState::Open:
        break;
    }
    return { say("! to do"), Tone::Soon };
}
}

StartStep::StartStep(const QString &title, const QString &why, QWidget *parent)
    : QFrame(parent)
    , m_title(title)
    , m_chip(new Chip)
    , m_found(new QLabel)
    , m_skip(new QPushButton)
    , m_row(new QHBoxLayout)
{
    auto *head = new QHBoxLayout;
    head->addWidget(headingOf(title));
    head->addWidget(m_chip);
    head->addStretch();
    auto *because = new QLabel(why);
    because->setObjectName(QStringLiteral("quiet"));
    because->setWordWrap(true);
    m_found->setTextFormat(Qt::PlainText); // names of files and people
    m_found->setWordWrap(true);
    m_found->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_found->setAccessibleName(tr("How it stands: %1").arg(title));
    m_row->addWidget(m_skip);
    m_row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 4);
    layout->addLayout(head);
    layout->addWidget(because);
    layout->addWidget(m_found);
    layout->addLayout(m_row);
    connect(m_skip, &QPushButton::clicked, this, [this] { Q_EMIT skipped(m_state != StepState::Skipped); });
    show(m_state, {});
}

QPushButton *StartStep::add(const QString &words)
{
    auto *button = new QPushButton(words);
    button->setAccessibleName(QString(words).remove(u'&').remove(u'…'));
    m_row->insertWidget(int(m_buttons.size()), button);
    m_buttons.append(button);
    return button;
}

// A screen reader says how the step stands with the button that it comes to first.
void StartStep::show(StepState state, const QString &found)
{
    m_state = state;
    const auto [words, tone] = wordsOf(state);
    m_chip->say(words, tone);
    m_found->setText(found);
    m_found->setVisible(!found.isEmpty());
    m_skip->setText(state == StepState::Skipped ? tr("Take it up again") : tr("Leave it out"));
    m_skip->setAccessibleName(QStringLiteral("%1: %2").arg(m_skip->text(), m_title));
    m_skip->setMinimumHeight(m_skip->sizeHint().height());
    m_skip->setVisible(state == StepState::Open || state == StepState::Skipped);
    for (auto *button : m_buttons) {
        button->setMinimumHeight(button->sizeHint().height()); // the page scrolls, its buttons do not shrink
        button->setEnabled(state != StepState::Waiting);
        button->setAccessibleDescription(QStringLiteral("%1: %2. %3").arg(m_title, words, found));
    }
}

void StartStep::focus()
{
    if (!m_buttons.isEmpty())
        m_buttons.first()->setFocus(Qt::OtherFocusReason);
}
}
