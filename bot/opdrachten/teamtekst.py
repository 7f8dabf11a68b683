"""What the commands for the organisation print for a person: plain lines, nothing to interpret."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from bot.invoer.kolommen import shown
from bot.invoer.teams_csv import Teamlijst
from bot.opdrachten.deellink import Deellink
from bot.opdrachten.invoeren import Ingevoerd
from bot.opdrachten.materiaalmap import UITLEG

_BREED = 32  # characters of one cell, at most
_VOORPROEF = 3  # rows that are shown before anything is written
_GEWEIGERD = 20  # refused rows that are shown; JSON has all of them


def counted(number: int, one: str, more: str) -> str:
    """«1 team», «3 teams»."""
    return f"{number} {one if number == 1 else more}"


def table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> list[str]:
    """Lines with columns under each other; a long cell is cut, for on screen only."""
    cells = [list(header)] + [[str(cell) for cell in row] for row in rows]
    short = [[cell if len(cell) <= _BREED else cell[: _BREED - 1] + "…" for cell in row] for row in cells]
    widths = [max(len(cell) for cell in column) for column in zip(*short, strict=True)]
    return [
        "  " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in short
    ]


def refused_lines(refused: Sequence[tuple[int, str]]) -> list[str]:
    """«Rij 7: …» per refused row, and how many more there are."""
    lines = [f"  Rij {number}: {reason}" for number, reason in refused[:_GEWEIGERD]]
    rest = len(refused) - _GEWEIGERD
    return (
        [*lines, f"  … en nog {counted(rest, 'rij', 'rijen')}. Met --json zie je ze allemaal."] if rest > 0 else lines
    )


def link_lines(links: Sequence[Deellink]) -> list[str]:
    """Every link under its team."""
    lines: list[str] = []
    for link in links:
        lines += [
            "",
            f"  {', '.join(part for part in (link.team, link.vestiging) if part)}",
            f"  {link.link}",
        ]
    return lines


def file_lines(name: str, read: Teamlijst) -> list[str]:
    """What a file holds: counts, the first rows as they were understood, and what was refused."""
    teams, rows = counted(len(read.rijen), "team", "teams"), counted(len(read.geweigerd), "rij", "rijen")
    lines = [f"{name}: {teams} gelezen, {rows} geweigerd.", ""]
    if read.rijen:
        first = [(row.team, row.vestiging, row.leidinggevende, row.aantal) for row in read.rijen[:_VOORPROEF]]
        lines += ["Zo lees ik de eerste rijen:"]
        lines += [*table(("team", "vestiging", "leidinggevende", "aantal"), first), ""]
    if read.ongebruikt:
        lines += [f"Deze kolommen gebruik ik niet: {shown(read.ongebruikt)}.", ""]
    if read.geweigerd:
        lines += ["Geweigerd:", *refused_lines([(row.nummer, row.reden) for row in read.geweigerd]), ""]
    return lines


def material_lines(folder: Path) -> list[str]:
    """Where the material is, and what to read first."""
    return [f"Het materiaal staat in de map «{folder}».", f"Lees eerst «{folder / UITLEG}»."]


def done_lines(done: Ingevoerd, folder: Path | None) -> list[str]:
    """What an import did, and the new links."""
    lines = [f"Bewaard. Nieuw: {len(done.nieuw)}, gewijzigd: {done.gewijzigd}, gelijk gebleven: {done.gelijk}."]
    if done.afwezig:
        lines += [f"Niet in dit bestand, dus niet veranderd: {counted(done.afwezig, 'team', 'teams')}."]
    if done.nieuw:
        lines += [
            "",
            "Geef elke link alleen aan dat team. Je ziet hem maar één keer.",
            *link_lines(done.nieuw),
        ]
        if folder is not None:
            lines += ["", *material_lines(folder)]
    return lines
