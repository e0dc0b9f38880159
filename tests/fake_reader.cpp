// SPDX-License-Identifier: Apache-2.0
// A reader that misbehaves on purpose: the paper's bytes say how. It proves what the side that asks can stand.
#include "making.h"
#include "message.h"
#include <QCoreApplication>
#include <csignal>
#include <cstdlib>
#include <thread>
#include <unistd.h>
using namespace writdesk;
namespace {
void put(const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const auto n = ::write(STDOUT_FILENO, bytes.constData() + done, size_t(bytes.size() - done));
        if (n <= 0)
            _exit(0);
        done += n;
    }
}

void put(const Message &message) { put(*packed(message)); }

[[noreturn]] void hang()
{
    for (;;)
        std::this_thread::sleep_for(std::chrono::hours(1));
}

Page goodPage(int number)
{
    return { .number = number,
        .width = 612,
        .height = 792,
        .words = { { .text = QStringLiteral("page%1").arg(number), .rect = QRectF(72, 72, 40, 12) } } };
}

Message pageAnswer(const Page &page) { return { .head = { { QStringLiteral("page"), objectOf(page) } } }; }

void open(const QByteArray &how)
{
    if (how == "die at once")
        std::raise(SIGSEGV);
    if (how == "garbage")
        return put(QByteArray(100, 'x'));
    if (how == "endless length")
        return put(QByteArray("WDR1\xff\xff\xff\xff\xff\xff\xff\xff", 12));
    if (how == "no json")
        return put(QByteArray("WDR1\x04\0\0\0\0\0\0\0nope", 16));
    const int count = how == "too many pages" ? 1'000'000'000 : 5;
    put({ .head
        = { { QStringLiteral("paper"), QJsonObject { { QStringLiteral("media"), QStringLiteral("application/pdf") } } },
            { QStringLiteral("parts"), QJsonArray() }, { QStringLiteral("count"), count } } });
}

void page(const QByteArray &how, int number)
{
    auto answer = goodPage(number);
    if (number == 3 && how == "die on page 3")
        std::raise(SIGSEGV);
    if (number == 3 && how == "hang on page 3")
        hang();
    if (number == 3 && how == "garbage on page 3")
        return put(QByteArray(100, 'x'));
    if (number == 3 && how == "another page")
        answer.number = 4;
    if (number == 3 && how == "word off the page")
        answer.words[0].rect = QRectF(-5000, 0, 10, 10);
    if (number == 3 && how == "endless page")
        answer.width = 1e300;
    if (number == 3 && how == "typed by a person")
        answer.how = How::Typed;
    if (number == 3 && how == "eat memory") {
        QByteArray much;
        for (;;)
            much.append(QByteArray(1 << 24, 'x'));
    }
    put(pageAnswer(answer));
}

void picture(const QByteArray &how)
{
    const int width = how == "lying picture" ? 60'000 : 2;
    put({ .head = { { QStringLiteral("width"), width }, { QStringLiteral("height"), 2 } },
        .blobs = { QByteArray(16, 'p') } });
}
}

int main()
{
    put({ .head = { { QStringLiteral("ready"), true }, { QStringLiteral("locked"), true } } });
    MessageTaker taker;
    QByteArray how;
    char piece[65536];
    for (;;) {
        const auto n = ::read(STDIN_FILENO, piece, sizeof piece);
        if (n <= 0)
            return 0;
        taker.add(QByteArrayView(piece, n));
        const auto ask = taker.take();
        if (!ask || !*ask)
            continue;
        const auto verb = (*ask)->head.value(QStringLiteral("ask")).toString();
        if (verb == QStringLiteral("open"))
            open(how = (*ask)->blobs.value(0));
        else if (verb == QStringLiteral("page"))
            page(how, (*ask)->head.value(QStringLiteral("number")).toInt());
        else
            picture(how);
    }
}
