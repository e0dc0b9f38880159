// SPDX-License-Identifier: Apache-2.0
// The pages of one paper, read by several readers side by side; a page that kills its reader costs that page alone.
#pragma once
#include "answer_p.h"
#include "pipe_p.h"
#include "reader.h"
#include <condition_variable>
#include <functional>
#include <mutex>
namespace writdesk {
class PagePool {
public:
    using Open = std::function<Result<std::unique_ptr<Pipe>>()>; // a fresh reader with the paper open
    PagePool(int count, const ReaderLimits &limits, Open open);
    // Reads all pages, the first with `opened`; gives back a living reader for what is asked next, or none.
    Result<QList<Page>> read(std::unique_ptr<Pipe> &opened, const Progress &progress);

private:
    void work(std::unique_ptr<Pipe> pipe, int place);
    int next();
    bool isWorthWaiting(int place);
    Page pageFrom(std::unique_ptr<Pipe> &pipe, int number);
    void done(const Page &page);
    bool watch(const Progress &progress);
    const int m_count;
    const ReaderLimits m_limits;
    const Open m_open;
    const Moment m_until;
    std::mutex m_mutex {};
    std::condition_variable m_news {};
    QList<Page> m_pages {};
    std::unique_ptr<Pipe> m_left {};
    int m_next = 1;
    int m_done = 0;
    std::atomic<bool> m_stop = false;
};
}
