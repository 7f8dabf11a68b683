"""A test that takes `kanaal` says what holds for both adapters."""

import pytest

from tests.channels.kanalen import KANALEN, Kanaal


@pytest.fixture(params=KANALEN, ids=repr)
def kanaal(request: pytest.FixtureRequest) -> Kanaal:
    found: Kanaal = request.param
    return found
