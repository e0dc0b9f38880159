// SPDX-License-Identifier: Apache-2.0
// Answers what is asked over the pipe: opens one paper at a time, gives its pages, stamps, packs, composes.
#pragma once
#include "message.h"
#include "paper_file.h"
namespace writdesk {
class Serve {
public:
    explicit Serve(Ocr *ocr)
        : m_ocr(ocr)
    {
    }
    Message answer(const Message &ask); // a refusal is an answer too

private:
    Result<Message> answered(const Message &ask);
    Result<Message> open(const Message &ask);
    Result<Message> page(const Message &ask);
    Result<Message> picture(const Message &ask);
    Ocr *m_ocr;
    std::unique_ptr<PaperFile> m_paper {};
};
}
