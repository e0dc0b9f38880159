// SPDX-License-Identifier: Apache-2.0
// How a packet comes about at the desk: from a case to its recipe, from a recipe to a plan, from a plan to a bag.
#pragma once
#include "desk.h"
#include "packet.h"
#include "packet_papers_p.h"
#include "packet_recipe.h"
namespace writdesk {
// Of the next production of this case; `prefix` of its page numbers: empty as the last time.
Result<PacketRecipe> recipeOf(Desk &desk, const Case &c, const QString &prefix);
// What a build entry of this case keeps; an older one, without it, is refused.
struct BuildEntry {
    Packet packet {};
    PacketRecipe recipe {};
};
Result<BuildEntry> buildEntryOf(Desk &desk, const CaseRef &ref, const PacketId &id); // no id: the last one
// The plan that a recipe stands for; `papers` are written anew or taken as they were kept.
Result<PacketPlan> planOf(Desk &desk, const CaseRef &ref, const PacketId &id, const PacketRecipe &recipe);
// The file that a row of the recipe stands for: its bytes, its records piece by piece, or nothing where it is withheld.
Result<Exhibit> exhibitOf(Desk &desk, const CaseRef &ref, const RecipeExhibit &row);
PacketPapers keptPapers(Desk &desk, const CaseRef &ref, const PacketRecipe &recipe);
// The papers on top, written for this production.
PacketPapers writtenPapers(
    Desk &desk, const Case &c, const PacketId &id, const PacketRecipe &recipe, const Declarant &declarant);
// The sheet beside the bag, with the bag's own hash.
Result<QByteArray> deliverySheet(
    Desk &desk, const Case &c, const Packet &packet, const PacketRecipe &recipe, const QJsonObject &more = {});
}
