"""From update to event: a table, and half a million ways in which an update can be wrong."""

import copy
import json
import random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.channels.inbound import clean, event_of
from bot.channels.organisatiebot import inbound as organisatie
from bot.engine.events import Event, Kind

ANNA = {"id": 42, "is_bot": False, "first_name": "Anna", "language_code": "nl"}
PRIVE = {"id": 42, "type": "private", "first_name": "Anna"}
GROEP = {"id": -100, "type": "supergroup", "title": "Team"}
KANAAL = {"id": -200, "type": "channel", "title": "Nieuws"}


def update(**inhoud: Any) -> dict[str, Any]:
    return {"update_id": 7, **inhoud}


def bericht(**inhoud: Any) -> dict[str, Any]:
    return update(message={"message_id": 5, "date": 1, "from": ANNA, "chat": PRIVE, **inhoud})


def tik(**inhoud: Any) -> dict[str, Any]:
    vraag = {"message_id": 3, "date": 1, "chat": PRIVE, "text": "Vraag"}
    return update(
        callback_query={"id": "99", "from": ANNA, "chat_instance": "1", "message": vraag, "data": "a:1"} | inhoud
    )


def lid(status: str, chat: dict[str, Any] = PRIVE) -> dict[str, Any]:
    nieuw = {"user": {"id": 1, "is_bot": True}, "status": status}
    return update(my_chat_member={"chat": chat, "from": ANNA, "date": 1, "new_chat_member": nieuw})


def E(kind: Kind, **rest: Any) -> Event:
    velden: dict[str, Any] = {"message": 5, "language": "nl"} | rest
    return Event(7, kind, 42, 42, **velden)


STUK = {"file_id": "f1", "file_name": "plan.pdf", "file_size": 1234}
TABEL = {
    "tekst": (bericht(text="hallo"), E(Kind.TEXT, text="hallo")),
    "start met code": (bericht(text="/start AbC_-9"), E(Kind.COMMAND, name="start", text="AbC_-9")),
    "menu met botnaam": (bericht(text="/Menu@proefbot"), E(Kind.COMMAND, name="menu")),
    "opdracht met regels": (bericht(text="/wis  alles\nnu "), E(Kind.COMMAND, name="wis", text="alles\nnu")),
    "breuk is geen opdracht": (bericht(text="/2"), E(Kind.TEXT, text="/2")),
    "schuine streep": (bericht(text="/ ja"), E(Kind.TEXT, text="/ ja")),
    "pad is geen opdracht": (bericht(text="/a/b"), E(Kind.TEXT, text="/a/b")),
    "doorgestuurd": (bericht(text="x", forward_origin={"type": "user"}), E(Kind.TEXT, text="x", forwarded=True)),
    "nul en half teken": (bericht(text="a\x00b\ud83d"), E(Kind.TEXT, text="ab\ufffd")),
    "tik": (tik(), E(Kind.TAP, message=3, tap="99", data="a:1")),
    "tik op oud bericht": (
        tik(message={"chat": PRIVE, "message_id": 3, "date": 0}),
        E(Kind.TAP, message=3, tap="99", data="a:1"),
    ),
    "tik zonder bericht": (tik(message=None), E(Kind.TAP, message=0, tap="99", data="a:1")),
    "document": (bericht(document=STUK), E(Kind.FILE, text="f1", name="plan.pdf", size=1234)),
    "document zonder naam": (bericht(document={"file_id": "f1"}), E(Kind.FILE, text="f1")),
    "gewijzigd": (
        update(edited_message={"message_id": 5, "from": ANNA, "chat": PRIVE, "text": "/wis"}),
        E(Kind.EDITED, text="/wis"),
    ),
    "weg": (lid("kicked"), E(Kind.LEFT, message=0, language="")),
    "terug": (lid("member"), E(Kind.RETURNED, message=0, language="")),
    "groep": (bericht(chat=GROEP, text="wat iemand zegt"), Event(7, Kind.OUTSIDE, 42, -100)),
    "commando in groep": (bericht(chat=GROEP, text="/start x"), Event(7, Kind.OUTSIDE, 42, -100, text="/")),
    "in groep gezet": (lid("member", GROEP), Event(7, Kind.OUTSIDE, 42, -100)),
    "tik in groep": (tik(message={"chat": GROEP, "message_id": 3}), Event(7, Kind.OUTSIDE, 42, -100, tap="99")),
    "kanaal": (update(channel_post={"message_id": 1, "chat": KANAAL, "text": "x"}), Event(7, Kind.OUTSIDE, -200, -200)),
    "animatie": (bericht(animation={}, document=STUK), E(Kind.UNREADABLE, text="animation")),
    "plek met naam": (bericht(venue={}, location={}), E(Kind.UNREADABLE, text="venue")),
    **{
        soort: (bericht(**{soort: {"file_id": "x"}}, caption="geheim"), E(Kind.UNREADABLE, text=soort))
        for soort in (
            "sticker", "photo", "voice", "video", "location", "contact", "poll", "dice", "animation", "video_note",
            "audio",
        )
    },
    "vastgezet bericht": (bericht(pinned_message={}), None),
    "zonder afzender": (update(message={"message_id": 5, "chat": PRIVE, "text": "x"}), None),
    "van een bot": (bericht(**{"from": ANNA | {"is_bot": True}}, text="x"), None),
    "onbekende soort": (update(poll_answer={"user": ANNA}), None),
    "te groot getal": (bericht(**{"from": ANNA | {"id": 2**70}}, text="x"), None),
    "waar als getal": (bericht(**{"from": ANNA | {"id": True}}, text="x"), None),
    "zonder nummer": ({"message": {}}, None),
    "geen update": ("hallo", None),
}  # fmt: skip


