"""An office on a database of each kind."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.balie.kantoor import Kantoor
from tests.databases import DIALECTS, Databank, Databanken


@pytest.fixture(params=DIALECTS)
def kantoorbank(request: pytest.FixtureRequest, databanken: Databanken) -> Iterator[Databank]:
    """An empty organisation database, once on SQLite and once on PostgreSQL."""
    made = databanken.new(request.param, "organisatie")
    yield made
    databanken.drop(made)


@pytest.fixture
def kantoor(tmp_path: Path, kantoorbank: Databank) -> Iterator[Kantoor]:
    """The organisation's bot, with phones in memory."""
    made = Kantoor(tmp_path / "kantoor", kantoorbank)
    yield made
    made.sluit()
