// SPDX-License-Identifier: Apache-2.0
#include "command_palette.h"
#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
namespace writdesk {
namespace {
constexpr int actRole = Qt::UserRole + 1; // where it stands among the acts

QString plain(const QAction &act) { return act.text().remove(u'&').remove(u'…'); }

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}
}

CommandPalette::CommandPalette(const QList<QAction *> &acts, QWidget *parent)
    : QDialog(parent)
    , m_acts(acts)
    , m_words(new QLineEdit)
    , m_list(new QListWidget)
    , m_nothing(new QLabel)
{
    setWindowTitle(tr("Find a command"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(560, 420);
    m_words->setPlaceholderText(tr("Type a part of what is to be done…"));
    m_words->setAccessibleName(tr("Find a command"));
    m_words->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setUniformItemSizes(true);
    m_nothing->setObjectName(QStringLiteral("quiet"));
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setContentsMargins(40, 0, 40, 0);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_words, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::run);
    filter({});
}

void CommandPalette::filter(const QString &words)
{
    m_list->clear();
    const auto asked = words.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const auto enabled : { true, false }) {
        for (qsizetype i = 0; i < m_acts.size(); ++i) {
            if (m_acts.at(i)->isEnabled() == enabled && holdsAll(plain(*m_acts.at(i)), asked))
                add(i);
        }
    }
    m_list->setCurrentRow(0);
    m_nothing->setVisible(m_list->count() == 0);
    m_nothing->setText(tr("No command is called “%1”. Try one word of what is to be done, such as “letter”, “hold” or "
                          "“backup”.")
                           .arg(words.simplified()));
    m_list->setVisible(m_list->count() > 0);
}

// What cannot be done now is shown and cannot be chosen: it may need an open case.
void CommandPalette::add(qsizetype at)
{
    const auto &act = *m_acts.at(at);
    const auto keys = act.shortcut().toString(QKeySequence::NativeText);
    const auto words = keys.isEmpty() ? plain(act) : QStringLiteral("%1    %2").arg(plain(act), keys);
    auto *item = new QListWidgetItem(act.icon(), act.isEnabled() ? words : tr("%1 — not now").arg(words), m_list);
    item->setData(actRole, at);
    if (!act.isEnabled())
        item->setFlags(Qt::NoItemFlags);
}

// The act runs once this dialog is gone: it may open one of its own.
void CommandPalette::run()
{
    const auto *item = m_list->currentItem();
    if (item == nullptr || !item->flags().testFlag(Qt::ItemIsEnabled))
        return;
    auto *act = m_acts.at(item->data(actRole).toLongLong());
    close();
    QTimer::singleShot(0, act, &QAction::trigger);
}

// Arrows move in the list while one types.
bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto key = static_cast<QKeyEvent *>(event)->key();
    const auto step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (step == 0 || m_list->count() == 0)
        return QDialog::eventFilter(watched, event);
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
    return true;
}
}
