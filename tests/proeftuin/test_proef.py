"""`loopbaanmaatje proef --map`: what was planned in a kept proof does not lie in the past the next time."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiohttp
import pytest

from bot.opdrachten import proeven


@asynccontextmanager
async def proef(folder: Path) -> AsyncIterator[str]:
    """The command itself, until its address is on the screen; ended as a service manager would."""
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "proef", "--poort", "0", "--map", str(folder), stdout=asyncio.subprocess.PIPE,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )
    try:
        assert child.stdout is not None
        async with asyncio.timeout(60):
            while True:
                line = (await child.stdout.readline()).decode()
                assert line, "de proef stopte vroegtijdig"
                if found := re.search(r"http://127\.0\.0\.1:\d+", line):
                    break
        yield found[0]
    finally:
        child.send_signal(signal.SIGTERM)
        await asyncio.wait_for(child.communicate(), 30)


async def _klok(url: str, **values: object) -> datetime:
    async with aiohttp.ClientSession() as session:
        call = session.post if values else session.get
        async with call(f"{url}/proeftuin/api/klok", **({"json": values} if values else {})) as answer:
            assert answer.status == 200
            return datetime.fromisoformat((await answer.json())["nu"])


async def test_een_bewaarde_proef_gaat_verder_waar_de_klok_stond(tmp_path: Path) -> None:
    async with proef(tmp_path) as url:
        verzet = await _klok(url, seconden=40 * 86_400)
        assert verzet - datetime.now(UTC) > timedelta(days=39)
    async with proef(tmp_path) as url:
        weer = await _klok(url)
    assert timedelta(0) <= weer - verzet < timedelta(minutes=2)


@pytest.mark.parametrize("inhoud", ["", "morgen", "2027-01-04T10:15", "1999-01-01T00:00:00+00:00"])
def test_een_onleesbare_of_oude_klok_is_gewoon_nu(tmp_path: Path, inhoud: str) -> None:
    (tmp_path / proeven.CLOCK).write_text(inhoud, encoding="utf-8")
    assert proeven._left_at(tmp_path) is None
