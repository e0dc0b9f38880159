// SPDX-License-Identifier: Apache-2.0
#include "save_document.h"
#include "given_file.h"
#include "notice_desk.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("SaveDocument", text); }
}

bool isNotice(const Case &c, const Document &document)
{
    return document.kind == u"notice" || std::ranges::any_of(c.letters, [&](const Letter &letter) {
        return letter.document == document.sha256 && letter.kind == u"notice";
    });
}

namespace {
Result<> mayLeave(Desk &desk, const Case &c, bool notice)
{
    if (const auto blocks = notice ? blocksOfNotice(desk, c) : QList<Block>(); !blocks.isEmpty())
        return blocked(say("The notice in %1 may not leave the docket.").arg(c.ref.text), blocks);
    return {};
}
}

Result<QByteArray> leaving(Desk &desk, const CaseRef &ref, const Document &document)
{
    const auto c = desk.docket().load(ref);
    const auto may = c ? mayLeave(desk, *c, isNotice(*c, document)) : Result<>(asFailure(c));
    return may ? desk.docket().document(ref, document.sha256) : asFailure(may);
}

Result<QString> saveBytes(Desk &desk, const CaseRef &ref, bool notice, const QByteArray &bytes, const QString &file)
{
    const auto c = desk.docket().load(ref);
    if (const auto may = c ? mayLeave(desk, *c, notice) : Result<>(asFailure(c)); !may)
        return asFailure(may);
    return savedFile(file, bytes);
}

Result<QString> saveLetter(Desk &desk, const CaseRef &ref, const Document &document, const QString &file)
{
    const auto bytes = leaving(desk, ref, document);
    return bytes ? saveBytes(desk, ref, false, *bytes, file) : asFailure(bytes);
}
}
