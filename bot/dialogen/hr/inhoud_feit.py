"""HR writes a fact: with its source and its last day, or it is not shown."""

from bot.engine.bewaring import Tijdelijk
from bot.engine.dialoog import Dialoog, Gevolg, _
from bot.engine.stappen import Datum, Keuze, Open, Slot

DIALOOG = Dialoog(
    titel=_("Een feit"), minuten=3, uitleg=_("Een regel of een cijfer, met de bron erbij"), in_menu=False,
    gevolgen=(Gevolg("maak_feit", uit={naam: naam for naam in (
        "thema", "titel", "tekst", "bron", "link", "tot")}, zegt_verder=True),),
    stappen=(
        Keuze("thema", _("Waarover gaat het?"),
              opties={"cheque": _("Cheque voor begeleiding"), "rechten": _("Rechten en verlof"),
                      "nederland": _("Regels in Nederland")},
              overslaan=False, anders_gezegd=_("Kies bij welk onderwerp medewerkers dit lezen."), kort=_("Thema"),
              bewaart=Tijdelijk()),
        Open("titel", _("Wat is de titel?"), hoogstens=60, voorbeelden=(_("Zo vraag je een cheque aan"),),
             anders_gezegd=_("Geef het feit een korte titel."), kort=_("Titel"), bewaart=Tijdelijk()),
        Open("tekst", _("Wat is het feit? Noem het jaar als het een cijfer is."), hoogstens=240,
             voorbeelden=(_("In 2026 kan je hiermee vier uur begeleiding krijgen."),),
             anders_gezegd=_("Schrijf het in één of twee gewone zinnen."), kort=_("Tekst"), bewaart=Tijdelijk()),
        Open("bron", _("Wie zegt dat? Noem de bron en het jaar."), hoogstens=120, voorbeelden=(_("VDAB, 2026"),),
             anders_gezegd=_("Zonder bron toon ik een feit niet."), kort=_("Bron"), bewaart=Tijdelijk()),
        Open("link", _("Waar kan iemand het nalezen? Plak het adres."), hoogstens=200,
             voorbeelden=("https://www.vdab.be",), anders_gezegd=_("Een adres begint met https://."), kort=_("Link"),
             bewaart=Tijdelijk()),
        Datum("tot", _("Tot wanneer klopt dit zeker?"), dagen=(91, 182, 364),
              anders_gezegd=_("Daarna toon ik het niet meer. Regels veranderen: kies niet te ver."),
              kort=_("Geldig tot"), bewaart=Tijdelijk()),
        Slot("slot", _("Zo lezen medewerkers het. Na «Bewaren» staat het klaar.")),
    ),
)
