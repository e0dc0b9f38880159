// SPDX-License-Identifier: Apache-2.0
#include "content_look_p.h"
#include "page_look_p.h"
#include <qpdf/BufferInputSource.hh>
#include <qpdf/Pl_Buffer.hh>
namespace writdesk {
namespace {
// qpdf's own token filters are handed every blank too, and a text for each that says where it stands.
void read(QPDFPageObjectHelper page, ContentLook &look)
{
    Pl_Buffer whole("content");
    page.pipeContents(&whole);
    const auto content = whole.getBufferSharedPointer();
    const auto input = std::make_shared<BufferInputSource>("content", content.get());
    const std::string where("content");
    QPDFTokenizer tokenizer;
    tokenizer.allowEOF();
    for (;;) {
        const auto token = tokenizer.readToken(input, where, true);
        if (token.getType() == QPDFTokenizer::tt_eof)
            break;
        look.take(token);
        if (token.getType() != QPDFTokenizer::tt_word || std::string_view(token.getValue()) != "ID")
            continue;
        char blank = ' '; // the one between the word and the picture
        input->read(&blank, 1);
        tokenizer.expectInlineImage(input);
    }
}

PageLook lookIn(QPDFPageObjectHelper page, QPDFObjectHandle resources, const QRectF &box)
{
    PageLook found;
    ContentLook look(resources, box, found);
    read(page, look);
    return found;
}
}

PageLook lookAt(QPDFPageObjectHelper page, const QRectF &box)
{
    auto found = lookIn(page, page.getAttribute("/Resources", false), box);
    page.forEachFormXObject(true, [&](QPDFObjectHandle &form, QPDFObjectHandle &, std::string const &) {
        const auto inside = lookIn(form, form.getDict().getKey("/Resources"), box);
        found.text |= inside.text;
        found.invisible |= inside.invisible;
        found.mayHide = true; // its own matrix decides where it stands: the picture tells
    });
    return found;
}
}
