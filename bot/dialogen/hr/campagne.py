"""Making a campaign (D14): one text for all, with what is not possible, a simple version and a fact with its source.

What is typed is read along while it is typed (`lezer`). Nothing is sent at the end of this: it becomes a concept, shown
exactly as it will arrive, and somebody else must approve it.
"""

from bot.engine.bewaring import Organisatie
from bot.engine.dialoog import Dialoog, Gevolg, _
from bot.engine.stappen import (
    ANDERS,
    Als,
    Bestand,
    Datum,
    Kaart,
    Keuze,
    Lijst,
    Meerkeuze,
    Open,
    Regel,
    Slot,
)

TWEE_JAAR = Organisatie(maanden=24)
VELDEN = (
    "doel", "wie", "vestiging", "thema", "na_start", "voor_gesprek", "titel", "tekst", "eenvoudig", "grens", "feit",
    "knop", "adres", "foto", "wanneer", "herhaal", "vormen",
)

DIALOOG = Dialoog(
    titel=_("Campagne maken"),
    minuten=10,
    uitleg=_("Een bericht aan veel mensen, na goedkeuring"),
    in_menu=False,
    gevolgen=(Gevolg("campagne_klaar", uit={naam: naam for naam in VELDEN}, eenmalig=True),),
    stappen=(
        Keuze(
            "doel",
            _("Wat wil je bereiken met deze campagne?"),
            opties={
                "bekendmaken": _("Iets bekendmaken"), "uitnodigen": _("Mensen uitnodigen"),
                "periode": _("Gesprekken openen"), "kans": _("Een kans tonen"), "telling": _("Korte vragen stellen"),
            },
            overslaan=False,
            anders_gezegd=_("Waar is dit bericht voor? Straks geef ik een voorbeeld dat erbij past."),
            kort=_("Doel"),
            bewaart=TWEE_JAAR,
        ),
        Keuze(
            "wie",
            _("Voor wie is het? Alleen wie zelf nieuws koos, krijgt het. Hoeveel dat er zijn, ziet niemand."),
            opties={
                "iedereen": _("Iedereen"), "vestiging": _("Een vestiging"), "thema": _("Wie een thema koos"),
                "start": _("Wie pas begon"), "gesprek": _("Wie een gesprek plant"),
            },
            daarna={"vestiging": "vestiging", "thema": "thema", "start": "na_start", "gesprek": "voor_gesprek",
                    ANDERS: "titel"},
            overslaan=False,
            anders_gezegd=_("Kies de groep. Op antwoorden van mensen kan je nooit kiezen."),
            kort=_("Voor wie"),
            bewaart=TWEE_JAAR,
        ),
        Lijst(
            "vestiging", _("Welke vestiging?"), bron="vestigingen", overslaan=False,
            leeg=_("Er is geen vestiging met minstens 25 mensen. Dan gaat het naar iedereen."),
            daarna="titel",
            anders_gezegd=_("Kies een vestiging uit de lijst. Kleine staan er niet bij."),
            kort=_("Vestiging"), bewaart=TWEE_JAAR,
        ),
        Keuze(
            "thema", _("Welk thema? Wie dat bij «Kansen hier» koos, krijgt het. Dat kiezen gebeurt in stilte."),
            opties={
                "opzij": _("Ander werk hier"), "tijdelijk": _("Tijdelijk iets anders"),
                "project": _("Een project"), "leren": _("Iets leren"), "omhoog": _("Een stap hoger"),
                "partner": _("Bij een partner"),
            },
            daarna="titel", overslaan=False,
            anders_gezegd=_("Bij welke kansen hoort dit bericht?"),
            kort=_("Thema"), bewaart=TWEE_JAAR,
        ),
        Keuze(
            "na_start", _("Hoelang na iemands start mag het komen?"),
            opties={"7": _("Na een week"), "28": _("Na vier weken"), "91": _("Na drie maanden")},
            daarna="titel", overslaan=False,
            anders_gezegd=_("Iedereen krijgt het op een eigen dag. Jij ziet niet wie wanneer."),
            kort=_("Na de start"), bewaart=TWEE_JAAR,
        ),
        Keuze(
            "voor_gesprek", _("Hoelang voor iemands eigen gesprek mag het komen?"),
            opties={"-14": _("Twee weken ervoor"), "-7": _("Een week ervoor"), "-2": _("Twee dagen ervoor")},
            overslaan=False,
            anders_gezegd=_("Of en wanneer iemand een gesprek heeft, weet alleen die persoon."),
            kort=_("Voor het gesprek"), bewaart=TWEE_JAAR,
        ),
        Open(
            "titel", _("Geef de campagne een naam. Die zien alleen jullie."),
            voorbeelden=(_("Gesprekken in het voorjaar"),), hoogstens=60, lezer="titel", overslaan=False,
            anders_gezegd=_("Een paar woorden waaraan je ze straks herkent."),
            kort=_("Naam"), bewaart=TWEE_JAAR,
        ),
        Open(
            "tekst", _("Wat is je boodschap? Hoogstens 160 tekens, zonder adres of naam."),
            voorbeelden_bij=("doel", {
                "bekendmaken": (_("Vanaf 3 maart mag iedereen een uur praten over later. Dat is tijd van het werk."),),
                "uitnodigen": (_("Op dinsdag 4 mei vertellen collega's hoe zij van werk veranderden. Kom je ook?"),),
                "periode": (_("Op 3 februari beginnen de gesprekken over je loopbaan. Jij kiest of je meedoet."),),
                "kans": (_("Tot 1 juni kan je een maand meelopen op een andere dienst. Wil je weten hoe?"),),
                "telling": (_("Vier vragen, twee minuten. Zo weten we samen of de gesprekken iets opleveren."),),
            }),
            hoogstens=160, lezer="tekst", overslaan=False,
            anders_gezegd=_("Zeg in twee of drie korte zinnen wat er komt, en wanneer."),
            kort=_("Boodschap"), bewaart=TWEE_JAAR,
        ),
        Open(
            "eenvoudig", _("En in heel eenvoudige woorden? Dat staat achter «Meer lezen»."),
            voorbeelden=(_("Je mag over je werk praten. Het mag. Het moet niet."),), hoogstens=200,
            lezer="eenvoudig", overslaan=False,
            anders_gezegd=_("Schrijf het zoals je het zegt aan iemand die nog Nederlands leert."),
            kort=_("Eenvoudig"), bewaart=TWEE_JAAR,
        ),
        Open(
            "grens", _("Wat kan niet? Wees eerlijk. Dit staat mee in het bericht."),
            voorbeelden=(_("We beloven geen nieuwe functie."),), hoogstens=100, lezer="grens", overslaan=False,
            anders_gezegd=_("Welke hoop mag dit bericht niet wekken? Hoogstens 100 tekens."),
            kort=_("Wat niet kan"), bewaart=TWEE_JAAR,
        ),
        Lijst(
            "feit", _("Wil je een feit toevoegen? De bron en het jaar staan er altijd bij."),
            bron="campagne_feiten", leeg=_("Er is nu geen feit dat nog geldig is."),
            anders_gezegd=_("Kies een feit, of sla over. Wat vervallen is, staat er niet bij."),
            kort=_("Feit"), bewaart=TWEE_JAAR,
        ),
        Keuze(
            "knop", _("Wat kan de lezer meteen doen?"),
            opties={
                "voorbereiding_kort": _("Voorbereiding starten"), "kansen": _("Kansen bekijken"),
                "telling": _("Korte vragen invullen"), "deal": _("Afspraak met zichzelf"),
                "link": _("Een adres openen"), "niets": _("Niets, enkel lezen"),
            },
            daarna={"link": "adres", ANDERS: "met_foto"}, overslaan=False,
            anders_gezegd=_("Kies de knop onder het bericht. Minder is beter."),
            kort=_("Knop"), bewaart=TWEE_JAAR,
        ),
        Lijst(
            "adres", _("Welk adres? Alleen adressen van jullie lijst zijn mogelijk."), bron="adressen",
            leeg=_("Er staat nog geen adres op de lijst. Voeg er een toe bij «Adres toevoegen». "
                   "Dit bericht krijgt geen knop."),
            anders_gezegd=_("Kies een adres uit de lijst."),
            kort=_("Adres"), bewaart=TWEE_JAAR,
        ),
        Keuze(
            "met_foto", _("Hoort er een foto bij?"),
            opties={"nee": _("Nee"), "ja": _("Ja, ik stuur een foto")},
            daarna={"ja": "foto", ANDERS: "wanneer"},
            anders_gezegd=_("Een foto mag: van jullie zelf, en met toestemming van wie erop staat."),
            kort=_("Foto"), bewaart=TWEE_JAAR,
        ),
        Bestand(
            "foto", _("Stuur de foto als bestand, van hoogstens 2 MB."),
            soorten=("png", "jpg", "jpeg"), grootte=2_000_000,
            anders_gezegd=_("Gebruik de paperclip en kies «Bestand». Of sla over."),
            kort=_("Foto"), bewaart=TWEE_JAAR,
        ),
        Datum(
            "wanneer", _("Wanneer vertrekt het? Wie dan stille uren heeft, krijgt het later."),
            dagen=(1, 7, 14, 28), met_uur=True, overslaan=False,
            anders_gezegd=_("Typ een dag en een uur, zoals dinsdag 10 uur."),
            kort=_("Vertrekt"), bewaart=TWEE_JAAR,
        ),
        Regel("een_dag", rijen=(((Als("wie", in_=("start", "gesprek")),), "vormen"),), anders="herhaal"),
        Keuze(
            "herhaal", _("Wil je het nog eens herhalen?"),
            opties={"nee": _("Nee"), "ja": _("Ja, na 2 weken")},
            reactie={"ja": _("Dan gaat het naar iedereen van de groep. Nooit alleen naar wie niet reageerde.")},
            anders_gezegd=_("Een herhaling keur je mee goed. Je kan ze apart stoppen."),
            kort=_("Herhalen"), bewaart=TWEE_JAAR,
        ),
        Meerkeuze(
            "vormen", _("Welke vormen maak ik er nog bij, met dezelfde tekst?"),
            opties={
                "poster": _("Poster met QR"), "e_mail": _("E-mail"), "intranet": _("Intranet"), "dia": _("Dia"),
                "geen": _("Geen"),
            },
            geen="geen", hoogstens=4, kolommen=2,
            anders_gezegd=_("Ze zeggen hetzelfde als het bericht. Een QR gaat over de campagne, nooit over een mens."),
            kort=_("Andere vormen"), bewaart=TWEE_JAAR,
        ),
        Kaart("straks", _("Hierna zie je het bericht zoals het op de telefoon komt. Er vertrekt nog niets."),
              knop=_("Verder")),
        Slot("slot", _("Dit is je campagne. Bewaar je ze, dan wordt het een concept."), titel=_("Campagne")),
    ),
)

