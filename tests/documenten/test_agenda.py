"""The calendar file: read back by a library, and checked line by line against the rules of RFC 5545."""

import datetime as dt
import json
import re
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from bot.documenten.agenda import Afspraak, agenda_document, agenda_to_json, make_calendar

BRUSSEL = ZoneInfo("Europe/Brussels")
UID = "Zk3-a_b0123456789abcdef"
GEMAAKT = dt.datetime(2026, 11, 21, 23, 30, tzinfo=dt.UTC)


def gesprek(begin: dt.datetime = dt.datetime(2027, 2, 3, 14, 30, tzinfo=BRUSSEL), **rest: object) -> Afspraak:
    return Afspraak(**({"uid": UID, "volgnummer": 0, "begin": begin, "minuten": 45, "soort": "gesprek"} | rest))  # type: ignore[arg-type]


def gelezen(made: bytes) -> list[Calendar]:
    return list(Calendar.from_ical(made).walk("VEVENT"))


def regels(made: bytes) -> list[str]:
    """The content lines, unfolded, after a check of what every line must be (RFC 5545, 3.1 and 3.6)."""
    assert made.endswith(b"\r\n")
    assert b"\n" not in made.replace(b"\r\n", b"")
    assert b"\r" not in made.replace(b"\r\n", b"")
    assert all(len(line) <= 75 for line in made.split(b"\r\n"))
    lines = made.decode().replace("\r\n ", "").removesuffix("\r\n").split("\r\n")
    assert all(re.fullmatch(r"[A-Z-]+(;[A-Z-]+=[^:;]+)*:.*", line) for line in lines)
    return lines


