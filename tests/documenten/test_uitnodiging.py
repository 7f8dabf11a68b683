"""The invitation with its QR code."""

import datetime as dt
import re

import pytest
import segno

from bot.documenten.uitnodiging import Uitnodiging, make_invitation, qr_svg, team_slug
from tests.documenten.lezer import Papier

CODE = "Abc-123_xyzABCDEFGHIJK"
LINK = f"https://t.me/MijnLoopbaanBot?start={CODE}"


def invitation(team: str = "Woonzorg Noord", vestiging: str = "Gent") -> Uitnodiging:
    return Uitnodiging(team, vestiging, LINK, CODE, "MijnLoopbaanBot", dt.date(2027, 11, 21))


def drawn_modules(svg: str) -> set[tuple[int, int]]:
    """The dark modules of a drawing as (row, column), quiet zone included."""
    path = re.search(r'stroke="#000" d="([^"]+)"', svg) or re.search(r'class="qrline" stroke="#000" d="([^"]+)"', svg)
    assert path
    dark, row, column = set(), 0.0, 0
    for kind, first, second in re.findall(r"([Mmh])(-?[\d.]+)(?: (-?[\d.]+))?", path.group(1)):
        if kind == "M":
            column, row = int(float(first)), float(second)
        elif kind == "m":
            column, row = column + int(float(first)), row + float(second)
        else:
            dark |= {(int(row), column + step) for step in range(int(first))}
            column += int(first)
    return dark


def test_de_qr_code_is_die_van_de_link() -> None:
    matrix = segno.make(LINK, error="m", micro=False).matrix
    wanted = {(y + 4, x + 4) for y, row in enumerate(matrix) for x, module in enumerate(row) if module}
    assert drawn_modules(qr_svg(LINK)) == wanted


def test_de_uitnodiging_past_op_een_blad_en_zegt_wat_nodig_is() -> None:
    paper = Papier(make_invitation(invitation()))
    assert paper.bladzijden == 1
    for words in (
        f"/start {CODE}",
        "@MijnLoopbaanBot",
        "Voor Woonzorg Noord, Gent.",
        "tot en met 21 november 2027",
        "Je leidinggevende en de personeelsdienst lezen niet mee.",
        "Je organisatie ziet niet wie meedoet.",
        "Meedoen mag. Het moet niet.",
    ):
        assert words in paper.tekst


def test_een_schermlezer_hoort_wat_de_qr_code_doet() -> None:
    paper = Papier(make_invitation(invitation()))
    assert str(paper.pdf.Root.Lang) == "nl-BE"
    assert [mark for mark in paper.merken if mark.startswith("H")] == ["H1", "H2", "H2", "H2"]
    assert "Scan hem met je telefoon" in paper.figuren()[0]


@pytest.mark.parametrize("team", ["#panic() $x$ *y* <b>", "n" * 80, "Zoë's team 🦄 我", ""])
def test_elke_teamnaam_past_op_de_uitnodiging(team: str) -> None:
    paper = Papier(make_invitation(invitation(team, "v" * 80)))
    assert paper.bladzijden == 1
    assert all(piece.links > 50 and piece.rechts < 545 for piece in paper.stukken)


@pytest.mark.parametrize(
    ("team", "vestiging", "naam"),
    [
        ("Woonzorg Noord", "Gent", "woonzorg-noord-gent"),
        ("Zoë's crèche", "", "zoe-s-creche"),
        ("../../etc/passwd", "..", "etc-passwd"),
        ("我", "", "team"),
        ("CON", "", "con"),
    ],
)
def test_de_bestandsnaam_kan_overal(team: str, vestiging: str, naam: str) -> None:
    assert team_slug(team, vestiging) == naam


def test_een_uitnodiging_verraadt_haar_code_niet_als_ze_geprint_wordt() -> None:
    assert CODE not in f"{invitation()!r} {invitation()}"
