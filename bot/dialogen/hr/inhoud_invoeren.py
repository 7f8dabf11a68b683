"""HR sends a file with cards; what is in it is shown first, and taken over only after a tap."""

from bot.engine.bewaring import Tijdelijk
from bot.engine.dialoog import Dialoog, Gevolg, _
from bot.engine.stappen import Bestand, Kaart

DIALOOG = Dialoog(
    titel=_("Kaarten invoeren"), minuten=2, uitleg=_("Veel kaarten in één keer, uit een bestand"), in_menu=False,
    gevolgen=(Gevolg("lees_bestand", uit={"bestand": "bestand"}, zegt_verder=True),),
    stappen=(
        Kaart("uitleg", _("Zet één kaart per rij, met een kopregel. Haal met «Bestand ophalen» een voorbeeld op. "
                          "Ik toon eerst wat ik lees.")),
        Bestand("bestand", _("Welk bestand wil je invoeren?"), soorten=("csv", "xlsx"), grootte=2_000_000,
                anders_gezegd=_("Stuur je lijst als document, niet als foto."), kort=_("Bestand"),
                bewaart=Tijdelijk()),
    ),
)
