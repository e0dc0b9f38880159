// SPDX-License-Identifier: Apache-2.0
#include "pdf_made_p.h"
#include "pdf_structure_p.h"
#include <QCoreApplication>
#include <cmath>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFMatrix.hh>
#include <qpdf/QPDFObjGen.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <set>
namespace writdesk {
namespace {
enum Odd { JavaScript, Attachments, Layers, Annotations, Launch, Xfa, Media, Signature };
constexpr const char *sentences[] = {
    QT_TRANSLATE_NOOP("Pdf", "This PDF carries JavaScript; it was not run."),
    QT_TRANSLATE_NOOP("Pdf", "This PDF has files attached inside it; they were not opened."),
    QT_TRANSLATE_NOOP(
        "Pdf", "This PDF has layers that can be hidden; what a reader shows may differ from what is printed."),
    QT_TRANSLATE_NOOP("Pdf", "This PDF carries annotations (comments, stamps or marks laid over the page)."),
    QT_TRANSLATE_NOOP("Pdf", "This PDF asks to start a program or to send a form; it was not done."),
    QT_TRANSLATE_NOOP("Pdf", "This PDF holds an XFA form; only its printed pages were read."),
    QT_TRANSLATE_NOOP("Pdf", "This PDF holds sound, video or 3D content; it was not played."),
    QT_TRANSLATE_NOOP("Pdf", "This PDF has a digital signature field; signatures are not checked."),
};

bool isName(QPDFObjectHandle object, const char *name) { return object.isName() && object.getName() == name; }

void addAnnotation(QPDFObjectHandle dictionary, std::set<Odd> &odd)
{
    auto subtype = dictionary.getKey("/Subtype");
    if (!subtype.isName())
        return;
    const auto name = subtype.getName();
    if (name == "/RichMedia" || name == "/Movie" || name == "/Sound" || name == "/Screen" || name == "/3D")
        odd.insert(Media);
    else if (name == "/FileAttachment")
        odd.insert(Attachments);
    else if (name != "/Widget" && name != "/Link" && name != "/Popup")
        odd.insert(Annotations);
}

void addFrom(QPDFObjectHandle dictionary, std::set<Odd> &odd)
{
    const auto action = dictionary.getKey("/S");
    if (dictionary.hasKey("/JS") || isName(action, "/JavaScript"))
        odd.insert(JavaScript);
    for (const auto *name : { "/Launch", "/SubmitForm", "/ImportData", "/GoToE" }) {
        if (isName(action, name))
            odd.insert(Launch);
    }
    if (dictionary.hasKey("/EF") || dictionary.hasKey("/EmbeddedFiles"))
        odd.insert(Attachments);
    if (dictionary.hasKey("/OCProperties"))
        odd.insert(Layers);
    if (dictionary.hasKey("/XFA"))
        odd.insert(Xfa);
    if (isName(dictionary.getKey("/FT"), "/Sig"))
        odd.insert(Signature);
    if (dictionary.hasKey("/Rect"))
        addAnnotation(dictionary, odd);
}

// Looks at direct dictionaries too: an action often stands inside the object that starts it.
void look(QPDFObjectHandle object, int depth, std::set<Odd> &odd)
{
    if (depth > 6)
        return;
    if (object.isStream())
        object = object.getDict();
    if (object.isDictionary()) {
        addFrom(object, odd);
        for (auto &[key, value] : object.ditems()) {
            if (!value.isIndirect())
                look(value, depth + 1, odd);
        }
    } else if (object.isArray()) {
        for (auto &&item : object.aitems()) {
            if (!item.isIndirect())
                look(item, depth + 1, odd);
        }
    }
}

QRectF rectOf(QPDFObjectHandle box)
{
    if (!box.isRectangle())
        return {};
    const auto r = box.getArrayAsRectangle();
    return QRectF(QPointF(r.llx, r.lly), QPointF(r.urx, r.ury)).normalized();
}

PageBox boxOf(QPDFPageObjectHelper page)
{
    PageBox box;
    const auto media = rectOf(page.getMediaBox());
    const auto crop = rectOf(page.getCropBox());
    box.box = crop.isEmpty() ? media : media.isEmpty() ? crop : media.intersected(crop);
    if (box.box.isEmpty())
        box.box = QRectF(0, 0, 612, 792); // as pdfium does
    auto turned = page.getAttribute("/Rotate", false);
    if (turned.isInteger())
        box.turned = int(((turned.getIntValue() % 360) + 360) % 360 / 90 * 90);
    return box;
}

// Follows the matrix of a page's content to see whether a picture is drawn over nearly all of it.
class PictureLook : public QPDFObjectHandle::ParserCallbacks {
public:
    PictureLook(QPDFObjectHandle resources, QRectF page)
        : m_pictures(resources.isDictionary() ? resources.getKey("/XObject") : QPDFObjectHandle::newNull())
        , m_page(page)
    {
    }
    void handleObject(QPDFObjectHandle object, size_t, size_t) override
    {
        if (!object.isOperator()) {
            if (m_operands.size() < 16)
                m_operands.push_back(object);
            return;
        }
        act(object.getOperatorValue());
        m_operands.clear();
    }
    void handleEOF() override { }
    bool covers() const { return m_covers; }

private:
    void act(const std::string &verb)
    {
        if (verb == "q" && m_stack.size() < 256)
            m_stack.push_back(m_matrix);
        else if (verb == "Q" && !m_stack.empty())
            m_matrix = m_stack.back(), m_stack.pop_back();
        else if (verb == "cm" && m_operands.size() >= 6)
            m_matrix.concat(QPDFMatrix(number(0), number(1), number(2), number(3), number(4), number(5)));
        else if (verb == "Do" && !m_operands.empty() && m_operands[0].isName() && m_pictures.isDictionary())
            see(m_pictures.getKey(m_operands[0].getName()));
    }
    double number(size_t i) { return m_operands[i].isNumber() ? m_operands[i].getNumericValue() : 0; }
    void see(QPDFObjectHandle picture)
    {
        if (!picture.isStream() || !isName(picture.getDict().getKey("/Subtype"), "/Image"))
            return;
        const auto r = m_matrix.transformRectangle(QPDFObjectHandle::Rectangle(0, 0, 1, 1));
        const auto seen = QRectF(QPointF(r.llx, r.lly), QPointF(r.urx, r.ury)).normalized().intersected(m_page);
        m_covers |= seen.width() * seen.height() > 0.8 * m_page.width() * m_page.height();
    }
    QPDFObjectHandle m_pictures;
    QRectF m_page;
    QPDFMatrix m_matrix {};
    std::vector<QPDFMatrix> m_stack {};
    std::vector<QPDFObjectHandle> m_operands {};
    bool m_covers = false;
};

void openIn(QPDF &file, const QByteArray &pdf, const QByteArray &password)
{
    file.setSuppressWarnings(true);
    file.processMemoryFile("paper", pdf.constData(), size_t(pdf.size()), password.constData());
}

QByteArray written(QPDF &file)
{
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setPreserveEncryption(false);
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return { reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()) };
}

QStringList warningsOf(QPDF &file)
{
    std::set<Odd> odd;
    addFrom(file.getRoot(), odd);
    for (auto &object : file.getAllObjects())
        look(object, 0, odd);
    QStringList warnings;
    for (const auto one : odd)
        warnings += QCoreApplication::translate("Pdf", sentences[one]);
    return warnings;
}

QList<PageBox> boxesOf(QPDF &file)
{
    QList<PageBox> boxes;
    for (const auto &page : QPDFPageDocumentHelper(file).getAllPages())
        boxes += boxOf(page);
    return boxes;
}

// What was typed into a form stands in its fields, not on the page: printed onto it, both programs see it. Turned
// pages are drawn upright for good: QtPdf puts blanks into the words of some of them.
QByteArray flattened(QPDF &file)
{
    QPDFAcroFormDocumentHelper form(file);
    const bool hasFields = form.hasAcroForm() && !form.getFormFields().empty();
    if (hasFields) {
        form.generateAppearancesIfNeeded();
        QPDFPageDocumentHelper(file).flattenAnnotations(0, an_hidden);
    }
    bool turned = false;
    for (auto &page : QPDFPageDocumentHelper(file).getAllPages()) {
        if (boxOf(page).turned != 0)
            page.flattenRotation(&form), turned = true;
    }
    return hasFields || turned ? written(file) : QByteArray();
}
}

