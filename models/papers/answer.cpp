// SPDX-License-Identifier: Apache-2.0
#include "answer_p.h"
#include <QCoreApplication>
#include <cmath>
namespace writdesk {
namespace {
constexpr int mostPages = 20'000;
constexpr qsizetype mostWords = 100'000; // on a page
constexpr qsizetype longestWord = 2'000;
constexpr qsizetype longestLine = 20'000; // of a mail's header
constexpr double largestPage = 200'000; // points; PDF ends at 14,400 but for its user units
constexpr qsizetype mostNotes = 2'000; // headers, warnings

tl::unexpected<Failure> impossible(const char *what)
{
    return failed(QCoreApplication::translate("Reader",
                      "The process that reads papers gave an answer that cannot be, so it was not "
                      "believed. The paper may be made to do harm: keep it unread."),
        QString::fromLatin1(what));
}

QString bounded(const QString &text, qsizetype most)
{
    auto one = text.left(most);
    for (auto &c : one) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return one;
}

bool isLength(double v) { return std::isfinite(v) && v > 0 && v <= largestPage; }

bool isOn(const QRectF &rect, const Page &page)
{
    const bool real = std::isfinite(rect.x()) && std::isfinite(rect.y()) && std::isfinite(rect.width())
        && std::isfinite(rect.height());
    return real && rect.x() >= -1 && rect.y() >= -1 && rect.width() >= 0 && rect.height() >= 0
        && rect.right() <= page.width + 1 && rect.bottom() <= page.height + 1;
}

bool isPossible(const Page &page)
{
    if (!isLength(page.width) || !isLength(page.height) || page.words.size() > mostWords || page.how >= How::Typed)
        return false;
    return std::all_of(page.words.begin(), page.words.end(), [&page](const Word &word) {
        return word.text.size() <= longestWord && isOn(word.rect, page) && word.line >= 0 && word.confidence >= -1
            && word.confidence <= 101;
    });
}
}

Result<QList<Part>> partsOf(const Message &answer)
{
    const auto names = answer.head.value(QStringLiteral("parts")).toArray();
    if (names.size() != answer.blobs.size())
        return impossible("parts");
    QList<Part> parts;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto part = names.at(i).toObject();
        parts.append({ .name = bounded(part.value(QStringLiteral("name")).toString(), 1024),
            .media = bounded(part.value(QStringLiteral("media")).toString(), 100),
            .bytes = answer.blobs.at(i) });
    }
    return parts;
}

Result<Cover> coverOf(const Message &answer)
{
    Cover cover { .paper = valueOf<Paper>(answer.head.value(QStringLiteral("paper")).toObject()),
        .count = answer.head.value(QStringLiteral("count")).toInt(-1) };
    auto &paper = cover.paper;
    paper.pages.clear();
    if (cover.count < 0 || cover.count > mostPages || paper.headers.size() > mostNotes
        || paper.warnings.size() > mostNotes || paper.receipts.size() > mostNotes || paper.media.isEmpty())
        return impossible("cover");
    paper.media = bounded(paper.media, 100);
    for (auto &warning : paper.warnings)
        warning = bounded(warning, 600);
    for (auto &header : paper.headers)
        header = { .name = bounded(header.name, 200), .value = bounded(header.value, longestLine) };
    paper.receipts.removeIf(
        [](const Receipt &r) { return !r.at.isValid() || (r.source != fromEnvelope && r.source != fromHeader); });
    for (auto &receipt : paper.receipts)
        receipt.says = bounded(receipt.says, 600);
    return partsOf(answer).map([&](const QList<Part> &parts) {
        paper.parts = parts;
        return cover;
    });
}

Result<Page> pageOf(const Message &answer, int number)
{
    auto page = valueOf<Page>(answer.head.value(QStringLiteral("page")).toObject());
    if (page.number != number || !isPossible(page))
        return impossible("page");
    page.problem = bounded(page.problem, 600);
    for (auto &word : page.words) {
        word.text = bounded(word.text, longestWord);
        word.confidence = std::clamp(word.confidence, 0.0, 100.0);
    }
    return page;
}

Result<Picture> pictureOf(const Message &answer)
{
    auto picture = valueOf<Picture>(answer.head);
    picture.pixels = answer.blobs.value(0);
    const bool possible = picture.width > 0 && picture.height > 0 && picture.width <= 1 << 16
        && picture.height <= 1 << 16 && qint64(picture.width) * picture.height * 4 == picture.pixels.size();
    return possible ? Result<Picture>(picture) : impossible("picture");
}

Result<Stamped> stampedOf(const Message &answer)
{
    Stamped stamped { answer.blobs.value(0), answer.head.value(QStringLiteral("pages")).toInt() };
    for (const auto &one : answer.head.value(QStringLiteral("removed")).toArray())
        stamped.removed.append(bounded(one.toString(), 100));
    const bool possible = stamped.pages > 0 && stamped.pages <= mostPages && stamped.pdf.startsWith("%PDF-");
    return possible ? Result<Stamped>(stamped) : impossible("stamped");
}

Result<QList<LintFault>> faultsOf(const Message &answer)
{
    if (!answer.head.value(QStringLiteral("faults")).isArray())
        return impossible("faults");
    QList<LintFault> faults;
    fromJson(answer.head.value(QStringLiteral("faults")), faults);
    for (auto &fault : faults)
        fault.id = bounded(fault.id, 100), fault.says = bounded(fault.says, 600);
    return faults;
}

Result<QByteArray> bytesOf(const Message &answer)
{
    return answer.blobs.size() == 1 ? Result<QByteArray>(answer.blobs.first()) : impossible("bytes");
}

Message asking(const QString &verb, const QList<Part> &parts)
{
    Message message { .head = { { QStringLiteral("ask"), verb } } };
    QJsonArray names;
    for (const auto &part : parts) {
        names.append(QJsonObject { { QStringLiteral("name"), part.name }, { QStringLiteral("media"), part.media } });
        message.blobs.append(part.bytes);
    }
    message.head.insert(QStringLiteral("parts"), names);
    return message;
}
}
