"""Find the button that a test means, or say which buttons there are."""

from __future__ import annotations

from collections.abc import Sequence

from bot.proeftuin.wereld.bericht import Bericht, Knop

Waar = str | int | tuple[int, int]


class KnopNietGevonden(LookupError):
    """There is no such button; the text of the error shows the ones there are."""


class GeenAntwoord(TimeoutError):
    """The bot did not do in time what was waited for."""


class Geblokkeerd(RuntimeError):
    """This person blocked the bot and can send nothing to it."""


def zoek_knop(berichten: Sequence[Bericht], waar: Waar) -> tuple[Bericht, Knop]:
    """Find a button by its text or by its place.

    By text: the newest message that has it, exactly or as a part. By place: the newest message with buttons;
    places count from 1: `2` is the second button, `(2, 1)` the first button of the second row.
    """
    met_knoppen = [b for b in reversed(berichten) if b.van_bot and not b.verwijderd and b.knoppen]
    if isinstance(waar, str):
        for bericht in met_knoppen:
            for knop in _flat(bericht):
                if knop.tekst == waar:
                    return bericht, knop
        for bericht in met_knoppen:
            found = [knop for knop in _flat(bericht) if waar.lower() in knop.tekst.lower()]
            if len(found) == 1:
                return bericht, found[0]
            if found:
                raise KnopNietGevonden(f"«{waar}» past op meer dan één knop.\n{toon_knoppen(met_knoppen)}")
    elif met_knoppen:
        rows = met_knoppen[0].knoppen
        try:
            if isinstance(waar, tuple):
                row, column = waar
                if row >= 1 and column >= 1:
                    return met_knoppen[0], rows[row - 1][column - 1]
            elif waar >= 1:
                return met_knoppen[0], _flat(met_knoppen[0])[waar - 1]
        except IndexError:
            pass
    raise KnopNietGevonden(f"Geen knop «{waar}».\n{toon_knoppen(met_knoppen)}")


def toon_knoppen(newest_first: Sequence[Bericht]) -> str:
    """The buttons on the last few messages, as they stand there."""
    if not newest_first:
        return "Er staat geen enkele knop op de telefoon."
    lines = ["Deze knoppen zijn er (nieuwste bericht eerst):"]
    for bericht in newest_first[:5]:
        lines.append(f"  bericht {bericht.nummer}:")
        lines += ["    " + "  ".join(f"[{knop.tekst}]" for knop in row) for row in bericht.knoppen]
    return "\n".join(lines)


def _flat(bericht: Bericht) -> list[Knop]:
    return [knop for row in bericht.knoppen for knop in row]
