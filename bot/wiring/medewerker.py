"""The employee process, tied together: settings → keys → vault → role → pipeline → channel."""

import asyncio
import json
import logging
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.channels.medewerkersbot.runner import Runner
from bot.channels.medewerkersbot.settings import ChannelSettings
from bot.engine.machine import Catalogue
from bot.engine.messages import Phrase
from bot.engine.ports import Ready
from bot.kluis.kenmerk import verify
from bot.kluis.kluis import Kluis
from bot.kluis.sleutelbestand import KeyFileError
from bot.kluis.sleutels import Keys, WrongKey, load_keys
from bot.kluis.spiegel import copy_mirror
from bot.kluis.wissen import purge_expired
from bot.migrations import State, current_state
from bot.outbox.pace import UNLIMITED, Limits
from bot.outbox.queue import Outbox
from bot.pipeline import Pipeline
from bot.planning.upkeep import Upkeep
from bot.rollen.medewerker import Medewerker
from bot.rollen.medewerker.kamer import Kamer
from bot.settings import MedewerkerSettings
from bot.store.database import checkpoint, open_database, sqlite_file
from bot.store.errors import Newer, NotMigrated
from bot.store.quarantine import Quarantine
from bot.store.seen import KEPT_HOURS, Seen
from bot.store.sessions import Sessions
from bot.store.transactions import Database
from bot.teksten import Teksten
from bot.wiring.register import dialogen
from bot.wiring.tables import KIT, UITGAAND

_LOG = logging.getLogger(__name__)
PROBLEMS = (KeyFileError, WrongKey)
PROFILE_LANGUAGES = ("", "en")  # languages of phones, in two letters; "" is every other one
MIRROR_SECONDS = 180.0
HOURLY = 3600.0
CHECKPOINT_SECONDS = 5.0
UPKEEP_SECONDS = 2.0
QUARANTINE_DAYS = 14


def hours_now() -> int:
    """Whole hours since 1970."""
    return int(datetime.now(UTC).timestamp()) // 3600


@dataclass(slots=True, repr=False)
class Process:
    """Everything of one employee process. `keys` and `database` are open; nothing is fetched yet."""

    settings: MedewerkerSettings
    keys: Keys
    database: Database
    kluis: Kluis
    role: Medewerker
    outbox: Outbox
    seen: Seen
    shelf: Quarantine
    pipeline: Pipeline
    upkeep: Upkeep
    teksten: Teksten

    def __repr__(self) -> str:
        return "<Process medewerkersbot>"

    def waiting(self) -> list[Ready]:
        """What was committed before the last stop and not sent yet. Runs in the writing thread."""
        with self.database.begin() as conn:
            rows = self.outbox.pending(conn)
            self.kluis.load(conn, {row.persoon for row in rows})
            return [*self.outbox.opened(rows), *self.role.farewells(conn)]

    def find_mark(self, person: bytes, mark: str) -> int | None:
        """The message that asked a question, after a restart. Runs in the writing thread."""
        with self.database.begin() as conn:
            self.kluis.load(conn, [person])
            return self.outbox.find_mark(conn, person, mark) if self.kluis.knows(person) else None

    def close(self) -> None:
        """A clean stop: the next start need not be careful."""
        with self.database.begin() as conn:
            self.shelf.mark_clean(conn)
        self.database.engine.dispose()


