// SPDX-License-Identifier: Apache-2.0
// The reading half of intake: a paper and the parts it carries, each read on its own.
#include "fact_finder.h"
#include "intake_desk.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
constexpr int deepest = 3; // a mail in a mail in a mail
constexpr int mostPapers = 64;
QString say(const char *text) { return QCoreApplication::translate("Intake", text); }

struct Reading // the same for every part
{
    Reader &reader;
    const Progress &progress;
    const QString &password;
};

void readInto(QList<ReadPaper> &all, const Reading &how, const Part &part, int depth)
{
    if (all.size() >= mostPapers || depth > deepest) {
        all.append(
            { part.name, part.bytes, {}, say("It lies too deep in other papers to be read."), QStringLiteral("part") });
        return;
    }
    auto read = how.reader.read(part.bytes, part.name, how.progress, how.password);
    ReadPaper paper { part.name, part.bytes, {}, {}, depth == 0 ? QStringLiteral("paper") : QStringLiteral("part") };
    if (!read) {
        paper.problem = read.error().sentence;
        all.append(paper);
        return;
    }
    if (part.name.endsWith(u".pdf", Qt::CaseInsensitive) && read->media != u"application/pdf") {
        paper.problem = say("It is named as a PDF, but its bytes are none (%1). Ask the sender to send it again.")
                            .arg(read->media);
        all.append(paper);
        return;
    }
    const auto parts = read->parts;
    read->parts.clear();
    paper.paper = *read;
    all.append(paper);
    for (const auto &inner : parts)
        readInto(all, how, inner, depth + 1);
}
}

Result<QList<ReadPaper>> readAll(
    Reader &reader, const QByteArray &bytes, const QString &name, const Progress &progress, const QString &password)
{
    QList<ReadPaper> all;
    readInto(all, { reader, progress, password }, { name, {}, bytes }, 0);
    if (!all.first().problem.isEmpty())
        return failed(all.first().problem);
    return all;
}
}
