"""What may reach a log: our own sentences, with tokens and long numbers taken out. Nothing of others but a name.

Libraries print tokens, message texts and states at INFO and DEBUG; of their records only the logger's name and the
level remain, and only from WARNING up. Tracebacks shrink to the names of the errors: their texts may quote answers.
"""

import logging
import re
import sys

import structlog

_TOKEN = re.compile(r"\d{6,}:[A-Za-z0-9_-]{8,}")
_LONG_NUMBER = re.compile(r"\d{6,}")
OURS = "bot"


class Guard(logging.Filter):
    """Lets through what may be read by whoever reads the log."""

    def filter(self, record: logging.LogRecord) -> bool:
        ours = record.name == OURS or record.name.startswith(f"{OURS}.")
        if not ours:
            if record.levelno < logging.WARNING:
                return False
            record.msg, record.args = f"Melding van {record.name}", ()
        if record.exc_info and record.exc_info[0] is not None:
            record.msg = f"{record.getMessage()} ({_names(record.exc_info[1])})"
            record.args = ()
        record.exc_info = record.exc_text = record.stack_info = None
        record.msg, record.args = scrub(record.getMessage()), ()
        return True


def scrub(text: str) -> str:
    """Without anything that looks like a token, and without long numbers (chat ids, update ids)."""
    return _LONG_NUMBER.sub("<nummer>", _TOKEN.sub("<token>", text))


def _names(error: BaseException | None) -> str:
    found: list[str] = []
    while error is not None and len(found) < 5:
        found.append(type(error).__name__)
        error = error.__cause__ or error.__context__
    return " < ".join(found)


def set_up(level: str) -> None:
    """JSON lines for a service, readable lines in a terminal. Replaces every handler that was there."""
    terminal = sys.stderr.isatty()
    shared: list[structlog.types.Processor] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    renderer: structlog.types.Processor = (
        structlog.dev.ConsoleRenderer() if terminal else structlog.processors.JSONRenderer(ensure_ascii=False)
    )
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=shared,
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
    )
    handler = logging.StreamHandler()
    handler.setFormatter(formatter)
    handler.addFilter(Guard())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger(OURS).setLevel(level)
    logging.raiseExceptions = False  # a failing log line must not print the record itself
    sys.excepthook = _excepthook
    logging.captureWarnings(True)


def _excepthook(kind: type[BaseException], error: BaseException, trace: object) -> None:
    """A crash tells where, never what: locals and texts of errors may hold somebody's words."""
    logging.getLogger(OURS).critical("Het programma is gestopt door een fout (%s).", _names(error))
