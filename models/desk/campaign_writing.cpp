// SPDX-License-Identifier: Apache-2.0
#include "approval_p.h"
#include "campaign_files_p.h"
#include "campaign_list_p.h"
#include "csv.h"
#include "durable.h"
#include "head_words.h"
#include "letter_values_p.h"
#include "sha256.h"
#include "text_bytes.h"
#include "tongue.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Campaign", text); }
const auto markFile = QStringLiteral("campaign.json");
const auto listFile = QStringLiteral("letters.csv");

// Where the policy asks for two people, the second one approves exactly these letters to these people.
Result<> mayWrite(Desk &desk, const Case &c)
{
    const auto blocks = desk.blocks(c, Act::Notify, wholeCampaign, c.campaign.first().what);
    return blocks.isEmpty()
        ? Result<>()
        : Result<>(blocked(say("The letters of %1 may not be written yet.").arg(c.ref.text), blocks));
}

Result<> askedAndMay(Desk &desk, const Case &c)
{
    if (mayWrite(desk, c))
        return {};
    return ask(desk, c.ref, { QStringLiteral("notify"), wholeCampaign, c.campaign.first().what, {} })
        .and_then([&](const Case &asked) { return mayWrite(desk, asked); });
}

Result<> isOpen(const Case &c)
{
    if (c.campaign.isEmpty())
        return failed(say("%1 is no campaign.").arg(c.ref.text));
    if (c.status == u"closed")
        return failed(
            say("%1 is closed. Open it again (reopen) where its letters are still to be written.").arg(c.ref.text));
    return {};
}

// The day and the tree head that every letter bears: from now on they are fixed, so that a letter written later is the
// same to the byte.
Result<Case> begun(Desk &desk, const Case &c)
{
    if (c.campaign.first().begun.isValid())
        return c;
    const auto head = desk.docket().head();
    if (!head)
        return asFailure(head);
    return desk.change(c.ref, 0, Desk::Judge::No, [&](const Case &now) -> Result<QList<NewEntry>> {
        if (now.campaign.first().begun.isValid())
            return QList<NewEntry> {};
        if (auto may = mayWrite(desk, now); !may)
            return asFailure(may);
        return QList<NewEntry> { { c.ref, kind::campaignBegun,
            { { QStringLiteral("begun"), isoInstant(desk.now()) },
                { QStringLiteral("head"), headWords(head->hash) } } } };
    });
}

Result<> looksAlike(const QString &folder, const QByteArray &mark)
{
    const auto found = bytesIn(QDir(folder).filePath(markFile));
    if (found && *found == mark)
        return {};
    return failed(
        say("%1 is there and is not of this campaign as it is now. Name a folder that does not exist.").arg(folder));
}
}

QByteArray CampaignWriting::mark() const
{
    return jsonBytes({ { QStringLiteral("case"), m_ref.text }, { QStringLiteral("what"), m_campaign.what },
        { QStringLiteral("as"), nameOf(m_form) }, { QStringLiteral("letterhead"), m_house } });
}

Result<> CampaignWriting::readLetters(Desk &desk, const Case &c)
{
    const auto letter = desk.docket().document(c.ref, m_campaign.letter);
    const auto csv = letter ? desk.docket().document(c.ref, m_campaign.recipients) : letter;
    const auto text = csv ? textOfBytes(*letter) : Result<QString>(asFailure(csv));
    const auto day = m_campaign.begun.toTimeZone(desk.now().timeZone()).date();
    const auto list
        = text ? recipientsIn(*csv, *text, commonValues(desk, c.ref, day)) : Result<RecipientList>(asFailure(text));
    if (!list)
        return asFailure(list);
    m_markdown = *text;
    const auto rows = numbersIn(m_campaign.rows);
    const QSet<int> taken(rows.begin(), rows.end());
    for (const auto &recipient : list->recipients) {
        if (taken.contains(recipient.row))
            m_letters.append({ recipient.who, recipient.to, recipient.values });
    }
    if (m_letters.size() != rows.size())
        return failed(say("The letters of %1 are not those that were approved: its stored list reads otherwise now.")
                          .arg(c.ref.text),
            {}, No::Broken);
    const auto &house = desk.profile();
    m_house = sha256Hex((house.entity + u'\n' + house.address + u'\n' + house.email + u'\n' + house.version).toUtf8());
    return {};
}

Result<> CampaignWriting::takeFolder()
{
    const auto part = m_folder + QStringLiteral(".part");
    if (QFileInfo::exists(m_folder)) {
        m_finished = true;
        m_done = int(m_letters.size());
        return looksAlike(m_folder, mark());
    }
    if (QFileInfo::exists(part))
        return looksAlike(part, mark());
    if (!QDir().mkdir(part))
        return failed(say("The folder %1 could not be made. Choose a place that you may write to.").arg(part));
    return writeWhole(QDir(part).filePath(markFile), mark());
}

Result<CampaignWriting> CampaignWriting::begin(Desk &desk, const CaseRef &ref, const QString &folder, LetterForm form)
{
    const auto c = desk.docket().load(ref);
    if (!c)
        return asFailure(c);
    const NewEntry entry { ref, kind::campaignBegun, {} };
    auto may
        = isOpen(*c).and_then([&] { return desk.mayEnter({ entry }); }).and_then([&] { return askedAndMay(desk, *c); });
    const auto stands = may ? begun(desk, *c) : Result<Case>(asFailure(may));
    if (!stands)
        return asFailure(stands);
    CampaignWriting writing;
    writing.m_ref = ref;
    writing.m_campaign = stands->campaign.first();
    writing.m_folder = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    writing.m_form = form;
    if (auto ready = writing.readLetters(desk, *stands).and_then([&] { return writing.takeFolder(); }); !ready)
        return asFailure(ready);
    return writing;
}

