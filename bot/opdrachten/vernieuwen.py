"""Give teams another join link: all of them, with their material, or none."""

import datetime as dt
from collections.abc import Sequence

from bot.opdrachten.deellink import EMPLOYEES_BOT, Deellink, join_link
from bot.opdrachten.materiaalmap import Afzender, Materiaalmap
from bot.store.database import open_database
from bot.store.inhoud import promises
from bot.store.instellingen import Instellingen
from bot.store.teams import TeamStand, last_day, new_code, renew


def renew_links(url: str, teams: Sequence[TeamStand], *, bot: str, today: dt.date, sender: Afzender) -> list[Deellink]:
    """New links; the older ones of these teams stop working when this returns.

    Papers are made before the commit and appear after it: a full disk leaves every old link as it was.
    Raises PapierFout, ZetFout, or what `bot.store.errors.named` knows.
    """
    links = []
    for team in teams:
        code = new_code()
        links.append(Deellink(team.naam, team.vestiging, join_link(bot, code), code))
    database = open_database(url)
    papers = None
    try:
        if sender.map is not None:
            with database.connect() as connection:
                promised = promises(connection, today)
            papers = Materiaalmap(sender.map, sender, promised)
            links = papers.make(links, bot, last_day(today))
        with database.begin() as connection:
            for team, link in zip(teams, links, strict=True):
                renew(connection, team, link.code, today)
            Instellingen.put(connection, EMPLOYEES_BOT, bot, None, dt.datetime.now(dt.UTC))
        if papers is not None:
            papers.publish()
    finally:
        if papers is not None:
            papers.close()
        database.dispose()
    return links
