"""HR changes one line of a card that is there."""

from bot.engine.bewaring import Tijdelijk
from bot.engine.dialoog import Dialoog, Gevolg, _
from bot.engine.stappen import ANDERS, Datum, Keuze, Lijst, Open, Slot

DIALOOG = Dialoog(
    titel=_("Een kaart aanpassen"), minuten=1, uitleg=_("Een regel van een kaart veranderen"), in_menu=False,
    gevolgen=(Gevolg("wijzig_kaart", uit={naam: naam for naam in (
        "kaart", "veld", "woorden", "tot")}, zegt_verder=True),),
    stappen=(
        Lijst("kaart", _("Welke kaart pas je aan?"), bron="inhoud_gekozen", enige=True,
              leeg=_("Die kaart is er niet meer. Kies er een bij «Inhoud»."),
              anders_gezegd=_("Kies de kaart uit de lijst."), kort=_("Kaart"), bewaart=Tijdelijk()),
        Keuze("veld", _("Wat wil je aanpassen?"),
              opties={"titel": _("Titel"), "tekst": _("Tekst"), "voor_wie": _("Voor wie"), "tijd": _("Tijd"),
                      "hoe": _("Hoe vragen"), "wie": _("Bij wie"), "link": _("Link"), "tot": _("Geldig tot")},
              kolommen=2, overslaan=False, daarna={"tot": "tot", ANDERS: "woorden"},
              anders_gezegd=_("Kies één regel van de kaart."), kort=_("Wat"), bewaart=Tijdelijk()),
        Open("woorden", _("Wat moet er staan?"), hoogstens=240, daarna="slot",
             anders_gezegd=_("Typ de hele nieuwe regel."), kort=_("Nieuwe woorden"), bewaart=Tijdelijk()),
        Datum("tot", _("Tot wanneer geldt dit?"), dagen=(91, 182, 364),
              anders_gezegd=_("Daarna verdwijnt de kaart vanzelf. Altijd geldig? Sla dan over."), kort=_("Geldig tot"),
              bewaart=Tijdelijk()),
        Slot("slot", _("Klopt dit? Na «Bewaren» zien medewerkers de nieuwe kaart.")),
    ),
)
