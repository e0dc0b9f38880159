// SPDX-License-Identifier: Apache-2.0
// The evidence counter: gathers what a dossier rests on, enters it where its lines changed, and names the one number by
// which a requester is called back.
#pragma once
#include "desk.h"
#include "dossier.h"
namespace writdesk {
// What every paper of the case that could be read tells of where it comes from.
QList<PaperSigns> paperSigns(Desk &desk, const Case &c);
// The entry that brings the case's dossier to what is known now; none where it says that already, or nobody asks for
// anything in the case.
Result<std::optional<NewEntry>> dossierEntry(Desk &desk, const Case &c);

struct DossierShown {
    Dossier dossier {}; // as it was entered last
    std::optional<Agency> call {}; // the row of the directory to call; its number is never the request's alone
};
Result<DossierShown> shownDossier(Desk &desk, const Case &c);
}
