"""The employee process, tied together: settings → keys → vault → role → pipeline → channel."""

import asyncio
import contextlib
import logging
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.channels.lease import Lease
from bot.channels.medewerkersbot.leased import LeasedRunner
from bot.channels.medewerkersbot.runner import Runner
from bot.channels.settings import ChannelSettings
from bot.engine.machine import Catalogue
from bot.engine.messages import Phrase
from bot.engine.ports import Ready
from bot.kluis.bevroren import Bevroren
from bot.kluis.kenmerk import verify
from bot.kluis.kluis import Kluis
from bot.kluis.personen import wake_all
from bot.kluis.sleutelbestand import KeyFileError
from bot.kluis.sleutels import Keys, WrongKey, load_keys
from bot.kluis.spiegel import copy_mirror
from bot.kluis.spiegel_campagne import calendar, copy_campaigns
from bot.kluis.wissen import purge_expired
from bot.migrations import State, current_state
from bot.outbox.pace import UNLIMITED, Limits
from bot.outbox.queue import Outbox
from bot.pipeline import Pipeline
from bot.planning.campagnes import Campagnes
from bot.planning.upkeep import Upkeep
from bot.planning.wekkers import Due, Wekkers
from bot.rollen.medewerker import Medewerker, verzending
from bot.rollen.medewerker.kamer import Kamer
from bot.rollen.medewerker.uitvoer import JSON_KIND, PDF_KIND, as_file, gather
from bot.settings import MedewerkerSettings
from bot.store.database import checkpoint, open_database, sqlite_file
from bot.store.errors import Newer, NotMigrated, StorageError
from bot.store.quarantine import Quarantine
from bot.store.seen import KEPT_HOURS, Seen
from bot.store.sessions import Sessions
from bot.store.transactions import Database
from bot.teksten import Teksten
from bot.wiring.achtergrond import Achtergrond, lease_of, slot_of
from bot.wiring.campagnes import campagnes_of, picture_maker
from bot.wiring.klok import clock_of
from bot.wiring.papieren import PAPERS
from bot.wiring.register import dialogen
from bot.wiring.tables import KIT, UITGAAND
from bot.wiring.vrijgave import make_gate

_LOG = logging.getLogger(__name__)
PROBLEMS = (KeyFileError, WrongKey)
PROFILE_LANGUAGES = ("", "en")  # languages of phones, in two letters; "" is every other one
MIRROR_SECONDS = 180.0
CAMPAIGN_SECONDS = 15.0  # so that a campaign that is held or stopped comes to rest soon
HOURLY = 3600.0
FORGET = "vergeten"
EVER = 2**62  # UTC seconds, later than any alarm
CHECKPOINT_SECONDS = 5.0
UPKEEP_SECONDS = 2.0
SENT_SECONDS = 10.0  # that a moved clock waits for what is under way
QUARANTINE_DAYS = 14


def hours_of(moment: datetime) -> int:
    """Whole hours since 1970."""
    return int(moment.timestamp()) // 3600


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
    documents: dict[str, Callable[[str], tuple[str, bytes]]]  # makers by kind; each runs in a thread of its own
    clock: Callable[[], datetime]

    def __repr__(self) -> str:
        return "<Process medewerkersbot>"

    def waiting(self) -> list[Ready]:
        """What was committed before the last stop and not sent yet. Runs in the writing thread."""
        with self.database.begin() as conn:
            rows = self.outbox.pending(conn)
            self.kluis.load(conn, {row.persoon for row in rows})
            waiting, doubtful = verzending.parted(self.outbox.opened(rows))
            self.outbox.settle(conn, doubtful)
            in_doubt = verzending.in_doubt(conn)
            self.role.on_the_way(waiting)
            if in_doubt:
                _LOG.warning("Nieuws voor %d mensen was onderweg bij de vorige stop. Het gaat niet nog eens.", in_doubt)
            return [*waiting, *self.role.farewells(conn)]

    def taken_over(self) -> list[Ready]:
        """`waiting`, for a worker that was in reserve until now. Runs in the writing thread."""
        self.role.start_anew()
        self.upkeep.run_due()
        return self.waiting()

    def of_others(self) -> list[Ready]:
        """What other workers committed, and only we may send. Runs in the writing thread."""
        with self.database.begin() as conn:
            rows = [row for row in self.outbox.pending(conn) if not self.role.sends(row.id)]
            self.kluis.load(conn, {row.persoon for row in rows})
            found = self.outbox.opened(rows)
            self.role.on_the_way(found)
            self.role.take_up(conn)
            return found

    def due(self, most: int) -> list[Due]:
        """Whose alarm went off, the longest ago first. Runs in the writing thread."""
        with self.database.begin() as conn:
            return self.kluis.due(conn, int(self.clock().timestamp()), most)

    def next_due(self) -> datetime | None:
        """When the next alarm goes off. Runs in the writing thread."""
        with self.database.begin() as conn:
            first = self.kluis.due(conn, EVER, 1)
            news = verzending.next_moment(conn, self.clock())
        moments = [*([datetime.fromtimestamp(first[0][1], UTC)] if first else []), *([news] if news else [])]
        return min(moments, default=None)

    def left_over(self) -> list[Ready]:
        """What came after the receipt into the chat of somebody who erased everything. Runs in the writing thread."""
        if not self.role.unfinished:
            return []
        with self.database.begin() as conn:
            return self.role.farewells(conn)

    def find_mark(self, person: bytes, mark: str) -> int | None:
        """The message that asked a question, after a restart. Runs in the writing thread."""
        with self.database.begin() as conn:
            self.kluis.load(conn, [person])
            return self.outbox.find_mark(conn, person, mark) if self.kluis.knows(person) else None

    def close(self) -> None:
        """A clean stop: the next start need not be careful."""
        with self.database.begin() as conn:
            self.shelf.mark_clean(conn, mark_of(self.settings))
        self.database.engine.dispose()


