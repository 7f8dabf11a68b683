"""Whatever one employee does, nobody at the organisation sees a difference: no byte, no order, no number, no moment.

Pairs of whole worlds, both bots and the gate, that differ in everything one employee does. All that leaves the
organisation's bot and every row of its database must be the same. One thing may differ: a released figure, by one full
step of rounding, or by just reaching the threshold. How often is counted and limited; what it means is told in
docs/privacy.md.
"""

import itertools
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.poort.cellen import Cijfer
from bot.poort.regels import STAP
from bot.rollen.hr.cijfers_woorden import MATEN
from tests.databases import Databanken
from tests.geheim.tweeling import Gezien, Wereld, sleutels, zonder_wachten_op_de_schijf

LEVENS = 10  # of one employee in one organisation: 45 pairs
CIJFER = re.compile("|".join(re.escape(naam) for naam in MATEN.values()))
Cel = tuple[str, str, str]


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    with zonder_wachten_op_de_schijf():
        (tmp_path / "samen").mkdir()
        sleutels(tmp_path / "samen")
        yield tmp_path / "samen"


def levens(folder: Path, databanken: Databanken, bedrijf: int, hoeveel: int = LEVENS) -> list[Wereld]:
    werelden = []
    for leven in range(hoeveel):
        wereld = Wereld(folder, databanken, bedrijf, leven)
        wereld.leef()
        wereld.sluit()
        werelden.append(wereld)
    return werelden


def cijfers(rijen: dict[str, list[Gezien]]) -> dict[Cel, dict[str, int]]:
    return {(rij[0], rij[1], rij[2]): json.loads(rij[5]) for rij in rijen["vrijgave"]}


def bewogen(een: Wereld, ander: Wereld) -> set[Cel]:
    """Released figures that differ: by one step, or because a threshold was just reached in one of the worlds.

    At a threshold a figure is shown or not, and a figure that was shown already goes on or stands still.
    """
    links, rechts = cijfers(een.standen[-1][1]), cijfers(ander.standen[-1][1])
    assert list(links) == list(rechts)  # as many rows, in the same order
    anders = {cel for cel, figuur in links.items() if figuur != rechts[cel]}
    for cel in anders:
        een_cijfer, ander_cijfer = links[cel], rechts[cel]
        assert (een_cijfer["dag"], een_cijfer["jaar"]) == (ander_cijfer["dag"], ander_cijfer["jaar"])
        if "te_weinig" in een_cijfer or "te_weinig" in ander_cijfer:
            continue
        verschil = {abs(een_cijfer[naam] - ander_cijfer[naam]) for naam in ("basis", "aantal")}
        assert verschil <= {0, STAP} or staat_stil(links, cel) != staat_stil(rechts, cel), cel
    return anders


def staat_stil(gezien: dict[Cel, dict[str, int]], cel: Cel) -> bool:
    """Was this figure the same in the release before?"""
    eerder = [figuur for (dag, *rest), figuur in gezien.items() if rest == [*cel[1:]] and dag < cel[0]]
    return bool(eerder) and [eerder[-1].get(naam) for naam in ("basis", "aantal")] == [
        gezien[cel][naam] for naam in ("basis", "aantal")
    ]


def zonder_cijfers(gezien: list[Gezien]) -> list[Gezien]:
    """What was said, without the lines that tell a figure: those were compared already."""
    kaal = []
    for moment, *rest in gezien:
        velden = ["\n".join(regel for regel in veld.splitlines() if not CIJFER.search(regel))
                  if isinstance(veld, str) else veld for veld in rest]  # fmt: skip
        kaal.append((moment, *velden))
    return kaal


def zonder_inhoud(rijen: dict[str, list[Gezien]]) -> dict[str, list[Gezien]]:
    """Every row without what is sealed and without figures."""
    return {naam: [tuple(veld for veld in rij if not isinstance(veld, bytes)) for rij in tabel]
            for naam, tabel in rijen.items()}  # fmt: skip


def vergelijk(een: Wereld, ander: Wereld) -> int:
    """How many figures moved; anything else that differs fails."""
    anders = bewogen(een, ander)
    eerste = min((cel[0][:10] for cel in anders), default="9999")
    for (dag, links), (ook_dag, rechts) in zip(een.standen, ander.standen, strict=True):
        assert dag == ook_dag
        if dag.isoformat() < eerste:
            assert links == rechts
        else:
            assert zonder_inhoud(links) == zonder_inhoud(rechts)
    if not anders:
        assert een.kantoor.gezien == ander.kantoor.gezien
    assert zonder_cijfers(een.kantoor.gezien) == zonder_cijfers(ander.kantoor.gezien)
    return len(anders)


def controleer(folder: Path, databanken: Databanken, bedrijven: range) -> tuple[int, int, int]:
    """(pairs, pairs with a figure that moved, pairs of which the vaults differ)."""
    paren = met_cijfer = kluis_anders = 0
    for bedrijf in bedrijven:
        werelden = levens(folder, databanken, bedrijf)
        for wereld in werelden:
            assert len(wereld.kantoor.gezien) > 20
        for een, ander in itertools.combinations(werelden, 2):
            paren += 1
            met_cijfer += vergelijk(een, ander) > 0
            kluis_anders += een.spoor != ander.spoor
    return paren, met_cijfer, kluis_anders


def test_wat_een_medewerker_ook_doet_de_organisatie_ziet_geen_verschil(folder: Path, databanken: Databanken) -> None:
    paren, met_cijfer, kluis_anders = controleer(folder, databanken, range(5))
    print(f"\n{paren} pairs, of {kluis_anders} the vaults differ; in {met_cijfer} a figure moved by a step")
    assert paren >= 200
    assert kluis_anders > 0.9 * paren  # else there was nothing to notice
    assert met_cijfer < paren / 2


@pytest.mark.lang
def test_ook_in_duizend_paren_is_er_geen_verschil(folder: Path, databanken: Databanken) -> None:
    paren, met_cijfer, kluis_anders = controleer(folder, databanken, range(100, 123))
    print(f"\n{paren} pairs, of {kluis_anders} the vaults differ; in {met_cijfer} a figure moved by a step")
    assert paren >= 1_000
    assert kluis_anders > 0.9 * paren
    assert met_cijfer < paren / 2


def test_wie_een_teken_zou_geven_valt_meteen_op(folder: Path, databanken: Databanken) -> None:
    """A row that came a week early, or a message less: the comparison sees it."""
    een, ander = levens(folder, databanken, 3, 2)
    assert vergelijk(een, een) == 0
    verklapt = dict(ander.standen[2][1])
    verklapt["vrijgave"] = [*verklapt["vrijgave"], ("2027-04-06 kwartaal", "x", "*", 2027, "2027-04-06", b"{}")]
    ander.standen[2] = (ander.standen[2][0], verklapt)
    with pytest.raises(AssertionError):
        vergelijk(een, ander)
    ander.standen = een.standen
    ander.kantoor.gezien = een.kantoor.gezien[:-1]
    with pytest.raises(AssertionError):
        vergelijk(een, ander)


def test_zonder_afronden_valt_een_enkel_antwoord_op(
    folder: Path, databanken: Databanken, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.poort.onderdrukking.next_figure", lambda _before, cel: Cijfer(cel.basis, cel.voor))
    werelden = levens(folder, databanken, 3, 4)

    def gelijk(een: Wereld, ander: Wereld) -> bool:
        try:
            vergelijk(een, ander)
        except AssertionError:
            return False
        return True

    assert not all(gelijk(*paar) for paar in itertools.combinations(werelden, 2))
