// SPDX-License-Identifier: Apache-2.0
#include "icon.h"
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
namespace writdesk {
namespace {
// A window has some eighty icons, of which a start shows a dozen.
class DrawnIcon : public QIconEngine {
public:
    DrawnIcon(QString file, const QColor &on, const QColor &off)
        : m_file(std::move(file))
        , m_on(on)
        , m_off(off)
    {
    }
    QIconEngine *clone() const override { return new DrawnIcon(*this); }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    // `size` is in pixels of the screen.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const auto colour = (mode == QIcon::Disabled ? m_off : m_on).name();
        const auto key = QStringLiteral("%1 %2 %3x%4").arg(m_file, colour).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = drawn(size, colour);
            QPixmapCache::insert(key, pixmap);
        }
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }
    void paint(QPainter *painter, const QRect &place, QIcon::Mode mode, QIcon::State state) override
    {
        const auto scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(place, scaledPixmap(place.size() * scale, mode, state, scale));
    }

private:
    QPixmap drawn(const QSize &size, const QString &colour) const
    {
        QFile file(m_file);
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        if (!file.open(QIODevice::ReadOnly))
            return pixmap;
        QSvgRenderer svg(file.readAll().replace("currentColor", colour.toUtf8()));
        svg.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&pixmap);
        svg.render(&painter);
        return pixmap;
    }
    QString m_file;
    QColor m_on, m_off;
};
}

QIcon iconOf(const QString &name, const QPalette &palette)
{
    const auto file = QStringLiteral(":/icons/%1.svg").arg(name);
    if (!QFile::exists(file))
        return {};
    return QIcon(new DrawnIcon(file, palette.color(QPalette::WindowText), palette.color(QPalette::PlaceholderText)));
}
}
