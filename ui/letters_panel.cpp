// SPDX-License-Identifier: Apache-2.0
#include "letters_panel.h"
#include "document_table.h"
#include "document_view.h"
#include "table_kit.h"
#include <QVBoxLayout>
namespace writdesk {
LettersPanel::LettersPanel(Office &office, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_table(new DocumentTable(this))
    , m_list(tableOf(m_table, tr("Letters"), { 0 }, Lines::One))
    , m_preview(new DocumentView(office, tr("Letter")))
{
    m_list->setMaximumHeight(150);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(m_list);
    layout->addWidget(m_preview, 1);
    layout->addWidget(actions.buttons({ Do::WriteLetter, Do::DraftNotice, Do::SaveDocument }));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &now) { tell(now.isValid() ? now.row() : -1); });
}

// The newest stands selected, so that what was just written is what one sees.
void LettersPanel::show(const CaseView &view)
{
    QList<Document> letters;
    for (const auto &document : view.c.documents) {
        if (document.kind == u"letter" || document.kind == u"notice" || document.kind == u"certificate")
            letters.prepend(document);
    }
    m_ref = view.c.ref;
    m_table->setRows(letters);
    if (letters.isEmpty())
        tell(-1);
    else if (selectedRow(m_list) < 0)
        m_list->setCurrentIndex(m_table->index(0, 0));
}

void LettersPanel::tell(int row)
{
    const auto letter = row >= 0 && row < m_table->rowCount() ? m_table->at(row) : Document();
    if (letter.sha256.isEmpty())
        m_preview->clear();
    else
        m_preview->show(m_ref, letter);
    Q_EMIT selected(letter);
}
}
