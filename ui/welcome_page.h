// SPDX-License-Identifier: Apache-2.0
// What stands beside the list while no case is open: how a paper comes in.
#pragma once
class QWidget;
namespace writdesk {
class Actions;
QWidget *welcomePage(const Actions &actions);
}
