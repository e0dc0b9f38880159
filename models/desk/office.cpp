// SPDX-License-Identifier: Apache-2.0
#include "office.h"
#include "clock_desk.h"
#include "followed.h"
#include "head_words.h"
#include "task_desk.h"
#include "view_desk.h"
#include <utility>
namespace writdesk {
namespace {
constexpr qint64 day = 86400; // seconds
constexpr qsizetype toldOneByOne = 32; // changes at once; more of them are told together

Result<OfficeInfo> infoOf(Desk &desk)
{
    const auto noticed = noticeClock(desk);
    const auto fault = noticed ? noticed : clockFault(desk); // whoever may not enter it is told all the same
    const auto info = fault ? desk.docket().info() : Result<DocketInfo>(asFailure(fault));
    const auto head = info ? desk.docket().head() : Result<TreeHead>(asFailure(info));
    const auto clock
        = head ? clockFaultsSince(desk.docket(), desk.now().addSecs(-day)) : Result<QList<ClockFault>>(asFailure(head));
    if (!clock)
        return asFailure(clock);
    QStringList troubles;
    if (!desk.lawTrouble().isEmpty())
        troubles.append(desk.lawTrouble());
    if (*fault)
        troubles.append((*fault)->words());
    else if (!clock->isEmpty())
        troubles.append(clock->last().words());
    return OfficeInfo { info->file, desk.rehearsal(), desk.now(), desk.actor(), desk.today(), desk.profile().zone,
        desk.profile().entity, desk.profile().country, headWords(head->hash), head->count, troubles.join(u' ') };
}

Result<std::pair<TrayPaper, QByteArray>> withBytes(Desk &desk, const TrayPaper &paper)
{
    return desk.docket().trayBytes(paper.sha256).map([&](const QByteArray &bytes) { return std::pair(paper, bytes); });
}

template <class T> QFuture<Result<T>> already(Result<T> answer)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(answer));
    promise.finish();
    return promise.future();
}
}

Office::Office(DeskOrder order, QObject *parent)
    : QObject(parent)
    , m_order(std::move(order))
{
}

Office::~Office()
{
    cancelReading();
    // What a thread made, the same thread ends: a database link belongs to one thread.
    m_readingLane.ask([this] { return m_reader.reset(), true; }).waitForFinished();
    m_lane.ask([this] { return m_desk.reset(), true; }).waitForFinished();
}

Result<OfficeInfo> Office::opened(const QString &docket)
{
    auto order = m_order;
    order.docket = docket;
    auto desk = Desk::open(order);
    if (!desk)
        return asFailure(desk);
    const auto alone = seesTasksAlone((*desk)->docket(), (*desk)->rehearsal(), m_order.actor);
    if (!alone)
        return asFailure(alone);
    if (*alone)
        return failed(tr("%1 collects, and this window shows whole cases. See writdeskctl tasks, or open the docket "
                         "as somebody else.")
                          .arg(m_order.actor));
    m_desk = std::move(*desk);
    m_desk->onChange([this](const CaseRef &ref) { noteChange(ref); });
    return infoOf(*m_desk);
}

// A hundred thousand changes at once are one piece of news: the window has other things to do.
void Office::noteChange(const CaseRef &ref)
{
    const QMutexLocker lock(&m_changes);
    if (m_changed.isEmpty())
        QMetaObject::invokeMethod(this, &Office::tellChanges, Qt::QueuedConnection);
    if (m_changed.size() <= toldOneByOne)
        m_changed.append(ref);
}

void Office::tellChanges()
{
    QMutexLocker lock(&m_changes);
    const auto changed = std::exchange(m_changed, {});
    lock.unlock();
    if (changed.size() > toldOneByOne)
        Q_EMIT caseChanged({});
    else
        for (const auto &ref : changed)
            Q_EMIT caseChanged(ref);
}

QFuture<Result<OfficeInfo>> Office::open() { return open(m_order.docket); }

QFuture<Result<OfficeInfo>> Office::open(const QString &docket)
{
    callReader();
    return m_lane.ask([this, docket] { return opened(docket); });
}

