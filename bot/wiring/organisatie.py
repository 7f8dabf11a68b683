"""The organisation's process, tied together: settings → key → database → desk → pipeline → channel.

Nothing of the vault is imported here, named in the settings, or given to this process.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from bot.balie import Balie, Kamer, woorden
from bot.engine.events import Event
from bot.engine.machine import Catalogue
from bot.engine.messages import Phrase
from bot.engine.ports import Ready
from bot.migrations import State, current_state
from bot.outbox.pace import UNLIMITED, Limits
from bot.outbox.queue import Outbox
from bot.pipeline import Pipeline
from bot.planning.upkeep import Upkeep
from bot.settings import OrganisatieSettings
from bot.store import campagnes, gesprekken
from bot.store.database import checkpoint, open_database, sqlite_file
from bot.store.errors import Newer, NotMigrated
from bot.store.instellingen import Instellingen
from bot.store.quarantine import Quarantine
from bot.store.seen import KEPT_HOURS, Seen
from bot.store.sessions import Sessions
from bot.store.slot import OrganisatieBezet, Slot
from bot.store.transactions import Database
from bot.store.zegel import SleutelFout, VerkeerdeSleutel, Zegel, load_zegel
from bot.teksten import Teksten
from bot.wiring.klok import clock_of
from bot.wiring.register import dialogen
from bot.wiring.rollen import ROLLEN
from bot.wiring.rondes_org import serve
from bot.wiring.tables_org import KIT, UITGAAND

if TYPE_CHECKING:
    from bot.channels.organisatiebot.runner import Runner

PROBLEMS = (SleutelFout, VerkeerdeSleutel)
PROFILE_LANGUAGES = ("", "en")  # languages of phones, in two letters; "" is every other one
MARK = "organisatiebot"
CHECK = "_sleutel"  # setting in which the database remembers its key
OWN = b"\0" * 16  # in the place of a person: what the process seals for itself
HOURLY = 3600.0
CHECKPOINT_SECONDS = 60.0
CAMPAIGN_DAYS = 730  # that a campaign is kept after its last change
QUARANTINE_DAYS = 14


def hours_of(moment: datetime) -> int:
    """Whole hours since 1970."""
    return int(moment.timestamp()) // 3600


@dataclass(slots=True, repr=False)
class Process:
    """Everything of one organisation process. `zegel` and `database` are open; nothing is fetched yet."""

    settings: OrganisatieSettings
    zegel: Zegel
    database: Database
    role: Balie
    outbox: Outbox
    seen: Seen
    shelf: Quarantine
    pipeline: Pipeline
    upkeep: Upkeep
    teksten: Teksten
    documents: dict[str, Callable[[str], tuple[str, bytes]]]  # makers by kind; each runs in a thread of its own
    clock: Callable[[], datetime]

    def __repr__(self) -> str:
        return "<Process organisatiebot>"

    def waiting(self) -> list[Ready]:
        """What was committed before the last stop and not sent yet. Runs in the writing thread."""
        with self.database.begin() as conn:
            return self.outbox.opened(self.outbox.pending(conn))

    def due(self) -> list[Event]:
        """Who is to be told something by the calendar now. Runs in the writing thread."""
        with self.database.begin() as conn:
            return self.role.aan_de_beurt(conn, self.clock().astimezone(self.settings.zone))

    def next_due(self) -> datetime | None:
        """When the calendar has something to say again. Runs in the writing thread; takes a moment."""
        with self.database.begin() as conn:
            return self.role.volgende(conn, self.clock().astimezone(self.settings.zone))

    def find_mark(self, person: bytes, mark: str) -> int | None:
        """The message that asked a question, after a restart. Runs in the writing thread."""
        with self.database.begin() as conn:
            return self.outbox.find_mark(conn, person, mark)

    def close(self) -> None:
        """A clean stop: the next start need not be careful."""
        with self.database.begin() as conn:
            self.shelf.mark_clean(conn, MARK)
        self.database.engine.dispose()


def build(
    settings: OrganisatieSettings,
    *,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    seconds: Callable[[], float] = time.monotonic,
) -> Process:
    """Open the database and tie everything together. Raises a StorageError or one of PROBLEMS; nothing changed then."""
    zegel = load_zegel(settings.organisatie_sleutelbestand, settings.data_map)
    database = Database(open_database(settings.organisatie_database))
    try:
        return _tied(settings, zegel, database, clock, seconds)
    except BaseException:
        database.engine.dispose()
        raise


def _tied(
    settings: OrganisatieSettings, zegel: Zegel, database: Database, clock: Callable[[], datetime],
    seconds: Callable[[], float],
) -> Process:
    check_state(database)
    teksten = Teksten()
    sessions, seen = Sessions(KIT, zegel), Seen(KIT)
    outbox = Outbox(UITGAAND, zegel, zegel.label, lambda: hours_of(clock()))
    shelf = Quarantine(KIT, lambda payload: zegel.seal(OWN, "quarantaine", payload))
    catalogues = {naam: Catalogue(dialogen(rol.dialogen)) for naam, rol in ROLLEN.items()}
    role = Balie(Kamer(zegel, sessions, outbox, seen, teksten, ROLLEN, catalogues, settings.taal))
    with database.begin() as conn:
        verify(conn, zegel, clock())
        careful = shelf.was_unclean(conn, MARK)
        shelf.mark_running(conn, MARK)
    pipeline = Pipeline(database, role, seen, shelf, outbox.settle, zone=settings.zone, clock=clock, careful=careful)
    makers = {kind: maker for rol in ROLLEN.values() for kind, maker in rol.documenten.items()}
    process = Process(settings, zegel, database, role, outbox, seen, shelf, pipeline, Upkeep(clock=seconds), teksten,
                      makers, clock)
    _chores(process)
    return process


def check_state(database: Database) -> None:
    """Raises a StorageError when the database is not of this version."""
    state = current_state(database.engine, "organisatie")
    if state is State.NEWER:
        raise Newer
    if state is not State.OK:
        raise NotMigrated


def verify(conn: Any, zegel: Zegel, now: datetime) -> None:
    """The database remembers the first key that opened it. Raises VerkeerdeSleutel for any other."""
    if not recognises(conn, zegel):
        Instellingen.put(conn, CHECK, zegel.check().hex(), None, now)


def recognises(conn: Any, zegel: Zegel) -> bool:
    """False when no key opened this database before. Raises VerkeerdeSleutel when it was another one."""
    known = Instellingen.get(conn, CHECK)
    if known not in (None, zegel.check().hex()):
        raise VerkeerdeSleutel
    return known is not None


def _chores(process: Process) -> None:
    database, keep = process.database, process.upkeep

    def forget() -> None:
        moment = process.clock()
        hour = hours_of(moment)
        with database.begin() as conn:
            gesprekken.purge(conn, moment.date())
            campagnes.purge(conn, moment.date() - timedelta(days=CAMPAIGN_DAYS))
            process.seen.purge(conn, hour - KEPT_HOURS)
            process.outbox.purge(conn, hour - KEPT_HOURS)
            process.shelf.purge(conn, moment.date() - timedelta(days=QUARANTINE_DAYS))

    keep.add("vergeten", HOURLY, forget)
    keep.add("logboek van de database", CHECKPOINT_SECONDS, lambda: _truncate(process))


def _truncate(process: Process) -> None:
    """What somebody erased, or was revoked with, leaves the log on disk too."""
    checkpoint(process.database.engine)


def slot_of(settings: OrganisatieSettings) -> Slot:
    """One process on one organisation database; on PostgreSQL one in this folder."""
    path = sqlite_file(settings.organisatie_database)
    return Slot(path.with_suffix(".slot") if path else settings.data_map / "organisatiebot.slot", OrganisatieBezet)


async def run(settings: OrganisatieSettings, *, unlimited: bool = False) -> int:
    """The organisation process until it is told to stop. Returns its exit code."""
    with slot_of(settings):
        klok = clock_of(settings, MARK)
        await klok.set_first()
        process = build(settings, clock=klok.now, seconds=klok.seconds)
        try:
            runner = make_runner(process, UNLIMITED if unlimited else None)
            return await serve(process, runner, klok)
        finally:
            process.close()


def make_runner(process: Process, limits: Limits | None = None) -> "Runner":
    """The channel. aiogram takes seconds to load: only a process that really runs loads it."""
    from bot.channels.organisatiebot.runner import Runner
    from bot.channels.profile import ProfileWords
    from bot.channels.settings import ChannelSettings

    settings = process.settings
    channel = ChannelSettings(
        token=settings.need_token(),
        api_url=settings.telegram_api_url,
        webhook_url=settings.organisatiebot_webhook_url,
        webhook_secret=settings.organisatiebot_webhook_geheim.get_secret_value(),
        port=settings.organisatiebot_poort,
        limits=limits or Limits(),
    )
    runner = Runner(
        channel,
        process.pipeline,  # type: ignore[arg-type]  # the core knows only our own events
        documents=process.documents,
        waiting=process.waiting,
        find=process.find_mark,
        languages=PROFILE_LANGUAGES,
        translate=lambda language, text: process.teksten.words(Phrase(text), language or settings.taal),
        words=ProfileWords(woorden.COMMANDS, woorden.DESCRIPTION, woorden.ABOUT),
    )
    process.role.use_files(runner.files)
    return runner
