// SPDX-License-Identifier: Apache-2.0
#include "manual_view.h"
#include "manual.h"
#include "manual_places.h"
#include "manual_type.h"
#include "style.h"
#include <QEvent>
#include <QFileInfo>
#include <QScrollBar>
#include <QTextBlock>
namespace writdesk {
namespace {
constexpr int lettersInLine = 92;
constexpr int leastMargin = 18;
const auto scheme = QStringLiteral("manual");

QString chapterIn(const QUrl &place) { return QFileInfo(place.path()).completeBaseName(); }
}

ManualView::ManualView(TextOf textOf, QWidget *parent)
    : QTextBrowser(parent)
    , m_textOf(std::move(textOf))
{
    setAccessibleName(tr("Chapter of the manual"));
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    connect(this, &QTextBrowser::anchorClicked, this, &ManualView::follow);
    connect(this, &QTextBrowser::sourceChanged, this, &ManualView::settle);
}

void ManualView::turnTo(const QString &place)
{
    setSource(QUrl(QStringLiteral("%1:/%2.md%3%4")
                       .arg(scheme, place.section(u'#', 0, 0), place.contains(u'#') ? QStringLiteral("#") : QString(),
                           place.section(u'#', 1))),
        QTextDocument::MarkdownResource);
}

QString ManualView::chapter() const { return chapterIn(source()); }

// A link out of the program is shown, never opened: what it leads to is not for a manual to decide.
void ManualView::follow(const QUrl &link)
{
    const auto to = link.isRelative() ? source().resolved(link) : link;
    if (to.scheme() == scheme && !m_textOf(chapterIn(to)).isEmpty())
        setSource(to, QTextDocument::MarkdownResource);
    else
        Q_EMIT leadsOut(link);
}

QVariant ManualView::loadResource(int type, const QUrl &name)
{
    if (type == QTextDocument::MarkdownResource) {
        auto text = m_textOf(chapterIn(name));
        if (const auto picture = pictureOf(chapterIn(name)); !picture.isEmpty()) {
            const auto head = text.indexOf(QStringLiteral("\n\n"));
            text.insert(
                head < 0 ? text.size() : head, QStringLiteral("\n\n![%1](picture:/%2)").arg(tr("The window"), picture));
        }
        return text;
    }
    if (type == QTextDocument::ImageResource && name.scheme() == u"picture") {
        const QImage picture(m_pictures + name.path());
        const auto room = qMax(200, viewport()->width() - 8);
        const auto ratio = devicePixelRatioF();
        auto fitting = picture.width() > room * ratio
            ? picture.scaledToWidth(int(room * ratio), Qt::SmoothTransformation)
            : picture;
        fitting.setDevicePixelRatio(ratio);
        return fitting;
    }
    return {}; // nothing else is loaded, from wherever a link may point
}

QString ManualView::pictureOf(const QString &chapter) const
{
    const auto dark = palette().color(QPalette::Base).lightness() < 128;
    for (const auto &folder : { manualLanguage() + u'/', QString() }) { // English is in the folder itself
        for (const auto *look : { dark ? "dark" : "light", "light" }) {
            const auto file = QStringLiteral("%1%2-%3.png").arg(folder, pictureOfChapter(chapter), QLatin1String(look));
            if (!m_pictures.isEmpty() && QFileInfo::exists(m_pictures + u'/' + file))
                return file;
        }
    }
    return {};
}

void ManualView::settle(const QUrl &place)
{
    if (chapterIn(place) != m_set) { // another place of the same chapter loads nothing anew
        m_set = chapterIn(place);
        setLetters();
    }
    if (place.hasFragment())
        scrollToAnchor(place.fragment());
    Q_EMIT turned(m_set);
}

void ManualView::setLetters()
{
    const auto known = manualChapter(m_set);
    setType(*document(), palette(), known ? known->headings : QList<ManualChapter::Heading>());
}

void ManualView::setMargins()
{
    const auto line = fontMetrics().averageCharWidth() * lettersInLine;
    const auto rest = width() - verticalScrollBar()->sizeHint().width() - line;
    setViewportMargins(qMax(leastMargin, rest / 3), leastMargin, qMax(leastMargin, rest - rest / 3), leastMargin);
}

void ManualView::resizeEvent(QResizeEvent *event)
{
    setMargins();
    QTextBrowser::resizeEvent(event);
}

// Another palette has other lines and backgrounds.
void ManualView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_set.isEmpty())
        setLetters();
}

void ManualView::readAnew()
{
    m_set.clear();
    reload();
}

int ManualView::mark(const QString &words)
{
    QList<ExtraSelection> found;
    if (!words.isEmpty()) {
        const auto colours = coloursOf(Tone::Soon, palette());
        QTextCharFormat marked;
        marked.setBackground(colours.back);
        marked.setForeground(colours.text);
        for (auto at = document()->find(words); !at.isNull(); at = document()->find(words, at))
            found.append({ at, marked });
    }
    setExtraSelections(found);
    return int(found.size());
}

bool ManualView::next(const QString &words) { return !words.isEmpty() && find(words); }
}
