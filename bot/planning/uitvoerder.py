"""DBOS Transact, the library that ticks. The only file that knows it.

It ticks and does nothing else: what is due is a row of ours, compared with `now`. A tick is a tiny workflow whose only
argument is the name of the work, so there is nothing of anybody in its tables, and doing it once more is harmless.
With several workers on one database each tick is done by one of them.

What the bot needs is not left to it alone. DBOS keeps real time, so with a moved clock it is not started at all; it
takes a second to load and may fail to (a database without the right to make a schema, say). Upkeep therefore watches
the rounds and does one itself when none came for a while: see `hartslag.py`. That is simpler than waiting, retrying
and reporting in here, and right in every one of these cases.

Kept small on purpose: a fixed version (else unfinished work of an earlier release would stand still), a fixed name
per worker (else nobody takes up what it left), no console, no port, no key, so no other host is ever called.
"""

import contextlib
import logging
import os
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

_LOG = logging.getLogger(__name__)
VERSION = "1"  # of the workflows, not of the program
NAME = "loopbaanmaatje"
WORKFLOW = "tik"
QUEUE = "stromen"
QUEUE_SECONDS = 5.0  # between two looks in the queue
NIGHTLY = "12 3 * * *"
OWN = "opruimen"
KEPT = timedelta(days=2)  # what is kept of ticks that were done
PURGE_AT_ONCE = 500
LOOK_SECONDS = 30.0  # how often DBOS looks for changes in the schedules and in what waits
CLOSE_SECONDS = 3.0


@dataclass(frozen=True, slots=True)
class Tik:
    """Work at fixed times. `cron` has five fields, in UTC. `work` is called in a thread of DBOS; it may be repeated."""

    name: str
    cron: str
    work: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Stroom:
    """Long work in small steps: looked for at fixed times, one workflow for each number that `todo` names.

    `step` does a little and says whether there is more. Both are called in a thread of DBOS and may be repeated.
    """

    name: str
    cron: str
    todo: Callable[[], Sequence[int]]
    step: Callable[[int], bool]


class Uitvoerder:
    """Ticks from `start` until `stop`. `database` makes the engine for DBOS's own tables, in the schema `schema`."""

    def __init__(
        self, database: Callable[[], Any], ticks: Sequence[Tik], *, worker: str, schema: str,
        flows: Sequence[Stroom] = (),
    ) -> None:
        self._database, self._ticks, self._flows = database, tuple(ticks), tuple(flows)
        self._worker, self._schema = worker, schema
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self.running = threading.Event()

    def __repr__(self) -> str:
        return "<Uitvoerder>"

    def start(self) -> None:
        """Load and launch in a thread of its own: loading takes a second, and nobody should wait for it."""
        # a daemon: ticks may be broken off at any moment, and the end of the process must not wait for them
        self._thread = threading.Thread(target=self._live, name="uitvoerder", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the ticks; waits a few seconds at most."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(CLOSE_SECONDS)

    def _live(self) -> None:
        try:
            engine = self._database()
        except Exception as error:  # noqa: BLE001
            _LOG.warning("Het tikken start niet (%s). De bot kijkt zelf wie aan de beurt is.", type(error).__name__)
            return
        try:
            self._launch(engine)
            self.running.set()
            self._stop.wait()
        except Exception as error:  # noqa: BLE001  whatever it is: the process watches the rounds by itself
            _LOG.warning("Het tikken start niet (%s). De bot kijkt zelf wie aan de beurt is.", type(error).__name__)
        finally:
            self.running.clear()
            _destroy()
            engine.dispose()

    def _launch(self, engine: Any) -> None:
        _keep_to_ourselves()
        # a second of work: not before it is needed
        from dbos import DBOS, DBOSConfig, DBOSPortableJSONSerializer

        work: dict[str, Callable[[], object]] = {tick.name: tick.work for tick in self._ticks} | {OWN: _purge}

        def tik(_moment: object, name: str) -> None:
            work[name]()

        config: DBOSConfig = {
            "name": NAME,
            "system_database_engine": engine,
            "dbos_system_schema": self._schema,
            "application_version": VERSION,
            "executor_id": f"werker-{self._worker}",
            "serializer": DBOSPortableJSONSerializer(),
            "use_listen_notify": False,  # it would poll or hold a connection for notes that nobody sends
            "notification_listener_polling_interval_sec": 0.5,
            "scheduler_polling_interval_sec": LOOK_SECONDS,
            "max_executor_threads": 3,  # a campaign may take one for minutes
            "enable_otlp": False,
            "log_level": "WARNING",
        }
        DBOS(config=config)
        DBOS.workflow(name=WORKFLOW)(tik)
        work |= {flow.name: _begins(flow) for flow in self._flows}
        DBOS.launch()
        if self._flows:  # of all workers together one at a time
            DBOS.register_queue(QUEUE, global_concurrency=1, polling_interval_sec=QUEUE_SECONDS)
        DBOS.apply_schedules([
            {"schedule_name": name, "workflow_fn": tik, "schedule": cron, "context": name}
            for name, cron in [
                *((tick.name, tick.cron) for tick in self._ticks), *((flow.name, flow.cron) for flow in self._flows),
                (OWN, NIGHTLY),
            ]
        ])


def _begins(flow: Stroom) -> Callable[[], None]:
    """What the tick of this flow does: a workflow for each number, unless it has one already.

    The only argument is the number. A workflow that was broken off goes on where the rows say.
    """
    from dbos import DBOS, SetEnqueueOptions, error

    step = DBOS.step(name=f"{flow.name}_stap")(flow.step)
    todo = DBOS.step(name=f"{flow.name}_welke")(lambda: [int(number) for number in flow.todo()])

    def stroom(number: int) -> None:
        while step(number):
            pass

    run = DBOS.workflow(name=flow.name)(stroom)

    def begin() -> None:
        for number in todo():
            named = SetEnqueueOptions(deduplication_id=f"{flow.name}-{number}")
            with contextlib.suppress(error.DBOSQueueDeduplicatedError), named:
                DBOS.enqueue_workflow(QUEUE, run, number)

    return begin


def _keep_to_ourselves() -> None:
    """Nothing in the environment may connect this process to a service of the library's makers."""
    for name in [name for name in os.environ if name.startswith("DBOS_")]:
        del os.environ[name]
    logger = logging.getLogger("dbos")
    logger.propagate = True  # to our own guard, which lets only the name of the logger through
    logger.handlers[:] = [logging.NullHandler()]  # with a handler there, the library adds none of its own


def _purge() -> None:
    """Forget ticks that were done, some at a time."""
    from dbos import DBOS

    before = (datetime.now(UTC) - KEPT).isoformat()
    while True:
        old = DBOS.list_workflows(
            end_time=before, status=["SUCCESS", "ERROR", "CANCELLED", "MAX_RECOVERY_ATTEMPTS_EXCEEDED"],
            limit=PURGE_AT_ONCE, load_input=False, load_output=False,
        )
        if not old:
            return
        DBOS.delete_workflows([one.workflow_id for one in old])


def _destroy() -> None:
    import sys

    if "dbos" in sys.modules:
        from dbos import DBOS

        DBOS.destroy(destroy_registry=True)
