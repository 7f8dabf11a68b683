"""The outbox: what was committed is there after a start, in order, and what was settled holds no words."""

from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from bot.engine.messages import Rendered
from bot.engine.ports import Settled
from bot.outbox.queue import Outbox
from bot.outbox.serial import from_bytes, to_bytes
from bot.outbox.table import outbox_table
from tests.databases import Databank
from tests.store.zegel import Zegel, label

TABEL = outbox_table(sa.MetaData())
IK, JIJ = b"i" * 16, b"j" * 16


class Klok:
    uur = 100


@pytest.fixture
def uitgaand() -> Outbox:
    Klok.uur = 100
    return Outbox(TABEL, Zegel(), label, lambda: Klok.uur)


def zeg(text: str, **more: Any) -> Rendered:
    return Rendered("send", text=text, **more)


rendered = st.builds(
    Rendered,
    kind=st.sampled_from(["send", "edit", "document", "delete", "commands"]),
    text=st.text(),
    rows=st.lists(
        st.lists(st.tuples(st.text(), st.text(), st.text()), max_size=3).map(tuple), max_size=3
    ).map(tuple),
    target=st.integers(0, 2**62),
    mark=st.text(max_size=5),
    document=st.text(max_size=5),
    contents=st.text(),
    lane=st.sampled_from(["gesprek", "herinnering", "campagne"]),
    messages=st.lists(st.integers(1, 2**62), max_size=3).map(tuple),
)


@given(st.integers(-(2**62), 2**62), rendered)
def test_een_bericht_komt_ongeschonden_uit_de_opslag(chat: int, message: Rendered) -> None:
    assert from_bytes(to_bytes(chat, message)) == (chat, message)


def test_een_halve_emoji_komt_ongeschonden_uit_de_opslag() -> None:
    assert from_bytes(to_bytes(1, zeg("\ud83d"))) == (1, zeg("\ud83d"))


@pytest.mark.parametrize("aantal", [0, 1, 2, 2_500])
def test_berichten_komen_terug_met_hun_nummer_in_volgorde(databank: Databank, uitgaand: Outbox, aantal: int) -> None:
    with databank.engine.begin() as conn:
        for number in range(aantal):
            uitgaand.add((IK, JIJ)[number % 2], number, zeg(str(number), mark="v", lane="campagne"))
        ready = uitgaand.flush(conn)
        assert uitgaand.flush(conn) == []
    assert [one.message.text for one in ready] == [str(number) for number in range(aantal)]
    assert [one.row for one in ready] == sorted({one.row for one in ready})
    with databank.engine.begin() as conn:
        again = uitgaand.opened(uitgaand.pending(conn))
    assert again == ready


def test_een_afgehandeld_bericht_heeft_geen_woorden_meer_en_wacht_niet(databank: Databank, uitgaand: Outbox) -> None:
    with databank.engine.begin() as conn:
        for text in ("een", "twee", "drie", "vier"):
            uitgaand.add(IK, 5, zeg(text, mark="v"))
        rows = [one.row for one in uitgaand.flush(conn)]
    Klok.uur = 103
    with databank.engine.begin() as conn:
        refused, gone, stranger = Settled(rows[1], "refused"), Settled(rows[2], "gone"), Settled(0, "sent", 9)
        uitgaand.settle(conn, [Settled(rows[0], "sent", 77), refused, gone, stranger])
        stored = conn.execute(sa.select(TABEL).order_by(TABEL.c.id)).all()
        assert [one.message.text for one in uitgaand.opened(uitgaand.pending(conn))] == ["vier"]
    assert [(row.staat, row.bericht, row.inhoud, row.uur) for row in stored[:3]] == [
        ("verzonden", 77, None, 103), ("geweigerd", None, None, 103), ("geweigerd", None, None, 103),
    ]  # fmt: skip
    assert stored[3].uur == 100


