"""The static proof finds every kind of fault: each is planted once in the small dialogue with every kind of step."""

import ast
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.engine import proof, proof_step
from bot.engine.bewaring import Prive, Telling
from bot.engine.dialoog import Dialoog
from bot.engine.machine import Compiled
from bot.engine.messages import Phrase
from bot.engine.proof import prove
from bot.engine.stappen import EINDE, Als, Herhaal, Kaart, Keuze, Open, Rang, Regel, Slot, Stap
from bot.teksten import Teksten
from tests.engine.proefdialoog import JAAR, PROEF

TEKSTEN = Teksten()
LANG = "x" * 300


def dutch(zin: Phrase) -> str:
    return TEKSTEN.words(zin, "nl_BE")


def met(naam: str, **anders: Any) -> Dialoog:
    """The dialogue with one step changed."""
    assert any(stap.naam == naam for stap in PROEF.stappen)
    return replace(PROEF, stappen=tuple(replace(s, **anders) if s.naam == naam else s for s in PROEF.stappen))


def ertussen(naam: str, *stappen: Stap) -> Dialoog:
    """The dialogue with steps before this one."""
    found: list[Stap] = []
    for stap in PROEF.stappen:
        found += [*stappen, stap] if stap.naam == naam else [stap]
    return replace(PROEF, stappen=tuple(found))


def herhaald(**anders: Any) -> Dialoog:
    """The dialogue with the first repeated step changed."""
    herhaal = next(stap for stap in PROEF.stappen if isinstance(stap, Herhaal))
    eerste, *rest = herhaal.stappen
    return met(herhaal.naam, stappen=(replace(eerste, **anders), *rest))


VRAAG = Open("extra", "Nog iets?", anders_gezegd="Iets anders?", kort="Extra", bewaart=JAAR)
KRING = (
    Regel("heen", rijen=(((Als("kleur", in_=("rood",)),), "weer"),), anders="uren"),
    Regel("weer", rijen=(((Als("kleur", in_=("blauw",)),), "heen"),), anders="uren"),
)

