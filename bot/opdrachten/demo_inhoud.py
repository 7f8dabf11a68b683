"""Content of the demo organisation, for `loopbaanmaatje proef`: each card says that it is an example."""

import datetime as dt
from typing import Any

_VOORBEELD = "Dit is een voorbeeld. Jouw organisatie vult dit zelf in."
_LEEG = {
    "thema": "", "voor_wie": "", "tijd": "", "hoe": "", "wie": "", "onder_ons": "", "link": "",
    "geldig_van": None, "geldig_tot": None,
}  # fmt: skip

_KAARTEN: tuple[dict[str, str], ...] = (
    {
        "soort": "kans", "thema": "opzij", "titel": "Werken in de keuken van Gent",
        "tekst": "Je kookt mee voor 60 bewoners. Je loon blijft gelijk.",
        "voor_wie": "Iedereen die graag kookt. Een diploma is niet nodig.", "tijd": "Vast, vier dagen in de week.",
        "hoe": "Loop eerst een halve dag mee.", "wie": "De kok van de keuken in Gent",
    },
    {
        "soort": "kans", "thema": "tijdelijk", "titel": "Drie maanden in de thuiszorg",
        "tekst": "Je vervangt iemand met verlof. Daarna kom je terug op je plek.",
        "voor_wie": "Zorgkundigen met een rijbewijs.", "tijd": "Drie maanden, alleen overdag.",
        "hoe": "Vraag het voor het eind van de maand.", "wie": "De planner van Thuiszorg Noord",
    },
    {
        "soort": "kans", "thema": "project", "titel": "De tuin voor bewoners",
        "tekst": "Met zes mensen maken we de tuin klaar voor rolstoelen.",
        "voor_wie": "Iedereen die graag buiten is.", "tijd": "Twee uur in de week, tot de zomer.",
        "hoe": "Kom gewoon eens kijken op dinsdag.", "wie": "De huismeester van Zonneweelde",
    },
    {
        "soort": "kans", "thema": "leren", "titel": "Cursus wondzorg",
        "tekst": "Je leert wonden verzorgen. De cursus is in werktijd.",
        "voor_wie": "Zorgkundigen en verpleegkundigen.", "tijd": "Drie halve dagen.",
        "hoe": "Zeg het in een gesprek met je leidinggevende.", "wie": "De personeelsdienst",
    },
    {
        "soort": "kans", "thema": "leren", "titel": "Een dag meelopen",
        "tekst": "Je loopt een dag mee met een andere dienst. Zo weet je of het past.",
        "voor_wie": "Iedereen.", "tijd": "Een dag in het jaar.", "hoe": "Kies een dienst en vraag een dag.",
        "wie": "De personeelsdienst",
    },
    {
        "soort": "kans", "thema": "omhoog", "titel": "Teamleider in opleiding",
        "tekst": "Je leert een team leiden, met hulp van iemand die het al doet.",
        "voor_wie": "Wie twee jaar of langer bij ons werkt.", "tijd": "Een jaar, naast je werk.",
        "hoe": "Praat er eerst over met iemand die je vertrouwt.", "wie": "De personeelsdienst",
    },
    {
        "soort": "tweede_oor", "titel": "Het tweede oor van de personeelsdienst",
        "tekst": "Als je iets wil bespreken dat te groot is voor je leidinggevende.",
        "wie": "De loopbaanbegeleider", "tijd": "Dinsdag en donderdag, ook na je shift.",
        "hoe": "Bel het nummer op het bord, of kom langs in lokaal 2.",
        "onder_ons": "Alles, tenzij iemand gevaar loopt. Zonder jouw ja gaat niets verder.",
    },
    {
        "soort": "tweede_oor", "titel": "De vertrouwenspersoon",
        "tekst": "Als iemand je pijn doet, pest of bang maakt.",
        "wie": "De vertrouwenspersoon van Zonneweelde", "tijd": "Elke werkdag, 's middags.",
        "hoe": "Bel of stuur een bericht. Je naam zeggen hoeft niet.",
        "onder_ons": "Alles. Jij kiest wat er daarna gebeurt.",
    },
    {
        "soort": "belofte", "titel": "Een gesprek in het jaar",
        "tekst": "Wie een gesprek over zijn loopbaan vraagt, krijgt het binnen een maand.",
    },
)  # fmt: skip


def demo_content(today: dt.date) -> list[dict[str, Any]]:
    """The demo cards as rows of the table, checked today."""
    return [{**_LEEG, **card, "bron": _VOORBEELD, "nagekeken_op": today} for card in _KAARTEN]
