// SPDX-License-Identifier: Apache-2.0
#include "case_preview.h"
#include "moments.h"
#include "next_step.h"
#include "said_again.h"
#include "shown_period.h"
#include "table_kit.h"
#include "words.h"
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>
namespace writdesk {
namespace {
constexpr auto nameProperty = "lineName";
constexpr qsizetype mostLines = 6; // of dates, of accounts: the case has them all

QString say(const char *text) { return QCoreApplication::translate("CasePreview", text); }

QStringList shortened(QStringList lines)
{
    const auto more = lines.size() - mostLines;
    if (more > 0)
        lines = lines.first(mostLines) << say("and %1 more").arg(more);
    return lines;
}

// A screen reader says the name before the words: a label that had the name alone would hide them.
void tell(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setAccessibleName(QStringLiteral("%1: %2").arg(label->property(nameProperty).toString(), text));
}

QStringList dateLines(const CaseView &view)
{
    QStringList lines;
    auto periods = view.c.judgement.periods;
    periods.removeIf([](const Period &p) { return !p.problem.isEmpty(); });
    for (const auto &shown : shownPeriods(view.c, periods, answeredAt(view.entries), view.today, view.now, view.zone)) {
        const auto two
            = shown.earliest == shown.latest ? shown.earliest : say("%1 or %2").arg(shown.earliest, shown.latest);
        const auto title = shown.period.title.isEmpty() ? shown.period.rule : shown.period.title;
        lines.append(say("%1 — %2 %3 (%4)").arg(saidAgain(title), words(shown.period.family), two, shown.due.distance));
    }
    return lines;
}

QString silenceOf(const CaseView &view)
{
    return view.noticeBlocks.isEmpty() ? QString() : view.noticeBlocks.first().because;
}
}

Result<CasePreviewView> previewOf(Desk &desk, const CaseRef &ref)
{
    const auto c = desk.docket().load(ref);
    if (!c)
        return asFailure(c);
    CasePreviewView shown { .ref = ref, .restricted = !c->restricted.isEmpty() };
    if (shown.restricted)
        return shown;
    const auto view = viewOf(desk, ref);
    if (!view)
        return asFailure(view);
    const auto facts = factsOf(view->c);
    QStringList title { view->instrument };
    for (const auto &name : { QStringLiteral("issuer"), QStringLiteral("docket_number") }) {
        if (!facts.value(name).isEmpty())
            title.append(facts.value(name));
    }
    shown.title = title.join(QStringLiteral(" · "));
    shown.received = instantWords(view->c.receivedAt, view->zone);
    shown.next = nextStep(*view).sentence;
    shown.dates = shortened(dateLines(*view));
    shown.accounts = shortened(accountsOf(view->c));
    shown.silence = silenceOf(*view);
    return shown;
}

CasePreview::CasePreview(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_about(new QLabel)
    , m_lines(new QWidget)
{
    setAccessibleName(tr("Preview"));
    setMinimumWidth(230);
    m_title->setObjectName(QStringLiteral("heading"));
    m_about->setObjectName(QStringLiteral("quiet"));
    auto *form = new QFormLayout(m_lines);
    form->setContentsMargins(0, 6, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_next = line(form, tr("Next"));
    m_dates = line(form, tr("Dates"));
    m_silence = line(form, tr("The user is not told"));
    m_accounts = line(form, tr("Accounts"));
    m_received = line(form, tr("Received"));
    for (auto *label : { m_title, m_about }) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addWidget(m_lines);
    layout->addStretch();
    clear();
}

QLabel *CasePreview::line(QFormLayout *layout, const QString &name)
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // all of it is foreign
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setProperty(nameProperty, name);
    layout->addRow(headingOf(name, label), label);
    return label;
}

void CasePreview::clear()
{
    m_title->setText(tr("Preview"));
    m_about->setText(tr("Move in the list: what matters of the case stands here. Enter opens it."));
    m_lines->hide();
}

void CasePreview::show(const CasePreviewView &view)
{
    m_title->setText(view.ref.text);
    m_about->setText(view.restricted
            ? tr("This case is sealed or of national security. Enter opens it, and that you looked is entered.")
            : view.title);
    m_lines->setVisible(!view.restricted);
    tell(m_next, view.next.isEmpty() ? tr("nothing now") : view.next);
    tell(m_dates, view.dates.isEmpty() ? tr("nothing due") : view.dates.join(u'\n'));
    tell(m_accounts, view.accounts.isEmpty() ? tr("none is known") : view.accounts.join(u'\n'));
    tell(m_silence, view.silence.isEmpty() ? tr("nothing forbids it") : view.silence);
    tell(m_received, view.received);
}
}
