// SPDX-License-Identifier: Apache-2.0
// The desk as the window sees it: every question is asked of a thread and answered with a future; news come as signals.
#pragma once
#include "intake_desk.h"
#include "lane.h"
#include <QMutex>
#include <QObject>
#include <atomic>
namespace writdesk {
struct OfficeInfo // what the window's frame shows
{
    QString docket {};
    bool rehearsal = false;
    QDateTime now {};
    QString actor {};
    QDate today {}; // in that zone
    QByteArray zone {};
    QString entity {};
    QString country {}; // of the entity, ISO 3166 alpha-2
    QString headWords {};
    qint64 entries = 0;
    QString trouble {}; // why the law adopted last is not in force, that the clock is wrong; empty where all is well
};

class Office : public QObject {
    Q_OBJECT
public:
    explicit Office(DeskOrder order, QObject *parent = nullptr);
    ~Office() override;

    // Opens the docket; nothing else is answered before. Another one, once it is open, takes the place of the first;
    // where it does not open, the first stays.
    QFuture<Result<OfficeInfo>> open();
    QFuture<Result<OfficeInfo>> open(const QString &docket);
    QFuture<Result<OfficeInfo>> create(const QString &docket, bool rehearsal, const QString &profile);
    QFuture<Result<OfficeInfo>> info();
    void look(); // whether somebody else wrote to the docket; then it is told as news
    // Any counter: office.ask([=](Desk &desk) { return acceptFacts(desk, ref); }) gives QFuture<Result<Case>>.
    template <class Work> auto ask(Work work) -> QFuture<std::invoke_result_t<Work, Desk &>>
    {
        return m_lane.ask([this, work = std::move(work)]() mutable -> std::invoke_result_t<Work, Desk &> {
            if (!m_desk)
                return failed(tr("No docket is open."));
            if (const auto caughtUp = catchUp(); !caughtUp)
                return asFailure(caughtUp);
            return work(*m_desk);
        });
    }
    // Stores and files on the docket's lane and reads beside it, so that the desk stays open while a scan is read.
    QFuture<Result<ReceivedPaper>> receive(const ReceiveOrder &order);
    // The same of a paper that waits in the tray.
    QFuture<Result<ReceivedPaper>> receiveWaiting(const DocumentId &sha256, const ReceiveOrder &order);
    // Files a paper of the tray into another docket; nothing of it is left in this one.
    QFuture<Result<ReceivedPaper>> moveWaiting(const DocumentId &sha256, const QString &compartment);
    void cancelReading();
    // A page of a document as a picture, drawn by the helper process beside the docket's lane.
    QFuture<Result<Picture>> picture(const CaseRef &ref, const DocumentId &document, int page, double dpi);
    // Of a PDF that no case has yet.
    QFuture<Result<Picture>> pictureOf(const QByteArray &pdf, int page, double dpi);

    const QString &named() const { return m_order.docket; } // the docket that the program was told to open

Q_SIGNALS:
    void caseChanged(const writdesk::CaseRef &ref); // by anyone; an empty one: many at once, or by somebody else
    void reading(const QString &name, int done, int of); // pages; done == of: ended

private:
    using Bytes = std::pair<TrayPaper, QByteArray>;
    QFuture<Result<ReceivedPaper>> readAndFile(const QFuture<Result<Bytes>> &stored, const ReceiveOrder &order);
    Result<OfficeInfo> opened(const QString &docket); // on m_lane
    Result<> catchUp(); // on m_lane, with what others wrote
    void noteChange(const CaseRef &ref); // on m_lane
    void tellChanges();
    void callReader();
    Lane m_lane; // the docket
    Lane m_readingLane; // the helper process
    const DeskOrder m_order;
    std::unique_ptr<Desk> m_desk; // touched by m_lane only
    std::unique_ptr<Reader> m_reader; // touched by m_readingLane only
    std::atomic_bool m_stop = false;
    QMutex m_changes;
    QList<CaseRef> m_changed; // and not told yet; under m_changes
};
}
