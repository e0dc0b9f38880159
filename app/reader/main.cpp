// SPDX-License-Identifier: Apache-2.0
// writdesk-reader: the only program that parses received bytes. It warms up, locks itself in, then answers over pipes.
#include "attempt.h"
#include "lock.h"
#include "mail.h"
#include "redact.h"
#include "sealed_zip.h"
#include "serve.h"
#include "text_file.h"
#include <QBuffer>
#include <QCommandLineParser>
#include <QGuiApplication>
#include <QImageReader>
#include <QPainter>
#include <QPdfWriter>
#include <cstdio>
#include <future>
#include <unistd.h>
namespace {
using namespace writdesk;

bool writeAll(int to, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto n = ::write(to, bytes.constData() + done, size_t(bytes.size() - done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        done += n;
    }
    return true;
}

bool say(int to, const Message &message)
{
    const auto bytes = packed(message);
    if (bytes)
        return writeAll(to, *bytes);
    const auto no = packed({ .head
        = { { QStringLiteral("no"), QJsonObject { { QStringLiteral("sentence"), bytes.error().sentence } } } } });
    return no && writeAll(to, *no);
}

int refuse(int to, const Failure &failure)
{
    std::fprintf(stderr, "writdesk-reader: %s (%s)\n", qPrintable(failure.sentence), qPrintable(failure.detail));
    say(to, { .head = { { QStringLiteral("no"), QJsonObject { { QStringLiteral("sentence"), failure.sentence } } } } });
    return 1;
}

int tell(int to, const QString &line) { return writeAll(to, line.toUtf8() + '\n') ? 0 : 1; }

// What the toolkit remarks on its surroundings is not for who reads one sentence per failure.
void quiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "writdesk-reader: %s\n", qPrintable(message));
}

// Draws, writes and reads one small paper of our own, so that fonts, plugins and libraries open what they need to.
void warmUp()
{
    warmMail();
    QImageReader::supportedImageFormats();
    drawn(laidOut(QStringLiteral("Warm"), How::Text).constFirst(), 72);
    QByteArray pdf;
    {
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        QPainter(&writer).drawText(100, 100, QStringLiteral("Warm"));
    }
    if (const auto paper = PaperFile::open(pdf, {}, nullptr))
        static_cast<void>((*paper)->picture(1, 36));
    static_cast<void>(renderedAnew(pdf, { Mark { {}, {}, 1, QRectF(0, 0, 200, 20), QStringLiteral("Warm"), false } }));
}

int serve(int to, Serve &server)
{
    MessageTaker taker;
    QByteArray piece(1 << 20, Qt::Uninitialized);
    for (;;) {
        const auto n = ::read(STDIN_FILENO, piece.data(), size_t(piece.size()));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return 0; // the other side is done
        taker.add(QByteArrayView(piece).first(n));
        auto ask = taker.take();
        for (; ask && *ask; ask = taker.take()) {
            if (!say(to, server.answer(**ask)))
                return 1;
        }
        if (!ask)
            return refuse(to, ask.error());
    }
}

// Nothing received is parsed here: a folder of our own is written as a ZIP. The passphrase comes over the pipe, where
// no list of processes shows it.
int seal(const QCommandLineParser &words, int to)
{
    QByteArray passphrase;
    char piece[4096];
    for (auto n = ::read(STDIN_FILENO, piece, sizeof piece); n > 0; n = ::read(STDIN_FILENO, piece, sizeof piece))
        passphrase.append(piece, qsizetype(n));
    const auto done = sealFolder(words.value(QStringLiteral("seal")), words.value(QStringLiteral("to")), passphrase,
        [to](double part) { tell(to, QStringLiteral("%1").arg(int(part * 1000))); });
    if (done)
        return tell(to, QStringLiteral("done"));
    tell(to, QStringLiteral("no %1").arg(done.error().sentence));
    std::fprintf(stderr, "writdesk-reader: %s\n", qPrintable(done.error().detail));
    return 1;
}

int run(const QCommandLineParser &words, int to)
{
    if (words.isSet(QStringLiteral("seal")))
        return seal(words, to);

    using Recogniser = Result<std::unique_ptr<Ocr>>;
    std::future<Recogniser> warming;
    if (!words.isSet(QStringLiteral("no-scans")))
        warming = std::async([] { return Ocr::warm(); });
    warmUp();
    const auto ocr = warming.valid() ? warming.get() : Recogniser(); // its thread has ended before the lock
    const auto letters = reasonFont(); // held: no font is opened behind the lock
    const auto memory = words.value(QStringLiteral("memory")).toLongLong();
    if (words.isSet(QStringLiteral("try-unlocked"))) // what the lock refuses works beside it
        return tell(to, attempted(words.value(QStringLiteral("try-unlocked"))));
    const auto locked = lockIn(memory > 0 ? memory : 1536ll << 20);
    if (!locked && !words.isSet(QStringLiteral("even-unlocked")))
        return refuse(to, locked.error());
    if (words.isSet(QStringLiteral("try")))
        return tell(to, attempted(words.value(QStringLiteral("try"))));
    if (!ocr)
        std::fprintf(stderr, "writdesk-reader: %s\n",
            qPrintable(ocr.error().sentence)); // papers with text can be read all the same
    Serve server(ocr ? ocr->get() : nullptr, words.isSet(QStringLiteral("archive")) ? archiveHere : -1);
    if (!say(to, { .head = { { QStringLiteral("ready"), true }, { QStringLiteral("locked"), locked.has_value() } } }))
        return 1;
    return serve(to, server);
}
}

int main(int argc, char *argv[])
{
    qInstallMessageHandler(quiet);
    const auto archive = argc > 1 && qstrcmp(argv[argc - 1], "--archive") == 0;
    writdesk::closeInherited(archive);
    const int to = dup(STDOUT_FILENO); // a library that prints must not print into an answer
    dup2(STDERR_FILENO, STDOUT_FILENO);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8"); // names in a ZIP are bytes of UTF-8, also to the program that seals one
    qputenv("OMP_THREAD_LIMIT", "1"); // Tesseract's own threads make it seven times slower
    const QGuiApplication application(argc, argv);
    QCommandLineParser words;
    words.addHelpOption();
    words.setApplicationDescription(
        QStringLiteral("Reads papers for Writdesk over a pipe; it is not meant to be started by hand."));
    words.addOption({ QStringLiteral("memory"), QStringLiteral("The most memory to take."), QStringLiteral("bytes") });
    words.addOption({ QStringLiteral("no-scans"), QStringLiteral("Words of pictures are not asked for.") });
    words.addOption({ QStringLiteral("even-unlocked"), QStringLiteral("Read even where the system has no lock.") });
    words.addOption(
        { QStringLiteral("try"), QStringLiteral("Try what the lock must refuse."), QStringLiteral("what") });
    words.addOption(
        { QStringLiteral("try-unlocked"), QStringLiteral("Try the same without the lock."), QStringLiteral("what") });
    words.addOption({ QStringLiteral("seal"),
        QStringLiteral("Write this folder as a ZIP; the passphrase, or nothing, "
                       "comes on standard input."),
        QStringLiteral("folder") });
    words.addOption({ QStringLiteral("to"), QStringLiteral("The ZIP that is written."), QStringLiteral("file") });
    words.addOption({ QStringLiteral("archive"), QStringLiteral("A ZIP is open as file number 3.") });
    words.process(application);
    const int status = run(words, to);
    std::fflush(nullptr);
    _exit(status); // nothing is left to be written, and a library's farewell needs files
}
