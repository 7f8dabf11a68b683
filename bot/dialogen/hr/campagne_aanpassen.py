"""Another text or moment for a campaign that was not approved yet. It becomes a concept again."""

from bot.engine.bewaring import Tijdelijk
from bot.engine.dialoog import Dialoog, Gevolg, _
from bot.engine.stappen import EINDE, Datum, Keuze, Lijst, Open

DIALOOG = Dialoog(
    titel=_("Campagne aanpassen"),
    minuten=2,
    uitleg=_("Zolang ze niet is goedgekeurd"),
    in_menu=False,
    gevolgen=(Gevolg("campagne_veld", uit={naam: naam for naam in (
        "welke", "veld", "titel", "tekst", "eenvoudig", "grens", "wanneer")}),),
    stappen=(
        Lijst(
            "welke", _("Welke campagne pas je aan?"), bron="campagnes_open", enige=True, overslaan=False,
            leeg=_("Er is geen campagne die je nog kan aanpassen."),
            anders_gezegd=_("Kies een campagne uit de lijst."),
            kort=_("Campagne"), bewaart=Tijdelijk(),
        ),
        Keuze(
            "veld", _("Wat wil je veranderen?"),
            opties={
                "tekst": _("De boodschap"), "eenvoudig": _("De eenvoudige tekst"), "grens": _("Wat niet kan"),
                "titel": _("De naam"), "wanneer": _("Wanneer ze vertrekt"),
            },
            daarna={"tekst": "tekst", "eenvoudig": "eenvoudig", "grens": "grens", "titel": "titel",
                    "wanneer": "wanneer"},
            overslaan=False,
            anders_gezegd=_("Kies wat je wil veranderen. Voor iets anders maak je een nieuwe campagne."),
            kort=_("Wat"), bewaart=Tijdelijk(),
        ),
        Open("tekst", _("Wat is je boodschap? Hoogstens 160 tekens, zonder adres of naam."), hoogstens=160,
             lezer="tekst", overslaan=False, daarna=EINDE,
             anders_gezegd=_("Zeg in twee of drie korte zinnen wat er komt, en wanneer."),
             kort=_("Boodschap"), bewaart=Tijdelijk()),
        Open("eenvoudig", _("En in heel eenvoudige woorden? Dat staat achter «Meer lezen»."), hoogstens=200,
             lezer="eenvoudig", overslaan=False, daarna=EINDE,
             anders_gezegd=_("Schrijf het zoals je het zegt aan iemand die nog Nederlands leert."),
             kort=_("Eenvoudig"), bewaart=Tijdelijk()),
        Open("grens", _("Wat kan niet? Wees eerlijk. Dit staat mee in het bericht."), hoogstens=100,
             lezer="grens", overslaan=False, daarna=EINDE,
             anders_gezegd=_("Welke hoop mag dit bericht niet wekken? Hoogstens 100 tekens."),
             kort=_("Wat niet kan"), bewaart=Tijdelijk()),
        Open("titel", _("Geef de campagne een naam. Die zien alleen jullie."), hoogstens=60,
             lezer="titel", overslaan=False, daarna=EINDE,
             anders_gezegd=_("Een paar woorden waaraan je ze straks herkent."),
             kort=_("Naam"), bewaart=Tijdelijk()),
        Datum("wanneer", _("Wanneer vertrekt het? Wie dan stille uren heeft, krijgt het later."),
              dagen=(1, 7, 14, 28), met_uur=True, overslaan=False, daarna=EINDE,
              anders_gezegd=_("Typ een dag en een uur, zoals dinsdag 10 uur."),
              kort=_("Vertrekt"), bewaart=Tijdelijk()),
    ),
)
