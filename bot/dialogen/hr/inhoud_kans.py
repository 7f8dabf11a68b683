"""HR writes a chance: something that an employee can do next in this organisation (D19)."""

from bot.engine.bewaring import Tijdelijk
from bot.engine.dialoog import Dialoog, Gevolg, _
from bot.engine.stappen import Datum, Keuze, Open, Slot

DIALOOG = Dialoog(
    titel=_("Een kans"), minuten=4, uitleg=_("Wat kan iemand hier doen of leren?"), in_menu=False,
    gevolgen=(Gevolg("maak_kans", uit={naam: naam for naam in (
        "thema", "titel", "tekst", "voor_wie", "tijd", "hoe", "wie", "tot")}, zegt_verder=True),),
    stappen=(
        Keuze("thema", _("Wat voor kans is het?"),
              opties={"opzij": _("Een stap opzij"), "tijdelijk": _("Tijdelijk"), "project": _("Project"),
                      "leren": _("Leren"), "omhoog": _("Een stap hoger"), "partner": _("Bij een partner")},
              overslaan=False, anders_gezegd=_("Kies waar deze kans het best bij past."), kort=_("Thema"),
              bewaart=Tijdelijk()),
        Open("titel", _("Hoe heet de kans, in een paar woorden?"), voorbeelden=(_("Een week meelopen in de keuken"),),
             hoogstens=60, anders_gezegd=_("Geef de kans een korte titel."), kort=_("Titel"), bewaart=Tijdelijk()),
        Open("tekst", _("Wat houdt ze in? Zeg het in één of twee zinnen."), hoogstens=240,
             voorbeelden=(_("Je werkt vijf dagen mee en kijkt of het iets voor je is."),),
             anders_gezegd=_("Wat doet iemand dan precies?"), kort=_("Tekst"), bewaart=Tijdelijk()),
        Open("voor_wie", _("Voor wie is het?"), voorbeelden=(_("Voor iedereen, ook deeltijds."),), hoogstens=120,
             anders_gezegd=_("Zeg eerlijk wie het wel en niet kan doen."), kort=_("Voor wie"), bewaart=Tijdelijk()),
        Open("tijd", _("Wanneer is het, en hoe lang duurt het?"), voorbeelden=(_("Vijf dagen, in de lente."),),
             hoogstens=120, anders_gezegd=_("Noem dagen, weken of maanden."), kort=_("Tijd"), bewaart=Tijdelijk()),
        Open("hoe", _("Hoe vraagt iemand ernaar?"), voorbeelden=(_("Zeg het in je gesprek, of mail HR."),),
             hoogstens=120, anders_gezegd=_("Wat is de eerste stap?"), kort=_("Hoe vragen"), bewaart=Tijdelijk()),
        Open("wie", _("Bij wie?"), voorbeelden=(_("Bij de chef van de keuken."),), hoogstens=120,
             anders_gezegd=_("Noem een persoon of een dienst die antwoord geeft."), kort=_("Bij wie"),
             bewaart=Tijdelijk()),
        Datum("tot", _("Tot wanneer geldt dit?"), dagen=(91, 182, 364),
              anders_gezegd=_("Daarna verdwijnt de kaart vanzelf. Altijd geldig? Sla dan over."), kort=_("Geldig tot"),
              bewaart=Tijdelijk()),
        Slot("slot", _("Zo lezen medewerkers het. Na «Bewaren» staat het klaar.")),
    ),
)
