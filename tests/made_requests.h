// SPDX-License-Identifier: Apache-2.0
// Requests made from a seed: honest ones as offices send them, with the oddities that honest offices have, and frauds
// of the kinds that providers describe. Nothing here knows how the dossier weighs its lines.
#pragma once
#include "intake_desk.h"
#include <random>
namespace writdesk::made_requests {
enum class Fraud {
    None,
    Homoglyph, // a letter of another script in the domain
    MixedScript, // the whole name in another script that reads the same
    Typo, // a letter more, less or other
    GovWord, // agency-gov.com and the like
    FreeMail,
    NewPhone, // the right domain, a telephone that the agency does not have
    Cloned, // a real order of an earlier case with another account
    ReplyElsewhere,
    FailedSignature,
    EditedPaper, // an old paper worked over
    WrongStatute,
    Pressure, // nobody is to be called
    Count
};
inline const char *const fraudNames[] = { "honest", "homoglyph domain", "mixed-script domain", "mistyped domain",
    "government word in a bought domain", "free mail", "right domain, new phone", "cloned order, other account",
    "reply-to elsewhere", "failed signature", "paper worked over", "statute that does not fit", "pressure" };

struct Office {
    QString name {};
    QString heading {};
    QString domain {};
    QString number {}; // of its switchboard; 10 digits
    bool listed = false; // in the directory
};
struct Officer {
    QString name {};
    QString mailbox {};
    QString phone {}; // 10 digits
    qsizetype office = 0;
    bool known = false; // asked before
};
struct Request {
    Fraud fraud = Fraud::None;
    QList<ReadPaper> papers {};
    QString officer {};
};

class Maker {
public:
    explicit Maker(unsigned seed)
        : m_random(seed)
    {
        settle();
    }
    const QList<Office> &offices() const { return m_offices; }
    QList<Request> past(); // what came earlier, honest all of it
    QList<Request> requests(int count, int frauds);

private:
    struct Draft { // what a request is printed from
        Officer officer {};
        QString domain {};
        QString number {};
        QString issued {}; // as printed
        QDate day {};
        QString account {};
        QString statute {};
        QString replyTo {};
        QString printedMail {};
        QString claims {};
        QString extra {};
        Made made {};
        int kind = 0; // administrative subpoena, preservation letter, grand jury subpoena
    };
    int below(int n) { return int(m_random() % unsigned(n)); }
    bool chance(int percent) { return below(100) < percent; }
    QString digits(int count)
    {
        QString text;
        while (text.size() < count)
            text += QChar(u'0' + below(10));
        return text;
    }
    QString freshNumber() // an area code and an exchange that exist
    {
        static const QStringList areas { QStringLiteral("202"), QStringLiteral("503"), QStringLiteral("312"),
            QStringLiteral("614"), QStringLiteral("713"), QStringLiteral("305"), QStringLiteral("415"),
            QStringLiteral("206"), QStringLiteral("617"), QStringLiteral("404") };
        return areas.at(below(int(areas.size()))) + QString::number(220 + below(600)) + digits(4);
    }
    void settle();
    Draft honest(const Officer &officer);
    Draft fraud(Fraud kind);
    QString lookalikeOf(Fraud kind, QString domain);
    Request printed(const Draft &draft, Fraud fraud);
    Made madeOn(QDate day);
    std::mt19937 m_random;
    QList<Office> m_offices {};
    QList<Officer> m_officers {};
    QList<Draft> m_sent {}; // of known officers: what a fraud may clone
    int m_number = 0;
};

inline Page pageOf(const QString &text, How how = How::Text)
{
    Page page { 1, 612, 792, how, {}, {} };
    int line = 0;
    for (const auto &printed : text.split(u'\n')) {
        double x = 60;
        for (const auto &word : printed.split(u' ', Qt::SkipEmptyParts)) {
            const auto width = 6.0 * double(word.size());
            page.words.append({ word, QRectF(x, 50 + 14.0 * line, width, 11), 100, line });
            x += width + 3;
        }
        ++line;
    }
    return page;
}

inline void Maker::settle()
{
    static const QStringList places { QStringLiteral("Portland"), QStringLiteral("Tulsa"), QStringLiteral("Dayton"),
        QStringLiteral("Fresno"), QStringLiteral("Laredo"), QStringLiteral("Duluth"), QStringLiteral("Macon"),
        QStringLiteral("Boise") };
    m_offices = { { QStringLiteral("Drug Enforcement Administration"), QStringLiteral("U.S. DEPARTMENT OF JUSTICE"),
                      QStringLiteral("dea.gov"), {}, true },
        { QStringLiteral("Federal Bureau of Investigation"), QStringLiteral("U.S. DEPARTMENT OF JUSTICE"),
            QStringLiteral("fbi.gov"), {}, true },
        { QStringLiteral("Homeland Security Investigations"), QStringLiteral("U.S. DEPARTMENT OF HOMELAND SECURITY"),
            QStringLiteral("hsi.dhs.gov"), {}, true },
        { QStringLiteral("Postal Inspection Service"), QStringLiteral("UNITED STATES POSTAL SERVICE"),
            QStringLiteral("uspis.gov"), {}, true } };
    for (const auto &place : places) {
        const auto word = place.toLower();
        const auto kind = below(4);
        const auto domain = kind == 0 ? word + QStringLiteral("police.gov")
            : kind == 1               ? QStringLiteral("pd.%1.or.us").arg(word)
            : kind == 2               ? word + QStringLiteral("-sheriff.org")
                                      : word + QStringLiteral("county.gov");
        // A force with a domain of its own is mostly entered by hand; now and then nobody has done it yet.
        const auto listed = kind == 2 ? chance(75) : chance(60);
        m_offices.append(
            { place + QStringLiteral(" Police Department"), QStringLiteral("STATE OF OREGON"), domain, {}, listed });
    }
    for (auto &office : m_offices)
        office.number = freshNumber();
    static const QStringList first { QStringLiteral("Mara"), QStringLiteral("Lionel"), QStringLiteral("Verena"),
        QStringLiteral("Thaddeus"), QStringLiteral("Odile"), QStringLiteral("Bastian"), QStringLiteral("Renata"),
        QStringLiteral("Casper"), QStringLiteral("Imogen"), QStringLiteral("Dario") };
    static const QStringList last { QStringLiteral("Quillfeather"), QStringLiteral("Stroudwell"),
        QStringLiteral("Castellane"), QStringLiteral("Okonjo"), QStringLiteral("Brackwater"),
        QStringLiteral("Vantongeren"), QStringLiteral("Maldonerra"), QStringLiteral("Pennywhistle"),
        QStringLiteral("Ashgrove"), QStringLiteral("Tolliver") };
    for (int i = 0; i < 60; ++i) {
        Officer officer { first.at(i % 10) + u' ' + last.at((i / 10 + i) % 10), {}, {}, below(int(m_offices.size())),
            i < 34 };
        officer.mailbox = QString(officer.name.at(0)).toLower() + u'.' + officer.name.section(u' ', 1).toLower();
        const auto &house = m_offices.at(officer.office).number;
        // Most desks share the exchange of their house; some officers give a mobile telephone.
        officer.phone = chance(88) ? house.first(6) + digits(4) : freshNumber();
        m_officers.append(officer);
    }
}

inline Made Maker::madeOn(QDate day)
{
    static const QStringList by { QStringLiteral("Microsoft Word"), QStringLiteral("Acrobat PDFMaker 21 for Word"),
        QStringLiteral("RICOH IM C4500"), QStringLiteral("PScript5.dll Version 5.2.2") };
    static const QStringList with { QStringLiteral("Microsoft: Print To PDF"), QStringLiteral("Adobe PDF Library 21.7"),
        QStringLiteral("RICOH IM C4500"), QStringLiteral("Acrobat Distiller 21.0") };
    const auto i = below(4);
    Made made { .by = by.at(i), .with = with.at(i) };
    made.at = QDateTime(day, QTime(9 + below(8), below(60)), QTimeZone::utc());
    if (chance(10)) // put into the file system some days later, as it is sent
        made.changed = made.at.addDays(2 + below(2));
    if (chance(12)) // a digital signature adds a revision
        made.revisions = 2, made.signatures = chance(70);
    return made;
}

inline Maker::Draft Maker::honest(const Officer &officer)
{
    const auto &office = m_offices.at(officer.office);
    Draft draft { .officer = officer, .domain = office.domain };
    draft.number = QStringLiteral("CB-26-%1").arg(700000 + ++m_number);
    draft.day = QDate(2026, 10, 1).addDays(below(40));
    draft.account = QStringLiteral("user%1@mail.example").arg(digits(6));
    draft.statute = QStringLiteral("21 U.S.C. § 876");
    draft.printedMail = officer.mailbox + u'@' + office.domain;
    draft.kind = below(3);
    draft.made = madeOn(draft.day);
    const auto way = below(100);
    draft.claims = way < 15 ? QString() // a server that says nothing
        : way < 23
        ? QStringLiteral("mx.autoidm.example; dkim=pass header.d=%1; spf=softfail; dmarc=pass").arg(office.domain)
        : way < 35
        ? QStringLiteral("mx.autoidm.example; dkim=none; spf=pass; dmarc=none")
        : QStringLiteral("mx.autoidm.example; dkim=pass header.d=%1; spf=pass; dmarc=pass").arg(office.domain);
    if (chance(12)) // a shared mailbox of the same office
        draft.replyTo = QStringLiteral("records@") + office.domain;
    return draft;
}

inline QString Maker::lookalikeOf(Fraud kind, QString domain)
{
    if (kind == Fraud::Homoglyph) {
        static const QList<QPair<QChar, QChar>> pairs { { u'o', QChar(0x043E) }, { u'e', QChar(0x0435) },
            { u'i', QChar(0x0456) }, { u'a', QChar(0x0430) }, { u's', QChar(0x0455) }, { u'c', QChar(0x0441) },
            { u'p', QChar(0x0440) } };
        const auto end = domain.lastIndexOf(u'.');
        auto name = domain.left(end);
        for (int i = below(7), tried = 0; tried < 7; ++tried, i = (i + 1) % 7) {
            if (const auto at = name.indexOf(pairs.at(i).first); at >= 0)
                return name.replace(at, 1, pairs.at(i).second) + QStringLiteral(".com");
        }
        return name + QChar(0x0435) + QStringLiteral(".com");
    }
    if (kind == Fraud::MixedScript)
        return QString::fromUtf8(below(2) ? "роѕт-іс.com" : "сасо.org");
    if (kind == Fraud::GovWord) {
        const auto name = domain.section(u'.', 0, -2).replace(u'.', u'-');
        static const QStringList forms { QStringLiteral("%1-gov.com"), QStringLiteral("%1.gov.services-mail.com"),
            QStringLiteral("%1gov.us"), QStringLiteral("gov-%1.org") };
        return forms.at(below(4)).arg(name);
    }
    auto name = domain.section(u'.', 0, -2);
    const auto end = domain.section(u'.', -1);
    const auto at = 1 + below(int(name.size()) - 1);
    switch (name.size() < 6 ? 3 : below(3)) { // of a short name the ending is another
    case 0:
        return name.insert(at, name.at(at - 1)) + u'.' + (end == u"gov" ? QStringLiteral("org") : end);
    case 1:
        return name.remove(at, 1) + u'.' + (end == u"gov" ? QStringLiteral("com") : end);
    case 2:
        return name.replace(at, 1, name.at(at) == u'n' ? u'm' : u'n') + u'.'
            + (end == u"gov" ? QStringLiteral("net") : end);
    default:
        return name + (chance(50) ? QStringLiteral(".com") : QStringLiteral(".org"));
    }
}

inline Maker::Draft Maker::fraud(Fraud kind)
{
    const auto &officer = m_officers.at(below(int(m_officers.size())));
    auto draft = honest(officer);
    const auto office = m_offices.at(officer.office);
    const auto from = [&](const QString &domain) {
        draft.domain = domain;
        draft.printedMail = draft.officer.mailbox + u'@' + domain;
        draft.claims = chance(60)
            ? QStringLiteral("mx.autoidm.example; dkim=pass header.d=%1; spf=pass; dmarc=pass").arg(domain)
            : QString();
        draft.replyTo.clear();
    };
    const auto stranger = [&] { return freshNumber(); };
    if (kind >= Fraud::Homoglyph && kind <= Fraud::GovWord)
        from(lookalikeOf(kind, office.domain));
    if (kind == Fraud::FreeMail) {
        static const QStringList free { QStringLiteral("gmail.com"), QStringLiteral("outlook.com"),
            QStringLiteral("proton.me"), QStringLiteral("gmx.net"), QStringLiteral("yahoo.com"),
            QStringLiteral("mail.com") };
        from(free.at(below(6)));
    }
    if (kind == Fraud::NewPhone) { // mostly of somebody whose name was seen on real papers
        if (chance(70))
            draft.officer = m_officers.at(below(34));
        else { // of an office whose number everybody finds
            auto at = below(int(m_officers.size()));
            while (!m_offices.at(m_officers.at(at).office).listed)
                at = below(int(m_officers.size()));
            draft.officer = m_officers.at(at);
        }
        draft.domain = m_offices.at(draft.officer.office).domain;
        draft.printedMail = draft.officer.mailbox + u'@' + draft.domain;
        draft.replyTo.clear();
        draft.officer.phone = stranger();
    }
    if (kind == Fraud::Cloned && !m_sent.isEmpty()) {
        const auto account = draft.account;
        draft = m_sent.at(below(int(m_sent.size())));
        draft.account = account;
        draft.made = madeOn(draft.day.addDays(5 + below(20)));
        if (chance(40))
            draft.officer.phone = stranger();
    }
    if (kind == Fraud::ReplyElsewhere)
        draft.replyTo = draft.officer.mailbox
            + (chance(50) ? QStringLiteral("@gmail.com") : QStringLiteral("@legal-returns.net"));
    if (kind == Fraud::FailedSignature)
        draft.claims = chance(50)
            ? QStringLiteral("mx.autoidm.example; dkim=fail header.d=%1; spf=pass; dmarc=fail").arg(draft.domain)
            : QStringLiteral("mx.autoidm.example; dkim=none; spf=fail; dmarc=fail");
    if (kind == Fraud::EditedPaper) {
        const auto way = below(10);
        draft.made.changed = QDateTime(draft.day.addDays(6 + below(10)), QTime(22, 10), QTimeZone::utc());
        draft.made.signatures = false;
        if (way < 5)
            draft.made.with = chance(50) ? QStringLiteral("iLovePDF") : QStringLiteral("Adobe Photoshop 25.0");
        else if (way < 9)
            draft.made.revisions = 3,
            draft.made.strayFonts = chance(50) ? QStringList { QStringLiteral("ArialMT") } : QStringList();
    }
    if (kind == Fraud::WrongStatute) {
        draft.kind = 0;
        static const QStringList wrong { QStringLiteral("18 U.S.C. § 2709"), QStringLiteral("18 U.S.C. § 2702"),
            QStringLiteral("18 U.S.C. § 2703(f)"), QStringLiteral("18 U.S.C. § 2518") };
        draft.statute = wrong.at(below(4));
    }
    if (kind == Fraud::Pressure) {
        static const QStringList words { QStringLiteral("Do not call our office to verify this request."),
            QStringLiteral("Reply only to this e-mail; I cannot be reached by telephone at the station."),
            QStringLiteral("There is no time to verify this. Do not contact our department.") };
        draft.extra = words.at(below(3));
    }
    return draft;
}

inline Request Maker::printed(const Draft &d, Fraud fraud)
{
    const auto &office = m_offices.at(d.officer.office);
    const auto phone
        = QStringLiteral("%1-%2-%3").arg(d.officer.phone.first(3), d.officer.phone.mid(3, 3), d.officer.phone.last(4));
    const auto day = QLocale::c().toString(d.day, QStringLiteral("MMMM d, yyyy"));
    const auto contact = QStringLiteral("Telephone: %1\nE-mail: %2\n/s/ %3\n%3\nSpecial Agent\n")
                             .arg(phone, d.printedMail, d.officer.name);
    QString text;
    if (d.kind == 0)
        text = QStringLiteral("%1\n%2\nADMINISTRATIVE SUBPOENA\nCase No. %3\nTO: AutoIDM\nPursuant to an investigation "
                              "of violations of 21 U.S.C. § 841, and by virtue of the\nauthority vested by %4, you are "
                              "hereby commanded to produce the records\nnamed below for the following account: %5\nthe "
                              "name and address of the subscriber and records of session times.\nIssued on %6.\n")
                   .arg(office.heading, office.name, d.number, d.statute, d.account, day);
    else if (d.kind == 1)
        text = QStringLiteral(
            "%1\n%2\n%6\nAutoIDM\nAttn: Custodian of Records\nRe: Preservation Request. Our ref: %3\nUnder Title 18, "
            "United States Code, Section 2703(f)(1), this letter is a formal\nrequest that you preserve the records of "
            "the following account: %5\nfor a period of 90 days. %4\n")
                   .arg(office.heading, office.name, d.number, QString(), d.account, day);
    else
        text = QStringLiteral(
            "UNITED STATES DISTRICT COURT\nfor the\nDistrict of Kansas\nSUBPOENA TO TESTIFY BEFORE A GRAND JURY\nGrand "
            "Jury No. %1\nTo: AutoIDM\nYOU ARE COMMANDED to produce for the following account: %2\nthe name and "
            "address of the subscriber.\nDate: %3\nPlease contact: %4, %5\n")
                   .arg(d.number, d.account, day, d.officer.name, office.name);
    text += d.extra + u'\n' + contact;
    Paper pdf { .media = QStringLiteral("application/pdf"), .pages = { pageOf(text) } };
    pdf.made.append(d.made);
    const auto from = QStringLiteral("%1 <%2@%3>").arg(d.officer.name, d.officer.mailbox, d.domain);
    Paper mail { .media = QStringLiteral("message/rfc822") };
    mail.headers = { { QStringLiteral("From"), from },
        { QStringLiteral("To"), QStringLiteral("legal@autoidm.example") }, { QStringLiteral("Subject"), d.number } };
    if (!d.replyTo.isEmpty())
        mail.headers.append({ QStringLiteral("Reply-To"), d.replyTo });
    if (!d.claims.isEmpty())
        mail.headers.append({ QStringLiteral("Authentication-Results"), d.claims });
    mail.pages = { pageOf(
        QStringLiteral("From: %1\nSubject: %2\n\nPlease find the attached paper.\n").arg(from, d.number), How::Mail) };
    const auto bytes = digits(24).toLatin1();
    return { fraud,
        { { d.number + QStringLiteral(".eml"), "mail " + bytes, mail, {}, QStringLiteral("paper") },
            { d.number + QStringLiteral(".pdf"), "pdf " + bytes, pdf, {}, QStringLiteral("part") } },
        d.officer.name };
}

inline QList<Request> Maker::past()
{
    QList<Request> all;
    for (const auto &officer : m_officers) {
        if (!officer.known)
            continue;
        m_sent.append(honest(officer));
        all.append(printed(m_sent.last(), Fraud::None));
    }
    return all;
}

inline QList<Request> Maker::requests(int count, int frauds)
{
    QList<Fraud> kinds(count - frauds, Fraud::None);
    for (int i = 0; i < frauds; ++i)
        kinds.append(Fraud(1 + i % (int(Fraud::Count) - 1)));
    std::shuffle(kinds.begin(), kinds.end(), m_random);
    QList<Request> all;
    for (const auto kind : kinds)
        all.append(
            printed(kind == Fraud::None ? honest(m_officers.at(below(int(m_officers.size())))) : fraud(kind), kind));
    return all;
}
}
