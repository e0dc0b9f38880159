// SPDX-License-Identifier: Apache-2.0
#include "letter_editor.h"
#include "table_kit.h"
#include <QApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>
namespace writdesk {
namespace {
constexpr int pause = 350; // milliseconds
}

LetterEditor::LetterEditor(QWidget *parent)
    : QWidget(parent)
    , m_words(new QPlainTextEdit)
    , m_problem(new QLabel)
    , m_pause(new QTimer(this))
{
    m_words->setAccessibleName(tr("Words of the letter"));
    m_words->setTabChangesFocus(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    auto *keep = new QPushButton(tr("&Keep the letter"));
    keep->setProperty("primary", true);
    keep->setToolTip(tr("Ctrl+Return; so does leaving these words"));
    auto *drop = new QPushButton(tr("&Drop the changes"));
    auto *line = new QHBoxLayout;
    line->addWidget(keep);
    line->addWidget(drop);
    line->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->addWidget(headingOf(tr("Words of the letter (Markdown)"), m_words));
    layout->addWidget(m_words, 1);
    layout->addWidget(m_problem);
    layout->addLayout(line);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pause);
    connect(m_words, &QPlainTextEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &LetterEditor::changed);
    connect(keep, &QPushButton::clicked, this, &LetterEditor::left);
    connect(drop, &QPushButton::clicked, this, &LetterEditor::dropped);
    connect(new QShortcut(QKeySequence(QStringLiteral("Ctrl+Return")), m_words, nullptr, nullptr, Qt::WidgetShortcut),
        &QShortcut::activated, this, &LetterEditor::left);
    connect(qApp, &QApplication::focusChanged, this, &LetterEditor::focusMoved);
    hide();
}

void LetterEditor::edit(const EditedLetter &letter)
{
    m_first = letter;
    m_open = true;
    m_words->setPlainText(letter.markdown);
    say({});
    show();
    m_words->setFocus(Qt::OtherFocusReason);
}

EditedLetter LetterEditor::letter() const
{
    auto now = m_first;
    now.markdown = m_words->toPlainText();
    return now;
}

void LetterEditor::say(const QString &problem)
{
    m_problem->setText(problem.isEmpty() ? QString() : QStringLiteral("! ") + problem);
    m_problem->setVisible(!problem.isEmpty());
}

void LetterEditor::end()
{
    m_open = false;
    m_pause->stop();
    hide();
}

// Another window on top is no leaving: one reads there and comes back.
void LetterEditor::focusMoved(QWidget *from, QWidget *to)
{
    const auto inside = [this](QWidget *widget) { return widget != nullptr && isAncestorOf(widget); };
    if (m_open && to != nullptr && inside(from) && !inside(to) && to->window() == window()
        && letter().markdown != m_first.markdown)
        Q_EMIT left();
}
}