FOUTEN: list[tuple[str, Dialoog]] = [
    ("deze naam komt twee keer voor", ertussen("uren", replace(VRAAG, naam="kleur"))),
    ("zo kan een stap niet heten", ertussen("uren", replace(VRAAG, naam="pauze"))),
    ("zo kan een stap niet heten", ertussen("uren", replace(VRAAG, naam="a:b"))),
    ("wordt geteld", met("waarom", bewaart=Telling("reden"))),
    ("verwijst naar «nergens»", met("cijfer", daarna="nergens")),
    ("verwijst naar «nergens»", met("waarom", weet_niet="nergens")),
    ("verwijst naar «nergens»", met("mooi", anders="nergens")),
    ("kijkt naar het antwoord op «nergens»", met("mooi", rijen=(((Als("nergens"),), "waarom"),))),
    ("kijkt naar het antwoord op «nergens»", met("waarom", voorbeelden_bij=("nergens", {}))),
    ("biedt «nergens» aan", met("slot", vervolg=(((Als("kleur"),), "nergens"),))),
    ("kruist «nergens» aan", met("slot", voorstel=("nergens",))),
    ("het verhuisplan noemt een stap", replace(PROEF, verhuis={"oud": "nergens"})),
    ("vult «nergens» in, maar zo heet geen stap", met("begin", tekst="Dag {nergens}.")),
    ("een link begint met https://", met("begin", links=(("Lees meer", "http://voorbeeld.be"),))),
    ("een rij van de volgorde heeft geen voorwaarde", met("kleur", volgorde=(Rang((), ("rood",)),))),
    ("zet «paars» bovenaan", met("kleur", volgorde=(Rang((Als("cijfer"),), ("paars",)),))),
    ("begint opnieuw bij een antwoord dat er niet is", met("kleur", opnieuw=("paars",))),
    ("bewaart bij «paars»", met("kleur", maakt=("paars", "boek"))),
    ("een knop naar een dag die voorbij is", met("dag", dagen=(-1,))),
    ("een gesprek dat niets nalaat", replace(PROEF, vluchtig=True)),
    ("bewaart niet elke vraag even lang", met("uren", bewaart=Prive(maanden=6))),
    ("herhaalt iets dat er niet is", met("per_dier", over="nergens")),
    ("herhaalt iets dat er niet is", met("per_dier", over="uren")),
    ("herhaalt iets dat er niet is", met("per_dier", over="plekken")),
    ("herhaalt iets dat er niet is", met("per_dier", stappen=())),
    ("geen latere stap van dezelfde ronde", herhaald(daarna="uren")),
    ("geen latere stap van dezelfde ronde", herhaald(daarna="keer")),
    ("geen latere stap van dezelfde ronde", met("per_plek", stappen=(
        Open("reden", "Waarom {item}?", weet_niet="uren", anders_gezegd="?", kort="Reden", bewaart=JAAR),))),
    ("staan alleen vragen en kaarten", met("per_plek", stappen=(Regel("vork", anders="uren"),))),
    ("komt in een ronde twee keer voor", herhaald(naam="leuk")),
    ("maar dat is geen eerdere stap", met("per_plek", stappen=(
        Open("reden", "Waarom {item}?", voorbeelden_bij=("reden", {}), anders_gezegd="?", kort="R", bewaart=JAAR),))),
    ("gaat over een vraag van vroeger, of vraagt telkens", met("per_dier", nog="Nog een?")),
    ("gaat over een vraag van vroeger, of vraagt telkens", met("per_dier", over="")),
    ("gaat over een vraag van vroeger, of vraagt telkens", met("per_dier", over="", nog="Nog een?", hoogstens=10)),
    ("gaat over een vraag van vroeger, of vraagt telkens", met("per_dier", over="", nog="Nog een?", hoogstens=1)),
    ("herhaalt iets dat er niet is", met("per_dier", over="waarom")),
    ("zegt niet over wie of wat het gaat", herhaald(tekst="Hoe vaak?")),
    ("geen enkele weg komt hier", met("begin", daarna="uren")),
    ("er geen weg naar het einde", ertussen("slot", replace(VRAAG, daarna="brief"))),
    ("kunnen in een kring lopen", ertussen("uren", *KRING)),
    ("zegt niet wat er met het antwoord gebeurt", met("uren", bewaart=None)),
    ("bewaart iets in een dialoog die niets bewaart", replace(PROEF, bewaart_verloop=False)),
    ("kan alleen kaarten en keuzes tonen", replace(PROEF, bewaart_verloop=False)),
    ("heeft geen tweede manier", met("uren", anders_gezegd="")),
    ("heeft geen korte naam", met("uren", kort="")),
    ("heeft 9 knoppen", met("kleur", opties={f"k{n}": f"K{n}" for n in range(9)}, daarna=None)),
    ("hier mag niemand iets kiezen", met("plekken", hoogstens=0)),
    ("sluit de rest uit, maar staat er niet bij", met("dieren", geen="spook")),
    ("zegt niet waar de lijst vandaan komt", met("boek", bron="")),
    ("eigen woorden kunnen alleen waar iemand één ding kiest", met("boek", eigen_antwoord=True, hoogstens=2)),
    ("is geen keuze", met("uren", minst=5, hoogst=5)),
    ("is geen keuze", met("cijfer", van=5, tot=1, woorden={})),
    ("noemt geen soorten bestand", met("brief", soorten=())),
    ("noemt geen soorten bestand", met("brief", soorten=(".PDF",))),
    ("laat geen bestand van 1 MB toe", met("brief", grootte=1)),
    ("«a#b» kan geen sleutel", met("kleur", opties={"a#b": "A"}, daarna=None)),
    ("«klaar» kan geen sleutel", met("kleur", opties={"klaar": "A"}, daarna=None)),
    ("«paars» staat in daarna", met("kleur", daarna={"paars": "uren"})),
    ("«paars» staat in reactie", met("kleur", reactie={"paars": "Mooi."})),
    ("biedt hulp aan bij een antwoord dat er niet is", met("kleur", hulp=("paars",))),
    ("bytes; 64 is het meeste", met("kleur", opties={"k" * 60: "A"}, daarna=None)),
    ("bytes; 64 is het meeste", met("dieren", opties={"h" * 45: "Een hond"}, geen="")),
    ("is te lang voor een telefoon", met("kleur", opties={"rood": "R" * 25}, daarna=None)),
    ("is te lang voor een telefoon", met("begin", knop="S" * 25)),
    ("heeft 300 tekens", met("uren", tekst=LANG)),
    ("heeft 300 tekens", met("kleur", reactie={"rood": LANG})),
    ("er is geen tekst in nl_BE", met("uren", tekst="   ")),
    ("heeft geen tekst", met("uren", tekst="")),
]  # fmt: skip


