"""The mirror for HR: ten practices, four levels each (D22). For HR alone; nobody else sees where you stand.

The practices are those of Soens and De Vos, Tijdschrift voor HRM 1 (2008).
"""

from bot.engine.bewaring import Organisatie
from bot.engine.dialoog import Dialoog, Gevolg, _
from bot.engine.stappen import Keuze, Slot

TWEE_JAAR = Organisatie(maanden=24)
ANDERS_GEZEGD = _("Kies wat nu het best klopt, niet wat je graag zou willen.")


def _praktijk(naam: str, vraag: str, kort: str, *niveaus: str) -> Keuze:
    return Keuze(naam, vraag, opties={str(nummer): niveau for nummer, niveau in enumerate(niveaus, 1)},
                 anders_gezegd=ANDERS_GEZEGD, kort=kort, bewaart=TWEE_JAAR)


DIALOOG = Dialoog(
    titel=_("Spiegel: hoe ver staan we?"),
    minuten=5,
    uitleg=_("Tien vragen, een tekening en drie volgende stappen"),
    gevolgen=(Gevolg("spiegel", uit={f"p{nummer}": f"p{nummer}" for nummer in range(1, 11)}, zegt_verder=True),),
    stappen=(
        _praktijk("p1", _("Weten medewerkers wat zij doen voor hun loopbaan, en wat jullie doen?"), _("De afspraak"),
                  _("Nee"), _("Het staat ergens"), _("We vertellen het"), _("Ieder maakt een afspraak")),
        _praktijk("p2", _("Hoe helpen jullie leidinggevenden met zulke gesprekken?"), _("Leidinggevenden steunen"),
                  _("Niet"), _("Een algemene cursus"), _("Vorming over dit gesprek"), _("Vorming en oefenen")),
        _praktijk("p3", _("Wat als een gesprek er door het werk niet van komt?"), _("Drempels weg"),
                  _("Dan valt het weg"), _("Dan verzetten we het"), _("Soms vervanging"), _("Altijd vervanging")),
        _praktijk("p4", _("Hoort dit bij het werk van een leidinggevende?"), _("Rol verankerd"),
                  _("Nergens gezegd"), _("Mondeling gezegd"), _("In de functie"), _("Ook in doelen")),
        _praktijk("p5", _("Leren leidinggevenden een plan maken dat meer is dan een cursus?"), _("Leren plannen"),
                  _("Nee"), _("Een formulier"), _("Ooit uitgelegd"), _("Geoefend, met vormen")),
        _praktijk("p6", _("Hoe volgen jullie plannen op?"), _("Opvolging"),
                  _("Geen opvolging"), _("Soms"), _("Vast moment"), _("Vast moment en regel")),
        _praktijk("p7", _("Weet iedereen wat een plan is, waarom, en hoe je begint?"), _("Uitleg over het plan"),
                  _("Nee"), _("Wie ernaar vraagt"), _("Bij de start"), _("Elk jaar opnieuw")),
        _praktijk("p8", _("Kan iemand zich voorbereiden, los van de beoordeling?"), _("Zelf nadenken"),
                  _("Nee"), _("Het formulier vooraf"), _("Eigen vragen vooraf"), _("Vragen en oefeningen")),
        _praktijk("p9", _("Hangen voorbereiding, gesprek, plan en opvolging aan elkaar?"), _("Alles als één geheel"),
                  _("Alles los"), _("Twee delen samen"), _("Bijna alles"), _("Alles, met rollen")),
        _praktijk("p10", _("Meten jullie of het werkt?"), _("Meten en leren"),
                  _("Nee"), _("Aantal gesprekken"), _("Ook hoe ze liepen"), _("Ook wat ervan komt")),
        Slot("slot", _("Dat waren de tien vragen. Na «Bewaren» krijg je je spiegel.")),
    ),
)