PdfStructure structureOf(const QByteArray &pdf, const QByteArray &password)
{
    PdfStructure structure;
    try {
        QPDF file;
        openIn(file, pdf, password);
        structure.warnings = warningsOf(file);
        structure.made = madeOf(file, pdf);
        structure.asSent = boxesOf(file);
        structure.flat = flattened(file);
        structure.pages = boxesOf(file);
    } catch (const std::exception &e) {
        structure.warnings += QCoreApplication::translate("Pdf",
            "The structure of this PDF is damaged, so not everything that may be hidden in it could be looked for.");
        qWarning("qpdf: %s", e.what());
    }
    return structure;
}

QByteArray repaired(const QByteArray &pdf, const QByteArray &password)
{
    try {
        QPDF file;
        openIn(file, pdf, password);
        return file.getAllPages().empty() ? QByteArray() : written(file);
    } catch (const std::exception &e) {
        qWarning("qpdf: %s", e.what());
        return {};
    }
}

bool isPicturePage(const QByteArray &pdf, const QByteArray &password, int page)
{
    try {
        QPDF file;
        openIn(file, pdf, password);
        const auto pages = QPDFPageDocumentHelper(file).getAllPages();
        if (page < 0 || size_t(page) >= pages.size())
            return false;
        auto one = pages[size_t(page)];
        PictureLook look(one.getAttribute("/Resources", false), boxOf(one).box);
        one.parseContents(&look);
        return look.covers();
    } catch (const std::exception &e) {
        qWarning("qpdf: %s", e.what());
        return false;
    }
}
}
