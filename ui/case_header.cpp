// SPDX-License-Identifier: Apache-2.0
#include "case_header.h"
#include "chip.h"
#include "moments.h"
#include "said_again.h"
#include "words.h"
#include <QHBoxLayout>
#include <QPushButton>
#include <algorithm>
namespace writdesk {
namespace {
Tone toneOf(const QString &disposition)
{
    if (disposition == u"reject" || disposition == u"redirect")
        return Tone::Bad;
    return disposition == u"clarify" || disposition == u"counsel" ? Tone::Soon : Tone::Good;
}

// Of a case that was erased: what happened and when, and what is kept.
QString aboutErased(const CaseView &view)
{
    const auto at = std::find_if(view.entries.rbegin(), view.entries.rend(),
        [](const Entry &e) { return e.kind == kind::erased && e.body.value(u"subject").toString() == wholeCase; });
    const auto kept = QCoreApplication::translate(
        "CaseHeader", "Kept are that the case was, the hashes of its entries, and the certificate under Letters.");
    return at == view.entries.rend() ? kept
                                     : QCoreApplication::translate("CaseHeader", "Erased on %1 by %2. %3")
                                           .arg(instantWords(at->at, view.zone), at->actor, kept);
}

QString about(const CaseView &view)
{
    if (isErased(view.c))
        return aboutErased(view);
    const auto facts = factsOf(view.c);
    QStringList parts { view.instrument };
    for (const auto name : { u"issuer", u"docket_number" }) {
        if (const auto value = facts.value(QString::fromUtf16(name)); !value.isEmpty())
            parts.append(value);
    }
    parts.append(QCoreApplication::translate("CaseHeader", "received %1 by %2")
                     .arg(instantWords(view.c.receivedAt, view.zone), words(Of::Channel, view.c.channel)));
    return parts.join(QStringLiteral(" · "));
}

// Where more than one source tells when it came in, all of them.
QString receiptWords(const CaseView &view)
{
    QStringList sources;
    for (const auto &one : view.c.receipts)
        sources.append(QCoreApplication::translate("CaseHeader", "%1 says %2")
                           .arg(words(Of::Receipt, one.source), instantWords(one.at, view.zone)));
    return sources.size() < 2
        ? QString()
        : QCoreApplication::translate("CaseHeader", "Receipt: %1").arg(sources.join(QStringLiteral(" · ")));
}

QString warnings(const CaseView &view)
{
    if (isErased(view.c))
        return {};
    const auto &c = view.c;
    auto lines = c.warnings + view.shared;
    if (c.dossier.value(0).needsCallBack)
        lines.prepend(QCoreApplication::translate(
            "CaseHeader", "The evidence asks for a call back at a number from elsewhere (Evidence)."));
    if (!c.overlaps.isEmpty() && c.shared.isEmpty()) // entered before it was kept what they share
        lines.append(QCoreApplication::translate("CaseHeader", "Names an account that stands in %1 too.")
                         .arg(c.overlaps.join(QStringLiteral(", "))));
    for (auto &line : lines)
        line = QStringLiteral("! ") + saidAgain(line);
    return lines.join(u'\n');
}
}

CaseHeader::CaseHeader(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_title(new QLabel)
    , m_about(new QLabel)
    , m_status(new Chip)
    , m_says(new Chip)
    , m_due(new Chip)
    , m_warnings(new QLabel)
    , m_sentence(new QLabel)
    , m_step(new QPushButton)
{
    layOut();
    connect(m_step, &QPushButton::clicked, this, &CaseHeader::takeStep);
    connect(actions.of(Do::NextStep), &QAction::triggered, this, &CaseHeader::takeStep);
}

void CaseHeader::layOut()
{
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (auto *label : { m_about, m_warnings, m_sentence }) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText); // names come from papers
    }
    m_about->setObjectName(QStringLiteral("quiet"));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    for (auto *widget : QList<QWidget *> { m_title, m_status, m_says, m_due })
        line->addWidget(widget);
    line->addStretch();
    auto *frame = new QFrame;
    frame->setObjectName(QStringLiteral("nextStep"));
    auto *step = new QHBoxLayout(frame);
    step->setContentsMargins(12, 7, 8, 7);
    m_step->setProperty("primary", true);
    step->addWidget(m_sentence, 1);
    step->addWidget(m_step);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->addLayout(line);
    layout->addWidget(m_about);
    layout->addWidget(m_warnings);
    layout->addWidget(frame);
}

void CaseHeader::show(const CaseView &view)
{
    m_title->setText(view.c.ref.text);
    m_about->setText(QStringList { about(view), receiptWords(view) }.join(u'\n').trimmed());
    m_status->say(words(Of::Status, view.c.status), Tone::Calm);
    const auto says = dispositionNow(view.c);
    const auto decided = says != view.c.judgement.disposition.disposition;
    m_step->parentWidget()->setVisible(!isErased(view.c));
    m_says->say(isErased(view.c) ? QString()
            : decided            ? tr("decided: %1").arg(dispositionWords(says))
                                 : dispositionWords(says),
        toneOf(says));
    const auto due = nextDue(view.c, view.now);
    const auto dueText = due ? dueWords(due->binding, due->family, view.today, view.now, view.zone) : DueWords();
    m_due->say(dueText.text, dueText.tone);
    m_due->setToolTip(tr("%1 shows why").arg(m_actions.keyOf(Do::Why)));
    m_warnings->setText(warnings(view));
    m_warnings->setVisible(!m_warnings->text().isEmpty());
    m_next = nextStep(view);
    m_sentence->setText(tr("Next: %1").arg(m_next.sentence));
    m_step->setVisible(m_next.command.has_value());
    if (!m_next.command)
        return;
    const auto key = m_actions.keyOf(*m_next.command);
    const auto words = m_actions.of(*m_next.command)->text();
    m_step->setText(key.isEmpty() ? words : QStringLiteral("%1   %2").arg(words, key));
    m_step->setAccessibleName(tr("Next step: %1").arg(QString(words).remove(u'&').remove(u'…')));
}

void CaseHeader::takeStep()
{
    if (m_next.command)
        m_actions.of(*m_next.command)->trigger();
}
}
