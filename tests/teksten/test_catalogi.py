"""The catalogues: complete, in step with the code, and with every value in its place."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from bot.teksten import DOMAIN, LANGUAGES
from tests.teksten.verzameling import LOCALES, ROOT, TEKSTEN

# what the Makefile calls; the test takes the same words out of the same files
EXTRACT = ["-q", "extract", "-F", "babel.cfg", "-c", "soort:", "--add-location=file"]


def catalogue(taal: str) -> Catalog:
    with (LOCALES / taal / "LC_MESSAGES" / f"{DOMAIN}.po").open("rb") as file:
        return read_po(file, abort_invalid=True)


@pytest.fixture(scope="module")
def vers(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    """The sentences as they stand in the code now."""
    pot: Path = tmp_path_factory.mktemp("vers") / "messages.pot"
    subprocess.run(
        [sys.executable, "-m", "babel.messages.frontend", *EXTRACT, "-o", str(pot), "."],
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip
    with pot.open("rb") as file:
        return read_po(file)


def ids(catalog: Catalog) -> set[str]:
    return {str(message.id) for message in catalog if message.id}


@pytest.mark.parametrize("taal", LANGUAGES)
def test_een_catalogus_loopt_gelijk_met_de_zinnen_in_de_code(taal, vers):
    verschil = ids(vers) ^ ids(catalogue(taal))
    assert not verschil, "draai `make teksten`: " + " | ".join(sorted(verschil)[:5])


def test_elke_zin_uit_een_gesprek_staat_in_de_catalogus(vers):
    eigen_naam = {"English", "Nederlands (België)", "Nederlands (Nederland)"}  # in their own language, everywhere
    assert {tekst.tekst for tekst in TEKSTEN} - eigen_naam <= ids(vers)


def test_engels_mist_geen_enkele_zin():
    leeg = [str(message.id) for message in catalogue("en") if message.id and not message.string]
    assert not leeg


@pytest.mark.parametrize("taal", LANGUAGES)
def test_geen_vertaling_is_onzeker(taal):
    assert [str(message.id) for message in catalogue(taal) if message.id and message.fuzzy] == []
    assert not catalogue(taal).obsolete


@pytest.mark.parametrize("taal", LANGUAGES)
def test_elke_vertaling_houdt_haar_invulplekken(taal):
    for message in catalogue(taal):
        if message.id and message.string:
            assert set(re.findall(r"{\w*}", str(message.id))) == set(re.findall(r"{\w*}", str(message.string)))
            assert str(message.string).count("{") == len(re.findall(r"{\w+}", str(message.string)))


@pytest.mark.parametrize("taal", LANGUAGES)
def test_elke_vertaling_houdt_commandos_en_telefoonnummers(taal):
    teken = re.compile(r"(?<!\w)/[a-z]+|\d{3,}(?: \d{3,})*")
    for message in catalogue(taal):
        if message.id and message.string:
            assert sorted(teken.findall(str(message.id))) == sorted(teken.findall(str(message.string))), message.id


def test_een_streektaal_vertaalt_alleen_wat_anders_is():
    for taal in ("nl_BE", "nl_NL"):
        zelfde = [str(message.id) for message in catalogue(taal) if message.id and message.string == message.id]
        assert not zelfde