def mark_of(settings: MedewerkerSettings) -> str:
    """The mark in the database that this worker runs."""
    return "bot" if settings.werker == "1" else f"bot {settings.werker}"


def build(
    settings: MedewerkerSettings,
    *,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    seconds: Callable[[], float] = time.monotonic,
) -> Process:
    """Open the vault and tie everything together. Raises a StorageError or one of PROBLEMS; then nothing changed.

    `clock` says which moment it is, `seconds` when a chore is due again.
    """
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
    outbox = Outbox(UITGAAND, kluis, kluis.label, lambda: hours_of(clock()))
    shelf = Quarantine(KIT, lambda payload: keys.seal_own("quarantaine", payload))
    kamer = Kamer(kluis, sessions, outbox, seen, teksten, Catalogue(dialogen("medewerker")), settings.taal,
                  fresh=lambda: secrets.token_hex(3), forget=shelf.erase)
    role = Medewerker(kamer)
    with database.begin() as conn:
        verify(conn, keys)
        careful = shelf.was_unclean(conn, mark_of(settings))
        shelf.mark_running(conn, mark_of(settings))
    pipeline = Pipeline(database, role, seen, shelf, outbox.settle, zone=settings.zone, clock=clock, careful=careful)
    makers = {**PAPERS, **export_makers(settings, kamer, clock), **picture_maker(settings)}
    process = Process(settings, keys, database, kluis, role, outbox, seen, shelf, pipeline, Upkeep(clock=seconds),
                      teksten, makers, clock)
    _chores(process, clock)
    return process


def _chores(process: Process, clock: Callable[[], datetime]) -> None:
    database, keep = process.database, process.upkeep

    def mirror() -> None:
        copy_organisation(process)

    def campaigns() -> None:
        copy_organisation(process, copy_campaigns)

    def forget() -> None:
        moment = clock()
        today, hour = moment.date(), hours_of(moment)
        with database.begin() as conn:
            gone = purge_expired(conn, today)
            process.seen.purge(conn, hour - KEPT_HOURS)
            process.outbox.purge(conn, hour - KEPT_HOURS)
            process.shelf.purge(conn, today - timedelta(days=QUARANTINE_DAYS))
            verzending.forget(conn, today)
        process.role.truncate_log = process.role.truncate_log or gone > 0

    def truncate() -> None:
        if process.role.truncate_log and checkpoint(database.engine):
            process.role.truncate_log = False

    gate = make_gate(database, Bevroren(), process.settings.organisatie_database)
    process.role.truncate_log = True  # a crash may have left something of an erased person in the log
    keep.add("spiegel", MIRROR_SECONDS, mirror)
    keep.add("vrijgave", HOURLY, lambda: gate.ronde(clock().astimezone(process.settings.zone)))
    keep.add("campagnes", CAMPAIGN_SECONDS, campaigns)
    keep.add(FORGET, HOURLY, forget)
    keep.add("logboek van de database", CHECKPOINT_SECONDS, truncate)


