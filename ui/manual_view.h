// SPDX-License-Identifier: Apache-2.0
// A chapter as a page to read: lines of a length the eye keeps, its picture if there is one, every link followed here.
#pragma once
#include <QTextBrowser>
#include <functional>
namespace writdesk {
class ManualView : public QTextBrowser {
    Q_OBJECT
public:
    using TextOf = std::function<QString(const QString &chapter)>; // Markdown; empty: there is none of that name
    explicit ManualView(TextOf textOf, QWidget *parent = nullptr);
    void turnTo(const QString &place); // chapter#heading
    QString chapter() const; // the one that is shown
    void readAnew(); // its text is another one now
    int mark(const QString &words); // in colour wherever they stand; how often
    bool next(const QString &words); // the next place of them, from where the reader is; false: none is left
    void setPictures(const QString &folder) { m_pictures = folder; }

Q_SIGNALS:
    void turned(const QString &chapter);
    void leadsOut(const QUrl &link);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow(const QUrl &link);
    void settle(const QUrl &place);
    void setLetters();
    void setMargins();
    QString pictureOf(const QString &chapter) const; // its file; empty: none
    TextOf m_textOf;
    QString m_pictures;
    QString m_set; // the chapter whose letters were set
};
}
