// SPDX-License-Identifier: Apache-2.0
// The paper in a window of its own, for a second monitor; closed, it goes back beside the form.
#pragma once
#include <QWidget>
class QSplitter;
namespace writdesk {
class PaperWindow : public QWidget {
    Q_OBJECT
public:
    // `paper` stands first in `parts` and comes back there.
    PaperWindow(QWidget *paper, QSplitter *parts);
    void toggle();
    void name(const QString &reference); // other people see titles: the case's random reference and nothing else

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void takeBack();
    QWidget *m_paper;
    QSplitter *m_parts;
    QByteArray m_sizes; // of the parts while the paper stood among them
};
}
