// SPDX-License-Identifier: Apache-2.0
#include "exhibit.h"
#include "lint.h"
#include "redact.h"
#include "stamp.h"
#include <QCoreApplication>
#include <algorithm>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>
namespace writdesk {
namespace {
QString say(const char *sentence) { return QCoreApplication::translate("Exhibit", sentence); }

tl::unexpected<Failure> refused(const LintFault &fault)
{
    const auto where = fault.page > 0 ? say(" (page %1)").arg(fault.page) : QString();
    return failed(
        say("It may not go out: %1%2. Have it rendered anew, or mark what must not be read.").arg(fault.says, where),
        fault.id);
}

// What cannot be taken off without guessing what was meant to be seen.
Result<> sound(const QList<LintFault> &faults)
{
    for (const auto &fault : faults) {
        if (fault.id == u"hidden_text" || fault.id == u"redaction_mark" || fault.id == u"layer")
            return refused(fault);
    }
    return {};
}

void strip(QPDFObjectHandle object, int depth)
{
    if (object.isStream())
        object = object.getDict();
    if (depth > 6)
        return;
    if (object.isDictionary()) {
        for (const auto *key : { "/Metadata", "/PieceInfo", "/Thumb", "/AA", "/EF", "/EmbeddedFiles", "/JS", "/AF",
                 "/ActualText", "/Alt", "/StructParents", "/StructParent" })
            object.removeKey(key);
        for (auto &[key, value] : object.ditems()) {
            if (!value.isIndirect())
                strip(value, depth + 1);
        }
    } else if (object.isArray()) {
        for (auto &&item : object.aitems()) {
            if (!item.isIndirect())
                strip(item, depth + 1);
        }
    }
}

// Pages and what they show stay; what is laid over them and printed is drawn onto them; all else goes.
QByteArray bare(const QByteArray &pdf)
{
    QPDF file;
    file.setSuppressWarnings(true);
    file.processMemoryFile("exhibit", pdf.constData(), size_t(pdf.size()));
    QPDFAcroFormDocumentHelper form(file);
    if (form.hasAcroForm())
        form.generateAppearancesIfNeeded();
    QPDFPageDocumentHelper(file).flattenAnnotations(0, an_hidden);
    for (auto &page : QPDFPageDocumentHelper(file).getAllPages())
        page.getObjectHandle().removeKey("/Annots");
    auto root = file.getRoot();
    for (const auto &key : root.getKeys()) {
        if (key != "/Type" && key != "/Pages" && key != "/Version")
            root.removeKey(key);
    }
    file.getTrailer().removeKey("/Info");
    for (auto &object : file.getAllObjects())
        strip(object, 0);
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setPreserveEncryption(false);
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return { reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()) };
}

// Nothing the linter knows may be left: before the number is put on, in all it looks for; afterwards in what the file
// carries. The white strip of the number lies where nothing was seen before, so it hides nothing more, but every page
// would have to be drawn to be sure of it.
Result<Stamped> numbered(const QByteArray &pdf, const BatesStamp &wanted, const QStringList &removed)
{
    const auto clean = [](const Result<QList<LintFault>> &left) -> Result<> {
        return !left ? Result<>(asFailure(left)) : left->isEmpty() ? Result<>() : refused(left->first());
    };
    if (const auto fit = clean(lint(pdf)); !fit)
        return asFailure(fit);
    auto stamped = stamp(pdf, wanted);
    if (!stamped)
        return stamped;
    if (const auto fit = clean(lintStructure(stamped->pdf)); !fit)
        return asFailure(fit);
    stamped->removed = removed;
    return stamped;
}
}

Result<Stamped> exhibit(const QByteArray &pdf, const BatesStamp &stamp, const QList<Mark> &marks)
{
    if (!marks.isEmpty())
        return renderedAnew(pdf, marks).and_then([&](const QByteArray &anew) { return numbered(anew, stamp, {}); });
    const auto faults = lintStructure(pdf); // text nobody sees is looked for in what was written
    if (!faults)
        return asFailure(faults);
    if (const auto fit = sound(*faults); !fit)
        return asFailure(fit);
    if (faults->isEmpty())
        return numbered(pdf, stamp, {});
    QStringList removed;
    for (const auto &fault : *faults)
        removed.append(fault.id);
    try {
        return numbered(bare(pdf), stamp, removed);
    } catch (const std::exception &e) {
        return failed(say("What this PDF carries besides its pages cannot be taken off. Have it rendered anew."),
            QString::fromUtf8(e.what()));
    }
}
}
