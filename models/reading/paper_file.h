// SPDX-License-Identifier: Apache-2.0
// A received paper of any kind that is read: opened once, then asked page by page.
#pragma once
#include "ocr.h"
#include "result.h"
namespace writdesk {
class PaperFile {
public:
    // `ocr` may be null: pages without a text layer then have a problem.
    static Result<std::unique_ptr<PaperFile>> open(const QByteArray &bytes, const QString &password, Ocr *ocr);
    virtual ~PaperFile() = default;
    virtual int pageCount() const = 0;
    virtual Result<Page> page(int number) = 0; // from 1
    virtual Result<QImage> picture(int number, double dpi) = 0;
    const Paper &cover() const { return m_cover; } // all but the pages

protected:
    Paper m_cover {};
};
}