def build(settings: MedewerkerSettings, *, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> Process:
    """Open the vault and tie everything together. Raises a StorageError or one of PROBLEMS; then nothing changed."""
    keys = load_keys(settings.kluis_sleutelbestand, settings.data_map)
    database = Database(open_database(settings.kluis_database))
    state = current_state(database.engine, "kluis")
    if state is State.NEWER:
        raise Newer
    if state is not State.OK:
        raise NotMigrated
    kluis = Kluis(keys)
    teksten = Teksten()
    sessions, seen = Sessions(KIT, kluis), Seen(KIT)
    outbox = Outbox(UITGAAND, kluis, kluis.label, hours_now)
    shelf = Quarantine(KIT, lambda payload: keys.seal_own("quarantaine", payload))
    kamer = Kamer(kluis, sessions, outbox, seen, teksten, Catalogue(dialogen("medewerker")), settings.taal,
                  fresh=lambda: secrets.token_hex(3), forget=shelf.erase)
    role = Medewerker(kamer)
    with database.begin() as conn:
        verify(conn, keys)
        careful = shelf.was_unclean(conn)
        shelf.mark_running(conn)
    pipeline = Pipeline(database, role, seen, shelf, outbox.settle, zone=settings.zone, clock=clock, careful=careful)
    process = Process(settings, keys, database, kluis, role, outbox, seen, shelf, pipeline, Upkeep(), teksten)
    _chores(process, clock)
    return process


def _chores(process: Process, clock: Callable[[], datetime]) -> None:
    database, keep = process.database, process.upkeep

    def mirror() -> None:
        copy_organisation(process)

    def forget() -> None:
        today, hour = clock().date(), hours_now()
        with database.begin() as conn:
            gone = purge_expired(conn, today)
            process.seen.purge(conn, hour - KEPT_HOURS)
            process.outbox.purge(conn, hour - KEPT_HOURS)
            process.shelf.purge(conn, today - timedelta(days=QUARANTINE_DAYS))
        process.role.truncate_log = process.role.truncate_log or gone > 0

    def truncate() -> None:
        if process.role.truncate_log and checkpoint(database.engine):
            process.role.truncate_log = False

    process.role.truncate_log = True  # a crash may have left something of an erased person in the log
    keep.add("spiegel", MIRROR_SECONDS, mirror)
    keep.add("vergeten", HOURLY, forget)
    keep.add("logboek van de database", CHECKPOINT_SECONDS, truncate)


def copy_organisation(process: Process) -> bool:
    """Copy teams and codes from the organisation's database, read-only, on a clock."""
    url = process.settings.organisatie_database
    path = sqlite_file(url)
    if path is not None and not path.exists():
        return False
    theirs = open_database(url, readonly=True)
    try:
        with theirs.connect() as org_conn, process.database.begin() as conn:
            return copy_mirror(org_conn, conn)
    finally:
        theirs.dispose()


def document_maker(contents: str) -> tuple[str, bytes]:
    """The PDF of a card, made at the moment of sending."""
    from bot.documenten.gesprekskaart import Gesprekskaart, card_name, make_card  # typst only when needed

    told = json.loads(contents)
    card = Gesprekskaart.from_json(json.dumps(told["kaart"]))
    return card_name(card), make_card(card, str(told["taal"]))


def channel_settings(settings: MedewerkerSettings, limits: Limits | None = None) -> ChannelSettings:
    return ChannelSettings(
        token=settings.need_token(),
        api_url=settings.telegram_api_url,
        webhook_url=settings.medewerkersbot_webhook_url,
        webhook_secret=settings.medewerkersbot_webhook_geheim.get_secret_value(),
        port=settings.medewerkersbot_poort,
        limits=limits or Limits(),
    )


async def run(settings: MedewerkerSettings, *, unlimited: bool = False) -> int:
    """The employee process until it is told to stop. Returns its exit code."""
    channel = channel_settings(settings, UNLIMITED if unlimited else None)
    process = build(settings)
    runner = make_runner(process, channel)
    upkeep = asyncio.create_task(_upkeep(runner, process))
    try:
        return await runner.run()
    finally:
        upkeep.cancel()
        process.close()


def make_runner(process: Process, channel: ChannelSettings) -> Runner:
    return Runner(
        channel,
        process.pipeline,  # type: ignore[arg-type]  # the core knows only our own events
        documents={"gesprekskaart": document_maker},
        waiting=process.waiting,
        find=process.find_mark,
        languages=PROFILE_LANGUAGES,
        translate=lambda language, text: process.teksten.words(Phrase(text), language or process.settings.taal),
    )


async def _upkeep(runner: Runner, process: Process) -> None:
    while True:
        await runner.writer.run(process.upkeep.run_due)
        await asyncio.sleep(UPKEEP_SECONDS)


