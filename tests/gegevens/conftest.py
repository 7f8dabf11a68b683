"""One installation with two people in it, on both kinds of database."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.databases import Databank
from tests.gegevens.bezoek import Bezoek
from tests.pad.huis import Huis, opstelling


@pytest.fixture
def huis(tmp_path: Path, databank: Databank, organisatiebank: Databank) -> Iterator[Huis]:
    made = Huis(opstelling(tmp_path, databank, organisatiebank))
    yield made
    made.sluit()


@pytest.fixture
def noor(huis: Huis) -> Bezoek:
    return Bezoek.begin(huis)


@pytest.fixture
def karim(huis: Huis) -> Bezoek:
    return Bezoek.begin(huis)
