// SPDX-License-Identifier: Apache-2.0
// What one needs of a case to know whether to open it: the next act, its dates with both readings, accounts, silence.
#pragma once
#include "case_view.h"
#include <QWidget>
class QFormLayout;
class QLabel;
namespace writdesk {
struct CasePreviewView {
    CaseRef ref {};
    QString title {}; // instrument, issuer, number
    QString received {};
    QString next {}; // the next sensible step
    QStringList dates {};
    QStringList accounts {};
    QString silence {}; // empty: the user may be told
    bool restricted = false; // opening it is an entry, so nothing of it is shown before
};
Result<CasePreviewView> previewOf(Desk &desk, const CaseRef &ref);

class CasePreview : public QWidget {
    Q_OBJECT
public:
    explicit CasePreview(QWidget *parent = nullptr);
    void show(const CasePreviewView &view);
    void clear();

private:
    QLabel *line(QFormLayout *layout, const QString &name);
    QLabel *m_title;
    QLabel *m_about;
    QWidget *m_lines;
    QLabel *m_next;
    QLabel *m_received;
    QLabel *m_dates;
    QLabel *m_accounts;
    QLabel *m_silence;
};
}
