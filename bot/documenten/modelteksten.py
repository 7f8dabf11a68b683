"""Texts that an organisation may take over: job description, work rules, objectives, and who does what.

In Dutch only: they go into Dutch papers of the organisation. After best practices 3 and 4 of Soens and De Vos (2008)
and step 3 of the note of Vlaams Welzijnsverbond (2009).
"""

import json
from dataclasses import dataclass
from typing import Any

from bot.documenten.beleidsblad import Beleidsblad, Stuk
from bot.documenten.beleidskaart import make_policy

_TITEL = "Teksten om over te nemen"
_ONDER = "Pas ze aan jullie huis aan. Laat ze nalezen voor je ze gebruikt."


@dataclass(frozen=True, slots=True)
class Modelteksten:
    """The texts, with the organisation's own name for the talk filled in."""

    stukken: tuple[Stuk, ...]

    def to_json(self) -> dict[str, Any]:
        return {"stukken": [stuk.to_json() for stuk in self.stukken]}


def model_texts(gesprek: str) -> Modelteksten:
    """`gesprek`: what the talk is called in this organisation, in lower case: «loopbaangesprek»."""
    return Modelteksten((
        Stuk("Functiebeschrijving van leidinggevenden", zinnen=(
            f"Je voert met elke medewerker van je team een {gesprek}, op het ritme dat de organisatie kiest. "
            "Je maakt daar tijd en rust voor vrij.",
            "Je luistert naar wat de medewerker wil en kan. Je zegt eerlijk wat kan en wat niet kan. "
            "Je zoekt samen een volgende stap, en je komt erop terug.",
            "Wat een medewerker in vertrouwen zegt, houd je voor jezelf.",
        )),
        Stuk("Arbeidsreglement", zinnen=(
            f"Elke medewerker heeft recht op een {gesprek} met de leidinggevende of met iemand anders die de "
            "organisatie aanwijst. Het gesprek is werktijd.",
            "Voorbereiden met Loopbaanmaatje is vrij. Niemand gaat na wie het gebruikt. Wie het niet gebruikt, "
            "ondervindt daar geen nadeel van.",
            f"Het {gesprek} staat los van de beoordeling. Wat iemand over de toekomst zegt, telt daar niet mee.",
        )),
        Stuk("Drie doelen voor leidinggevenden", regels=(
            ("Tijd", f"Dit jaar kreeg elke medewerker de kans op een {gesprek}, met vervanging waar dat nodig was."),
            ("Vervolg", "Elke afspraak uit een gesprek kreeg binnen drie weken een antwoord."),
            ("Leren", "Ik volgde dit jaar vorming over zulke gesprekken, of oefende met een collega."),
        )),
        Stuk("Wie doet wat?", regels=(
            ("Medewerker", "Denkt na, bereidt voor en zegt wat die wil. Kiest zelf wat die vertelt."),
            ("Leidinggevende", "Maakt tijd, luistert, is eerlijk over wat kan, en volgt afspraken op."),
            ("HR", "Zorgt voor kansen, vervanging en vorming. Helpt beide kanten. Controleert niemand."),
            ("Tweede oor", "Luistert als het met de leidinggevende niet lukt. Vertelt niets door."),
        )),
        Stuk("Wie trekt wat? Vul bij elk punt een naam in.", regels=(
            ("Mensen zoeken", "Welke mensen hebben we morgen nodig? ............................................"),
            ("Wat mensen kunnen", "Hoe weten we dat, zonder iemands antwoorden te lezen? ............................"),
            ("Opvolging", "Wat doen we als iemand vertrekt? ................................................"),
            ("Plannen", "Wie helpt om plannen waar te maken? ............................................."),
        )),
        Stuk("Een zin voor iedereen", zinnen=(
            f"Bij ons kan elke medewerker praten over wat die wil en kan. Dat heet het {gesprek}. "
            "Je bepaalt zelf wat je vertelt. We zeggen eerlijk wat kan en wat niet kan.",
        )),
    ))  # fmt: skip


def model_document(contents: str) -> tuple[str, bytes]:
    """The maker for the outbox: JSON {"taal", "dag", "stukken"} → (file name, PDF). Raises ValueError or ZetFout."""
    told = json.loads(contents)
    stukken = tuple(Stuk.from_json(stuk) for stuk in told["stukken"])
    blad = Beleidsblad(_TITEL, _ONDER, (stukken,), str(told["taal"]), str(told["dag"]))
    return f"modelteksten-{blad.dag}.pdf", make_policy(blad, pages_fixed=False)
