// SPDX-License-Identifier: Apache-2.0
// One line of words that gives way: where there is no room it ends in an ellipsis, and the whole is shown under the
// mouse.
#pragma once
#include <QLabel>
namespace writdesk {
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    using QLabel::QLabel;
    QSize minimumSizeHint() const override;
    bool isCut() const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};
}
