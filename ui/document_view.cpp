// SPDX-License-Identifier: Apache-2.0
#include "document_view.h"
#include "answered.h"
#include "page_canvas.h"
#include "paper.h"
#include "said_again.h"
#include "style.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
namespace writdesk {
namespace {
constexpr int mostPages = 20'000; // of a document whose pages nobody counted
constexpr double firstDpi = 110;
constexpr double sharpest = 300; // dots per inch; more is memory without use on a screen

Result<QString> textIn(Desk &desk, const CaseRef &ref, const Document &document)
{
    const auto &source = document.reading.isEmpty() ? document.sha256 : document.reading;
    const auto bytes = desk.docket().document(ref, source);
    if (!bytes)
        return asFailure(bytes);
    if (document.reading.isEmpty())
        return failed(
            QCoreApplication::translate("DocumentView", "This document was not read. Its bytes are kept unchanged."));
    QStringList pages;
    for (const auto &page : valueOf<Paper>(jsonObject(*bytes)).pages)
        pages.append(textOf(page));
    return pages.join(QStringLiteral("\n\n"));
}

QList<Mark> marksOn(const QList<Mark> &all, const DocumentId &document, int page)
{
    QList<Mark> marks;
    for (const auto &one : all) {
        if (one.document == document && one.page == page && !one.withdrawn)
            marks.append(one);
    }
    return marks;
}
}

DocumentView::DocumentView(Office &office, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_stack(new QStackedWidget)
    , m_area(new QScrollArea)
    , m_canvas(new PageCanvas)
    , m_text(new QPlainTextEdit)
    , m_note(new QLabel)
    , m_where(new QLabel)
    , m_sharpen(new QTimer(this))
{
    layOut(name);
    connect(m_canvas, &PageCanvas::drawn, this, [this](const QRectF &place) { Q_EMIT placed(m_page, place); });
    m_sharpen->setSingleShot(true);
    m_sharpen->setInterval(120);
    connect(m_sharpen, &QTimer::timeout, this, &DocumentView::draw);
}

QToolButton *DocumentView::button(const QString &icon, const QString &words, const std::function<void()> &act)
{
    auto *made = new QToolButton;
    made->setIcon(iconOf(icon, palette()));
    made->setToolTip(words);
    made->setAccessibleName(words);
    made->setFocusPolicy(Qt::StrongFocus);
    connect(made, &QToolButton::clicked, this, act);
    return made;
}

void DocumentView::layOut(const QString &name)
{
    m_area->setWidget(m_canvas);
    m_area->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_area->setAccessibleName(tr("%1: page").arg(name));
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("%1: text").arg(name));
    m_where->setAccessibleName(tr("%1: which page").arg(name));
    m_where->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("999 of 999")));
    m_where->setAlignment(Qt::AlignCenter);
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setObjectName(QStringLiteral("quiet"));
    m_note->setTextFormat(Qt::PlainText);
    for (auto *widget : QList<QWidget *> { m_note, m_area, m_text })
        m_stack->addWidget(widget);
    auto *bar = new QHBoxLayout;
    bar->addWidget(button(QStringLiteral("previous"), tr("Previous page"), [this] { turnTo(m_page - 1); }));
    bar->addWidget(m_where);
    bar->addWidget(button(QStringLiteral("next"), tr("Next page"), [this] { turnTo(m_page + 1); }));
    bar->addStretch();
    bar->addWidget(button(QStringLiteral("zoom-out"), tr("Smaller"), [this] { zoom(1 / 1.25); }));
    bar->addWidget(button(QStringLiteral("zoom-in"), tr("Larger"), [this] { zoom(1.25); }));
    bar->addWidget(button(QStringLiteral("fit"), tr("Fit the width"), [this] { zoom(0); }));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack, 1);
    layout->addLayout(bar);
}

bool DocumentView::isPictured() const
{
    return m_document.media == u"application/pdf" || m_document.media.startsWith(u"image/");
}

void DocumentView::show(const CaseRef &ref, const Document &document)
{
    if (m_ref == ref && m_document == document) {
        mark();
        return;
    }
    m_ref = ref;
    m_document = document;
    m_unkept.clear();
    m_lit = {};
    m_page = 1;
    m_canvas->setPicture({}, firstDpi);
    m_drawnDpi = 0;
    if (document.erased)
        tell(tr("This document was erased."));
    else if (isPictured())
        draw();
    else
        fetchText();
}

void DocumentView::showUnkept(const QByteArray &pdf)
{
    if (m_unkept.isEmpty())
        m_page = 1;
    m_ref = {};
    m_document = { .media = QStringLiteral("application/pdf") };
    m_unkept = pdf;
    draw();
}

void DocumentView::clear()
{
    ++m_turn;
    m_unkept.clear();
    m_ref = {};
    m_document = {};
    tell({});
}

void DocumentView::turnTo(int page)
{
    const auto last = m_document.pages > 0 ? m_document.pages : mostPages;
    if (page < 1 || page > last || page == m_page || !isPictured())
        return;
    m_page = page;
    draw();
}

