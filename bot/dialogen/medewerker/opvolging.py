"""How is it going with your plan? (D11) Half a minute about one action; dropping one is never a debt.

Kept as long as the plan itself; only the person sees it. The sentence about progress is for the person alone: from
eighty per cent on, a next talk is offered (best practice 6: a follow-up rule in numbers).
"""

from bot.engine.bewaring import Prive, Tijdelijk
from bot.engine.dialoog import Dialoog, Gevolg, _
from bot.engine.stappen import ANDERS, EINDE, OVERGESLAGEN, Als, Datum, Kaart, Keuze, Lijst, Open

TWEE_JAAR = Prive(maanden=24)

DIALOOG = Dialoog(
    titel=_("Hoe loopt je plan?"),
    minuten=1,
    uitleg=_("Een halve minuut over een actie"),
    meer=True,
    groep="groei",
    stappen=(
        Lijst(
            "actie",
            _("Over welke actie gaat het?"),
            bron="mijn_acties",
            enige=True,
            leeg=_("Je hebt nu geen actie die openstaat. Met «Plan maken» begin je er een."),
            daarna={OVERGESLAGEN: EINDE, ANDERS: "staat"},
            anders_gezegd=_("Kies de actie waarover je iets wil zeggen."),
            kort=_("Mijn actie"),
            bewaart=TWEE_JAAR,
        ),
        Keuze(
            "staat",
            _("«{actie}» Hoe staat het ermee?"),
            opties={
                "gedaan": _("Gedaan"), "bezig": _("Bezig"), "open": _("Nog niet begonnen"),
                "niet_nodig": _("Niet meer nodig"),
            },
            daarna={"gedaan": "opbrengst", "bezig": "lukt", "open": "houdt", ANDERS: "onderweg"},
            reactie={
                "gedaan": _("Knap van je!"),
                "bezig": _("Goed bezig."),
                "open": _("Dat kan. We kijken samen wat helpt."),
                "niet_nodig": _("Goed. Schrappen mag altijd."),
            },
            anders_gezegd=_("Is deze actie gedaan, bezig, nog niet begonnen of niet meer nodig?"),
            kort=_("Zo staat het"),
            bewaart=TWEE_JAAR,
        ),
        Open(
            "opbrengst",
            _("Wat heeft het opgeleverd? Een paar woorden zijn genoeg."),
            voorbeelden=(
                _("Ik durf nu zelf te bellen."), _("Ik werk sneller aan de kassa."),
                _("Dit is niets voor mij."),
            ),
            daarna="onderweg",
            niets=_("Dat weet ik nog niet"),
            anders_gezegd=_("Wat kan of weet je nu, dat je eerst niet kon?"),
            kort=_("Dit bracht het op"),
            bewaart=TWEE_JAAR,
        ),
        Keuze(
            "lukt",
            _("Lukt het op de dag die je koos?"),
            opties={"ja": _("Ja"), "nieuw": _("Nieuwe datum")},
            daarna={"nieuw": "nieuw", ANDERS: "onderweg"},
            kolommen=2,
            anders_gezegd=_("Haal je die dag, of kies je een andere?"),
            kort=_("Lukt de datum"),
            op_kaart=False,
            bewaart=Tijdelijk(),
        ),
        Keuze(
            "houdt",
            _("Wat houdt je tegen?"),
            opties={
                "tijd": _("Geen tijd"), "durf": _("Ik durf niet goed"), "kans": _("Ik krijg geen kans"),
                "vergeten": _("Ik was het vergeten"), "zin": _("Geen zin meer"),
            },
            daarna={"tijd": "kleiner", "durf": "vragen", "kans": "anders", "zin": "schrappen", ANDERS: "nieuw"},
            reactie={"vergeten": _("Dat gebeurt iedereen. Een dag kiezen helpt.")},
            anders_gezegd=_("Waarom kwam het er nog niet van?"),
            kort=_("Dit houdt me tegen"),
            op_kaart=False,
            bewaart=TWEE_JAAR,
        ),
        Open(
            "kleiner",
            _("Dan maken we je stap kleiner. Wat lukt er in tien minuten?"),
            hoogstens=80,
            voorbeelden=(
                _("Ik bel één keer."), _("Ik lees één bladzijde."), _("Ik vraag na het werk wie dat kan."),
            ),
            daarna="nieuw",
            niets=_("Dat weet ik nog niet"),
            anders_gezegd=_("Wat is het kleinste stukje dat je wel kan doen?"),
            kort=_("Mijn kleinere stap"),
            bewaart=TWEE_JAAR,
        ),
        Keuze(
            "vragen",
            _("Een eerste zin helpt. Welke past bij jou?"),
            opties={
                "leren": _("Ik wil iets leren"), "meekijken": _("Mag ik meekijken?"),
                "hulp": _("Wil je me helpen?"),
            },
            daarna={OVERGESLAGEN: "nieuw", ANDERS: "kopie"},
            anders_gezegd=_("Kies een zin. Dan schrijf ik hem helemaal uit."),
            kort=_("Zo vraag ik het"),
            bewaart=TWEE_JAAR,
        ),
        Kaart(
            "kopie",
            _("Ik wil graag iets bijleren. Heb je deze week vijf minuten voor mij?"),
            tekst_bij=("vragen", {
                "leren": _("Ik wil graag iets bijleren. Heb je deze week vijf minuten voor mij?"),
                "meekijken": _("Jij kan dit goed. Mag ik een keer meekijken hoe je het doet?"),
                "hulp": _("Ik wil dit graag proberen, maar ik vind het spannend. Wil je me de eerste keer helpen?"),
            }),
            knop=_("Gekopieerd"),
            daarna="nieuw",
        ),
        Keuze(
            "anders",
            _("Soms kan het langs een andere weg. Wat zou wel lukken?"),
            opties={
                "meelopen": _("Meelopen met iemand"), "ruil": _("Taken ruilen"),
                "mentor": _("Een vaste mentor"), "opzoeken": _("Zelf iets opzoeken"),
                "feedback": _("Vragen hoe je het doet"),
            },
            eigen_antwoord=True,
            weet_niet=_("Dat geeft niet. Praat er eens over met iemand die je vertrouwt."),
            daarna="nieuw",
            anders_gezegd=_("Hoe kan je hetzelfde leren op een andere manier?"),
            kort=_("Zo kan het ook"),
            bewaart=TWEE_JAAR,
        ),
        Keuze(
            "schrappen",
            _("Wil je deze actie schrappen? Dat mag, zonder uitleg."),
            opties={"niet_nodig": _("Ja, schrap ze"), "open": _("Nee, ik hou ze")},
            daarna={"open": "nieuw", ANDERS: "onderweg"},
            reactie={"niet_nodig": _("Goed. Die is weg. Je plan past weer bij jou.")},
            anders_gezegd=_("Hou je deze actie, of laat je ze los?"),
            kort=_("Schrappen"),
            op_kaart=False,
            bewaart=Tijdelijk(),
        ),
        Datum(
            "nieuw",
            _("Welke nieuwe dag kies je?"),
            dagen=(1, 7, 14, 28),
            anders_gezegd=_("Op welke dag wil je het wel gedaan hebben?"),
            kort=_("Nieuwe datum"),
            bewaart=TWEE_JAAR,
        ),
        Kaart("onderweg", _("Zo ver sta je met je plan."), bron="mijn_onderweg"),
        Keuze(
            "volgende",
            _("Klaar voor je volgende gesprek?"),
            bron="mijn_klaar",
            opties={"ja": _("Ja"), "later": _("Nog niet")},
            kolommen=2,
            anders_gezegd=_("Wil je een nieuw gesprek voorbereiden?"),
            kort=_("Klaar voor een gesprek"),
            op_kaart=False,
            bewaart=Tijdelijk(),
        ),
    ),
    gevolgen=(
        Gevolg("actie_bijgewerkt", uit={"actie": "actie", "staat": "staat", "nieuw": "nieuw", "kleiner": "kleiner"},
               als=(Als("staat", gegeven=True),), eenmalig=True),
        Gevolg("actie_bijgewerkt", uit={"actie": "actie", "staat": "schrappen"},
               als=(Als("schrappen", in_=("niet_nodig",)),), eenmalig=True),
    ),
    vervolg=(
        ((Als("volgende", in_=("ja",)),), "voorbereiding_kort"),
        ((Als("houdt", in_=("kans", "durf")),), "gesprekspartner"),
        ((Als("houdt", in_=("tijd",)),), "jobcraften"),
        ((Als("anders", in_=("feedback",)),), "feedback"),
    ),
)
