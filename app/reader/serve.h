// SPDX-License-Identifier: Apache-2.0
// Answers what is asked over the pipe: opens one paper at a time, gives its pages, stamps, packs, composes.
#pragma once
#include "archive_file.h"
#include "message.h"
#include "paper_file.h"
namespace writdesk {
class Serve {
public:
    Serve(Ocr *ocr, int archive) // `archive`: the file number of a ZIP; -1: none
        : m_ocr(ocr)
        , m_archive(archive)
    {
    }
    Message answer(const Message &ask); // a refusal is an answer too

private:
    Result<Message> answered(const Message &ask);
    Result<Message> open(const Message &ask);
    Result<Message> page(const Message &ask);
    Result<Message> picture(const Message &ask);
    Result<Message> listArchive(const Message &ask);
    Result<Message> pieceOfArchive(const Message &ask);
    Ocr *m_ocr;
    int m_archive;
    std::unique_ptr<ArchiveFile> m_zip {};
    std::unique_ptr<PaperFile> m_paper {};
};
}