void DocumentView::draw()
{
    if ((m_document.sha256.isEmpty() && m_unkept.isEmpty()) || !isPictured())
        return;
    const auto known = m_zoom > 0 || !m_canvas->isBlank();
    const auto width = qMax(100, m_area->viewport()->width());
    const auto scale = m_zoom > 0 ? m_zoom : known ? width / m_canvas->pagePoints().width() : firstDpi / 72;
    const auto dpi = qMin(sharpest, scale * 72 * devicePixelRatioF());
    const auto mine = ++m_turn;
    m_where->setText(
        m_document.pages > 0 ? tr("%1 of %2").arg(m_page).arg(m_document.pages) : tr("page %1").arg(m_page));
    const auto asked = m_unkept.isEmpty() ? m_office.picture(m_ref, m_document.sha256, m_page, dpi)
                                          : m_office.pictureOf(m_unkept, m_page, dpi);
    whenAnswered(m_office, asked, this, [this, mine, dpi](const Result<Picture> &picture) {
        if (mine == m_turn)
            drawn(picture, dpi);
    });
}

void DocumentView::drawn(const Result<Picture> &picture, double dpi)
{
    if (!picture) {
        tell(picture.error().sentence);
        return;
    }
    const QImage image(reinterpret_cast<const uchar *>(picture->pixels.constData()), picture->width, picture->height,
        picture->width * 4, QImage::Format_RGB32);
    m_drawnDpi = dpi;
    m_canvas->setPicture(image.copy(), dpi);
    m_stack->setCurrentWidget(m_area);
    fit();
    mark();
    if (!m_sharpen->isActive())
        Q_EMIT settled();
}

// Scales what stands at once, and asks for a sharper picture when it would be seen.
void DocumentView::fit()
{
    if (m_canvas->isBlank())
        return;
    const auto width = qMax(100, m_area->viewport()->width() - 2);
    const auto scale = m_zoom > 0 ? m_zoom : width / m_canvas->pagePoints().width();
    m_canvas->setScale(scale);
    const auto wanted = qMin(sharpest, scale * 72 * devicePixelRatioF());
    if (qAbs(wanted - m_drawnDpi) > 0.06 * wanted)
        m_sharpen->start();
}

void DocumentView::zoom(double factor)
{
    if (factor == 0)
        m_zoom = 0;
    else if (!m_canvas->isBlank())
        m_zoom = qBound(0.3, m_canvas->width() / m_canvas->pagePoints().width() * factor, 6.0);
    fit();
    mark();
}

void DocumentView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void DocumentView::setFacts(const QList<Fact> &facts)
{
    m_facts = facts;
    mark();
}

void DocumentView::setMarks(const QList<Mark> &marks)
{
    m_marks = marks;
    mark();
}

void DocumentView::light(const Fact &fact)
{
    m_lit = fact;
    if (fact.page > 0 && fact.page != m_page && isPictured())
        turnTo(fact.page);
    else
        mark();
}

void DocumentView::mark()
{
    QList<QRectF> places;
    for (const auto &fact : m_facts) {
        if (fact.document == m_document.sha256 && fact.page == m_page && !fact.rect.isEmpty())
            places.append(fact.rect);
    }
    m_canvas->setMarks(marksOn(m_marks, m_document.sha256, m_page));
    const auto here = m_lit.document == m_document.sha256 && m_lit.page == m_page;
    m_canvas->setPlaces(places, here ? m_lit.rect : QRectF());
    if (const auto lit = m_canvas->litPlace(); !lit.isEmpty())
        m_area->ensureVisible(lit.center().x(), lit.center().y(), lit.width() / 2 + 30, m_area->height() / 3);
    if (m_stack->currentWidget() != m_text)
        return;
    QList<QTextEdit::ExtraSelection> marks;
    const auto words = m_lit.quote.isEmpty() ? m_lit.value.section(u':', 1) : m_lit.quote;
    if (const auto found = words.isEmpty() ? QTextCursor() : m_text->document()->find(words); !found.isNull()) {
        QTextEdit::ExtraSelection one;
        one.cursor = found;
        one.format.setBackground(QColor(255, 221, 87));
        one.format.setForeground(Qt::black);
        marks.append(one);
        auto there = found;
        there.clearSelection();
        m_text->setTextCursor(there);
        m_text->ensureCursorVisible();
    }
    m_text->setExtraSelections(marks);
}

void DocumentView::fetchText()
{
    const auto mine = ++m_turn;
    m_where->clear();
    auto answer
        = m_office.ask([ref = m_ref, document = m_document](Desk &desk) { return textIn(desk, ref, document); });
    whenAnswered(m_office, answer, this, [this, mine](const Result<QString> &text) {
        if (mine != m_turn)
            return;
        if (!text)
            tell(text.error().sentence);
        else
            showText(*text);
    });
}

void DocumentView::showText(const QString &text)
{
    m_text->setPlainText(text);
    m_stack->setCurrentWidget(m_text);
    mark();
    Q_EMIT settled();
}

void DocumentView::tell(const QString &sentence)
{
    m_note->setText(m_document.problem.isEmpty()
            ? sentence
            : QStringLiteral("%1\n%2").arg(sentence, saidAgain(m_document.problem)));
    m_stack->setCurrentWidget(m_note);
    m_where->clear();
    Q_EMIT settled();
}
}
