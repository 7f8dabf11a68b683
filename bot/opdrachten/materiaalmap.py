"""A folder with the material of every team, that appears all at once or not at all."""

import datetime as dt
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bot.documenten.brief_pak import team_files
from bot.documenten.brief_tekst import intranet_text
from bot.documenten.brief_uitleg import explanation
from bot.documenten.uitnodiging import Uitnodiging, team_slug
from bot.opdrachten.deellink import Deellink
from bot.opdrachten.voortgang import progress

UITLEG, INTRANET = "lees-dit-eerst.txt", "intranet.txt"


class PapierFout(Exception):
    """The material cannot be written. `str()` is a Dutch sentence."""


@dataclass(frozen=True, slots=True)
class Afzender:
    """Who invites: all of it may be empty. `map` is where the material goes, None for no material at all."""

    map: Path | None = None
    organisatie: str = ""
    contact: str = ""  # whom to turn to with a question
    taal: str = "nl_BE"


class Materiaalmap:
    """Papers that are made in a hidden folder first and appear with `publish`."""

    def __init__(self, folder: Path, sender: Afzender, promises: tuple[str, ...]) -> None:
        self._folder, self._sender, self._promises = folder, sender, promises
        self._taken: set[str] = set()
        self._last_day = dt.date.max  # of the link that lapses first
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._hidden = tempfile.TemporaryDirectory(dir=folder, prefix=".materiaal-")
        except OSError:
            raise _unwritable(folder) from None

    def make(self, links: Sequence[Deellink], bot: str, last_day: dt.date) -> list[Deellink]:
        """Make all papers of these links; returns the links with the folder that each got. May be called again."""
        made, sender = [], self._sender
        self._last_day = min(self._last_day, last_day)
        with progress("Materiaal maken", len(links)) as step:
            for link in links:
                slug = _free(team_slug(link.team, link.vestiging), self._taken)
                contents = Uitnodiging(
                    link.team, link.vestiging, link.link, link.code, bot, last_day,
                    sender.organisatie, sender.contact, self._promises,
                )  # fmt: skip
                for name, paper in team_files(contents, slug, sender.taal):
                    self._write(Path(slug) / name, paper)
                made.append(replace(link, map=slug))
                step()
        everybody = intranet_text(sender.organisatie, sender.contact, self._promises, sender.taal)
        self._write(Path(INTRANET), everybody.encode())
        self._write(Path(UITLEG), explanation(self._last_day, sender.taal).encode())
        return made

    def _write(self, name: Path, paper: bytes) -> None:
        path = Path(self._hidden.name) / name
        try:
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(paper)
        except OSError:
            raise _unwritable(self._folder) from None

    def publish(self) -> None:
        """Move the papers to their place; a paper with the same name is replaced, its code being older."""
        hidden = Path(self._hidden.name)
        for paper in sorted(hidden.rglob("*")):
            if paper.is_file():
                place = self._folder / paper.relative_to(hidden)
                place.parent.mkdir(exist_ok=True)
                paper.replace(place)

    def close(self) -> None:
        """Throw away what was not published."""
        self._hidden.cleanup()


def _free(name: str, taken: set[str]) -> str:
    free, number = name, 1
    while free in taken:
        number += 1
        free = f"{name}-{number}"
    taken.add(free)
    return free


def _unwritable(folder: Path) -> PapierFout:
    return PapierFout(f"In de map «{folder}» kan ik niet schrijven. Kies een andere map.")
