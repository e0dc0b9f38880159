// SPDX-License-Identifier: Apache-2.0
// The letters, notices and certificates of a case, each as it stands on paper.
#pragma once
#include "actions.h"
#include "case_view.h"
class QTableView;
namespace writdesk {
class DocumentView;
class DragOut;
class LetterEditor;
class LetterTable;
struct EditedLetter;
class LettersPanel : public QWidget {
    Q_OBJECT
public:
    LettersPanel(Office &office, const Actions &actions, QWidget *parent = nullptr);
    void show(const CaseView &view);
    void edit(const EditedLetter &letter); // its words, beside the page that they make
    void kept(bool fine); // what was asked for by `written`

Q_SIGNALS:
    void selected(const writdesk::Document &letter);
    void written(const writdesk::EditedLetter &letter); // a person's words, to be a letter of the case

private:
    void tell(int row);
    void offer(const Document &letter);
    void preview();
    void endEdit();
    Office &m_office;
    LetterTable *m_table;
    QTableView *m_list;
    DocumentView *m_preview;
    DragOut *m_out;
    LetterEditor *m_editor;
    CaseRef m_ref;
    bool m_keeping = false;
    int m_turn = 0;
    int m_pageTurn = 0;
};
}
