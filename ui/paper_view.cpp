// SPDX-License-Identifier: Apache-2.0
#include "paper_view.h"
#include "document_view.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>
namespace writdesk {
PaperView::PaperView(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox)
    , m_view(new DocumentView(office, tr("Paper")))
{
    auto *label = new QLabel(tr("Pa&per"));
    label->setBuddy(m_choice);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &PaperView::showCurrent);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_choice, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->addLayout(line);
    layout->addWidget(m_view, 1);
    setMinimumWidth(252);
}

void PaperView::show(const CaseView &view)
{
    const auto same = view.c.ref == m_ref;
    const auto was = m_papers.value(m_choice->currentIndex()).sha256;
    m_ref = view.c.ref;
    m_papers.clear();
    for (const auto &document : view.c.documents) {
        const auto marked = document.kind == u"collected" && document.media == u"application/pdf";
        if (document.kind == u"paper" || document.kind == u"part" || marked)
            m_papers.append(document);
    }
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const auto &paper : m_papers)
        m_choice->addItem(paper.name);
    const auto at = std::ranges::find(m_papers, was, &Document::sha256);
    m_choice->setCurrentIndex(same && at != m_papers.end() ? int(at - m_papers.begin()) : m_papers.isEmpty() ? -1 : 0);
    m_view->setFacts(view.c.facts);
    m_view->setMarks(view.c.marks);
    showCurrent();
}

void PaperView::showCurrent()
{
    const auto at = m_choice->currentIndex();
    if (at >= 0 && at < m_papers.size())
        m_view->show(m_ref, m_papers.at(at));
    else
        m_view->clear();
}

void PaperView::light(const Fact &fact)
{
    const auto at = std::ranges::find(m_papers, fact.document, &Document::sha256);
    if (at != m_papers.end() && !fact.document.isEmpty())
        m_choice->setCurrentIndex(int(at - m_papers.begin()));
    m_view->light(fact);
}
}
