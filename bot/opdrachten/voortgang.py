"""A progress bar, but only for work that takes longer than a second and only where somebody looks."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

GEDULD = 1.0  # seconds before the bar appears


@contextmanager
def progress(what: str, total: int) -> Iterator[Callable[[], None]]:
    """Gives a function to call after each of `total` pieces of work. `what` is the Dutch name of the work."""
    if not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console  # here: most runs never show a bar
    from rich.progress import Progress

    began = time.monotonic()
    with_bar = Progress(console=Console(stderr=True), transient=True)
    task = with_bar.add_task(what, total=total)

    def step() -> None:
        with_bar.advance(task)
        if time.monotonic() - began > GEDULD:
            with_bar.start()

    try:
        yield step
    finally:
        with_bar.stop()
