// SPDX-License-Identifier: Apache-2.0
// Notices to users and letters to those who ask.
#include "contact_desk.h"
#include "letter.h"
#include "notice_desk.h"
#include "session.h"
#include "shapes.h"
#include "sheet_desk.h"
#include "written_file.h"
#include <QCoreApplication>
#include <QFileInfo>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("NoticeCommands", text); }
const QStringList endings { QStringLiteral("pdf"), QStringLiteral("eml") };
bool isMail(const QString &file) { return QFileInfo(file).suffix().toLower() == u"eml"; }

// Gates were asked before the draft was made: where they block, there are no bytes to write.
Result<> written(Session &session, const QString &file, const Result<Draft> &draft)
{
    if (!draft)
        return asFailure(draft);
    if (auto wrote = writeTo(file, isMail(file) ? draft->eml : draft->pdf); !wrote)
        return wrote;
    QJsonObject shape { { QStringLiteral("document"), draft->document.sha256.text } };
    if (!draft->enclosed.isEmpty())
        shape.insert(QStringLiteral("enclosed"), toJson(draft->enclosed));
    if (!draft->notEnclosed.isEmpty())
        shape.insert(QStringLiteral("not_enclosed"), draft->notEnclosed);
    if (!file.isEmpty())
        shape.insert(QStringLiteral("file"), file);
    session.out().object(shape);
    return {};
}

Result<> draft(Session &session)
{
    const auto file = fileToWrite(session, endings);
    if (!file && file.error().no == No::Usage)
        return asFailure(file);
    const auto desk = session.desk();
    const auto may
        = desk ? mayDraftNotice(**desk, session.caseRef(), session.option("account")) : Result<>(asFailure(desk));
    if (!may || !file) // what a gate says goes before where the draft may lie
        return may ? asFailure(file) : may;
    return written(session, *file,
        draftNotice(**desk, session.caseRef(), session.option("lang", QStringLiteral("en")), isMail(*file),
            session.option("account")));
}

Result<> mark(Session &session)
{
    const auto desk = session.desk();
    const auto c = desk ? markNotice(**desk, session.caseRef(), session.operand(1), session.option("account"))
                        : Result<Case>(asFailure(desk));
    if (!c)
        return asFailure(c);
    session.out().object(noticeShape(c->notices.last()));
    return {};
}

Result<> contact(Session &session)
{
    ContactOrder order {
        .account = session.option("account"), .to = session.option("to"), .checked = session.option("checked")
    };
    if (session.has("as") && !fromName(session.option("as"), order.as))
        return wrongUse(say("%1 is no recipient of a notice. It is one of: holder, administrator, organisation.")
                            .arg(session.option("as")));
    const auto desk = session.desk();
    const auto contact = desk ? verifyContact(**desk, session.caseRef(), order) : Result<Contact>(asFailure(desk));
    if (!contact)
        return asFailure(contact);
    session.out().object(objectOf(*contact));
    return {};
}

Result<> except(Session &session)
{
    const auto desk = session.desk();
    const auto c
        = desk ? exceptNotice(**desk, session.caseRef(), session.option("reason")) : Result<Case>(asFailure(desk));
    if (!c)
        return asFailure(c);
    session.out().object({ { QStringLiteral("case"), c->ref.text },
        { QStringLiteral("notice_exceptions"), toJson(c->noticeExceptions) } });
    return {};
}

Result<> letter(Session &session)
{
    static const QStringList kinds = QStringLiteral("acknowledgement rejection clarification redirect narrowing "
                                                    "pre_expiry_query objection renewal_reminder no_records invoice "
                                                    "appeal preservation_receipt preservation_refusal "
                                                    "emergency_refusal followup_demand emergency_query")
                                         .split(u' ');
    const auto kind = session.operand(1);
    if (!kinds.contains(kind))
        return wrongUse(
            say("%1 is no kind of letter. A kind is one of: %2.").arg(kind, kinds.join(QStringLiteral(", "))));
    const auto file = fileToWrite(session, endings);
    const auto desk = file ? session.desk() : Result<Desk *>(asFailure(file));
    if (!desk)
        return asFailure(desk);
    return written(session, *file,
        draftLetter(**desk, session.caseRef(), kind, session.option("lang", QStringLiteral("en")), isMail(*file)));
}

Result<> sheet(Session &session)
{
    const auto file = fileToWrite(session, { QStringLiteral("pdf") });
    const auto desk = file ? session.desk() : Result<Desk *>(asFailure(file));
    if (!desk)
        return asFailure(desk);
    return written(session, *file, draftSheet(**desk, session.caseRef(), session.option("lang", QStringLiteral("en"))));
}
}

Commands noticeCommands()
{
    return {
        { "notice CASE draft", "[--to FILE.pdf|.eml] [--lang L] [--account A]",
            QT_TRANSLATE_NOOP(
                "Commands", "drafts the notice to a user, for one account at a time; blocked while a gag stands"),
            draft, Writes | Prints },
        { "notice CASE sent|delivered|bounced|objection", "[--account A]",
            QT_TRANSLATE_NOOP("Commands", "enters what became of the notice; sent starts the waiting time"), mark,
            Writes },
        { "notice CASE contact", "--account A --to ADDRESS --checked TEXT [--as holder|administrator|organisation]",
            QT_TRANSLATE_NOOP("Commands",
                "records where the user of an account is told, and how that was verified; never what the request "
                "gives"),
            contact, Writes },
        { "notice CASE except", "--reason TEXT",
            QT_TRANSLATE_NOOP("Commands", "records why notice is not given before disclosure"), except, Writes },
        { "letter CASE KIND", "[--to FILE.pdf|.eml] [--lang L]",
            QT_TRANSLATE_NOOP("Commands",
                "writes a letter: acknowledgement, rejection, clarification, redirect, narrowing, pre_expiry_query, "
                "objection, renewal_reminder, no_records, invoice or appeal; of a preservation preservation_receipt or "
                "preservation_refusal; of an emergency emergency_refusal, followup_demand or emergency_query"),
            letter, Writes | Prints },
        { "sheet CASE", "[--to FILE.pdf] [--lang L]",
            QT_TRANSLATE_NOOP("Commands",
                "the deadline-control sheet: one page with every date, its trigger and evidence, both readings, the "
                "reasons, early warnings and boxes for the initials of two people; an internal paper that names no "
                "account"),
            sheet, Writes | Prints },
    };
}
}
