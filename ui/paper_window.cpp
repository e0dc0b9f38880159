// SPDX-License-Identifier: Apache-2.0
#include "paper_window.h"
#include <QCloseEvent>
#include <QSplitter>
#include <QVBoxLayout>
namespace writdesk {
PaperWindow::PaperWindow(QWidget *paper, QSplitter *parts)
    : QWidget(parts->window(), Qt::Window)
    , m_paper(paper)
    , m_parts(parts)
{
    setAccessibleName(tr("Paper"));
    resize(760, 980);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
}

void PaperWindow::toggle()
{
    if (isVisible()) {
        close();
        return;
    }
    m_sizes = m_parts->saveState();
    layout()->addWidget(m_paper);
    show();
}

void PaperWindow::name(const QString &reference)
{
    setWindowTitle(reference.isEmpty() ? QStringLiteral("Writdesk") : reference + QStringLiteral(" — Writdesk"));
}

void PaperWindow::takeBack()
{
    m_parts->insertWidget(0, m_paper);
    m_parts->restoreState(m_sizes);
}

void PaperWindow::closeEvent(QCloseEvent *event)
{
    if (m_paper->parentWidget() == this)
        takeBack();
    event->accept();
}

void PaperWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}
}
