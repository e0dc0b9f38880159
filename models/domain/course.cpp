// SPDX-License-Identifier: Apache-2.0
#include "course.h"
#include <QCoreApplication>
namespace writdesk {
tl::unexpected<Failure> stoppedByHand()
{
    return failed(QCoreApplication::translate("Course", "It was stopped, and nothing was left behind."));
}
}
