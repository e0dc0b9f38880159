// SPDX-License-Identifier: Apache-2.0
#include "stamp.h"
#include "pdf_file.h"
#include "stamp_p.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QPdfDocument>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>
namespace writdesk {
namespace {
constexpr double strip = 22; // points added below the page
constexpr double size = 8;
constexpr double advance = 0.6 * size; // every letter of Courier is 600/1000 wide
constexpr const char *fontName = "/WritdeskBates";

QString say(const char *sentence) { return QCoreApplication::translate("Stamp", sentence); }

tl::unexpected<Failure> unstampable(const QString &detail)
{
    return failed(say(QT_TRANSLATE_NOOP("Stamp",
                      "The pages of this PDF cannot be numbered: it is damaged, protected or no "
                      "PDF. Print it to a new PDF and use that.")),
        detail);
}

// The strip below the page as it is shown: in user space it lies on the side that turning brings to the bottom.
struct Strip {
    QPDFObjectHandle::Rectangle box; // the page with its strip
    QPDFObjectHandle::Rectangle bare; // the strip alone
    std::string matrix; // text matrix without its last two numbers
    double x = 0, y = 0; // the corner at the right end of the strip, as shown
    double alongX = 1, alongY = 0; // the direction of reading
    double upX = 0, upY = 1;
};

Strip stripOf(QPDFObjectHandle::Rectangle r, int turned)
{
    const auto box = r;
    switch (turned) {
    case 90: // user right is the bottom
        r.urx += strip;
        return { r, { box.urx, box.lly, r.urx, box.ury }, "0 1 -1 0", r.urx, r.ury, 0, 1, -1, 0 };
    case 180: // user top
        r.ury += strip;
        return { r, { box.llx, box.ury, box.urx, r.ury }, "-1 0 0 -1", r.llx, r.ury, -1, 0, 0, -1 };
    case 270: // user left
        r.llx -= strip;
        return { r, { r.llx, box.lly, box.llx, box.ury }, "0 -1 1 0", r.llx, r.lly, 0, -1, 1, 0 };
    default:
        r.lly -= strip;
        return { r, { box.llx, r.lly, box.urx, box.lly }, "1 0 0 1", r.urx, r.lly, 1, 0, 0, 1 };
    }
}

std::string number(double v) { return QByteArray::number(v, 'f', 3).toStdString(); }

std::string lineAt(const Strip &at, const QString &text, double rise)
{
    const auto back = 12 + double(text.size()) * advance;
    const auto x = at.x - at.alongX * back + at.upX * rise;
    const auto y = at.y - at.alongY * back + at.upY * rise;
    const auto shown = QPDFObjectHandle::newString(text.toLatin1().toStdString()).unparse();
    return at.matrix + ' ' + number(x) + ' ' + number(y) + " Tm " + shown + " Tj\n";
}

// What the crop box hid must not show up in the strip: it is painted white first.
std::string contentOf(const Strip &at, const QString &text, const QString &label)
{
    const auto &b = at.bare;
    auto content = "\nQ\nq 1 g " + number(b.llx) + ' ' + number(b.lly) + ' ' + number(b.urx - b.llx) + ' '
        + number(b.ury - b.lly) + " re f\nBT 0 g " + fontName + ' ' + number(size) + " Tf\n"
        + lineAt(at, text, label.isEmpty() ? 8 : 12);
    if (!label.isEmpty())
        content += lineAt(at, label, 3);
    return content + "ET Q\n";
}

QPDFObjectHandle::Rectangle visible(QPDFPageObjectHelper page)
{
    auto media = page.getMediaBox();
    auto crop = page.getCropBox();
    if (!media.isRectangle())
        return { 0, 0, 612, 792 };
    auto m = media.getArrayAsRectangle();
    if (!crop.isRectangle())
        return m;
    const auto c = crop.getArrayAsRectangle();
    m = { std::max(m.llx, c.llx), std::max(m.lly, c.lly), std::min(m.urx, c.urx), std::min(m.ury, c.ury) };
    return m.urx > m.llx && m.ury > m.lly ? m : QPDFObjectHandle::Rectangle(0, 0, 612, 792);
}

// Resources may be shared with other pages: a page gets its own before the font is put in.
void addFont(QPDFPageObjectHelper page, QPDFObjectHandle font)
{
    auto resources = page.getAttribute("/Resources", false);
    resources = resources.isDictionary() ? resources.shallowCopy() : QPDFObjectHandle::newDictionary();
    auto fonts = resources.getKey("/Font");
    fonts = fonts.isDictionary() ? fonts.shallowCopy() : QPDFObjectHandle::newDictionary();
    fonts.replaceKey(fontName, font);
    resources.replaceKey("/Font", fonts);
    page.getObjectHandle().replaceKey("/Resources", resources);
}

// A stream this short costs more to be deflated than it is worth.
QPDFObjectHandle shortStream(QPDF &file, const std::string &content)
{
    auto stream = QPDFObjectHandle::newStream(&file, content);
    stream.setFilterOnWrite(false);
    return stream;
}

struct PerFile { // what every page of the file uses
    QPDFObjectHandle font;
    QPDFObjectHandle opening;
};

void stampPage(QPDF &file, QPDFPageObjectHelper page, PerFile &shared, const QString &text, const QString &label)
{
    auto rotate = page.getAttribute("/Rotate", false);
    const auto turned = rotate.isInteger() ? int(((rotate.getIntValue() % 360) + 360) % 360 / 90 * 90) : 0;
    const auto at = stripOf(visible(page), turned);
    addFont(page, shared.font);
    // The page's own content is closed in q and Q, so that whatever state it leaves cannot move the number.
    page.addPageContents(shared.opening, true);
    page.addPageContents(shortStream(file, contentOf(at, text, label)), false);
    page.getObjectHandle().replaceKey("/CropBox", QPDFObjectHandle::newFromRectangle(at.box));
    page.getObjectHandle().replaceKey("/MediaBox", QPDFObjectHandle::newFromRectangle(at.box));
}

QString numberOf(const BatesStamp &stamp, int page)
{
    return stamp.prefix + QStringLiteral("%1").arg(stamp.first + page, stamp.digits, 10, QChar(u'0'));
}

QByteArray written(QPDF &file)
{
    // One writer for one QPDF: writing the same object twice was seen to lose text without an error.
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setPreserveEncryption(false);
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return { reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()) };
}

// What was written is opened again: the right number of pages, and the first and last number to be found on them.
template <class File> bool shows(const File &file, const Stamped &stamped, const BatesStamp &stamp)
{
    const auto last = stamped.pages - 1;
    return file.pageCount() == stamped.pages && file.text(0).contains(numberOf(stamp, 0))
        && file.text(last).contains(numberOf(stamp, last));
}

class QuickFile { // as it lies there, which is enough for all but some turned pages
public:
    explicit QuickFile(QByteArray pdf)
        : m_pdf(std::move(pdf))
    {
        m_buffer.setBuffer(&m_pdf);
        m_buffer.open(QIODevice::ReadOnly);
        m_document.load(&m_buffer);
    }
    int pageCount() const { return m_document.pageCount(); }
    QString text(int page) const { return const_cast<QPdfDocument &>(m_document).getAllText(page).text(); }

private:
    QByteArray m_pdf;
    QBuffer m_buffer {};
    QPdfDocument m_document {};
};

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 32 && c.unicode() < 127; });
}
}