QFuture<Result<OfficeInfo>> Office::create(const QString &docket, bool rehearsal, const QString &profile)
{
    callReader();
    return m_lane.ask([this, docket, rehearsal, profile]() -> Result<OfficeInfo> {
        const NewDocket how { rehearsal, profile, m_order.setClock.value_or(m_order.clock()), m_order.actor };
        const auto made = Docket::create(docket, how).map([](const std::unique_ptr<Docket> &) {});
        return made ? opened(docket) : asFailure(made);
    });
}

void Office::callReader()
{
    m_readingLane.ask([this] {
        if (!m_reader)
            m_reader = std::make_unique<Reader>(m_order.readerProgram);
        return true;
    });
}

QFuture<Result<OfficeInfo>> Office::info()
{
    return ask([](Desk &desk) { return infoOf(desk); });
}

void Office::look()
{
    m_lane.ask([this] { return !m_desk || catchUp().has_value(); }); // a fault is told to whoever asks for something
}

Result<> Office::catchUp()
{
    return m_desk->catchUp().map([](bool) {}); // which tells of it as of every change
}

void Office::cancelReading() { m_stop = true; }

QFuture<Result<ReceivedPaper>> Office::receive(const ReceiveOrder &order)
{
    const auto stored = ask([order](Desk &desk) -> Result<Bytes> {
        return store(desk, order).and_then([&](const TrayPaper &paper) { return withBytes(desk, paper); });
    });
    return readAndFile(stored, order);
}

QFuture<Result<ReceivedPaper>> Office::receiveWaiting(const DocumentId &sha256, const ReceiveOrder &order)
{
    const auto stored = ask([sha256](Desk &desk) -> Result<Bytes> {
        return inTray(desk, sha256).and_then([&](const TrayPaper &paper) { return withBytes(desk, paper); });
    });
    return readAndFile(stored, order);
}

QFuture<Result<ReceivedPaper>> Office::moveWaiting(const DocumentId &sha256, const QString &compartment)
{
    auto order = m_order;
    order.docket = compartment;
    return ask([order, sha256](Desk &desk) -> Result<ReceivedPaper> {
        auto there = Desk::open(order);
        return there ? moveFromTray(desk, sha256, **there, {}) : Result<ReceivedPaper>(asFailure(there));
    });
}

QFuture<Result<ReceivedPaper>> Office::readAndFile(const QFuture<Result<Bytes>> &stored, const ReceiveOrder &order)
{
    m_stop = false;
    using Read = std::pair<TrayPaper, QList<ReadPaper>>;
    const auto read = followedBy(
        stored, this, [this, password = order.password](const Result<Bytes> &paper) -> QFuture<Result<Read>> {
            if (!paper)
                return already<Read>(asFailure(paper));
            return m_readingLane.ask([this, password, paper = *paper]() -> Result<Read> {
                const auto progress = [this, name = paper.first.name](int done, int of) {
                    Q_EMIT reading(name, done, of);
                    return !m_stop;
                };
                const auto all = readAll(*m_reader, paper.second, paper.first.name, progress, password);
                return all ? Result<Read>(Read(paper.first, *all))
                           : failed(tr("%1 Its bytes are kept in the intake tray.").arg(all.error().sentence),
                               all.error().detail);
            });
        });
    return followedBy(read, this, [this, order](const Result<Read> &paper) -> QFuture<Result<ReceivedPaper>> {
        if (!paper)
            return already<ReceivedPaper>(asFailure(paper));
        return ask([order, paper = *paper](Desk &desk) { return fileRead(desk, order, paper.first, paper.second); });
    });
}

QFuture<Result<Picture>> Office::picture(const CaseRef &ref, const DocumentId &document, int page, double dpi)
{
    const auto bytes = ask([ref, document](Desk &desk) {
        return noteView(desk, ref, document).and_then([&] { return desk.docket().document(ref, document); });
    });
    return followedBy(bytes, this, [this, page, dpi](const Result<QByteArray> &pdf) -> QFuture<Result<Picture>> {
        if (!pdf)
            return already<Picture>(asFailure(pdf));
        return pictureOf(*pdf, page, dpi);
    });
}

QFuture<Result<Picture>> Office::pictureOf(const QByteArray &pdf, int page, double dpi)
{
    return m_readingLane.ask([this, pdf, page, dpi] { return m_reader->picture(pdf, page, dpi); });
}
}