@pytest.mark.parametrize(("zin", "dialoog"), FOUTEN, ids=[f"{n}: {zin}" for n, (zin, _) in enumerate(FOUTEN)])
def test_elke_geplante_fout_wordt_gevonden(zin: str, dialoog: Dialoog) -> None:
    faults = prove({"proef": dialoog}, {"nl_BE": dutch})
    assert [str(fault) for fault in faults if zin in fault.zin], [str(fault) for fault in faults]


def test_zonder_fout_is_er_niets_te_vinden() -> None:
    assert prove({"proef": PROEF}, {"nl_BE": dutch}) == []


def test_een_stap_zonder_pauze_of_stop_wordt_gevonden() -> None:
    """The table always has these rows; so they are taken out of it."""

    class Zonder(Compiled):
        def table(self) -> list[dict[str, object]]:
            return [row for row in super().table() if row["trigger"] != "pauzeer"]

    faults = list(proof._walk("proef", Zonder("proef", PROEF)))
    assert {fault.zin for fault in faults} == {"hier werkt «pauzeer» niet."}


def test_elke_soort_fout_is_hier_geplant() -> None:
    """One sentence of the proof, one planted fault at least."""
    zinnen = [*_sentences(proof.__file__), *_sentences(proof_step.__file__)]
    found = [str(fault.zin) for _, dialoog in FOUTEN for fault in prove({"proef": dialoog}, {"nl_BE": dutch})]
    for zin in zinnen:
        assert any(all(deel in one for deel in zin) for one in found) or "hier werkt" in zin[0], zin


def _sentences(path: str | None) -> Iterator[list[str]]:
    """The fixed parts of the sentence of every Fault in a file."""
    for node in ast.walk(ast.parse(Path(path or "").read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Fault":
            sentence = node.args[2]
            if isinstance(sentence, ast.Constant):
                yield [str(sentence.value)]
            elif isinstance(sentence, ast.JoinedStr):
                yield [str(part.value) for part in sentence.values if isinstance(part, ast.Constant)]


def test_een_stille_dialoog_met_kaarten_en_keuzes_mag() -> None:
    stil = Dialoog("Stil", minuten=1, bewaart_verloop=False, stappen=(
        Keuze("vraag", "Wat nu?", opties={"ja": "Ja"}, anders_gezegd="Ja of niets?", daarna={"ja": EINDE}),
        Kaart("kaart", "Dag.", daarna=EINDE),
    ))  # fmt: skip
    assert prove({"stil": stil}, {"nl_BE": dutch}) == []


def test_een_slot_mag_zonder_tekst() -> None:
    kort = Dialoog("Kort", minuten=1, stappen=(VRAAG, Slot("slot")))
    assert prove({"kort": kort}, {"nl_BE": dutch}) == []
    assert isinstance(kort.stappen[0].bewaart, Prive)
