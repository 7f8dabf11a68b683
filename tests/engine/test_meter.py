"""A Meter counts points over the answers of one run; its proof finds every kind of fault."""

from dataclasses import replace

import pytest

from bot.engine.answer import SKIPPED, UNKNOWN, Answer, Answers
from bot.engine.conditions import holds
from bot.engine.dialoog import Dialoog
from bot.engine.meter import item_to_fill, open_points
from bot.engine.proof import prove
from bot.engine.stappen import Als, Herhaal, Keuze, Meter, Open, Punt, Slot
from bot.teksten import Teksten
from tests.engine.proefdialoog import JAAR

TEKSTEN = Teksten()
PUNTEN = (
    Punt("wens", "Een wens", rijen=((Als("wens", woorden=3),), (Als("idee", gegeven=True),)), naar="wens"),
    Punt("samen", "Met iemand samen", rijen=((Als("acties/wie", in_=("samen",)),),), naar="acties/wie"),
    Punt("stap", "Overal een stap", rijen=((Als("acties/stap", gegeven=True),),), naar="acties/stap", elke=True),
)
METER = Meter("meter", "Nog een erbij?", laatste="Het laatste ook?", vol="Alles staat er.", punten=PUNTEN,
              opties={**{punt.naam: punt.label for punt in PUNTEN}, "goed": "Zo is het goed"},
              anders_gezegd="Kies er een.", kort="Punten", op_kaart=False, bewaart=JAAR)
PROEF = Dialoog(
    titel="Proef met punten",
    minuten=2,
    stappen=(
        Open("wens", "Wat wil je?", anders_gezegd="Wat wil je?", kort="Wens", bewaart=JAAR),
        Open("idee", "Nog een idee?", anders_gezegd="Een idee?", kort="Idee", bewaart=JAAR),
        Herhaal("acties", "", nog="Nog een?", hoogstens=3, stappen=(
            Keuze("wie", "Met wie?", opties={"samen": "Samen", "alleen": "Alleen"}, anders_gezegd="Met wie?",
                  kort="Met wie", bewaart=JAAR),
            Open("stap", "Welke stap?", anders_gezegd="Waarmee begin je?", kort="Stap", bewaart=JAAR),
        )),
        METER,
        Slot("slot", "Klaar.", titel="Mijn proef"),
    ),
)  # fmt: skip
VOL: Answers = {
    "wens": Answer((), "iets heel anders doen"), "acties/wie#1": Answer(("alleen",)),
    "acties/stap#1": Answer((), "bellen"), "acties/nog#1": Answer(("ja",)), "acties/wie#2": Answer(("samen",)),
    "acties/stap#2": Answer((), "vragen"), "acties/nog#2": Answer(("nee",)),
}  # fmt: skip


def open_in(answers: Answers) -> list[str]:
    return [punt.naam for punt in open_points(PROEF, METER, answers)]


def met(**anders: object) -> Dialoog:
    return replace(PROEF, stappen=tuple(replace(s, **anders) if s is METER else s for s in PROEF.stappen))  # type: ignore[arg-type]


def punten(**anders: object) -> Dialoog:
    """The last point changed."""
    return met(punten=(*PUNTEN[:2], replace(PUNTEN[2], **anders)))  # type: ignore[arg-type]


def test_een_vol_verhaal_heeft_geen_open_punten() -> None:
    assert open_in(VOL) == []


def test_zonder_antwoorden_is_elk_punt_open() -> None:
    assert open_in({}) == ["wens", "samen", "stap"]


@pytest.mark.parametrize("answer", [
    SKIPPED, UNKNOWN, Answer((), "te kort"), Answer((), "nog niet ja gezegd", open=True),
])  # fmt: skip
def test_een_half_antwoord_telt_niet(answer: Answer) -> None:
    assert open_in({**VOL, "wens": answer}) == ["wens"]


def test_een_andere_rij_van_hetzelfde_punt_telt_ook() -> None:
    assert open_in({**VOL, "wens": UNKNOWN, "idee": Answer((), "ja")}) == []
    assert open_in({**VOL, "wens": UNKNOWN, "idee": UNKNOWN}) == ["wens"]


def test_een_punt_over_rondes_geldt_in_een_ronde_of_in_elke() -> None:
    assert open_in({**VOL, "acties/wie#2": Answer(("alleen",))}) == ["samen"]
    assert open_in({**VOL, "acties/stap#2": SKIPPED}) == ["stap"]


def test_een_ronde_die_weg_is_telt_niet_mee() -> None:
    assert open_in({**VOL, "acties/nog#1": Answer(("nee",))}) == ["samen"]


def test_aanvullen_gaat_naar_de_eerste_ronde_waar_iets_ontbreekt() -> None:
    chosen = {**VOL, "acties/stap#2": SKIPPED, "meter": Answer(("stap",))}
    assert item_to_fill(PROEF, METER, chosen) == "2"
    assert item_to_fill(PROEF, METER, {**VOL, "meter": Answer(("wens",))}) == ""


def test_een_voorwaarde_over_een_ronde_geldt_zodra_een_ronde_past() -> None:
    assert holds((Als("acties/wie", in_=("samen",)),), VOL)
    assert not holds((Als("acties/wie", in_=("samen",)),), VOL, "1")
    assert not holds((Als("acties/weg", gegeven=True),), VOL)


FOUTEN: list[tuple[str, Dialoog]] = [
    ("elk met een knop", met(opties={"goed": "Zo is het goed"})),
    ("elk met een knop", met(daarna="slot")),
    ("elk met een knop", met(vol="")),
    ("kijkt naar een vraag die nog niet gesteld is", punten(rijen=((Als("slot"),),))),
    ("kijkt naar een vraag die nog niet gesteld is", punten(rijen=())),
    ("gaat terug naar een vraag die nog niet gesteld is", met(
        punten=(replace(PUNTEN[0], naar="slot"), *PUNTEN[1:]))),
    ("meer dan één soort ronde", punten(rijen=((Als("wens", gegeven=True), Als("acties/stap", gegeven=True)),))),
    ("meer dan één soort ronde", met(punten=(replace(PUNTEN[0], elke=True), *PUNTEN[1:]))),
]  # fmt: skip


@pytest.mark.parametrize(("zin", "dialoog"), FOUTEN)
def test_elke_geplante_fout_in_een_meter_wordt_gevonden(zin: str, dialoog: Dialoog) -> None:
    faults = prove({"proef": dialoog}, {"nl_BE": lambda one: TEKSTEN.words(one, "nl_BE")})
    assert [fault for fault in faults if zin in fault.zin], [str(fault) for fault in faults]


def test_zonder_fout_is_er_niets_te_vinden() -> None:
    assert prove({"proef": PROEF}, {"nl_BE": lambda one: TEKSTEN.words(one, "nl_BE")}) == []