def test_het_laatste_bericht_van_een_vraag_is_terug_te_vinden(databank: Databank, uitgaand: Outbox) -> None:
    with databank.engine.begin() as conn:
        for person, mark in ((IK, "a"), (IK, "a"), (IK, "b"), (JIJ, "a"), (IK, "a")):
            uitgaand.add(person, 5, zeg("tekst", mark=mark))
        rows = [one.row for one in uitgaand.flush(conn)]
        uitgaand.settle(conn, [Settled(row, "sent", 10 * row) for row in rows[:4]])
        assert uitgaand.find_mark(conn, IK, "a") == 10 * rows[1]
        assert uitgaand.find_mark(conn, JIJ, "a") == 10 * rows[3]
        assert uitgaand.find_mark(conn, JIJ, "b") is None
        assert uitgaand.recent_messages(conn, IK, 100) == [10 * row for row in rows[:3]]
        assert uitgaand.recent_messages(conn, IK, 101) == []


def test_de_naam_van_de_vraag_staat_nergens_leesbaar(databank: Databank, uitgaand: Outbox) -> None:
    with databank.engine.begin() as conn:
        uitgaand.add(IK, 5, zeg("tekst", mark="even_moeilijk_is_een_vraag"))
        uitgaand.flush(conn)
        row = conn.execute(sa.select(TABEL)).one()
    assert isinstance(row.merk, bytes)
    assert len(row.merk) == 16


def test_een_mislukte_gebeurtenis_haalt_haar_berichten_terug(databank: Databank, uitgaand: Outbox) -> None:
    with databank.engine.begin() as conn:
        uitgaand.begin()
        uitgaand.add(IK, 5, zeg("blijft"))
        uitgaand.savepoint()
        uitgaand.add(IK, 5, zeg("fout"))
        uitgaand.erase(IK)
        uitgaand.rollback()
        uitgaand.add(JIJ, 6, zeg("ook"))
        assert [one.message.text for one in uitgaand.flush(conn)] == ["blijft", "ook"]


def test_wie_weg_is_krijgt_niets_meer_en_wie_wist_heeft_niets_meer(databank: Databank, uitgaand: Outbox) -> None:
    with databank.engine.begin() as conn:
        for person in (IK, JIJ, IK):
            uitgaand.add(person, 5, zeg("tekst"))
        rows = [one.row for one in uitgaand.flush(conn)]
        uitgaand.settle(conn, [Settled(rows[0], "sent", 7)])
        assert uitgaand.drop_waiting(conn, IK) == 1
        assert [one.person for one in uitgaand.opened(uitgaand.pending(conn))] == [JIJ]
        uitgaand.begin()
        uitgaand.add(JIJ, 5, zeg("nooit"))
        uitgaand.erase(JIJ)
        uitgaand.add(JIJ, 5, zeg("opnieuw begonnen"))
        uitgaand.flush(conn)
        assert [one.message.text for one in uitgaand.opened(uitgaand.pending(conn))] == ["opnieuw begonnen"]


def test_oude_berichten_gaan_weg_en_wachtende_blijven(databank: Databank, uitgaand: Outbox) -> None:
    with databank.engine.begin() as conn:
        for text in ("een", "twee"):
            uitgaand.add(IK, 5, zeg(text))
        rows = [one.row for one in uitgaand.flush(conn)]
        uitgaand.settle(conn, [Settled(rows[0], "sent", 7)])
        assert uitgaand.purge(conn, 100) == 0
        assert uitgaand.purge(conn, 101) == 1
        assert len(uitgaand.pending(conn)) == 1


def test_een_nummer_wordt_nooit_opnieuw_gebruikt(databank: Databank, uitgaand: Outbox) -> None:
    with databank.engine.begin() as conn:
        uitgaand.add(IK, 5, zeg("een"))
        first = uitgaand.flush(conn)[0].row
        uitgaand.erase(IK)
        uitgaand.add(JIJ, 5, zeg("twee"))
        assert uitgaand.flush(conn)[0].row > first
