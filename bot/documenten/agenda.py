"""A calendar file: a talk or a moment for oneself, with a neutral title and nothing about what it is for.

RFC 5545 (iCalendar) and RFC 5546 (how an update finds the event it replaces: the same UID, a higher SEQUENCE).
Times are in UTC, so no calendar needs our idea of summer time.
"""

import datetime as dt
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.documenten.woorden import language_and_region

if TYPE_CHECKING:
    from icalendar import Calendar, Event

TITELS = {
    "nl": {"gesprek": "Gesprek", "moment": "Moment voor mezelf"},
    "en": {"gesprek": "Conversation", "moment": "Time for myself"},
}
PRODUCT = "-//Loopbaanmaatje//Agenda//NL"
_UID = re.compile(r"[A-Za-z0-9_-]{16,64}")  # a random token: nothing that could point to a person
LANGST = 24 * 60


@dataclass(frozen=True, slots=True)
class Afspraak:
    """One appointment. `uid` is a random token that the caller keeps; `volgnummer` goes up with every change.

    `begin` knows its zone; `soort` is «gesprek» or «moment»; `waarschuw`: minutes before, 0 for no alarm.
    Raises ValueError for a value that cannot be, without quoting it.
    """

    uid: str
    volgnummer: int
    begin: dt.datetime
    minuten: int
    soort: str
    geschrapt: bool = False
    waarschuw: int = 0

    def __post_init__(self) -> None:
        if not _UID.fullmatch(self.uid):
            raise ValueError("An appointment needs a random token of 16 to 64 letters, digits, - and _.")
        if self.begin.utcoffset() is None:
            raise ValueError("An appointment needs a moment that knows its zone.")
        if self.soort not in TITELS["nl"] or not 0 < self.minuten <= LANGST or min(self.volgnummer, self.waarschuw) < 0:
            raise ValueError("An appointment has a wrong kind, length, sequence or alarm.")


def make_calendar(afspraken: tuple[Afspraak, ...], made: dt.datetime, language: str = "nl") -> bytes:
    """The file. `made` is when the appointments were last changed; the same input gives the same bytes.

    Raises ValueError if there is no appointment at all: an empty calendar may not exist.
    """
    from icalendar import Calendar  # here: a process that never makes a calendar need not load it

    if not afspraken:
        raise ValueError("A calendar file needs at least one appointment.")
    calendar = Calendar()
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", PRODUCT)
    calendar.add("CALSCALE", "GREGORIAN")
    calendar.add("METHOD", "PUBLISH")
    titles = TITELS["en" if language_and_region(language)[0] == "en" else "nl"]
    for afspraak in afspraken:
        calendar.add_component(_event(afspraak, made.astimezone(dt.UTC).replace(microsecond=0), titles))
    return _bytes(calendar)


def calendar_name(afspraken: tuple[Afspraak, ...]) -> str:
    """A file name that tells nothing but the day: «afspraak-2026-12-01.ics»."""
    return f"afspraak-{min(afspraak.begin for afspraak in afspraken).date().isoformat()}.ics"


def agenda_to_json(afspraken: tuple[Afspraak, ...], made: dt.datetime, language: str) -> str:
    """The appointments as text, for the outbox."""
    plain = [
        {
            "uid": a.uid, "volgnummer": a.volgnummer, "begin": a.begin.isoformat(), "minuten": a.minuten,
            "soort": a.soort, "geschrapt": a.geschrapt, "waarschuw": a.waarschuw,
        }
        for a in afspraken
    ]  # fmt: skip
    return json.dumps({"taal": language, "gemaakt": made.isoformat(), "afspraken": plain})


def agenda_document(contents: str) -> tuple[str, bytes]:
    """The maker for the outbox: the text of `agenda_to_json` → (file name, calendar). Raises ValueError."""
    try:
        told = json.loads(contents)
        made = dt.datetime.fromisoformat(told["gemaakt"])
        afspraken = tuple(
            Afspraak(
                str(a["uid"]), int(a["volgnummer"]), dt.datetime.fromisoformat(a["begin"]), int(a["minuten"]),
                str(a["soort"]), bool(a["geschrapt"]), int(a["waarschuw"]),
            )
            for a in told["afspraken"]
        )  # fmt: skip
        return calendar_name(afspraken), make_calendar(afspraken, made, str(told["taal"]))
    except (ValueError, KeyError, TypeError):
        pass
    # Outside the except: the cause would quote the text.
    raise ValueError("This is not the text of an agenda.")


def _event(afspraak: Afspraak, made: dt.datetime, titles: dict[str, str]) -> "Event":
    from icalendar import Alarm, Event

    begin = afspraak.begin.astimezone(dt.UTC).replace(microsecond=0)
    event = Event()
    event.add("UID", f"{afspraak.uid}@loopbaanmaatje")
    event.add("SEQUENCE", afspraak.volgnummer)
    event.add("DTSTAMP", made)
    event.add("DTSTART", begin)
    event.add("DTEND", begin + dt.timedelta(minutes=afspraak.minuten))  # in UTC: 30 minutes stay 30 minutes
    event.add("SUMMARY", titles[afspraak.soort])
    event.add("STATUS", "CANCELLED" if afspraak.geschrapt else "CONFIRMED")
    event.add("TRANSP", "TRANSPARENT" if afspraak.geschrapt else "OPAQUE")
    event.add("CLASS", "PRIVATE")  # a shared calendar shows «busy» and no more
    if afspraak.waarschuw and not afspraak.geschrapt:
        alarm = Alarm()
        alarm.add("ACTION", "DISPLAY")
        alarm.add("DESCRIPTION", titles[afspraak.soort])
        alarm.add("TRIGGER", dt.timedelta(minutes=-afspraak.waarschuw))
        event.add_component(alarm)
    return event


def _bytes(calendar: "Calendar") -> bytes:
    made = calendar.to_ical()
    assert isinstance(made, bytes)
    return made
