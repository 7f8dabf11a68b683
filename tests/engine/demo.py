"""The content of the demo organisation on one day, as the engine gets it."""

import datetime as dt

from bot.opdrachten.demo_inhoud import demo_content
from bot.rollen.medewerker.inhoud import Vandaag, sifted

DEMO_DAY = dt.date(2026, 11, 21)
DEMO: Vandaag = sifted([{"id": n, **card} for n, card in enumerate(demo_content(DEMO_DAY), 1)], DEMO_DAY)
EMPTY = Vandaag()
# what the role hands over of the person's own, for whoever has something of everything
OWN: dict[str, dict[str, str]] = {
    "eigen_vraag_kort": {"b901": "Welke vorming mis je hier?", "b902": "Wat zou jij anders doen?"},
    "eigen_vraag_lang": {"b903": "Waar ben je trots op in ons huis?", "b904": "Wat missen we hier?"},
    "mijn_maanden": {"1": "14 november: goed. Ik leerde iets nieuws.", "2": "13 oktober: gaat wel. Het was druk.",
                     "3": "15 september: goed. Fijn team."},
    "mijn_maanden_eerder": {"1": "13 oktober: gaat wel. Het was druk.", "2": "15 september: goed. Fijn team."},
    "mijn_acties": {"1": "Ik vraag of ik mag meelopen.", "2": "Ik lees over de cursus."},
    "mijn_acties_alle": {"1": "Ik vraag of ik mag meelopen. (bezig)", "2": "Ik lees over de cursus. (bezig)"},
    "mijn_voortgang": {"zin": "Je hebt 1 van je 2 acties gedaan: 50 %."},
    "mijn_onderweg": {"zin": "Je hebt 1 van je 2 acties gedaan: 50 %."},
    "mijn_klaar": {"zin": "Je hebt 4 van je 5 acties gedaan: 80 %."},
    "mijn_kaart": {"1": "Dit wil ik zeggen: ik wil bijleren."},
    "mijn_zinnen": {"1": "ik wil bijleren."},
    "mijn_gesprek": {"zin": "woensdag 3 februari om 14.00 uur"},
    "mijn_verzet": {"zin": "Je gesprek ging al eerder niet door."},
    "mijn_afspraken": {"1": "Ik loop een dag mee.", "2": "We praten in mei weer."},
    "mijn_deal": {"1": "Nadenken wat ik wil (maandag 2 november)", "2": "Iets leren (zaterdag 21 november)"},
    "mijn_proef": {"zin": "Ik ruil een taak.", "week": "Week 2 van 4"},
    "mijn_proef_laatste": {"zin": "Ik ruil een taak.", "week": "Week 4 van 4"},
}
