"""The link with which people join a team, and the paper it stands on."""

import datetime as dt
import re
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.documenten.uitnodiging import Uitnodiging, invitation_name, make_invitation
from bot.opdrachten.voortgang import progress

_BOT = re.compile(r"@?([A-Za-z][A-Za-z0-9_]{3,30}[A-Za-z0-9])")


class PapierFout(Exception):
    """The invitations cannot be written. `str()` is a Dutch sentence."""


@dataclass(frozen=True, slots=True, repr=False)
class Deellink:
    """A join link as it is shown once."""

    team: str
    vestiging: str
    link: str
    code: str
    brief: str = ""  # file name of the invitation, empty if none was asked

    def __repr__(self) -> str:  # who reads the link can join
        return "<Deellink>"


def bot_name(given: str) -> str | None:
    """The bot's name without @, or None if Telegram would never accept it (5 to 32 letters, digits and _)."""
    match = _BOT.fullmatch(given.strip())
    return match.group(1) if match else None


def join_link(bot: str, code: str) -> str:
    """The address that opens the chat with this bot and hands it the code."""
    return f"https://t.me/{bot}?start={code}"


class Brieven:
    """Invitations that are made in a hidden folder first and appear all at once with `publish`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._hidden = tempfile.TemporaryDirectory(dir=folder, prefix=".uitnodigingen-")
        except OSError:
            raise _unwritable(folder) from None

    def make(self, links: Sequence[Deellink], bot: str, last_day: dt.date) -> list[Deellink]:
        """Make one invitation per link; returns the links with the file names they got."""
        made, taken = [], set[str]()
        with progress("Uitnodigingen maken", len(links)) as step:
            for link in links:
                name = _free(invitation_name(link.team, link.vestiging), taken)
                paper = make_invitation(Uitnodiging(link.team, link.vestiging, link.link, link.code, bot, last_day))
                self._write(name, paper)
                made.append(Deellink(link.team, link.vestiging, link.link, link.code, name))
                step()
        return made

    def _write(self, name: str, paper: bytes) -> None:
        try:
            (Path(self._hidden.name) / name).write_bytes(paper)
        except OSError:
            raise _unwritable(self._folder) from None

    def publish(self) -> None:
        """Move the papers to their place; a paper with the same name is replaced, its code being older."""
        for paper in sorted(Path(self._hidden.name).iterdir()):
            paper.replace(self._folder / paper.name)

    def close(self) -> None:
        """Throw away what was not published."""
        self._hidden.cleanup()


def _free(name: str, taken: set[str]) -> str:
    stem, number = name.removesuffix(".pdf"), 1
    while name in taken:
        number += 1
        name = f"{stem}-{number}.pdf"
    taken.add(name)
    return name


def _unwritable(folder: Path) -> PapierFout:
    return PapierFout(f"In de map «{folder}» kan ik niet schrijven. Kies een andere map.")
