"""Eight questions before a talk, in five minutes (D3). Six months kept; the last question never gets on the card."""

from bot.engine.bewaring import Prive
from bot.engine.dialoog import Dialoog, Gevolg, _
from bot.engine.stappen import ANDERS, Als, Herhaal, Kaart, Keuze, Lijst, Meerkeuze, Open, Regel, Schaal, Slot

ZES_MAANDEN = Prive(maanden=6)
GROEIEN = (_("Mag ik de cursus verband volgen?"), _("Mag ik eens meelopen op kantoor?"), _("Wie kan mij dit leren?"))

DIALOOG = Dialoog(
    titel=_("Snelle voorbereiding"),
    minuten=5,
    uitleg=_("Acht vragen voor je gesprek"),
    gevolgen=(Gevolg("bereidt_voor"),),
    stappen=(
        Kaart(  # for whoever answered the month question three times; else it passes by
            "maanden",
            _("Dit zei je de laatste maanden. Neem ervan mee wat je wil."),
            bron="mijn_maanden",
            knop=_("Verder"),
        ),
        Keuze(
            "wanneer",
            _("Wanneer is je gesprek?"),
            opties={
                "deze_week": _("Deze week"), "deze_maand": _("Deze maand"), "later": _("Later"),
                "niet_gepland": _("Nog niet gepland"),
            },
            reactie={
                "niet_gepland": _("Geen probleem. Wie voorbereid is, vraagt makkelijker een gesprek."),
            },
            anders_gezegd=_("Weet je al wanneer je praat? Kies wat het best past."),
            kort=_("Wanneer"),
            op_kaart=False,
            bewaart=ZES_MAANDEN,
        ),
        Keuze(
            "soort",
            _("Wat voor gesprek wordt het?"),
            opties={
                "loopbaan": _("Over mijn loopbaan"), "evaluatie": _("Ook over hoe ik werk"),
                "babbel": _("Gewoon een babbel"),
            },
            daarna={"evaluatie": "zeker_nu", ANDERS: "gevoel"},
            reactie={
                "evaluatie": _("Tip: vraag om eerst over je toekomst te praten. "
                               "Of spreek af hoeveel tijd daarvoor is."),
            },
            weet_niet=_("Dat mag je gewoon vragen: waarover gaat ons gesprek?"),
            anders_gezegd=_("Gaat het over later, ook over hoe je nu werkt, of is het een babbel?"),
            kort=_("Soort gesprek"),
            op_kaart=False,
            bewaart=ZES_MAANDEN,
        ),
        # The seventh question comes at once when the talk is also about how the work goes.
        Open(
            "zeker_nu",
            _("Wat wil je zeker zeggen of vragen? Een zin is genoeg."),
            voorbeelden=(_("Wat zie je mij later doen?"), _("Wat doe ik goed?"), _("Wat kan ik hier nog leren?")),
            weet_niet="zin_nu",
            daarna="gevoel",
            anders_gezegd=_("Stel: je mag maar één ding zeggen. Wat is dat?"),
            kort=_("Dit wil ik zeker zeggen"),
            bewaart=ZES_MAANDEN,
        ),
        Keuze(
            "zin_nu",
            _("Dat geeft niet. Past een van deze vragen bij jou?"),
            opties={
                "leren": _("Wat kan ik hier leren?"), "goed": _("Wat doe ik goed?"),
                "anders": _("Wat kan er anders?"), "toekomst": _("Wat zie je in mij?"),
            },
            eigen_antwoord=True,
            daarna="gevoel",
            anders_gezegd=_("Kies een vraag die jij aan je leidinggevende wil stellen."),
            kort=_("Dit wil ik zeker vragen"),
            bewaart=ZES_MAANDEN,
        ),
        Schaal(
            "gevoel",
            _("Hoe zit je nu in je werk?"),
            van=1, tot=5,
            woorden={
                "1": _("heel slecht"), "2": _("niet zo goed"), "3": _("gaat wel"), "4": _("goed"),
                "5": _("heel goed"),
            },
            reactie={"1": _("Dat is zwaar. Goed dat je er even bij stilstaat.")},
            hulp=("1",),
            anders_gezegd=_("Hoe voelt je werk de laatste weken? 1 is heel slecht, 5 is heel goed."),
            kort=_("Zo gaat het nu"),
            bewaart=ZES_MAANDEN,
        ),
        Meerkeuze(
            "energie",
            _("Wat geeft je energie in je werk?"),
            opties={
                "helpen": _("Mensen helpen"), "afwerken": _("Iets afwerken"), "samen": _("Samenwerken"),
                "bijleren": _("Bijleren"), "rust": _("Rust"), "afwisseling": _("Afwisseling"),
            },
            eigen_antwoord=True,
            anders_gezegd=_("Wanneer vliegt de tijd op je werk? Wat doe je dan?"),
            kort=_("Dit geeft me energie"),
            bewaart=ZES_MAANDEN,
        ),
        Meerkeuze(
            "kost",
            _("Wat kost je energie?"),
            opties={
                "drukte": _("Drukte"), "papier": _("Papierwerk"), "uurrooster": _("Uurrooster"),
                "spanning": _("Spanning in het team"), "hetzelfde": _("Altijd hetzelfde"),
                "zwaar": _("Lichamelijk zwaar"),
            },
            eigen_antwoord=True,
            kolommen=1,
            reactie={
                "spanning": _("Spanning in een team vreet energie. "
                              "Je mag daarover praten met iemand die je vertrouwt."),
            },
            anders_gezegd=_("Waar word je moe van op je werk?"),
            kort=_("Dit kost me energie"),
            bewaart=ZES_MAANDEN,
        ),
        Keuze(
            "wens",
            _("Wat wil je de komende tijd het liefst?"),
            opties={
                "zo_verder": _("Zo verder doen"), "bijleren": _("Bijleren"),
                "andere_taken": _("Andere taken"), "andere_plek": _("Een andere plek"),
                "stap_hoger": _("Een stap hoger"), "anders_werken": _("Anders of minder werken"),
                "twijfel": _("Ik twijfel"),
            },
            daarna={"zo_verder": "blijven", ANDERS: "al_gezegd"},
            reactie={"twijfel": _("Twijfel is een goed begin. In een gesprek mag je ook gewoon hardop denken.")},
            anders_gezegd=_("Als je nu mocht kiezen: wat verandert er, of wat blijft?"),
            kort=_("Dit wil ik het liefst"),
            bewaart=ZES_MAANDEN,
        ),
        Open(
            "blijven",
            _("Fijn. Wat moet er zeker blijven?"),
            voorbeelden=(_("Mijn vaste bewoners."), _("De ochtend in de keuken."), _("Mijn eigen planning.")),
            weet_niet="houden",
            daarna="al_gezegd",
            anders_gezegd=_("Wat zou je missen als het morgen weg was?"),
            kort=_("Dit moet blijven"),
            bewaart=ZES_MAANDEN,
        ),
        Keuze(
            "houden",
            _("Geen zorgen. Wat zou je het meest missen?"),
            opties={
                "collega": _("Mijn collega's"), "uren": _("Mijn uren"), "mensen": _("De mensen die ik help"),
                "plek": _("Mijn vaste plek"), "vrijheid": _("Dat ik zelf kies hoe"),
            },
            daarna="al_gezegd",
            anders_gezegd=_("Stel dat je werk verandert. Wat wil je dan houden?"),
            kort=_("Dit zou ik missen"),
            bewaart=ZES_MAANDEN,
        ),
        Regel("al_gezegd", rijen=(((Als("soort", in_=("evaluatie",)),), "voor_mij"),), anders="zeker"),
        Open(
            "zeker",
            _("Wat wil je zeker zeggen of vragen? Een zin is genoeg."),
            voorbeelden=(_("Wat zie je mij later doen?"), _("Wat kan ik hier nog leren?")),
            voorbeelden_bij=(
                "wens",
                {
                    "zo_verder": (
                        _("Ik blijf graag bij mijn team."), _("De keuken past bij mij."), _("Hou mijn uren zo."),
                    ),
                    "bijleren": GROEIEN,
                    "andere_taken": (
                        _("Ik wil vaker koken."), _("Mag ik de planning doen?"), _("Mag er een taak weg?"),
                    ),
                    "andere_plek": (_("Mag ik een week meelopen?"), _("Zijn er plaatsen vrij op kantoor?")),
                    "stap_hoger": (_("Ik wil mensen begeleiden."), _("Wat moet ik daarvoor nog leren?")),
                    "anders_werken": (_("Kan ik vier dagen werken?"), _("Kan ik minder nachten doen?")),
                    "twijfel": (_("Ik weet het nog niet."), _("Waar zie jij mij goed in?"), _("Mag ik iets proberen?")),
                },
            ),
            weet_niet="zin",
            daarna="voor_mij",
            anders_gezegd=_("Stel: je mag maar één ding zeggen. Wat is dat?"),
            kort=_("Dit wil ik zeker zeggen"),
            bewaart=ZES_MAANDEN,
        ),
        Keuze(
            "zin",
            _("Dat geeft niet. Past een van deze vragen bij jou?"),
            opties={
                "leren": _("Wat kan ik hier leren?"), "goed": _("Wat doe ik goed?"),
                "anders": _("Wat kan er anders?"), "toekomst": _("Wat zie je in mij?"),
            },
            eigen_antwoord=True,
            daarna="voor_mij",
            anders_gezegd=_("Kies een vraag die jij aan je leidinggevende wil stellen."),
            kort=_("Dit wil ik zeker vragen"),
            bewaart=ZES_MAANDEN,
        ),
        Open(
            "voor_mij",
            _("Is er iets dat je liever nog niet vertelt? Noteer het alleen voor jezelf."),
            voorbeelden=(_("Ik kijk ook naar werk ergens anders."), _("Thuis is het nu zwaar.")),
            niets=_("Niets nu"),
            anders_gezegd=_("Is er iets dat je voor jezelf wil houden? Typ het hier, of kies Niets nu."),
            kort=_("Alleen voor mij"),
            op_kaart=False,
            bewaart=ZES_MAANDEN,
        ),
        Kaart(  # questions of the organisation's own, three at most; without any both steps pass by themselves
            "vragen_lezen",
            _("Je organisatie geeft nog vragen mee. Je antwoord blijft van jou."),
            bron="eigen_vraag_kort",
            knop=_("Verder"),
        ),
        Lijst(
            "vragen",
            _("Op welke wil je antwoorden?"),
            bron="eigen_vraag_kort",
            hoogstens=3,
            anders_gezegd=_("Kies waar je iets over wil opschrijven. Geen zin? Sla dan over."),
            kort=_("Vragen van je organisatie"),
            op_kaart=False,
            bewaart=ZES_MAANDEN,
        ),
        Herhaal(
            "eigen",
            "",
            over="vragen",
            stappen=(
                Open(
                    "antwoord",
                    _("Je organisatie vraagt:\n{item}"),
                    kop=_("Vraag van je organisatie"),
                    voorbeelden=(_("Dat is goed zoals het is."), _("Daar wil ik eerst over nadenken.")),
                    niets=_("Niets nu"),
                    anders_gezegd=_("Een paar woorden zijn genoeg. Alleen jij leest dit."),
                    kort=_("Mijn antwoord"),
                    op_kaart=False,
                    bewaart=ZES_MAANDEN,
                ),
            ),
        ),
        Slot(
            "slot",
            _("Dat waren alle vragen. Je bent klaar voor een goed gesprek."),
            titel=_("Mijn gesprek"),
            voorstel=("energie", "kost", "wens", "zeker", "zeker_nu", "zin", "zin_nu"),
            vervolg=(
                ((Als("wanneer", in_=("niet_gepland",)),), "plannen"),
                ((Als("wens", in_=("twijfel",)),), "voorbereiding_lang"),
                ((Als("wens", in_=("twijfel",)),), "jobcraften"),
                ((Als("kost", in_=("spanning",)),), "gesprekspartner"),
            ),
        ),
    ),
)
