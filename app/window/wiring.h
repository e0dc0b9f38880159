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
    void start(); // shows the window, opens the docket, receives what the command line names

private:
    CommandLine m_line;
    Office m_office;
    WindowPrompt m_prompt;
    MainWindow m_window;
};
}
