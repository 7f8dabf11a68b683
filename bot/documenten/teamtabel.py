"""The list of teams as a CSV file that a Dutch Excel opens in columns, and that can be handed in again."""

import csv
import io
from collections.abc import Iterable

_FORMULE = ("=", "+", "-", "@")


def harmless(cell: str) -> str:
    """A cell that a spreadsheet takes for words and never for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULE) else cell


def make_team_csv(teams: Iterable[tuple[str, str, str, int]]) -> bytes:
    """Rows of (team, vestiging, leidinggevende, aantal) as UTF-8 with BOM, separated by «;»."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(("team", "vestiging", "leidinggevende", "aantal"))
    for team, place, manager, people in teams:
        writer.writerow((harmless(team), harmless(place), harmless(manager), people))
    return text.getvalue().encode("utf-8-sig")