def copy_organisation(process: Process, copy: Callable[[Any, Any], bool] = copy_mirror) -> bool:
    """Copy teams, codes, content and campaigns from the organisation's database, read-only, on a clock."""
    url = process.settings.organisatie_database
    path = sqlite_file(url)
    if path is not None and not path.exists():
        return False
    theirs = open_database(url, readonly=True)
    try:
        with theirs.connect() as org_conn, process.database.begin() as conn:
            before = calendar(conn)
            changed = copy(org_conn, conn)
            if calendar(conn) != before:  # days that hang on it moved for everybody
                wake_all(conn, int(process.clock().timestamp()))
    finally:
        theirs.dispose()
    if changed:
        process.role.content_changed()
    return changed


def export_makers(
    settings: MedewerkerSettings, kamer: Kamer, clock: Callable[[], datetime]
) -> dict[str, Callable[[str], tuple[str, bytes]]]:
    """The two documents of «Meenemen», from the vault itself at the moment of sending.

    Beside the writing thread, hence with keys, a vault and a connection of their own. The connection only reads.
    """
    def gathered(contents: str) -> dict[str, Any]:
        engine = open_database(settings.kluis_database, readonly=True)
        try:
            keys = load_keys(settings.kluis_sleutelbestand, settings.data_map)
            with engine.connect() as conn:
                return gather(Kluis(keys), conn, contents, clock().astimezone(settings.zone),
                              lambda account, now: kamer.known(account, now, {}))
        finally:
            engine.dispose()

    def paper(contents: str) -> tuple[str, bytes]:
        from bot.documenten.mijn_gegevens import make_paper, paper_name  # typst only when needed

        found = gathered(contents)
        return paper_name(found), make_paper(found, found["taal"] or settings.taal)

    return {PDF_KIND: paper, JSON_KIND: lambda contents: as_file(gathered(contents))}


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
    with slot_of(settings) as slot:
        klok = clock_of(settings, f"medewerkersbot {settings.werker}")
        await klok.set_first()
        process = build(settings, clock=klok.now, seconds=klok.seconds)
        lease = lease_of(settings, process.database, slot.name, process.pipeline.be_careful)
        runner = make_runner(process, channel, lease)
        if lease is None:  # before the first update: whoever comes in with a code must be recognised
            await runner.writer.run(process.upkeep.run_due)
        wekkers = Wekkers(lambda most: runner.writer.run(lambda: process.due(most)), runner.submit)
        news = campagnes_of(runner, process.database, process.clock)
        behind = Achtergrond(settings, wekkers, lambda: runner.writer.run(lambda: process.upkeep.do(FORGET)), news)
        background = [asyncio.create_task(work) for work in (
            _upkeep(runner, process), klok.follow(lambda: catch_up(runner, process, wekkers, news)), behind.run()
        )]
        try:
            return await runner.run()
        finally:
            for task in background:
                task.cancel()
            await asyncio.to_thread(behind.stop)
            process.close()


def make_runner(process: Process, channel: ChannelSettings, lease: Lease | None = None) -> Runner:
    """With a `lease`: one of several workers on this vault."""
    parts: dict[str, Any] = {
        "documents": process.documents,
        "find": process.find_mark,
        "languages": PROFILE_LANGUAGES,
        "translate": lambda language, text: process.teksten.words(Phrase(text), language or process.settings.taal),
    }
    if lease is None:
        return Runner(channel, process.pipeline, waiting=process.waiting, **parts)  # type: ignore[arg-type]  # see below
    return LeasedRunner(
        channel,
        process.pipeline,  # type: ignore[arg-type]  # the core knows only our own events
        waiting=process.taken_over, lease=lease, others=process.of_others, forget=process.role.start_anew, **parts,
    )


async def _upkeep(runner: Runner, process: Process) -> None:
    while True:
        await do_due(runner, process)
        await asyncio.sleep(UPKEEP_SECONDS)


async def do_due(runner: Runner, process: Process) -> None:
    """Everything whose moment has come; what it says is handed to the delivery. In reserve: nothing."""
    if runner.health.standby:
        return
    await runner.writer.run(process.upkeep.run_due)
    try:
        await runner.delivery.hand_over(await runner.writer.run(process.left_over))
    except StorageError as error:
        _LOG.warning("Een afscheid afmaken lukt nog niet (%s); straks nog eens.", type(error).__name__)


async def catch_up(
    runner: Runner, process: Process, wekkers: Wekkers, news: Campagnes | None = None
) -> datetime | None:
    """After somebody moved the clock: do what is due, and wait until what came of it was sent.

    Gives the moment at which something is due again, None when nothing is coming.
    """
    await do_due(runner, process)
    await wekkers.ronde()
    if news is not None:
        await news.ronde()
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(SENT_SECONDS):
            while len(runner.delivery):  # noqa: ASYNC110  the delivery has no event for «empty»
                await asyncio.sleep(0.02)
    return await runner.writer.run(process.next_due)
