"""The vault on a real database."""

from pathlib import Path

import pytest

from tests.databases import Databank
from tests.kluis.wereld import Wereld, maak_wereld


@pytest.fixture
def wereld(databank: Databank, tmp_path: Path) -> Wereld:
    return maak_wereld(databank.engine, tmp_path / "sleutel" / "kluis.sleutel")
