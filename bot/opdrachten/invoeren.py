"""Bring a list of teams into the organisation database: all of it, with links and paper, or nothing."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from bot.opdrachten.deellink import EMPLOYEES_BOT, Deellink, join_link
from bot.opdrachten.materiaalmap import Afzender, Materiaalmap
from bot.store.database import open_database
from bot.store.inhoud import promises
from bot.store.instellingen import Instellingen
from bot.store.teams import Plan, TeamOpgave, carry_out, last_day, plan_import


class BotNaamOntbreekt(Exception):
    """There are new teams, and without the bot's name no link can be made."""


@dataclass(frozen=True, slots=True, repr=False)
class Ingevoerd:
    """What an import did. `afwezig` counts stored teams that were not handed in; they stay as they are."""

    nieuw: tuple[Deellink, ...]
    gewijzigd: int
    gelijk: int
    afwezig: int

    def __repr__(self) -> str:  # links are in here
        return f"<Ingevoerd {len(self.nieuw)} {self.gewijzigd} {self.gelijk} {self.afwezig}>"


def import_teams(
    url: str, teams: Sequence[TeamOpgave], *, bot: str | None, today: dt.date, sender: Afzender | None = None
) -> Ingevoerd:
    """Write teams, give every new team a join link, and put material per new team where `sender` says.

    A team that is known keeps its code: handing in the same list twice changes nothing. Papers are made
    before the commit and appear after it: a full disk or a locked database leaves nothing half done.
    Raises BotNaamOntbreekt, PapierFout, ZetFout, or what `bot.store.errors.named` knows.
    """
    database = open_database(url)
    papers = None
    try:
        with database.connect() as connection:
            plan = plan_import(connection, teams, today)
            promised = promises(connection, today)
        links = _links(plan, bot)
        if sender is not None and sender.map is not None and links and bot is not None:
            papers = Materiaalmap(sender.map, sender, promised)
            links = papers.make(links, bot, last_day(today))
        with database.begin() as connection:
            carry_out(connection, plan, today)
            if bot is not None:
                Instellingen.put(connection, EMPLOYEES_BOT, bot, None, dt.datetime.now(dt.UTC))
        if papers is not None:
            papers.publish()
    finally:
        if papers is not None:
            papers.close()
        database.dispose()
    return Ingevoerd(tuple(links), len(plan.gewijzigd), len(plan.gelijk), plan.afwezig)


def _links(plan: Plan, bot: str | None) -> list[Deellink]:
    if plan.nieuw and bot is None:
        raise BotNaamOntbreekt
    return [Deellink(team.naam, team.vestiging, join_link(bot or "", code), code) for team, code in plan.nieuw]
