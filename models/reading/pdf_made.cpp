// SPDX-License-Identifier: Apache-2.0
#include "pdf_made_p.h"
#include <QMap>
#include <QRegularExpression>
#include <QTimeZone>
#include <algorithm>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
namespace writdesk {
namespace {
constexpr size_t mostPages = 40; // a paper's first pages say who orders what
constexpr qsizetype longest = 200; // of a maker's name

QString textOfKey(QPDFObjectHandle dictionary, const char *key)
{
    auto value = dictionary.getKey(key);
    if (!value.isString())
        return {};
    auto text = QString::fromStdString(value.getUTF8Value()).simplified().left(longest);
    text.removeIf([](QChar c) { return !c.isPrint(); });
    return text;
}

// D:20261123090400-05'00' (ISO 32000-1, 7.9.4); what is left out is zero, and no zone is UTC.
QDateTime instantIn(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "^(?:D:)?(\\d{4})(\\d\\d)?(\\d\\d)?(\\d\\d)?(\\d\\d)?(\\d\\d)?(?:([+\\-Z])(?:(\\d\\d)'?(?:(\\d\\d)'?)?)?)?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const auto number = [&](int group, int otherwise) {
        return match.captured(group).isEmpty() ? otherwise : match.captured(group).toInt();
    };
    const QDate day(number(1, 0), number(2, 1), number(3, 1));
    const QTime time(number(4, 0), number(5, 0), std::min(number(6, 0), 59));
    const auto seconds = (number(8, 0) * 60 + number(9, 0)) * 60 * (match.captured(7) == u"-" ? -1 : 1);
    if (!day.isValid() || !time.isValid() || std::abs(seconds) > 14 * 3600)
        return {};
    return QDateTime(day, time, QTimeZone(seconds));
}

// "startxref", a number, "%%EOF": each ends one revision. A file made for the web opens with one that points to 0.
int revisionsOf(const QByteArray &bytes)
{
    static const QRegularExpression end(QStringLiteral("^\\s*([1-9]\\d*)\\s+%%EOF"));
    int ends = 0;
    for (auto at = bytes.indexOf("startxref"); at >= 0; at = bytes.indexOf("startxref", at + 9))
        ends += end.match(QString::fromLatin1(bytes.mid(at + 9, 40))).hasMatch();
    return std::max(1, ends);
}

bool hasSignatures(QPDF &file)
{
    auto form = file.getRoot().getKey("/AcroForm");
    auto flags = form.isDictionary() ? form.getKey("/SigFlags") : QPDFObjectHandle::newNull();
    return flags.isInteger() && (flags.getIntValue() & 1) != 0;
}

struct Font {
    QString name {};
    bool embedded = false;
    qsizetype shown = 0; // bytes of text set in it
};

Font fontOf(QPDFObjectHandle font)
{
    Font found;
    auto base = font.isDictionary() ? font.getKey("/BaseFont") : QPDFObjectHandle::newNull();
    if (base.isName())
        found.name = QString::fromStdString(base.getName().substr(1)).section(u'+', -1);
    auto holder = font;
    if (auto kids = font.getKey("/DescendantFonts"); kids.isArray() && kids.getArrayNItems() > 0)
        holder = kids.getArrayItem(0);
    auto about = holder.isDictionary() ? holder.getKey("/FontDescriptor") : QPDFObjectHandle::newNull();
    for (const auto *file : { "/FontFile", "/FontFile2", "/FontFile3" })
        found.embedded = found.embedded || (about.isDictionary() && about.hasKey(file));
    return found;
}

// Counts what each font of a page sets.
class FontLook : public QPDFObjectHandle::ParserCallbacks {
public:
    explicit FontLook(QPDFObjectHandle resources)
        : m_fonts(resources.isDictionary() ? resources.getKey("/Font") : QPDFObjectHandle::newNull())
    {
    }
    void handleObject(QPDFObjectHandle object, size_t, size_t) override
    {
        if (!object.isOperator()) {
            if (m_operands.size() < 8)
                m_operands.push_back(object);
            return;
        }
        act(object.getOperatorValue());
        m_operands.clear();
    }
    void handleEOF() override { }
    const QMap<std::string, Font> &fonts() const { return m_seen; }

private:
    void act(const std::string &verb)
    {
        if (verb == "Tf" && !m_operands.empty() && m_operands[0].isName())
            choose(m_operands[0].getName());
        else if ((verb == "Tj" || verb == "TJ" || verb == "'" || verb == "\"") && !m_operands.empty())
            m_seen[m_now].shown += lengthOf(m_operands.back());
    }
    void choose(const std::string &name)
    {
        m_now = name;
        if (!m_seen.contains(name) && m_fonts.isDictionary() && m_fonts.hasKey(name))
            m_seen[name] = fontOf(m_fonts.getKey(name));
    }
    static qsizetype lengthOf(QPDFObjectHandle shown)
    {
        if (shown.isString())
            return qsizetype(shown.getStringValue().size());
        qsizetype length = 0;
        if (shown.isArray()) {
            for (auto &&item : shown.aitems())
                length += item.isString() ? qsizetype(item.getStringValue().size()) : 0;
        }
        return length;
    }
    QPDFObjectHandle m_fonts;
    QMap<std::string, Font> m_seen {};
    std::string m_now {};
    std::vector<QPDFObjectHandle> m_operands {};
};

// A few characters in a font that the file does not bring, where it brings the one of all the rest: typed over.
// The line that courts print over a filed page is longer, and signs of bullets come from fonts of signs.
QStringList strayOf(const QMap<std::string, Font> &fonts)
{
    constexpr qsizetype few = 32, much = 400;
    static const QRegularExpression signs(
        QStringLiteral("symbol|dingbat|wingding|webding|bullet|zapf"), QRegularExpression::CaseInsensitiveOption);
    QStringList stray;
    const auto brings = std::ranges::any_of(fonts, [](const Font &f) { return f.embedded && f.shown >= much; });
    for (const auto &font : fonts) {
        if (brings && !font.embedded && font.shown > 0 && font.shown <= few && !signs.match(font.name).hasMatch())
            stray.append(font.name);
    }
    return stray;
}

QStringList strayFonts(QPDF &file)
{
    QStringList stray;
    const auto pages = QPDFPageDocumentHelper(file).getAllPages();
    for (size_t i = 0; i < std::min(pages.size(), mostPages); ++i) {
        auto page = pages[i];
        FontLook look(page.getAttribute("/Resources", false));
        page.parseContents(&look);
        stray += strayOf(look.fonts());
    }
    stray.removeDuplicates();
    return stray;
}
}

Made madeOf(QPDF &file, const QByteArray &bytes)
{
    Made made { .revisions = revisionsOf(bytes), .signatures = hasSignatures(file) };
    if (auto info = file.getTrailer().getKey("/Info"); info.isDictionary()) {
        made.by = textOfKey(info, "/Creator");
        made.with = textOfKey(info, "/Producer");
        made.at = instantIn(textOfKey(info, "/CreationDate"));
        made.changed = instantIn(textOfKey(info, "/ModDate"));
    }
    made.strayFonts = strayFonts(file);
    return made;
}
}
