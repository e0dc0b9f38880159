// SPDX-License-Identifier: Apache-2.0
// A stored document page by page, as the helper process draws it: zoom, page turn, places of facts; mail as text.
#pragma once
#include "office.h"
#include <QWidget>
#include <functional>
class QLabel;
class QPlainTextEdit;
class QScrollArea;
class QStackedWidget;
class QTimer;
class QToolButton;
namespace writdesk {
class PageCanvas;
class DocumentView : public QWidget {
    Q_OBJECT
public:
    explicit DocumentView(Office &office, const QString &name, QWidget *parent = nullptr);
    void show(const CaseRef &ref, const Document &document); // the same one again keeps its page
    void showUnkept(const QByteArray &pdf); // that no case has yet; it keeps its page
    void clear();
    void setFacts(const QList<Fact> &facts); // their places are outlined
    void setMarks(const QList<Mark> &marks); // what is blacked out stands dark on the page
    void light(const Fact &fact); // turns to its page and lights its place
    void turnTo(int page); // from 1
    void zoom(double factor); // 0: fit the width
    int page() const { return m_page; }
    const Document &document() const { return m_document; }

Q_SIGNALS:
    void placed(int page, const QRectF &place); // drawn with the mouse; empty: taken back
    void settled(); // a page, a text or the reason why there is none stands

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut(const QString &name);
    QToolButton *button(const QString &icon, const QString &words, const std::function<void()> &act);
    bool isPictured() const;
    void draw();
    void drawn(const Result<Picture> &picture, double dpi);
    void fetchText();
    void showText(const QString &text);
    void fit();
    void mark();
    void tell(const QString &sentence);
    Office &m_office;
    QStackedWidget *m_stack;
    QScrollArea *m_area;
    PageCanvas *m_canvas;
    QPlainTextEdit *m_text;
    QLabel *m_note;
    QLabel *m_where;
    QTimer *m_sharpen;
    CaseRef m_ref;
    Document m_document;
    QByteArray m_unkept;
    QList<Fact> m_facts;
    QList<Mark> m_marks;
    Fact m_lit;
    int m_page = 1;
    double m_zoom = 0; // pixels per point; 0: fit
    double m_drawnDpi = 0;
    int m_turn = 0; // what was asked last
};
}
