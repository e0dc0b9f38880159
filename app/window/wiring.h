// SPDX-License-Identifier: Apache-2.0
// Builds office, prompt and window, in that order, and ends them in reverse.
#pragma once
#include "command_line.h"
#include "main_window.h"
#include "window_prompt.h"
namespace writdesk {
class Wiring {
public:
    explicit Wiring(const CommandLine &line);
    MainWindow &window() { return m_window; }
    Office &office() { return m_office; }
    void start(); // shows the window; what the command line names is received once the docket is open

private:
    CommandLine m_line;
    Office m_office;
    QFuture<Result<OfficeInfo>> m_opening; // the docket opens while the window is built
    WindowPrompt m_prompt;
    MainWindow m_window;
};
}