@pytest.mark.parametrize("geval", TABEL)
def test_elke_update_wordt_de_gebeurtenis_uit_de_tabel(geval: str) -> None:
    gegeven, verwacht = TABEL[geval]
    assert event_of(gegeven) == verwacht


FOTO = [{"file_id": "klein", "file_size": 90}, {"file_id": "groot", "file_size": 900}]
FOTOS = {
    "de grootste": (FOTO, E(Kind.FILE, text="groot", name="foto.jpg", size=900)),
    "de grootste die te halen is": ([*FOTO, {}], E(Kind.FILE, text="groot", name="foto.jpg", size=900)),
    "zonder grootte": ([{"file_id": "f"}], E(Kind.FILE, text="f", name="foto.jpg")),
    "niets te halen": ([], E(Kind.UNREADABLE, text="photo")),
    "geen lijst": ({"file_id": "f"}, E(Kind.UNREADABLE, text="photo")),
}


@pytest.mark.parametrize("geval", TABEL)
def test_de_organisatiebot_leest_een_update_zoals_elke_bot(geval: str) -> None:
    gegeven, verwacht = TABEL[geval]
    assert organisatie.event_of(gegeven) == verwacht


@pytest.mark.parametrize("geval", FOTOS)
def test_een_foto_is_voor_de_organisatiebot_een_bestand(geval: str) -> None:
    gegeven, verwacht = FOTOS[geval]
    assert organisatie.event_of(bericht(photo=gegeven)) == verwacht
    assert event_of(bericht(photo=gegeven)) == E(Kind.UNREADABLE, text="photo")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(st.characters(), max_size=20),
    lambda kind: st.lists(kind, max_size=3) | st.dictionaries(st.text(max_size=8), kind, max_size=3),
    max_leaves=6,
)
HEEL = [gegeven for gegeven, _ in TABEL.values() if isinstance(gegeven, dict)] + [bericht(photo=FOTO)]


def paden(waarde: Any, tot: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    if isinstance(waarde, dict):
        return [tot, *(pad for sleutel, w in waarde.items() for pad in paden(w, (*tot, sleutel)))]
    return [tot]


def bewaarbaar(event: Event) -> None:
    """What a database and UTF-8 JSON take."""
    for tekst in (event.text, event.name, event.tap, event.data, event.language):
        tekst.encode()
        assert "\x00" not in tekst
    for getal in (event.id, event.person, event.chat, event.size, event.message):
        assert type(getal) is int
        assert -(2**63) <= getal < 2**63


@given(st.sampled_from(HEEL), st.randoms(use_true_random=False), JSON, st.booleans())
@settings(max_examples=1500, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_een_verminkte_update_geeft_nooit_een_fout(
    heel: dict[str, Any], toeval: random.Random, rommel: Any, weg: bool
) -> None:
    stuk = copy.deepcopy(heel)
    pad = toeval.choice(paden(stuk)[1:])
    doel = stuk
    for sleutel in pad[:-1]:
        doel = doel[sleutel]
    if weg:
        del doel[pad[-1]]
    else:
        doel[pad[-1]] = rommel
    for lees in (event_of, organisatie.event_of):
        event = lees(stuk)
        if event is not None:
            bewaarbaar(event)


@given(JSON)
@settings(max_examples=300, deadline=None)
def test_willekeurige_json_geeft_nooit_een_fout(rommel: Any) -> None:
    for gegeven in (rommel, {"update_id": 1, "message": rommel}, {"update_id": 1, "callback_query": rommel}):
        event = event_of(gegeven)
        if event is not None:
            bewaarbaar(event)


def test_twintigduizend_snel_verminkte_updates_geven_geen_fout() -> None:
    toeval = random.Random(20270113)
    rommel: list[Any] = [
        None,
        True,
        -1,
        2**80,
        1.5,
        "\ud800",
        "\x00",
        "👋" * 4096,
        [],
        {},
        [[]],
        {"id": "x"},
        "private",
    ]
    for _ in range(20_000):
        stuk = copy.deepcopy(toeval.choice(HEEL))
        for _keer in range(toeval.randint(1, 3)):
            pad = toeval.choice(paden(stuk)[1:] or [("update_id",)])
            doel = stuk
            for sleutel in pad[:-1]:
                doel = doel[sleutel]
            doel[pad[-1]] = copy.deepcopy(toeval.choice(rommel))
        for lees in (event_of, organisatie.event_of):
            event = lees(stuk)
            if event is not None:
                bewaarbaar(event)


@given(st.text(st.characters(), max_size=50))
@settings(max_examples=300, deadline=None)
def test_schone_tekst_blijft_zoals_ze_was(tekst: str) -> None:
    schoon = clean(tekst)
    assert clean(schoon) == schoon
    assert json.loads(json.dumps(schoon)) == schoon
    if "\x00" not in tekst and not any("\ud800" <= c <= "\udfff" for c in tekst):
        assert schoon == tekst


def test_een_gebeurtenis_laat_geen_woorden_zien() -> None:
    event = event_of(bericht(text="mijn geheim"))
    assert "geheim" not in repr(event)
    assert "42" not in repr(event)
