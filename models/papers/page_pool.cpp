// SPDX-License-Identifier: Apache-2.0
#include "page_pool_p.h"
#include <QCoreApplication>
#include <thread>
namespace writdesk {
namespace {
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
constexpr auto patience = 300ms; // before another reader is started: a paper of text is done by then
constexpr int secondsForEachPage = 5; // a long paper gets more time in all

QString say(const char *sentence) { return QCoreApplication::translate("Reader", sentence); }

Page unreadable(int number, const QString &why)
{
    return { .number = number, .width = 612, .height = 792, .how = How::Text, .problem = why };
}
}

PagePool::PagePool(int count, const ReaderLimits &limits, Open open)
    : m_count(count)
    , m_limits(limits)
    , m_open(std::move(open))
    , m_until(Clock::now() + std::chrono::seconds(std::max(limits.secondsInAll, count * secondsForEachPage)))
    , m_pages(count)
{
}

int PagePool::next()
{
    const std::lock_guard lock(m_mutex);
    return m_stop || m_next > m_count ? 0 : m_next++;
}

// The first reader begins at once, the others only where there is enough left to do.
bool PagePool::isWorthWaiting(int place)
{
    if (place == 0)
        return true;
    std::unique_lock lock(m_mutex);
    m_news.wait_for(lock, patience, [this] { return m_stop || m_next > m_count; });
    return !m_stop && m_next <= m_count;
}

Page PagePool::pageFrom(std::unique_ptr<Pipe> &pipe, int number)
{
    if (Clock::now() > m_until)
        return unreadable(
            number, say(QT_TRANSLATE_NOOP("Reader", "The time allowed for this paper was up before this page.")));
    if (!pipe || !pipe->isAlive()) { // the page before killed it
        auto fresh = m_open();
        if (!fresh)
            return unreadable(number, fresh.error().sentence);
        pipe = std::move(*fresh);
    }
    auto ask = asking(QStringLiteral("page"));
    ask.head.insert(QStringLiteral("number"), number);
    const auto until = std::min(m_until, Clock::now() + std::chrono::seconds(m_limits.secondsPerPage));
    const auto page
        = pipe->ask(ask, until, &m_stop).and_then([number](const Message &answer) { return pageOf(answer, number); });
    return page ? *page : unreadable(number, page.error().sentence);
}

void PagePool::done(const Page &page)
{
    const std::lock_guard lock(m_mutex);
    m_pages[page.number - 1] = page;
    ++m_done;
    m_news.notify_all();
}

void PagePool::work(std::unique_ptr<Pipe> pipe, int place)
{
    if (!isWorthWaiting(place))
        return;
    while (const int number = next())
        done(pageFrom(pipe, number));
    const std::lock_guard lock(m_mutex);
    if (pipe && pipe->isAlive())
        m_left = std::move(pipe);
}

// Tells how far it is, from the caller's own thread; false where the caller wants to stop.
bool PagePool::watch(const Progress &progress)
{
    int told = 0;
    while (told < m_count) {
        std::unique_lock lock(m_mutex);
        m_news.wait(lock, [&] { return m_done > told; });
        told = m_done;
        lock.unlock();
        if (progress && !progress(told, m_count)) {
            m_stop = true;
            m_news.notify_all();
            return false;
        }
    }
    return true;
}

Result<QList<Page>> PagePool::read(std::unique_ptr<Pipe> &opened, const Progress &progress)
{
    const auto cores = std::max(1, int(std::thread::hardware_concurrency()));
    const auto wanted = std::clamp(m_limits.processes > 0 ? m_limits.processes : cores, 1, std::min(m_count, 32));
    std::vector<std::jthread> workers;
    for (int place = 0; place < wanted; ++place)
        workers.emplace_back([this, place](std::unique_ptr<Pipe> pipe) { work(std::move(pipe), place); },
            place == 0 ? std::move(opened) : std::unique_ptr<Pipe>());
    const bool finished = watch(progress);
    workers.clear(); // joins
    opened = std::move(m_left);
    if (!finished)
        return failed(say(QT_TRANSLATE_NOOP("Reader", "Reading was stopped.")));
    return m_pages;
}
}
