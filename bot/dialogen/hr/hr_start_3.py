"""The set-up for HR, step 3 of 4: how do we make it last? Promises, second ear, talk weeks, roles, indicators.

Nothing here can loosen what protects people: the only choices about privacy are to keep shorter and to promise more.
"""

from bot.engine.bewaring import Organisatie
from bot.engine.dialoog import Dialoog, Gevolg, _
from bot.engine.stappen import ANDERS, OVERGESLAGEN, Als, Datum, Kaart, Keuze, Meerkeuze, Open, Regel, Slot

VIJF_JAAR = Organisatie(maanden=60)

DIALOOG = Dialoog(
    titel=_("Hoe maken we het vast?"),
    minuten=10,
    uitleg=_("Stap 3 van 4: beloften, weken en afspraken"),
    in_menu=False,
    gevolgen=(Gevolg("start_3", uit={naam: naam for naam in (
        "beloften", "oor_naam", "oor_uren", "oor_vorming", "oor_tot", "strenger", "weken", "duur", "rol",
        "indicatoren", "adviesgroep", "bewaren")}),),
    stappen=(
        Meerkeuze(
            "beloften",
            _("Wat belooft de organisatie? Medewerkers lezen dit. Beloof alleen wat zeker lukt."),
            opties={
                "tijd": _("Tijd in werkuren"), "vervanging": _("Vervanging"), "budget": _("Budget om te leren"),
                "tweede_oor": _("Een tweede oor"), "antwoord": _("Antwoord in 3 weken"), "geen": _("Nog niets"),
            },
            geen="geen", hoogstens=5, kolommen=1,
            daarna="met_oor",
            anders_gezegd=_("Waar mag een medewerker op rekenen? Kies alleen wat vaststaat."),
            kort=_("Beloften"),
            bewaart=VIJF_JAAR,
        ),
        Regel("met_oor", rijen=(((Als("beloften", in_=("tweede_oor",)),), "oor"),), anders="vast"),
        Kaart("oor", _("Een tweede oor luistert als het met de leidinggevende niet lukt. "
                       "De kaart komt er pas als naam, uren en vorming ingevuld zijn.")),
        Open(
            "oor_naam", _("Wie is het tweede oor? Naam en functie."),
            voorbeelden=(_("Bo Peeters, vertrouwenspersoon"),), hoogstens=60,
            daarna={OVERGESLAGEN: "vast", ANDERS: "oor_uren"},
            anders_gezegd=_("Typ de naam van wie luistert. Die persoon moet het zelf willen."),
            kort=_("Tweede oor"), bewaart=VIJF_JAAR,
        ),
        Open(
            "oor_uren", _("Wanneer en hoe is die persoon te bereiken?"),
            voorbeelden=(_("Dinsdag en donderdag tot 17 uur, toestel 12."),), hoogstens=120,
            daarna={OVERGESLAGEN: "vast", ANDERS: "oor_vorming"},
            anders_gezegd=_("Noem vaste uren, en een toestel of lokaal."),
            kort=_("Bereikbaar"), bewaart=VIJF_JAAR,
        ),
        Datum(
            "oor_vorming", _("Wanneer volgde die persoon vorming om zulke gesprekken te voeren?"),
            dagen=(-28, -84, -182, -364), verleden=True,
            daarna={OVERGESLAGEN: "vast", ANDERS: "oor_tot"},
            anders_gezegd=_("Typ de dag van de laatste vorming. Geen vorming? Sla dan over."),
            kort=_("Vorming"), bewaart=VIJF_JAAR,
        ),
        Datum(
            "oor_tot", _("Tot wanneer is dit zeker geldig?"),
            dagen=(182, 364, 728),
            daarna="vast",
            anders_gezegd=_("Daarna verdwijnt de kaart vanzelf. Ik vraag je vooraf om ze na te kijken."),
            kort=_("Geldig tot"), bewaart=VIJF_JAAR,
        ),
        Kaart("vast", _("Dit ligt vast: niemand leest wat een medewerker zegt. Cijfers zijn afgerond en gaan over "
                        "minstens 10 mensen. Jij kan dit niet veranderen, en niemand anders.")),
        Meerkeuze(
            "strenger",
            _("Wil je bovenop dit nog iets beloven?"),
            opties={
                "niets": _("Nee, dit is genoeg"), "kaart": _("Niemand vraagt de kaart"),
                "notities": _("Geen nota's bij het oor"), "dossier": _("Niets in het dossier"),
            },
            geen="niets", hoogstens=3, kolommen=1,
            anders_gezegd=_("Strenger mag altijd, losser niet. Kies wat jullie zeker kunnen waarmaken."),
            kort=_("Strengere afspraken"),
            bewaart=VIJF_JAAR,
        ),
        Datum(
            "weken", _("Op welke dag beginnen de gespreksweken?"),
            dagen=(28, 56, 84, 112),
            daarna={OVERGESLAGEN: "rol", ANDERS: "duur"},
            anders_gezegd=_("Kies een maand waarin het niet te druk is. Typ bijvoorbeeld 3 maart."),
            kort=_("Begin gespreksweken"),
            bewaart=VIJF_JAAR,
        ),
        Keuze(
            "duur", _("Hoe lang duren ze?"),
            opties={"2": _("2 weken"), "4": _("4 weken"), "6": _("6 weken"), "8": _("8 weken")}, kolommen=2,
            anders_gezegd=_("In hoeveel weken krijgen jullie alle gesprekken rond?"),
            kort=_("Duur gespreksweken"),
            bewaart=VIJF_JAAR,
        ),
        Meerkeuze(
            "rol",
            _("Waar staat al dat leidinggevenden zulke gesprekken voeren?"),
            opties={
                "functie": _("Functiebeschrijving"), "doelen": _("Hun doelen"), "vorming": _("Hun vorming"),
                "nergens": _("Nog nergens"),
            },
            geen="nergens", hoogstens=3,
            reactie={"nergens": _("Dan blijft het vrijblijvend. Ik maak straks modelteksten die je kan overnemen.")},
            anders_gezegd=_("Pas als het in alle drie staat, is het echt deel van hun werk."),
            kort=_("Rol van leidinggevende"),
            bewaart=VIJF_JAAR,
        ),
        Kaart("kansen", _("Gesprekken zonder kansen stellen teleur. Zo staat het met jullie kansen:"),
              bron="kansen_stand"),
        Meerkeuze(
            "indicatoren",
            _("Welke cijfers wil je volgen? Kies er hoogstens vijf."),
            opties={
                "dekking": _("Hoeveel gesprekken"), "verloop": _("Hoe ze liepen"), "openheid": _("Openheid"),
                "plan": _("Hoeveel plannen"), "opvolging": _("Wat er van komt"), "doorgroei": _("Kansen om te groeien"),
            },
            meer={
                "nut": _("Hoe nuttig"), "gebruik": _("Gebruik van de hulp"), "beloften": _("Beloften gekend"),
            },
            hoogstens=5,
            anders_gezegd=_("Een paar goede cijfers zeggen meer dan tien. Wat wil je volgend jaar weten?"),
            kort=_("Cijfers die ik volg"),
            bewaart=VIJF_JAAR,
        ),
        Meerkeuze(
            "adviesgroep",
            _("Wie zit in de adviesgroep?"),
            opties={
                "directie": _("Directie"), "leiding": _("Leidinggevenden"), "medewerkers": _("Medewerkers"),
                "vakbond": _("Vakbond"), "preventie": _("Preventieadviseur"), "geen": _("Nog geen groep"),
            },
            geen="geen", hoogstens=5,
            anders_gezegd=_("Welke rollen kijken mee naar de afspraken? Kies rollen, geen namen."),
            kort=_("Adviesgroep"),
            bewaart=VIJF_JAAR,
        ),
        Keuze(
            "bewaren",
            _("Hoe lang mogen antwoorden van medewerkers hoogstens blijven? Korter mag, langer niet."),
            opties={"standaard": _("Zoals het nu is"), "6": _("Hoogstens 6 maanden"), "3": _("Hoogstens 3 maanden"),
                    "1": _("Hoogstens 1 maand")},
            anders_gezegd=_("Zoals het nu is: 1 tot 24 maanden, per vraag. Je kan het alleen inkorten."),
            kort=_("Bewaren"),
            bewaart=VIJF_JAAR,
        ),
        Slot("slot", _("Dat was stap 3. Kijk alles nog eens na. Medewerkers zien de beloften na «Bewaren»."),
             vervolg=(((), "hr_start_4"),)),
    ),
)
