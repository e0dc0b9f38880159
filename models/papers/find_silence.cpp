// SPDX-License-Identifier: Apache-2.0
#include "find_silence_p.h"
#include <algorithm>
namespace writdesk {
namespace {
constexpr auto verbs
    = u"(?:disclos(?:e|es|ed|ing)|notif(?:y|ied|ying)|reveal(?:ed|ing)?|inform(?:ed|ing)?"
      u"|advis(?:e|ed|ing)|communicat(?:e|ed|ing)|tell(?:ing)?|told|alert(?:ed|ing)?|divulg(?:e|ed|ing)"
      u"|discuss(?:ed|ing)?|publici[sz](?:e|ed|ing)|ma[dk](?:e|ing) (?:[\\w,]+ ){0,4}?(?:known|public"
      u"|disclosures?))\\b";
constexpr auto nouns = u"(?:disclosures?|notifications?|notice)\\b";
constexpr auto barred = u"(?:prohibit|preclud|enjoin|barr?(?:ed|s|ing)\\b|forb[ia]d|restrain|refrain)\\w*";

QRegularExpression chain(std::initializer_list<const char16_t *> parts)
{
    std::u16string all;
    for (const auto *part : parts)
        all += part;
    return rx(all.c_str());
}

struct Command {
    QRegularExpression words {};
    bool mayBeDenied = false; // "you are not prohibited from telling" is none
    bool delay = false; // of notice, which a government may be allowed for itself
};

const QList<Command> &commands()
{
    static const QList<Command> all {
        // "shall not …", with what comes between commas, unless it is a duty that is denied
        { chain({ u"\\b(?:(?:shall|must|may|will|should|can|could|do|to) not|cannot|not to)\\b"
                  u"(?! (?:\\w+ ){0,3}?(?:required?|oblig\\w+|necessary|need|construed|deemed|interpreted|prohibit\\w*"
                  u"|preclud\\w*|prevent\\w*|restrict\\w*|limit\\w*|bar(?:red)?|forbid\\w*|apply|affect|exceed|include"
                  u"|constitute)\\b)(?:,[^;]{0,200}?, (?:or )?|[^.;:]{0,70}?)\\b",
            verbs }) },
        { chain(
            { u"\\bnot,? (?:\\w+ly,? |directly or indirectly,? ){0,2}(?:to )?(?:disclose|notify|reveal|inform|advise"
              u"|communicate|tell|alert|divulge|discuss|publici[sz]e)\\b" }) },
        { chain({ u"\\b", barred, u"\\b[^;]{0,120}?\\b(?:from|against|to)\\b[^;]{0,60}?\\b(?:", verbs, u"|", nouns,
              u")" }),
            true },
        { chain({ u"\\b", barred, u" (?:(?:any|the|all|further) )?", nouns }), true },
        { chain({ u"\\b(?:non-?)?", nouns,
              u"[^;]{0,160}?\\b(?:is|are|be|being) (?:(?:hereby|strictly|expressly|therefore|further) )?(?:prohibited"
              u"|forbidden|barred|precluded|enjoined|restrained|unlawful|not "
              u"(?:permitted|authori[sz]ed|allowed))\\b" }),
            true },
        { chain({ u"\\bnon-?(?:disclosure|notification)\\b[^;]{0,120}?\\b(?:is|are|be) (?:hereby )?"
                  u"(?:ordered|required|directed|commanded|imposed)\\b" }),
            true },
        { chain({ u"\\bneither\\b[^;]{0,200}?\\b(?:shall|may|must|will|is to|are to)\\b[^;]{0,40}?\\b", verbs }) },
        { chain(
            { u"\\bno (?:one|person|party|employee|officer|agent|individual|provider|disclosure|notice|notification)"
              u"\\b[^;]{0,140}?\\b(?:shall|may|must|will|is to)\\b[^;]{0,40}?\\b(?:",
                verbs, u"|given|made|provided)" }) },
        { rx(u"\\b(?:shall|must|may only|(?:ordered|directed|commanded|required) to)\\b[^;]{0,60}?\\b(?:keep|kept|treat"
             u"(?:ed)?|maintain(?:ed)?|hold|held)\\b[^;]{0,120}?\\b(?:confidential|secret|in (?:strict )?confidence"
             u"|confidentiality|secrecy)\\b") },
        { rx(u"\\b(?:shall|must|(?:ordered|directed|commanded|required) to)\\b[^;]{0,40}?\\b(?:delay|withhold|defer"
             u"|postpone)\\b[^;]{0,50}?\\b(?:notif\\w+|notice)\\b"),
            false, true },
    };
    return all;
}

// Of what nobody is to hear, or who: without either it is no silence about the paper.
bool isOfThePaper(const QString &near)
{
    static const auto thing
        = rx(u"\\bexistence\\b|\\bthe fact (?:that|of)\\b|\\b(?:this|the|said|attached|such|these|above|within|instant"
             u"|foregoing)(?: [\\w-]+){0,3}? (?:warrants?|orders?|subpoenas?|letters?|requests?|summons(?:es)?|process"
             u"|investigations?|applications?|demands?|inquir(?:y|ies))\\b");
    static const auto onlyCited = rx(
        u"(?:under|pursuant to|in response to|responsive to|accordance with|complian?(?:ce|t) with|comply(?:ing)? "
        u"with|by|beyond|outside|date of|issuance of|service of|entry of|receipt of|covered by|described in|listed "
        u"in|in|until|with) $");
    static const auto person = rx(
        u"\\b(?:(?:notif|inform|tell|told|alert|advis|communicat|contact)\\w*|to|with) (?:the |any |its |such |said "
        u"|that |your |their |an? )?(?:\\w+ ){0,2}?(?:person|one|subscribers?|customers?|users?|account[ -]?"
        u"holders?|owners?|part(?:y|ies)|individuals?|targets?|suspects?|entit(?:y|ies))\\b(?! (?:information"
        u"|records?|data|names?|content))|\\banyone\\b|\\banybody\\b|\\bthird[ -]?part");
    for (auto all = thing.globalMatch(near); all.hasNext();) {
        const auto at = all.next().capturedStart();
        if (!onlyCited.match(near.left(at)).hasMatch())
            return true;
    }
    return person.match(near).hasMatch();
}

// The law quoted, a case that is only thought of, or a privilege team's own rule.
bool isNoCommand(const QString &before, const QString &sentence, const Command &command, Voice voice)
{
    static const auto thought = rx(
        u"\\bcourt (?:may|can|could|might)\\b[^;]{0,120}$|\\b(?:authori[sz]es?|permits?|allows?|empowers?) (?:a|the"
        u"|any|this) (?:\\w+ )?court\\b[^;]{0,120}$|\\b(?:if|whether|where|when|unless)\\b[^.,;]{0,60}$"
        u"|\\b(?:does|did|has|have|had)\\s*$|\\bmay (?:apply|seek|petition)\\b[^;]{0,120}$");
    static const auto denied
        = rx(u"\\b(?:not|no longer|never)(?: (?:hereby|otherwise|currently|be|being|been|to|in any "
             u"way|deemed|construed|intended|meant|as|legally))* ?$"
             u"|\\b(?:nothing|nor|no provision|no part)\\b[^;]{0,100}$");
    static const auto team = rx(u"\\b(?:filter|taint|privilege)[- ]\\w*|\\bprivileged\\b|attorney[- ]client");
    static const auto government
        = rx(u"\\b(?:officers?|government|agents?|law enforcement|applicants?|investigators?)\\b");
    static const auto provider = rx(u"\\b(?:provider|you|your|compan(?:y|ies)|custodian|recipient|carrier|LLC|Inc|"
                                    u"platform|corporation)\\b");
    static const auto notMine = rx(u"intended recipient|in error|not the addressee");
    return thought.match(before).hasMatch() || (command.mayBeDenied && denied.match(before).hasMatch())
        || (team.match(sentence).hasMatch() && !provider.match(sentence).hasMatch())
        || (command.delay && government.match(before).hasMatch() && !provider.match(before).hasMatch())
        || (voice == Voice::Other && notMine.match(sentence).hasMatch());
}

qsizetype lastOf(const QRegularExpression &pattern, const QString &text)
{
    qsizetype last = -1;
    for (auto all = pattern.globalMatch(text); all.hasNext();)
        last = all.next().capturedStart();
    return last;
}

// The closest word before the command says whether somebody asks for it or orders it.
bool isAsked(const QString &upTo)
{
    static const auto asks = rx(
        u"\\b(?:please|kindly|(?:is|are|be|been) (?:(?:hereby|further|also|respectfully) )?(?:requested|asked)"
        u"|requesting|asking|(?:requests?|asks?) (?:that|you)|would (?:ask|request|like|appreciate)|appreciated?"
        u"|(?:we|I|government|states|office|bureau|department|agency|division|police|detective|agent|officer|attorney"
        u"|sheriff|people|commonwealth|applicant|undersigned|plaintiff|defendant|petitioner|movant|counsel|FBI|DEA"
        u"|HSI)(?: [\\w,']+){0,4}? (?:requests?|asks?|urges?|prefers?|moves?|seeks?))\\b");
    static const auto orders
        = rx(u"\\b(?:is|are|be|further|hereby|therefore) ordered\\b|\\bordered (?:that|to|not)\\b|\\bcourt (?:[\\w,]+ )"
             u"{0,3}?(?:orders|directs|commands|prohibits|precludes|forbids|enjoins)\\b|\\bhereby (?:orders|directs"
             u"|commands|prohibits)\\b|\\bare (?:\\w+ ){0,2}?(?:commanded|directed|prohibited|precluded|forbidden)\\b");
    const auto asked = lastOf(asks, upTo);
    return asked >= 0 && asked > lastOf(orders, upTo);
}

Silence forceOf(const QString &before, const QString &command, Voice voice)
{
    static const auto weak = rx(u"\\b(?:should|will|can|could) (?:not\\b|$)");
    static const auto box = rx(u"(?:^|\\s)(?:☐|□|\\[ ?\\]|_{2,4})[^.;]{0,120}$"); // whether it is ticked nobody can say
    if (isAsked(before + command))
        return Silence::Request;
    static const auto ordered = rx(u"\\border(?:ed|s)\\b|\\bdirect(?:ed|s)\\b");
    const bool softly = weak.match(before.right(12) + command.left(12)).hasMatch() && !ordered.match(before).hasMatch();
    return voice == Voice::Court && !softly && !box.match(before).hasMatch() ? Silence::Order : Silence::Unknown;
}

SilentWords strongestIn(const Flow &flow, const TextScope &sentence, Voice voice)
{
    constexpr qsizetype mostBefore = 500;
    SilentWords best;
    const auto all = flow.text().mid(sentence.from, sentence.to - sentence.from);
    for (const auto &command : commands()) {
        for (const auto &hit : flow.hits(command.words, sentence)) {
            const auto at = hit.at() - sentence.from;
            const auto before = all.mid(std::max<qsizetype>(0, at - mostBefore), std::min(at, mostBefore));
            const auto near
                = all.mid(std::max<qsizetype>(0, at - 220), hit.end() - hit.at() + std::min<qsizetype>(at, 220) + 260);
            if (isNoCommand(before, all, command, voice) || (!command.delay && !isOfThePaper(near)))
                continue;
            const auto force = forceOf(before, hit.match.captured(), voice);
            if (force > best.force)
                best = { force, { hit.at(), hit.end() }, sentence };
        }
    }
    return best;
}
}

SilentWords silenceIn(const Flow &flow, const TextScope &scope, Voice voice)
{
    SilentWords best;
    for (const auto &sentence : sentencesIn(flow, scope)) {
        const auto one = strongestIn(flow, sentence, voice);
        if (one.force > best.force)
            best = one;
    }
    return best;
}
}
