"""The first five turns: how you begin decides whether Noor tells what she wants."""

from bot.engine.bewaring import Tijdelijk
from bot.engine.dialoog import _
from bot.engine.stappen import Als, Kaart, Keuze, Regel

BEGIN = (
    Kaart(
        "vooraf",
        _("Noor bestaat niet. Ik heb haar verzonnen, en haar antwoorden liggen vast. "
          "Jij bent haar leidinggevende. Kies telkens wat jij zou zeggen. Fout kan niet, en niemand kijkt mee."),
        knop=_("Begin"),
    ),
    Keuze(
        "start",
        _("Noor komt binnen en gaat op het puntje van haar stoel zitten. Wat zeg je?"),
        kop=_("Oefenen met Noor"),
        opties={"rust": _("Fijn dat je er bent."), "haast": _("We hebben 20 minuten."), "goed": _("Je werkt goed.")},
        reactie={
            "rust": _("Noor schuift naar achteren en glimlacht even."),
            "haast": _("Noor kijkt naar de klok. Duidelijk, maar ze maakt haar zinnen nu kort."),
            "goed": _("Noor knikt. Ze denkt: aha, dit gaat over hoe ik werk."),
        },
        anders_gezegd=_("Wat is jouw eerste zin tegen Noor?"),
        kort=_("Bij het begin"),
        bewaart=Tijdelijk(),
    ),
    Keuze(
        "klaar",
        _("Noor zegt: «Ik denk dat ik hier uitgeleerd ben.» Wat zeg je?"),
        opties={"eens": _("Vertel eens."), "toch": _("Je doet het toch goed?"), "missen": _("Ik kan je niet missen.")},
        reactie={
            "eens": _("Noor haalt adem. Ze zoekt naar woorden."),
            "toch": _("«Ja, dat wel», zegt Noor. Ze bedoelde iets anders, en nu is het lastig."),
            "missen": _("«Dat is lief», zegt Noor. Ze kijkt naar haar handen."),
        },
        anders_gezegd=_("Hoe reageer je op het woord «uitgeleerd»?"),
        kort=_("Bij «uitgeleerd»"),
        bewaart=Tijdelijk(),
    ),
    Keuze(
        "stil",
        _("Noor zwijgt. Het duurt lang. Wat doe je?"),
        opties={"wacht": _("Ik wacht"), "invul": _("Is het de planning?"), "ander": _("Hoe is het thuis?")},
        reactie={
            "wacht": _("Vier tellen. Vijf. Dan begint Noor te praten."),
            "invul": _("«Ook wel», zegt Noor. Een ja dat niet helemaal klopt."),
            "ander": _("«Goed, dank je.» Noor is beleefd. Het onderwerp is weg."),
        },
        anders_gezegd=_("Het blijft stil. Wat is jouw keuze?"),
        kort=_("Toen Noor zweeg"),
        bewaart=Tijdelijk(),
    ),
    # Two good turns out of two open her; one is not enough, and there is a way back.
    Regel("open", rijen=(((Als("klaar", in_=("eens",)), Als("stil", in_=("wacht",))), "droom"),), anders="dicht"),
    Keuze(
        "droom",
        _("Noor zegt: «Ik wil graag met jongeren werken. Maar dat is hier niet.» Wat zeg je?"),
        opties={"trekt": _("Wat trekt je daarin?"), "kan": _("Dat is hier niet, nee."), "wie": _("Wie weet dit al?")},
        reactie={
            "trekt": _("Noor gaat rechter zitten. «Dat ze nog alles moeten ontdekken.»"),
            "kan": _("Dat klopt. Noor zegt: «Nee, hè.» Haar wens ligt nu op de grond."),
            "wie": _("«Niemand», zegt Noor snel. Ze vraagt zich af waarom je dat wil weten."),
        },
        anders_gezegd=_("Noor vertelt haar wens. Wat is jouw antwoord?"),
        kort=_("Bij haar wens"),
        bewaart=Tijdelijk(),
    ),
    Keuze(
        "graag",
        _("Noor zegt: «Ik leg graag dingen uit. Dan vergeet ik de tijd.» Wat zeg je?"),
        opties={"waar": _("Wanneer was dat zo?"), "cursus": _("Er is een cursus."), "mooi": _("Mooi zo.")},
        reactie={
            "waar": _("Noor vertelt over de nieuwe collega's die ze inwerkte. Nu weet je iets precies."),
            "cursus": _("«Een cursus waarvoor?» vraagt Noor. Goede vraag."),
            "mooi": _("Noor lacht. Ze wacht of er nog iets komt."),
        },
        daarna="kan",
        anders_gezegd=_("Noor zegt waar ze blij van wordt. Wat vraag je?"),
        kort=_("Bij wat ze graag doet"),
        bewaart=Tijdelijk(),
    ),
    Keuze(
        "dicht",
        _("Noor zegt: «Ach, laat maar. Het gaat wel.» Wat zeg je?"),
        opties={"sorry": _("Sorry, ik ging te snel."), "dan": _("Oké, goed dan."), "nu": _("Zeg het nu maar.")},
        reactie={
            "sorry": _("Noor kijkt op. Een fout toegeven mag, en het werkt."),
            "dan": _("Noor is opgelucht en ook wat teleurgesteld."),
            "nu": _("Noor schrikt even van je toon. Ze zegt iets, om ervan af te zijn."),
        },
        anders_gezegd=_("Noor klapt dicht. Hoe reageer je?"),
        kort=_("Toen Noor dichtklapte"),
        bewaart=Tijdelijk(),
    ),
    Keuze(
        "toch",
        _("Na een tijdje zegt Noor: «Soms denk ik aan werken met jongeren.» Wat zeg je?"),
        opties={"eens": _("Daar wil ik over horen."), "hier": _("Blijf je dan niet?"), "later": _("Iets voor later.")},
        reactie={
            "eens": _("Noor vertelt meer dan ze van plan was. Je kreeg een tweede kans, en je nam ze."),
            "hier": _("«Jawel», zegt Noor meteen. Ze verdedigt zich nu."),
            "later": _("«Ja, later», zegt Noor. Het was eigenlijk voor nu."),
        },
        anders_gezegd=_("Noor probeert het nog eens. Wat is jouw antwoord?"),
        kort=_("Bij haar tweede poging"),
        bewaart=Tijdelijk(),
    ),
)
