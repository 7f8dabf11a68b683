"""The mirror of HR: a picture and the same in words, and three next steps with the way to what helps (D22)."""

import json
from collections.abc import Mapping

from bot.balie import Args, Bezoek
from bot.balie.rol import Gevolgregel, Maker
from bot.documenten import spiegel as blad
from bot.engine import words
from bot.engine.buttons import always
from bot.engine.dialoog import _
from bot.engine.loopbaan.regels import key
from bot.engine.messages import Bubble, Button, Phrase, Rendered
from bot.rollen.hr.in_woorden import house

HIGHEST = 4
STEPS = 3
NOT_ENOUGH = _("Je sloeg alles over. Vul minstens één vraag in, dan maak ik je spiegel.")
BESIDE = _("Dit is jullie spiegel. Alleen HR ziet hem. Vergelijk liever met jezelf dan met anderen.")
LINE = _("{praktijk}: {niveau} van 4")
NEXT_STEPS = _("Drie volgende stappen:")
NEXT_ONE = _("Een volgende stap:")
ALL_THERE = _("Overal de hoogste trap. Kijk over een half jaar of het zo blijft.")
STEP_LINE = _("{nummer}. {stap}")

# soort: knop
TO_PROMISES = _("Naar de beloften")
# soort: knop
TO_SETUP = _("Wat we kozen")
# soort: knop
TO_MODEL_TEXTS = _("Modelteksten")
# soort: knop
TO_QUESTIONS = _("Naar eigen vragen")
# soort: knop
TO_CHANCES = _("Naar de kansen")
_SETUP = (TO_SETUP, "ingericht", "")

VOLGENDE: Mapping[str, tuple[str, tuple[str, str, str]]] = {
    "p1": (_("Zet op papier wat jullie beloven. Medewerkers maken dan zelf hun afspraak."),
           (TO_PROMISES, "inhoud_soort", "belofte")),
    "p2": (_("Nodig je leidinggevenden uit. Zij krijgen lessen van twee minuten en een oefengesprek."), _SETUP),
    "p3": (_("Beloof vervanging tijdens de gesprekken, en plan ze samen met de diensten."),
           (TO_PROMISES, "inhoud_soort", "belofte")),
    "p4": (_("Neem de alinea over de rol over in de functiebeschrijving en de doelen."),
           (TO_MODEL_TEXTS, "modelteksten", "")),
    "p5": (_("Toon wat er kan naast een cursus: meelopen, ruilen, een project."),
           (TO_CHANCES, "inhoud_soort", "kans")),
    "p6": (_("Kies een vast moment halfweg, en een regel: vier van de vijf acties klaar."), _SETUP),
    "p7": (_("Leg elk jaar in één bericht uit wat een plan is en hoe je begint."), _SETUP),
    "p8": (_("Voeg één goede vraag toe aan de voorbereiding. Het antwoord blijft van de medewerker."),
           (TO_QUESTIONS, "inhoud_soort", "eigen_vraag")),
    "p9": (_("Leg vast wie wat doet, van voorbereiding tot opvolging. De beleidskaart helpt."), _SETUP),
    "p10": (_("Kies drie cijfers die je elk jaar bekijkt, en bespreek ze in de adviesgroep."), _SETUP),
}


def lowest(levels: Mapping[str, int]) -> list[str]:
    """The practices to work on first: the lowest ones; of two as low, the one that comes first in the article."""
    order = list(VOLGENDE)
    found = [name for name in levels if levels[name] < HIGHEST]
    return sorted(found, key=lambda name: (levels[name], order.index(name)))[:STEPS]


def spiegel(bezoek: Bezoek, args: Args) -> None:
    """Send the picture with its words, then the steps. Kept for all of HR; nothing leaves the organisation."""
    levels = {name: int(key(args, name)) for name in VOLGENDE if key(args, name)}
    if not levels:
        bezoek.say(Bubble((Phrase(NOT_ENOUGH),), ((always(Phrase(words.MENU), "menu"),),)))
        return
    bezoek.zet("_spiegel", {"dag": bezoek.today.isoformat(), "niveaus": levels})
    steps, say = bezoek.kamer.dialogen[bezoek.rol.naam]["spiegel"].steps, house(bezoek)
    told = [bezoek.words(Phrase(LINE, {"praktijk": Phrase(steps[name].kort), "niveau": level}))
            for name, level in levels.items()]
    options = {name: getattr(steps[name], "opties", {}) for name in levels}
    contents = json.dumps({
        "taal": bezoek.kamer.language, "dag": bezoek.today.isoformat(),
        "praktijken": [{"naam": say(Phrase(steps[name].kort)), "niveau": level,
                        "zin": say(Phrase(options[name][str(level)]))} for name, level in levels.items()],
    }, ensure_ascii=False)
    beside = "\n".join([bezoek.words(Phrase(BESIDE)), "", *told])
    bezoek.send(Rendered("document", beside, document="spiegel", contents=contents))
    bezoek.say(_next(bezoek, lowest(levels)))


def _next(bezoek: Bezoek, names: list[str]) -> Bubble:
    menu = (always(Phrase(words.MENU), "menu"),)
    if not names:
        return Bubble((Phrase(ALL_THERE),), (menu,))
    said = [bezoek.words(Phrase(STEP_LINE, {"nummer": place, "stap": Phrase(VOLGENDE[name][0])}))
            for place, name in enumerate(names, 1)]
    ways = dict.fromkeys(VOLGENDE[name][1] for name in names)
    rows: list[tuple[Button, ...]] = [(always(Phrase(label), screen, item),) for label, screen, item in ways]
    return Bubble((Phrase(NEXT_STEPS if len(names) > 1 else NEXT_ONE), "\n".join(said)), (*rows, menu))


GEVOLGEN: Mapping[str, Gevolgregel] = {"spiegel": spiegel}
DOCUMENTEN: Mapping[str, Maker] = {"spiegel": blad.mirror_picture, "spiegel_pdf": blad.mirror_document}
