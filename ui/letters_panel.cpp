// SPDX-License-Identifier: Apache-2.0
#include "letters_panel.h"
#include "answered.h"
#include "document_view.h"
#include "drag_out.h"
#include "letter_editor.h"
#include "letter_table.h"
#include "save_document.h"
#include "table_kit.h"
#include <QSplitter>
#include <QVBoxLayout>
#include <utility>
namespace writdesk {
LettersPanel::LettersPanel(Office &office, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_table(new LetterTable(this))
    , m_list(tableOf(m_table, tr("Letters"), { 0, 1 }))
    , m_preview(new DocumentView(office, tr("Letter")))
    , m_out(new DragOut(m_list))
    , m_editor(new LetterEditor)
{
    m_list->setToolTip(tr("Drag a letter into a mail or a folder, or copy it with Ctrl+C."));
    m_list->setMaximumHeight(150);
    teach(m_list,
        tr("No letter was written yet. Write one (Ctrl+L): it becomes a page and an entry here, and nothing is sent."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(m_list);
    auto *parts = new QSplitter(Qt::Horizontal);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_editor);
    parts->addWidget(m_preview);
    layout->addWidget(parts, 1);
    layout->addWidget(actions.buttons({ Do::WriteLetter, Do::DraftNotice, Do::SaveDocument }));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &now) { tell(now.isValid() ? now.row() : -1); });
    connect(m_editor, &LetterEditor::changed, this, &LettersPanel::preview);
    connect(m_editor, &LetterEditor::left, this, [this] {
        if (!std::exchange(m_keeping, true)) // leaving by key is leaving by focus too
            Q_EMIT written(m_editor->letter());
    });
    connect(m_editor, &LetterEditor::dropped, this, &LettersPanel::endEdit);
}

void LettersPanel::edit(const EditedLetter &letter)
{
    m_editor->edit(letter);
    preview();
}

void LettersPanel::kept(bool fine)
{
    m_keeping = false;
    if (fine)
        endEdit();
}

// The page follows the words; where they are no letter yet, why stands under them and the page stays.
void LettersPanel::preview()
{
    if (!m_editor->isOpen())
        return;
    const auto mine = ++m_pageTurn;
    const auto page = m_office.ask(
        [ref = m_ref, letter = m_editor->letter()](Desk &desk) { return pageOfLetter(desk, ref, letter); });
    whenAnswered(m_office, page, this, [this, mine](const Result<QByteArray> &pdf) {
        if (mine != m_pageTurn || !m_editor->isOpen())
            return;
        m_editor->say(pdf ? QString() : pdf.error().sentence);
        if (pdf)
            m_preview->showUnkept(*pdf);
    });
}

void LettersPanel::endEdit()
{
    m_editor->end();
    tell(selectedRow(m_list));
}

// The newest stands selected, so that what was just written is what one sees.
void LettersPanel::show(const CaseView &view)
{
    if (view.c.ref != m_ref)
        m_editor->end();
    m_ref = view.c.ref;
    m_table->setRows(shownLetters(view.c, view.zone));
    if (m_editor->isOpen())
        return; // its page stands there
    if (m_table->rowCount() == 0)
        tell(-1);
    else if (selectedRow(m_list) < 0)
        m_list->setCurrentIndex(m_table->index(0, 0));
}

void LettersPanel::tell(int row)
{
    const auto letter = row >= 0 && row < m_table->rowCount() ? m_table->at(row).document : Document();
    if (m_editor->isOpen())
        return;
    if (letter.sha256.isEmpty())
        m_preview->clear();
    else
        m_preview->show(m_ref, letter);
    offer(letter);
    Q_EMIT selected(letter);
}

// What may not leave cannot be dragged out either; why stands where somebody saves it.
void LettersPanel::offer(const Document &letter)
{
    m_out->offer({}, {});
    const auto mine = ++m_turn;
    if (letter.sha256.isEmpty())
        return;
    const auto name = QStringLiteral("%1-%2").arg(m_ref.text, letter.name);
    whenAnswered(m_office, m_office.ask([ref = m_ref, letter](Desk &desk) { return leaving(desk, ref, letter); }), this,
        [this, mine, name](const Result<QByteArray> &bytes) {
            if (mine == m_turn && bytes)
                m_out->offer(name, *bytes);
        });
}
}
