"""«Wie heeft toegang?»: HR sees who may come in, and takes a role away when somebody leaves."""

from collections.abc import Mapping

from bot.balie import Bezoek
from bot.balie.menu import usual
from bot.balie.rol import Scherm
from bot.engine import words
from bot.engine.buttons import always
from bot.engine.messages import Bubble, Button, Phrase, Rows, Words
from bot.engine.work import Work
from bot.rollen.hr import woorden
from bot.store import gebruikers
from bot.store.gebruikers import HR, Toegang

MOST = 20  # lines that fit in one message
_STATES = {"actief": woorden.STATE_ACTIVE, "uitgenodigd": woorden.STATE_INVITED, "verlopen": woorden.STATE_LAPSED,
           "ingetrokken": woorden.STATE_REVOKED}
_MENU = (always(Phrase(words.MENU), "menu"),)


def menu(work: Work) -> Rows:
    """Every dialogue, then who has access."""
    return (*usual(work), (always(Phrase(woorden.ACCESS), "toegang"),))


def _with_access(bezoek: Bezoek) -> list[Toegang]:
    return [one for one in gebruikers.listed(bezoek.conn, bezoek.today) if one.staat != "ingetrokken"]


def _show(bezoek: Bezoek, item: str) -> None:
    found = _with_access(bezoek)
    lines = [_line(one) for one in found[:MOST]]
    said: list[Words] = [Phrase(woorden.ACCESS_TITLE), "\n".join(bezoek.words(line) for line in lines)]
    if len(found) > MOST:
        said.append(Phrase(woorden.ACCESS_MORE, {"aantal": len(found) - MOST}))
    alone = sum(one.rol == HR and one.staat == "actief" for one in found) < 2
    said.append(Phrase(woorden.ACCESS_ONE_HR if alone else woorden.ACCESS_INVITE))
    bezoek.say(Bubble(tuple(said), ((always(Phrase(woorden.REVOKE), "toegang_weg"),), _MENU)))


def _line(one: Toegang) -> Phrase:
    role = woorden.ROLE_HR if one.rol == HR else woorden.ROLE_MANAGER
    return Phrase(woorden.ACCESS_LINE, {"naam": one.naam, "rol": Phrase(role), "staat": Phrase(_STATES[one.staat])})


def _which(bezoek: Bezoek, item: str) -> None:
    """The others, a page at a time; or the question for the one that was tapped."""
    found = {str(one.id): one for one in _with_access(bezoek)}
    if item.startswith("p"):
        _page(bezoek, list(found.values()), int(item[1:]) if item[1:].isdigit() else 0)
    elif item and item not in found:
        _say(bezoek, Phrase(woorden.REVOKE_GONE))
    elif item == str(bezoek.gebruiker.id):
        _say(bezoek, Phrase(woorden.REVOKE_SELF))
    elif item:
        _say(bezoek, Phrase(woorden.REVOKE_SURE, {"naam": found[item].naam}),
             (always(Phrase(woorden.REVOKE_YES), "toegang_ja", item), always(Phrase(words.NO), "toegang")))
    else:
        _page(bezoek, list(found.values()), 0)


_PER_PAGE = 8


def _page(bezoek: Bezoek, found: list[Toegang], page: int) -> None:
    others = [one for one in found if one.id != bezoek.gebruiker.id]
    if not others:
        _say(bezoek, Phrase(woorden.REVOKE_NONE))
        return
    shown = others[page * _PER_PAGE:(page + 1) * _PER_PAGE]
    rows: list[tuple[Button, ...]] = [(always(_line(one), "toegang_weg", str(one.id)),) for one in shown]
    if len(others) > (page + 1) * _PER_PAGE:
        rows.append((always(Phrase(words.MORE), "toegang_weg", f"p{page + 1}"),))
    _say(bezoek, Phrase(woorden.REVOKE_WHICH), *rows)


def _sure(bezoek: Bezoek, item: str) -> None:
    found = next((one for one in _with_access(bezoek) if str(one.id) == item), None)
    if found is None:
        _say(bezoek, Phrase(woorden.REVOKE_GONE))
    elif found.id == bezoek.gebruiker.id:
        _say(bezoek, Phrase(woorden.REVOKE_SELF))
    else:
        bezoek.neem_af(found.id)
        _say(bezoek, Phrase(woorden.REVOKED, {"naam": found.naam}))


def _say(bezoek: Bezoek, said: Words, *rows: tuple[Button, ...]) -> None:
    bezoek.say(Bubble((said,), (*rows, _MENU)))


SCHERMEN: Mapping[str, Scherm] = {"toegang": _show, "toegang_weg": _which, "toegang_ja": _sure}
