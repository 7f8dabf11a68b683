"""docs/gesprekken/: a page per dialogue, and a list of them that leaves none out."""

from bot.wiring.register import dialogen
from tests.dialogen.transcript import FOLDER, INDEX, index

ZONDER_BLAD = {"kennismaking"}  # before anybody takes part: it stands in the guide and in the tests of the notice


def test_elk_gesprek_heeft_een_blad() -> None:
    assert set(dialogen("medewerker")) - {path.stem for path in FOLDER.glob("*.md")} <= ZONDER_BLAD


def test_de_lijst_noemt_elk_blad() -> None:
    assert INDEX.read_text(encoding="utf-8") == index(), "doe «python -m tests.dialogen.transcript»"


def test_elk_blad_hoort_bij_een_gesprek() -> None:
    assert {path.stem for path in FOLDER.glob("*.md")} - {"README", "een-jaar"} <= set(dialogen("medewerker"))
