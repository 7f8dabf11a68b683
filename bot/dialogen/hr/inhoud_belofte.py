"""HR writes a promise of the organisation, which every employee may read."""

from bot.engine.bewaring import Tijdelijk
from bot.engine.dialoog import Dialoog, Gevolg, _
from bot.engine.stappen import Open, Slot

DIALOOG = Dialoog(
    titel=_("Een belofte"), minuten=2, uitleg=_("Waar mag een medewerker op rekenen?"), in_menu=False,
    gevolgen=(Gevolg("maak_belofte", uit={"titel": "titel", "tekst": "tekst"}, zegt_verder=True),),
    stappen=(
        Open("titel", _("Wat belooft de organisatie, in een paar woorden?"), voorbeelden=(_("Tijd in werkuren"),),
             hoogstens=60, anders_gezegd=_("Geef de belofte een korte titel."), kort=_("Titel"), bewaart=Tijdelijk()),
        Open("tekst", _("Wat betekent dat voor een medewerker? Zeg het in één of twee zinnen."),
             voorbeelden=(_("Je gesprek is werktijd, ook de voorbereiding."),), hoogstens=240,
             anders_gezegd=_("Schrijf het zoals je het aan iemand zou zeggen."), kort=_("Tekst"), bewaart=Tijdelijk()),
        Slot("slot", _("Zo lezen medewerkers het. Na «Bewaren» staat het klaar.")),
    ),
)