// Numbered by row of the approved list: a name of a person or account is seen by whoever sees a folder.
int CampaignWriting::withoutAddress() const
{
    return int(std::ranges::count_if(m_letters, [](const Letter &letter) { return letter.to.isEmpty(); }));
}

QStringList CampaignWriting::filesOf(int number) const
{
    const auto stem = QStringLiteral("%1-%2").arg(m_ref.text).arg(number + 1, 6, 10, QLatin1Char('0'));
    QStringList files;
    if (m_form != LetterForm::Eml || m_letters.at(number).to.isEmpty())
        files.append(stem + QStringLiteral(".pdf"));
    if (m_form != LetterForm::Pdf && !m_letters.at(number).to.isEmpty())
        files.append(stem + QStringLiteral(".eml"));
    return files;
}

Result<QByteArray> CampaignWriting::mailOf(Desk &desk, int number, const QString &text, const QByteArray &pdf) const
{
    const auto name = QStringLiteral("%1-%2").arg(m_ref.text).arg(number + 1, 6, 10, QLatin1Char('0'));
    return desk.reader().mail({ .from = desk.profile().email,
        .to = m_letters.at(number).to,
        .subject = m_campaign.title,
        .text = text,
        .date = isoInstant(m_campaign.begun),
        .messageId = sha256Hex((m_campaign.what + name).toUtf8()).left(32) + QStringLiteral("@writdesk.invalid"),
        .attachments = { { name + QStringLiteral(".pdf"), QStringLiteral("application/pdf"), pdf } } });
}

Result<> CampaignWriting::write(Desk &desk, int number) const
{
    const QDir part(m_folder + QStringLiteral(".part"));
    auto files = filesOf(number);
    files.removeIf([&](const QString &file) { return part.exists(file); }); // whole, since it has its name
    if (files.isEmpty())
        return {};
    const auto letter = writeOwn(m_markdown, m_campaign.title, m_letters.at(number).values);
    if (!letter)
        return asFailure(letter);
    const Tongue english; // of every letter alike, whoever goes on writing
    const auto &house = desk.profile();
    const auto day = m_campaign.begun.toTimeZone(desk.now().timeZone()).date();
    const auto pdf = printLetter(*letter,
        { house.entity, house.address, house.email, house.version, m_campaign.head, desk.rehearsal(), longDate(day) });
    if (!pdf)
        return asFailure(pdf);
    for (const auto &file : files) {
        const auto bytes = file.endsWith(u".pdf") ? pdf : mailOf(desk, number, plainLetter(*letter), *pdf);
        const auto wrote = bytes ? writeWhole(part.filePath(file), *bytes) : Result<>(asFailure(bytes));
        if (!wrote)
            return wrote;
    }
    return {};
}

Result<> CampaignWriting::more(Desk &desk, int most)
{
    for (int i = 0; i < most && m_done < of(); ++i) {
        if (auto wrote = write(desk, m_done); !wrote)
            return wrote;
        ++m_done;
    }
    return {};
}

Result<QByteArray> CampaignWriting::listOf() const
{
    const QDir folder(m_finished ? m_folder : m_folder + QStringLiteral(".part"));
    auto list = csvLine(
        { QStringLiteral("recipient"), QStringLiteral("to"), QStringLiteral("file"), QStringLiteral("sha256") });
    for (int i = 0; i < of(); ++i) {
        for (const auto &file : filesOf(i)) {
            const auto bytes = bytesIn(folder.filePath(file));
            if (!bytes)
                return bytes;
            list += safeCsvLine({ m_letters.at(i).who, m_letters.at(i).to, file, sha256Hex(*bytes) });
        }
    }
    return list.toUtf8();
}

Result<Case> CampaignWriting::end(Desk &desk)
{
    const auto list = listOf();
    if (!list)
        return asFailure(list);
    if (m_done < of())
        return failed(say("Not all letters of %1 are written yet: %2 of %3.").arg(m_ref.text).arg(m_done).arg(of()));
    const auto part = m_folder + QStringLiteral(".part");
    if (!m_finished) {
        if (auto wrote = writeWhole(QDir(part).filePath(listFile), *list); !wrote)
            return asFailure(wrote);
        if (!QDir().rename(part, m_folder))
            return failed(say("%1 is whole but could not be named %2. Name it so yourself, and write again: only the "
                              "entry is owed.")
                              .arg(part, m_folder));
        writeThroughFolder(QFileInfo(m_folder).absolutePath());
    }
    const auto stored = desk.docket().putDocument(m_ref, *list);
    if (!stored)
        return asFailure(stored);
    return desk.change(m_ref, 0, Desk::Judge::No, [&](const Case &c) -> Result<QList<NewEntry>> {
        if (c.campaign.first().manifest == *stored)
            return QList<NewEntry> {};
        if (auto may = mayWrite(desk, c); !may)
            return asFailure(may);
        const Document document { .sha256 = *stored,
            .name = QStringLiteral("%1-letters.csv").arg(m_ref.text),
            .size = list->size(),
            .media = QStringLiteral("text/csv"),
            .kind = QStringLiteral("campaign_list") };
        return QList<NewEntry> { { m_ref, kind::campaignWritten,
            { { QStringLiteral("manifest"), stored->text }, { QStringLiteral("letters"), of() },
                { QStringLiteral("documents"), QJsonArray { objectOf(document) } } } } };
    });
}
}
