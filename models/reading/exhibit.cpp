// SPDX-License-Identifier: Apache-2.0
#include "exhibit.h"
#include "hidden_text_p.h"
#include "lint_p.h"
#include "redact.h"
#include "stamp_p.h"
#include <QCoreApplication>
#include <future>
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

// What is laid over the pages and printed is drawn onto them.
void flatten(QPDF &file)
{
    QPDFAcroFormDocumentHelper form(file);
    if (form.hasAcroForm())
        form.generateAppearancesIfNeeded();
    QPDFPageDocumentHelper(file).flattenAnnotations(0, an_hidden);
    for (auto &page : QPDFPageDocumentHelper(file).getAllPages())
        page.getObjectHandle().removeKey("/Annots");
}

// Pages and what they show stay; all else goes.
void bare(QPDF &file)
{
    flatten(file);
    auto root = file.getRoot();
    for (const auto &key : root.getKeys()) {
        if (key != "/Type" && key != "/Pages" && key != "/Version")
            root.removeKey(key);
    }
    file.getTrailer().removeKey("/Info");
    for (auto &object : file.getAllObjects())
        strip(object, 0);
}

// The same as a file of its own, for programs that draw.
QByteArray bareBytes(const QByteArray &pdf)
{
    QPDF file;
    openFor(file, pdf);
    bare(file);
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setPreserveEncryption(false);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return { reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()) };
}

Result<> none(const QList<LintFault> &faults) { return faults.isEmpty() ? Result<>() : refused(faults.first()); }

// The white strip of the number lies where nothing was seen before, so it hides nothing more, but every page would have
// to be drawn to be sure of it: what was written is held against what a file carries alone.
Result<> nothingLeft(const QByteArray &pdf)
{
    QPDF file;
    openFor(file, pdf);
    return none(structureFaults(file, pdf));
}

// Of the pages as they go out, without their numbers: what is taken off besides is on no page.
std::vector<PageLook> looksAtFlattened(const QByteArray &pdf)
{
    return looksAt([&](QPDF &file) {
        openFor(file, pdf);
        flatten(file);
    });
}

Result<> cleaned(QPDF &file, bool isClean)
{
    try {
        if (!isClean)
            bare(file);
        return {};
    } catch (const std::exception &e) {
        return failed(say("What this PDF carries besides its pages cannot be taken off. Have it rendered anew."),
            QString::fromUtf8(e.what()));
    }
}

// Looked through beside its numbering, and written once.
Result<Stamped> numbered(const QByteArray &pdf, const BatesStamp &wanted, bool mayClean)
{
    auto looking = std::async([&] { return looksAtFlattened(pdf); });
    QPDF file;
    openFor(file, pdf);
    const auto faults = structureFaults(file, pdf);
    if (const auto fit = mayClean ? sound(faults) : none(faults); !fit)
        return asFailure(fit);
    if (const auto done = cleaned(file, faults.isEmpty()); !done)
        return asFailure(done);
    auto stamped = stampedFrom(file, wanted);
    const auto fit = stamped.and_then([](const Stamped &done) { return nothingLeft(done.pdf); }).and_then([&] {
        return showsNumbers(*stamped, wanted);
    });
    const auto hidden = hiddenText(looking.get(), [&] { return bareBytes(pdf); }).and_then(none);
    if (!hidden || !fit)
        return asFailure(hidden ? fit : hidden);
    for (const auto &fault : faults)
        stamped->removed.append(fault.id);
    return stamped;
}
}

Result<Stamped> exhibit(const QByteArray &pdf, const BatesStamp &stamp, const QList<Mark> &marks)
{
    try {
        if (marks.isEmpty())
            return numbered(pdf, stamp, true);
        return renderedAnew(pdf, marks).and_then([&](const QByteArray &anew) { return numbered(anew, stamp, false); });
    } catch (const std::exception &e) {
        return unlintable(e);
    }
}
}
