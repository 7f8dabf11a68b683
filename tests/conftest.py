"""Fixtures that more than one room needs: real databases."""

import os
from collections.abc import Iterator
from functools import lru_cache

import pytest

from tests.databases import DIALECTS, Databank, Databanken, Postgres


@pytest.fixture(scope="session")
def databanken(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Databanken]:
    """Makes databases; PostgreSQL starts at the first test that wants it."""
    server = lru_cache(Postgres)
    yield Databanken(tmp_path_factory.mktemp("databanken"), server)
    if server.cache_info().currsize:
        server().stop()


@pytest.fixture(params=DIALECTS)
def databank(request: pytest.FixtureRequest, databanken: Databanken) -> Iterator[Databank]:
    """An empty vault database, once on SQLite and once on PostgreSQL."""
    made = databanken.new(request.param, "kluis")
    yield made
    databanken.drop(made)


@pytest.fixture
def organisatiebank(databank: Databank, databanken: Databanken) -> Iterator[Databank]:
    """An empty organisation database, of the same kind as the test's `databank`."""
    made = databanken.new(databank.dialect, "organisatie")
    yield made
    databanken.drop(made)


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """In continuous integration a skipped test is a failed one: nothing may stay unproved there by accident."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    skipped = len(reporter.stats.get("skipped", ())) if reporter else 0
    if os.environ.get("CI") and skipped and exitstatus == 0:
        reporter.write_line(f"{skipped} test(s) were skipped, and that is not allowed here.", red=True)
        session.exitstatus = 1