def keuring(made: bytes) -> None:
    """One calendar, nested right, every event with exactly one of what it must have and nothing that it may not."""
    lines = regels(made)
    assert (lines[0], lines[-1]) == ("BEGIN:VCALENDAR", "END:VCALENDAR")
    open_parts: list[str] = []
    counts: dict[str, int] = {}
    for line in lines:
        name, _, value = line.partition(":")
        if name == "BEGIN":
            open_parts.append(value)
            counts = {} if value == "VEVENT" else counts
        elif name == "END":
            assert open_parts.pop() == value
            if value == "VEVENT":
                assert all(counts[need] == 1 for need in ("UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "SUMMARY"))
                assert not counts.keys() & {"DURATION", "ATTENDEE", "ORGANIZER", "LOCATION", "DESCRIPTION", "COMMENT"}
        elif open_parts == ["VCALENDAR", "VEVENT"]:
            counts[name] = counts.get(name, 0) + 1
            if name.startswith("DT"):
                assert re.fullmatch(r"\d{8}T\d{6}Z", value)
    assert not open_parts
    assert lines.count("VERSION:2.0") == 1
    assert sum(line.startswith("PRODID:") for line in lines) == 1


def test_een_gesprek_staat_erin_met_een_neutrale_titel_en_niets_meer() -> None:
    made = make_calendar((gesprek(),), GEMAAKT)
    keuring(made)
    (event,) = gelezen(made)
    assert str(event["SUMMARY"]) == "Gesprek"
    assert event["DTSTART"].dt == dt.datetime(2027, 2, 3, 13, 30, tzinfo=dt.UTC)
    assert event["DTEND"].dt - event["DTSTART"].dt == dt.timedelta(minutes=45)
    assert str(event["UID"]) == f"{UID}@loopbaanmaatje"
    assert str(event["CLASS"]) == "PRIVATE"
    assert set(event) == {"SUMMARY", "DTSTART", "DTEND", "DTSTAMP", "UID", "SEQUENCE", "CLASS", "STATUS", "TRANSP"}
    assert not event.subcomponents
    assert b"METHOD:PUBLISH\r\n" in made


def test_een_moment_voor_jezelf_heet_ook_zo() -> None:
    made = make_calendar((gesprek(soort="moment"),), GEMAAKT)
    assert str(gelezen(made)[0]["SUMMARY"]) == "Moment voor mezelf"
    assert str(gelezen(make_calendar((gesprek(soort="moment"),), GEMAAKT, "en"))[0]["SUMMARY"]) == "Time for myself"


@pytest.mark.parametrize(
    ("begin", "utc"),
    [
        (dt.datetime(2027, 3, 27, 9, 0, tzinfo=BRUSSEL), "20270327T080000Z"),  # the day before summer time
        (dt.datetime(2027, 3, 28, 9, 0, tzinfo=BRUSSEL), "20270328T070000Z"),  # the day itself
        (dt.datetime(2027, 3, 28, 1, 45, tzinfo=BRUSSEL), "20270328T004500Z"),  # a quarter before the jump
        (dt.datetime(2027, 10, 30, 9, 0, tzinfo=BRUSSEL), "20271030T070000Z"),  # the day before winter time
        (dt.datetime(2027, 10, 31, 9, 0, tzinfo=BRUSSEL), "20271031T080000Z"),  # the day itself
        (dt.datetime(2027, 10, 31, 2, 30, tzinfo=BRUSSEL), "20271031T003000Z"),  # the hour that comes twice, first …
        (dt.datetime(2027, 10, 31, 2, 30, fold=1, tzinfo=BRUSSEL), "20271031T013000Z"),  # … and second
    ],
)
def test_rond_zomeruur_en_winteruur_klopt_het_uur_en_blijft_de_lengte(begin: dt.datetime, utc: str) -> None:
    made = make_calendar((gesprek(begin),), GEMAAKT)
    assert f"DTSTART:{utc}" in regels(made)
    (event,) = gelezen(made)
    assert event["DTEND"].dt - event["DTSTART"].dt == dt.timedelta(minutes=45)
    if begin.fold == 0:
        assert event["DTSTART"].dt.astimezone(BRUSSEL).replace(tzinfo=None) == begin.replace(tzinfo=None)


def test_een_verzet_gesprek_houdt_zijn_naam_en_krijgt_een_hoger_nummer() -> None:
    eerst = gelezen(make_calendar((gesprek(),), GEMAAKT))[0]
    later = dt.datetime(2027, 2, 10, 10, 0, tzinfo=BRUSSEL)
    daarna = gelezen(make_calendar((gesprek(later, volgnummer=1),), GEMAAKT))[0]
    assert eerst["UID"] == daarna["UID"]
    assert (eerst["SEQUENCE"], daarna["SEQUENCE"]) == (0, 1)
    assert daarna["DTSTART"].dt == later


def test_een_geschrapt_gesprek_is_geschrapt_en_waarschuwt_niet() -> None:
    made = make_calendar((gesprek(geschrapt=True, volgnummer=2, waarschuw=60),), GEMAAKT)
    keuring(made)
    (event,) = gelezen(made)
    assert str(event["STATUS"]) == "CANCELLED"
    assert str(event["TRANSP"]) == "TRANSPARENT"
    assert not event.subcomponents


def test_alleen_wie_het_vraagt_krijgt_een_waarschuwing() -> None:
    assert b"VALARM" not in make_calendar((gesprek(),), GEMAAKT)
    made = make_calendar((gesprek(waarschuw=120),), GEMAAKT)
    keuring(made)
    (alarm,) = gelezen(made)[0].subcomponents
    assert alarm["TRIGGER"].dt == dt.timedelta(hours=-2)
    assert str(alarm["DESCRIPTION"]) == "Gesprek"


def test_een_gesprek_en_zijn_momenten_passen_in_een_bestand() -> None:
    momenten = tuple(
        gesprek(dt.datetime(2027, maand, 1, 9, 0, tzinfo=BRUSSEL), uid=f"{UID}{maand}", soort="moment", minuten=15)
        for maand in (5, 3, 4)
    )
    name, made = agenda_document(agenda_to_json((gesprek(), *momenten), GEMAAKT, "nl_BE"))
    keuring(made)
    assert name == "afspraak-2027-02-03.ics"
    assert len({str(event["UID"]) for event in gelezen(made)}) == 4


def test_dezelfde_afspraak_geeft_hetzelfde_bestand() -> None:
    told = agenda_to_json((gesprek(),), GEMAAKT, "nl_BE")
    assert agenda_document(told) == agenda_document(told)


@settings(max_examples=80, deadline=None)
@given(
    begin=st.datetimes(dt.datetime(2020, 1, 1), dt.datetime(2060, 1, 1), timezones=st.timezones()),
    minuten=st.integers(1, 1440), volgnummer=st.integers(0, 10**6), geschrapt=st.booleans(),
    waarschuw=st.integers(0, 20_000), uid=st.from_regex(r"[A-Za-z0-9_-]{16,64}", fullmatch=True),
    soort=st.sampled_from(["gesprek", "moment"]),
)  # fmt: skip
def test_elke_afspraak_houdt_zich_aan_de_regels(begin: dt.datetime, **rest: object) -> None:
    afspraak = gesprek(begin, **rest)
    _name, made = agenda_document(agenda_to_json((afspraak,), GEMAAKT, "nl_BE"))
    keuring(made)
    (event,) = gelezen(made)
    assert event["DTSTART"].dt == begin.astimezone(dt.UTC).replace(microsecond=0)
    assert str(event["UID"]) == f"{afspraak.uid}@loopbaanmaatje"


@pytest.mark.parametrize("rest", [
    {"uid": "kort"}, {"uid": "met spatie 0123456789"}, {"uid": UID + "\r\nATTENDEE:x"}, {"uid": UID * 4},
    {"begin": dt.datetime(2027, 1, 1)}, {"soort": "loopbaangesprek"}, {"minuten": 0}, {"minuten": 1441},
    {"volgnummer": -1}, {"waarschuw": -5},
])  # fmt: skip
def test_een_afspraak_die_niet_kan_wordt_geweigerd(rest: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="An appointment"):
        gesprek(**rest)  # type: ignore[arg-type]


@pytest.mark.parametrize("kapot", [
    "", "[]", "{}", json.dumps({"taal": "nl", "gemaakt": "x", "afspraken": []}), agenda_to_json((), GEMAAKT, "nl"),
    agenda_to_json((gesprek(),), GEMAAKT, "nl").replace("gesprek", "geheim"),
])  # fmt: skip
def test_kapotte_tekst_wordt_geweigerd_zonder_iets_te_herhalen(kapot: str) -> None:
    with pytest.raises(ValueError, match="not the text of an agenda") as fout:
        agenda_document(kapot)
    assert fout.value.__context__ is None
