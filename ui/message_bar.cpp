// SPDX-License-Identifier: Apache-2.0
#include "message_bar.h"
#include "block_table.h"
#include "said_again.h"
#include "style.h"
#include "table_kit.h"
#include <QAccessible>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTimer>
#include <QToolButton>
namespace writdesk {
namespace {
constexpr int staysFor = 8000; // milliseconds, for what went well
}

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new QLabel)
    , m_close(new QToolButton)
    , m_blocks(new BlockTable(this))
    , m_list(tableOf(m_blocks, tr("What stands in the way"), { 0, 1, 3 }))
    , m_goes(new QTimer(this))
{
    setObjectName(QStringLiteral("message"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sentence->setAccessibleName(tr("Message"));
    m_close->setText(QStringLiteral("✕"));
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message"));
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    m_goes->setSingleShot(true);
    connect(m_goes, &QTimer::timeout, this, &MessageBar::clear);
    auto *line = new QHBoxLayout;
    line->addWidget(m_sentence, 1);
    line->addWidget(m_close, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 8, 8);
    layout->addLayout(line);
    layout->addWidget(m_list);
    m_list->setMaximumHeight(190);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // as high as its rows, no higher
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(m_list->verticalHeader(), &QHeaderView::sectionResized, m_list, [this] { m_list->updateGeometry(); });
    hide();
}

void MessageBar::say(const QString &sentence)
{
    show(QStringLiteral("✓ ") + sentence, Tone::Good, {});
    m_goes->start(staysFor);
}

void MessageBar::warn(const QString &sentence) { show(QStringLiteral("! ") + sentence, Tone::Soon, {}); }

void MessageBar::complain(const Failure &failure)
{
    show((failure.no == No::Blocked ? QStringLiteral("⊘ ") : QStringLiteral("✕ ")) + saidAgain(failure.sentence),
        Tone::Bad, failure.blocks);
    m_sentence->setToolTip(failure.detail);
}

void MessageBar::clear()
{
    m_goes->stop();
    hide();
    m_sentence->clear();
    m_blocks->setRows({});
}

QString MessageBar::sentence() const { return m_sentence->text(); }

void MessageBar::show(const QString &sentence, Tone tone, const QList<Block> &blocks)
{
    m_goes->stop();
    const auto colours = coloursOf(tone, palette());
    setStyleSheet(
        QStringLiteral("QFrame#message { background: %1; border: none; } QFrame#message > QLabel { color: %2; "
                       "font-weight: 600; }")
            .arg(colours.back.name(), colours.text.name()));
    m_sentence->setTextFormat(Qt::PlainText); // sentences hold names from papers
    m_sentence->setText(sentence);
    m_sentence->setAccessibleDescription(sentence); // its name says only what it is
    m_sentence->setToolTip({});
    m_blocks->setRows(shownBlocks(blocks, m_zone));
    m_list->setVisible(!blocks.isEmpty());
    setVisible(true);
    QAccessibleEvent alert(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}
}
