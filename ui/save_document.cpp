// SPDX-License-Identifier: Apache-2.0
#include "save_document.h"
#include "notice_desk.h"
#include <QCoreApplication>
#include <QSaveFile>
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

Result<QString> saveBytes(Desk &desk, const CaseRef &ref, bool notice, const QByteArray &bytes, const QString &file)
{
    const auto c = desk.docket().load(ref);
    if (!c)
        return asFailure(c);
    if (const auto blocks = notice ? blocksOfNotice(desk, *c) : QList<Block>(); !blocks.isEmpty())
        return blocked(say("The notice in %1 may not leave the docket.").arg(ref.text), blocks);
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return failed(say("%1 could not be written. Choose another folder.").arg(file), out.errorString());
    return file;
}

Result<QString> saveLetter(Desk &desk, const CaseRef &ref, const Document &document, const QString &file)
{
    const auto c = desk.docket().load(ref);
    const auto bytes = desk.docket().document(ref, document.sha256);
    if (!c || !bytes)
        return c ? asFailure(bytes) : asFailure(c);
    return saveBytes(desk, ref, isNotice(*c, document), *bytes, file);
}
}
