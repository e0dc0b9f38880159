// SPDX-License-Identifier: Apache-2.0
// Follows the operators of a page to see whether anything on it could hide text; what cannot is not drawn to be sure.
#pragma once
#include <QRectF>
#include <qpdf/QPDFPageObjectHelper.hh>
namespace writdesk {
struct PageLook {
    bool text = false; // the page shows text
    bool invisible = false; // in a mode that paints nothing, as the text behind a scan
    bool mayHide = false; // fills, pictures, narrow clips, thick lines, pale colours, text off the page
};
PageLook lookAt(QPDFPageObjectHelper page, const QRectF &box);
}
