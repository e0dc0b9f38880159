// SPDX-License-Identifier: Apache-2.0
#include "lint.h"
#include "hidden_text_p.h"
#include "lint_p.h"
#include <QCoreApplication>
#include <qpdf/QPDF.hh>
namespace writdesk {
namespace {
QString say(const char *sentence) { return QCoreApplication::translate("Lint", sentence); }

// "startxref", a number, "%%EOF": words alone may stand in a stream too.
bool isEnd(QByteArrayView bytes)
{
    const auto start = bytes.first(std::min<qsizetype>(bytes.size(), 40)).trimmed();
    qsizetype digits = 0;
    while (digits < start.size() && start[digits] >= '0' && start[digits] <= '9')
        ++digits;
    return digits > 0 && start.sliced(digits).trimmed().startsWith("%%EOF");
}

class Linter {
public:
    Linter(QPDF &file, const QByteArray &bytes)
        : m_file(file)
        , m_bytes(bytes)
    {
    }
    QList<LintFault> faults()
    {
        root();
        trailer();
        for (auto &object : m_file.getAllObjects())
            look(object, 0);
        return m_faults;
    }

private:
    void fault(const char *id, const QString &says)
    {
        const auto known = std::any_of(
            m_faults.begin(), m_faults.end(), [&](const LintFault &f) { return f.id == QLatin1String(id); });
        if (!known)
            m_faults.append({ QLatin1String(id), 0, says });
    }
    void root();
    void trailer();
    void look(QPDFObjectHandle object, int depth);
    void lookIn(QPDFObjectHandle dictionary);
    void annotation(QPDFObjectHandle dictionary);
    QPDF &m_file;
    const QByteArray &m_bytes;
    QList<LintFault> m_faults {};
};

void Linter::root()
{
    auto root = m_file.getRoot();
    auto outlines = root.getKey("/Outlines");
    if (outlines.isDictionary() && outlines.hasKey("/First"))
        fault("bookmark", say("it has bookmarks, whose words do not stand on its pages"));
    if (root.hasKey("/OCProperties"))
        fault("layer", say("it has layers, and what is switched off is still there"));
    if (root.hasKey("/AcroForm"))
        fault("form", say("it has a form, whose values stand beside its pages"));
    if (root.hasKey("/StructTreeRoot"))
        fault("structure", say("it describes its pages a second time, in words that are not shown"));
    if (root.hasKey("/Names") || root.hasKey("/Dests"))
        fault("structure", say("it has a list of names, whose words do not stand on its pages"));
    if (root.hasKey("/Collection") || root.hasKey("/AF"))
        fault("attachment", say("it has files attached"));
}

// A file that was changed by adding to its end still holds what it was before (ISO 32000-1, 7.5.6).
void Linter::trailer()
{
    auto trailer = m_file.getTrailer();
    auto info = trailer.getKey("/Info");
    if (info.isDictionary() && !info.getKeys().empty())
        fault("metadata", say("it says who made it, with what and when"));
    qsizetype count = 0;
    for (auto at = m_bytes.indexOf("startxref"); at >= 0; at = m_bytes.indexOf("startxref", at + 9))
        count += isEnd(QByteArrayView(m_bytes).sliced(at + 9));
    const auto linear = m_bytes.left(1024).contains("/Linearized");
    if (count > (linear ? 2 : 1) || (trailer.hasKey("/Prev") && !linear))
        fault("revision", say("it still holds what it was before it was changed"));
}

void Linter::annotation(QPDFObjectHandle dictionary)
{
    auto subtype = dictionary.getKey("/Subtype");
    if (!subtype.isName() || !dictionary.hasKey("/Rect"))
        return;
    const auto name = subtype.getName();
    if (name == "/Redact")
        fault("redaction_mark", say("it has redaction marks that were never applied: what they mark is still there"));
    else if (name == "/FileAttachment")
        fault("attachment", say("it has files attached"));
    else if (name == "/Widget")
        fault("form", say("it has a form, whose values stand beside its pages"));
    else
        fault("annotation", say("it has comments or marks laid over its pages"));
}

void Linter::lookIn(QPDFObjectHandle dictionary)
{
    annotation(dictionary);
    if (dictionary.hasKey("/EF") || dictionary.hasKey("/EmbeddedFiles"))
        fault("attachment", say("it has files attached"));
    if (dictionary.hasKey("/Thumb"))
        fault("thumbnail", say("it has small pictures of its pages, which may show what they were before"));
    if (dictionary.hasKey("/Metadata") || dictionary.hasKey("/PieceInfo"))
        fault("metadata", say("it says who made it, with what and when"));
    if (dictionary.hasKey("/JS") || dictionary.hasKey("/OpenAction") || dictionary.hasKey("/AA"))
        fault("action", say("it asks programs to do something"));
    if (dictionary.hasKey("/ActualText") || dictionary.hasKey("/Alt"))
        fault("structure", say("it describes its pages a second time, in words that are not shown"));
}

void Linter::look(QPDFObjectHandle object, int depth)
{
    if (depth > 6)
        return;
    if (object.isStream())
        object = object.getDict();
    if (object.isDictionary()) {
        lookIn(object);
        for (auto &[key, value] : object.ditems()) {
            if (!value.isIndirect())
                look(value, depth + 1);
        }
    } else if (object.isArray()) {
        for (auto &&item : object.aitems()) {
            if (!item.isIndirect())
                look(item, depth + 1);
        }
    }
}
}

QList<LintFault> structureFaults(QPDF &file, const QByteArray &pdf) { return Linter(file, pdf).faults(); }

tl::unexpected<Failure> unlintable(const std::exception &why)
{
    return failed(say("This PDF is damaged, so nobody can say what it carries besides its pages. Have it made anew."),
        QString::fromUtf8(why.what()));
}

void openFor(QPDF &file, const QByteArray &pdf)
{
    file.setSuppressWarnings(true);
    file.processMemoryFile("lint", pdf.constData(), size_t(pdf.size()));
}

Result<QList<LintFault>> lint(const QByteArray &pdf)
{
    try {
        QPDF file;
        openFor(file, pdf);
        const auto faults = structureFaults(file, pdf);
        const auto hidden = hiddenText(looksAt([&](QPDF &copy) { openFor(copy, pdf); }), [&] { return pdf; });
        return hidden ? faults + *hidden : hidden;
    } catch (const std::exception &e) {
        return unlintable(e);
    }
}
}