Result<Stamped> stampedFrom(QPDF &file, const BatesStamp &stamp)
{
    if (!isPlain(stamp.prefix) || stamp.digits < 1 || stamp.digits > 12 || stamp.first < 0 || stamp.prefix.size() > 60)
        return failed(say(QT_TRANSLATE_NOOP("Stamp",
            "A page number begins with Latin letters, digits and marks without blanks. "
            "Change the prefix and try again.")));
    try {
        PerFile shared { file.makeIndirectObject(QPDFObjectHandle::parse(
                             "<< /Type /Font /Subtype /Type1 /BaseFont /Courier-Bold /Encoding /WinAnsiEncoding >>")),
            shortStream(file, "q\n") };
        int count = 0;
        for (const auto &page : QPDFPageDocumentHelper(file).getAllPages())
            stampPage(file, page, shared, numberOf(stamp, count++), stamp.label);
        return count > 0 ? Result<Stamped>({ written(file), count }) : unstampable(QStringLiteral("no pages"));
    } catch (const std::exception &e) {
        return unstampable(QString::fromUtf8(e.what()));
    }
}

Result<> showsNumbers(const Stamped &stamped, const BatesStamp &stamp)
{
    if (shows(QuickFile(stamped.pdf), stamped, stamp))
        return {};
    const auto file = PdfFile::open(stamped.pdf);
    if (!file)
        return asFailure(file);
    return shows(**file, stamped, stamp) ? Result<>()
                                         : unstampable(QStringLiteral("the numbers are not on the written pages"));
}

Result<Stamped> stamp(const QByteArray &pdf, const BatesStamp &stamp)
{
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("exhibit", pdf.constData(), size_t(pdf.size()));
        auto stamped = stampedFrom(file, stamp);
        const auto seen = stamped.and_then([&](const Stamped &done) { return showsNumbers(done, stamp); });
        return seen ? stamped : asFailure(seen);
    } catch (const std::exception &e) {
        return unstampable(QString::fromUtf8(e.what()));
    }
}
}
