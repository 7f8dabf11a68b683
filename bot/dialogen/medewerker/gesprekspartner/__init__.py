"""Whom do I talk to? (D6). A printed table orders the possibilities; it never hides one.

Only the choice and the opening sentence are kept, for three months: what led to them is deleted at the end.
Whoever has trouble with somebody, or with health, gets people first and no questions.
"""

from bot.dialogen.medewerker.gesprekspartner.tabel import OPTIES, VOLGORDE, VOOR_EN_TEGEN
from bot.engine.bewaring import Prive, Tijdelijk
from bot.engine.dialoog import Dialoog, _
from bot.engine.stappen import (
    ANDERS,
    WEET_NIET,
    Als,
    Kaart,
    Keuze,
    Meerkeuze,
    Regel,
    Schaal,
    Slot,
)

DRIE_MAANDEN = Prive(maanden=3)
ZWAAR = ("iemand", "gezond")
LATER = _("Ik wil graag eens over mijn werk op langere termijn praten. Wanneer past dat?")

DIALOOG = Dialoog(
    titel=_("Met wie praat ik?"),
    minuten=3,
    uitleg=_("Zes vragen en een eerste zin"),
    schuilnaam="wie",
    meer=True,
    groep="gesprek",
    stappen=(
        Keuze(
            "onderwerp",
            _("Waarover wil je praten?"),
            opties={
                "toekomst": _("Mijn toekomst hier"), "taken": _("Taken of uren"), "leren": _("Iets leren"),
                "iemand": _("Problemen met iemand"), "gaan": _("Twijfel om te gaan"),
                "gezond": _("Gezondheid of thuis"),
            },
            daarna={"iemand": "eerst", "gezond": "eerst", ANDERS: "veilig"},
            # staying, changing and leaving: one tone, the same length
            reactie={
                "toekomst": _("Goed dat je daarover praat. Blijven en groeien mag je gewoon vragen."),
                "taken": _("Goed dat je daarover praat. Iets anders doen mag je gewoon vragen."),
                "gaan": _("Goed dat je daarover praat. Aan weggaan denken mag je gewoon doen."),
            },
            anders_gezegd=_("Wat ligt er op je maag, of waar droom je van? Kies wat het best past."),
            kort=_("Waarover"),
            op_kaart=False,
            bewaart=Tijdelijk(),
        ),
        Kaart(
            "eerst",
            _("Dat draag je beter niet alleen. De vertrouwenspersoon luistert en zwijgt. "
              "De preventieadviseur zoekt mee naar rust op het werk. Je huisarts kent jou. "
              "Wat je daar zegt, blijft daar."),
            knop=_("Verder"),
        ),
        Keuze(
            "hulp",
            _("Wie wil je aanspreken? De eerste drie helpen hier het best."),
            opties={
                "vertrouw": _("Vertrouwenspersoon"), "preventie": _("Preventieadviseur"),
                "huisarts": _("Mijn huisarts"),
                **{key: label for key, label in OPTIES.items() if key not in ("vertrouw", "niemand")},
            },
            daarna={WEET_NIET: "slot", ANDERS: "begin"},
            weet_niet=_("Nog niemand is ook goed. Weet dat je altijd bij deze mensen terecht kan."),
            anders_gezegd=_("Bij wie wil jij je verhaal kwijt?"),
            kort=_("Ik praat met"),
            bewaart=DRIE_MAANDEN,
        ),
        Kaart(
            "begin",
            _("Je kan zeggen: het gaat niet goed, ik wil graag praten. Meer hoeft niet."),
            tekst_bij=("hulp", {
                **VOOR_EN_TEGEN,
                "vertrouw": _("Je vindt de naam op het bord of de website van je werk. "
                              "Je kan zeggen: ik zit met iets, kan ik jou onder vier ogen spreken?"),
                "preventie": _("De naam staat in het reglement van je werk. Je hoeft niets te vragen aan je chef. "
                               "Je kan zeggen: ik wil een gesprek over hoe het op mijn werk gaat."),
                "huisarts": _("Bel de praktijk. Je kan zeggen: het gaat niet goed met mij, ik wil graag een afspraak."),
            }),
            knop=_("Verder"),
            daarna="slot",
        ),
        Schaal(
            "veilig",
            _("Hoe veilig voelt een gesprek met je leidinggevende?"),
            van=1, tot=5,
            woorden={
                "1": _("helemaal niet veilig"), "2": _("niet zo veilig"), "3": _("gaat wel"), "4": _("veilig"),
                "5": _("heel veilig"),
            },
            hulp=("1",),
            anders_gezegd=_("Durf je daar eerlijk te zijn? 1 is helemaal niet, 5 is zeker."),
            kort=_("Zo veilig voelt het"),
            op_kaart=False,
            bewaart=Tijdelijk(),
        ),
        Meerkeuze(
            "tegen",
            _("Wat houdt je tegen om met je leidinggevende te praten?"),
            opties={
                "lui": _("Dan lijk ik lui"), "kwijt": _("Die wil me niet kwijt"),
                "onder_ons": _("Het blijft niet bij ons"), "tijd": _("Te weinig tijd"),
                "machteloos": _("Die kan niets doen"), "niets": _("Niets"),
            },
            geen="niets",
            hoogstens=5,
            kolommen=1,
            anders_gezegd=_("Waarom heb je dit gesprek nog niet gehad?"),
            kort=_("Dit houdt me tegen"),
            op_kaart=False,
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "beslist",
            _("Moet er iemand iets beslissen?"),
            opties={
                "leiding": _("Ja, mijn leidinggevende"), "personeel": _("Ja, de personeelsdienst"),
                "denken": _("Nee, eerst nadenken"),
            },
            weet_niet=_("Dat geeft niet. Wie luistert, weet vaak ook wie beslist."),
            anders_gezegd=_("Heb je een ja van iemand nodig, of wil je eerst denken?"),
            kort=_("Wie beslist"),
            op_kaart=False,
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "weten",
            _("Mag iemand op het werk weten dat je hierover nadenkt?"),
            opties={"ja": _("Ja"), "personeel": _("Alleen personeelsdienst"), "niemand": _("Niemand")},
            anders_gezegd=_("Is het een geheim, of mogen ze het op je werk weten?"),
            kort=_("Wie mag het weten"),
            op_kaart=False,
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "wie",
            _("Dit zijn je mogelijkheden. Tik er een aan, dan lees je wat ervoor en ertegen is."),
            opties=OPTIES,
            volgorde=VOLGORDE,
            anders_gezegd=_("Wie wil je het eerst spreken? Je kan daarna nog iemand anders kiezen."),
            kort=_("Ik praat met"),
            bewaart=DRIE_MAANDEN,
        ),
        Kaart("over", _("Je hoeft nu niet te kiezen."), tekst_bij=("wie", VOOR_EN_TEGEN), knop=_("Verder")),
        Regel("al_iemand", rijen=(((Als("wie", in_=("niemand",)),), "slot"),), anders="zin"),
        Keuze(
            "zin",
            _("Hoe wil je beginnen? Kies een zin, dan krijg je hem om te kopiëren."),
            opties={
                "later": _("Ik wil over later praten"), "werk": _("Ik wil iets vragen"),
                "ons": _("Blijft dit onder ons?"), "terug": _("Toch iemand anders"),
            },
            daarna={"terug": "wie", ANDERS: "kopie"},
            anders_gezegd=_("Welke eerste zin past bij jou? Kies een knop."),
            kort=_("Zo begin ik"),
            bewaart=DRIE_MAANDEN,
        ),
        Kaart(
            "kopie",
            LATER,
            tekst_bij=("zin", {
                "later": LATER,
                "werk": _("Ik wil graag iets vragen over mijn taken en mijn uren. Wanneer past een gesprek?"),
                "ons": _("Ik wil iets bespreken dat onder ons moet blijven. Kan dat? En wanneer past het?"),
            }),
            knop=_("Gekopieerd"),
        ),
        Keuze(
            "moment",
            _("Wil je er een moment voor kiezen?"),
            opties={"ja": _("Ja, dat plan ik"), "nee": _("Nee, nu nog niet")},
            anders_gezegd=_("Zal ik helpen om een dag te kiezen?"),
            kort=_("Moment kiezen"),
            op_kaart=False,
            bewaart=Tijdelijk(),
        ),
        Slot(
            "slot",
            _("Nu weet je bij wie je kan beginnen. Wat je koos en je zin kan je bewaren. De rest wis ik."),
            titel=_("Met wie ik praat"),
            voorstel=("wie", "zin", "hulp"),
            vervolg=(
                ((Als("moment", in_=("ja",)),), "plannen"),
                ((Als("onderwerp", in_=ZWAAR),), "even_moeilijk"),
                ((Als("wie", in_=("personeel", "vertrouw")),), "tweede_oor"),
                ((Als("wie", in_=("centrum", "vakbond")),), "extern"),
                ((Als("wie", in_=("leiding",)),), "voorbereiding_kort"),
            ),
        ),
    ),
)
