// SPDX-License-Identifier: MIT
/// What people call the choices of fields. A field of the same name has the same labels in every type, so a
/// choice stands here once; where a type has words of its own, under the type's name, `item.type`.
/// Participles are neuter, as they follow `er` in "Det er vedtatt".
#pragma once

#include "words/message_rows.hpp"

namespace ko {

struct Label {
  std::string_view field;
  Message words;  ///< its key is the choice
};

inline constexpr Label label_rows[] = {
    {"type", {"authority", "myndighet", "styresmakt", "authority"}},
    {"type", {"municipality", "kommune", "kommune", "municipality"}},
    {"type", {"region", "region", "region", "region"}},
    {"type", {"council", "råd", "råd", "council"}},
    {"type", {"committee", "utvalg", "utval", "committee"}},
    {"type", {"administration", "administrasjon", "administrasjon", "administration"}},
    {"type", {"unit", "enhet", "eining", "unit"}},
    {"type", {"project_group", "prosjektgruppe", "prosjektgruppe", "project group"}},
    {"type", {"network", "nettverk", "nettverk", "network"}},
    {"type", {"union", "fagforening", "fagforeining", "union"}},
    {"type", {"party", "parti", "parti", "party"}},
    {"type", {"association", "forening", "foreining", "association"}},
    {"type", {"company", "selskap", "selskap", "company"}},
    {"type", {"other", "annet", "anna", "other"}},

    {"type", {"letter", "brev", "brev", "letter"}},
    {"type", {"minutes", "referat", "referat", "minutes"}},
    {"type", {"report", "rapport", "rapport", "report"}},
    {"type", {"presentation", "presentasjon", "presentasjon", "presentation"}},
    {"type", {"plan", "plan", "plan", "plan"}},
    {"type", {"mandate", "mandat", "mandat", "mandate"}},
    {"type", {"annex", "vedlegg", "vedlegg", "annex"}},
    {"type", {"notice", "innkalling", "innkalling", "notice"}},
    {"type", {"agenda", "saksliste", "sakliste", "agenda"}},
    {"type", {"strategy", "strategi", "strategi", "strategy"}},

    {"type", {"project", "prosjekt", "prosjekt", "project"}},
    {"type", {"trial", "forsøk", "forsøk", "trial"}},
    {"type", {"programme", "program", "program", "programme"}},

    {"item.type", {"matter", "sak", "sak", "matter"}},
    {"item.type", {"report", "referatsak", "referatsak", "report"}},
    {"item.type", {"question", "spørsmål", "spørsmål", "question"}},
    {"item.type", {"interpellation", "interpellasjon", "interpellasjon", "interpellation"}},
    {"item.type", {"election", "valg", "val", "election"}},
    {"item.type", {"approval", "godkjenning", "godkjenning", "approval"}},
    {"item.type", {"information", "orientering", "orientering", "information"}},
    {"item.type", {"delegated", "delegert sak", "delegert sak", "delegated decision"}},

    {"layout", {"referat", "referat", "referat", "minutes"}},
    {"layout", {"protokoll", "protokoll", "protokoll", "protocol"}},
    {"result", {"sentence", "med en setning", "med ei setning", "in a sentence"}},
    {"result", {"short", "kort", "kort", "shortly"}},

    {"method", {"proportional", "forholdsvalg", "forholdsval", "proportional election"}},
    {"method", {"majority", "flertallsvalg", "fleirtalsval", "majority election"}},
    {"method", {"agreement", "avtalevalg", "avtaleval", "election by agreement"}},
    {"method", {"lots", "loddtrekning", "loddtrekking", "drawing of lots"}},
    {"method", {"direct", "direkte valg", "direkte val", "direct election"}},

    {"role", {"leader", "leder", "leiar", "leader"}},
    {"role", {"deputy_leader", "nestleder", "nestleiar", "deputy leader"}},
    {"role", {"department_leader", "avdelingsleder", "avdelingsleiar", "head of department"}},
    {"role", {"secretary", "sekretær", "sekretær", "secretary"}},
    {"role", {"member", "medlem", "medlem", "member"}},
    {"role", {"deputy", "varamedlem", "varamedlem", "deputy member"}},
    {"role", {"observer", "observatør", "observatør", "observer"}},
    {"role", {"contact", "kontaktperson", "kontaktperson", "contact"}},
    {"role", {"employee", "ansatt", "tilsett", "employee"}},
    {"role", {"customer", "bestiller", "bestillar", "customer"}},
    {"role", {"supplier", "leverandør", "leverandør", "supplier"}},
    {"role", {"coordinator", "koordinator", "koordinator", "coordinator"}},
    {"role", {"owner", "eier", "eigar", "owner"}},

    {"function", {"leadership", "ledelse", "leiing", "leadership"}},
    {"function", {"administration", "administrasjon", "administrasjon", "administration"}},
    {"function", {"service", "tjeneste", "teneste", "service"}},

    {"voting", {"voting", "stemmerett", "røysterett", "votes"}},
    {"voting", {"advisory", "uten stemmerett", "utan røysterett", "advisory"}},

    {"change", {"reduced", "redusert", "redusert", "reduced"}},
    {"change", {"increased", "økt", "auka", "increased"}},
    {"change", {"unchanged", "uendret", "uendra", "unchanged"}},

    {"status", {"planned", "planlagt", "planlagt", "planned"}},
    {"status", {"called", "innkalt", "innkalla", "called"}},
    {"status", {"held", "avholdt", "halde", "held"}},
    {"status", {"cancelled", "avlyst", "avlyst", "cancelled"}},
    {"status", {"draft", "utkast", "utkast", "draft"}},
    {"status", {"approved", "godkjent", "godkjent", "approved"}},
    {"status", {"in_revision", "under bearbeiding", "under arbeid", "in revision"}},
    {"status", {"final", "endelig", "endeleg", "final"}},

    {"status", {"dealt_with", "behandlet", "handsama", "dealt with"}},
    {"status", {"postponed", "utsatt", "utsett", "postponed"}},
    {"status", {"withdrawn", "trukket", "trekt", "withdrawn"}},
    {"status", {"not_reached", "ikke behandlet", "ikkje handsama", "not reached"}},

    {"form", {"physical", "fysisk møte", "fysisk møte", "in person"}},
    {"form", {"remote", "fjernmøte", "fjernmøte", "remote"}},
    {"form", {"hybrid", "fysisk møte og fjernmøte", "fysisk møte og fjernmøte", "in person and remote"}},
    {"form", {"written", "skriftlig behandling", "skriftleg handsaming", "in writing"}},

    {"kind", {"report", "orientering", "orientering", "report"}},
    {"kind", {"discussion", "drøfting", "drøfting", "discussion"}},
    {"kind", {"decision", "beslutning", "avgjerd", "decision"}},
    {"kind", {"action", "oppfølging", "oppfølging", "action"}},
    {"kind", {"information", "informasjon", "informasjon", "information"}},
    {"kind", {"question", "spørsmål", "spørsmål", "question"}},
    {"kind", {"answer", "svar", "svar", "answer"}},

    {"kind", {"recommendation", "innstilling", "tilråding", "recommendation"}},
    {"kind", {"motion", "forslag", "framlegg", "motion"}},
    {"kind", {"amendment", "endringsforslag", "endringsframlegg", "amendment"}},

    {"kind", {"alternative", "alternativt forslag", "alternativt framlegg", "alternative proposal"}},
    {"kind", {"additional", "tilleggsforslag", "tilleggsframlegg", "additional proposal"}},
    {"kind", {"referral", "oversendelsesforslag", "oversendingsframlegg", "proposal to refer"}},

    {"kind", {"grant", "tilskudd", "tilskot", "grant"}},
    {"kind", {"guarantee", "garanti", "garanti", "guarantee"}},
    {"kind", {"loan", "lån", "lån", "loan"}},
    {"kind", {"transfer", "overføring", "overføring", "transfer"}},

    {"kind", {"strength", "styrke", "styrke", "strength"}},
    {"kind", {"improvement", "forbedring", "forbetring", "improvement"}},
    {"kind", {"risk", "risiko", "risiko", "risk"}},
    {"kind", {"condition", "vilkår", "vilkår", "condition"}},
    {"kind", {"unrealised", "ikke oppnådd", "ikkje oppnådd", "not realised"}},

    {"use", {"sent_beforehand", "sendt ut på forhånd", "sendt ut på førehand", "sent beforehand"}},
    {"use", {"shown", "vist i møtet", "vist i møtet", "shown"}},
    {"use", {"enclosed", "vedlagt", "lagt ved", "enclosed"}},
    {"use", {"handed_out", "delt ut i møtet", "delt ut i møtet", "handed out"}},

    {"outcome", {"adopted", "vedtatt", "vedteke", "adopted"}},
    {"outcome", {"rejected", "ikke vedtatt", "ikkje vedteke", "rejected"}},
    {"outcome", {"postponed", "utsatt", "utsett", "postponed"}},
    {"outcome", {"referred", "oversendt", "oversendt", "referred"}},
    {"outcome", {"noted", "tatt til orientering", "teke til orientering", "noted"}},
    {"outcome", {"approved", "godkjent", "godkjent", "approved"}},
    {"outcome", {"elected", "valgt", "valt", "elected"}},
    {"outcome", {"stated", "uttalelse avgitt", "fråsegn gitt", "statement given"}},

    {"profile",
     {"forening", "vanlige vedtekter for foreninger", "vanlege vedtekter for foreiningar",
      "usual bylaws of associations"}},
    {"profile",
     {"kommuneloven-1992", "kommuneloven av 1992", "kommunelova av 1992",
      "the Local Government Act of 1992"}},
    {"profile", {"kommuneloven-2018", "kommuneloven", "kommunelova", "the Local Government Act"}},
    {"profile",
     {"likestillingsloven", "likestillings- og diskrimineringsloven", "likestillings- og diskrimineringslova",
      "the Equality and Anti-Discrimination Act"}},
    {"shown", {"shown", "vist", "vist", "shown"}},
    {"shown", {"redacted", "sladdet", "sladda", "redacted"}},
    {"shown", {"omitted", "utelatt", "utelate", "omitted"}},
    {"outcome", {"disqualified", "inhabil", "inhabil", "disqualified"}},
    {"outcome", {"eligible", "habil", "habil", "eligible"}},
    {"outcome", {"upheld", "opprettholdt", "halde ved lag", "upheld"}},
    {"outcome", {"annulled", "opphevet", "oppheva", "annulled"}},
    {"outcome", {"dismissed", "avvist", "avvist", "dismissed"}},

    {"others", {"for", "for", "for", "for"}},
    {"others", {"against", "mot", "mot", "against"}},

    {"majority", {"simple", "alminnelig flertall", "alminneleg fleirtal", "simple majority"}},
    {"majority", {"absolute", "absolutt flertall", "absolutt fleirtal", "absolute majority"}},
    {"majority", {"two_thirds", "to tredels flertall", "to tredels fleirtal", "two-thirds majority"}},
    {"majority",
     {"three_quarters", "tre fjerdedels flertall", "tre fjerdedels fleirtal", "three-quarters majority"}},
    {"majority", {"unanimity", "enstemmighet", "einstemmigheit", "unanimity"}},

    {"to", {"state", "uttale seg", "uttale seg", "to give a statement"}},
    {"to", {"discuss", "drøfte saken", "drøfte saka", "to discuss it"}},
    {"to", {"inform", "til orientering", "til orientering", "for information"}},

    {"position", {"support", "støtter", "støttar", "supports"}},
    {"position", {"conditional", "støtter på vilkår", "støttar på vilkår", "supports on conditions"}},
    {"position", {"oppose", "går imot", "går imot", "opposes"}},
    {"position", {"neutral", "nøytral", "nøytral", "neutral"}},
    {"position", {"none", "tar ikke stilling", "tek ikkje stilling", "takes no position"}},

    {"scope", {"local", "lokalt", "lokalt", "local"}},
    {"scope", {"regional", "regionalt", "regionalt", "regional"}},
    {"scope", {"interregional", "interregionalt", "interregionalt", "interregional"}},
    {"reason", {"statutory", "lovfestet permisjon", "lovfesta permisjon", "statutory leave"}},
    {"reason", {"elected_office", "folkevalgt verv", "folkevald verv", "elected office"}},
    {"reason", {"study", "utdanning", "utdanning", "study"}},
    {"reason", {"other", "annet", "anna", "other"}},
};

}  // namespace ko
