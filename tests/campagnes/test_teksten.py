"""Ten thousand texts: what is approved is what arrives, without an address that nobody allowed, and without a crash."""

import datetime as dt
import re
import string

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.engine.campagne import bericht, grenzen, lezen, meelezen
from bot.engine.campagne.inhoud import Campagne, Onleesbaar, keur
from bot.engine.messages import Phrase, Rendered
from bot.outbox.serial import from_bytes, to_bytes
from bot.teksten import Teksten
from tests.campagnes.wereld import campagne

MOMENT = dt.datetime(2027, 2, 2, 9, tzinfo=dt.UTC)
WOORDEN = Teksten()
STUKKEN = st.sampled_from([
    "https://", "http://x.be", "www.", ".be", ".com", "voorbeeld.be", "@naam", "t.me/x", "/start", "#tag", "{naam}",
    "[x]", "<b>", "*vet*", "_cursief_", "`code`", "[tekst](https://x.be)", "\u202e", "\u200b", "\x00", "\ud83d", "😀",
    "é", "ﬁ", "0475 12 34 56", "a.b", "goed.Dan", "xn--", "ёxample.рф", "。com", "．com", "jan@x.be", "…", "%s", "xxx",
    "XXXX", "u", "\n", "\t",
    "binnenkort", "3 februari", "HALLO", "!!!", "loopbaanontwikkelingsgesprek", "d.w.z.", "14.30", "1.200",
])
TEKST = st.one_of(
    st.text(max_size=220),
    st.lists(st.one_of(STUKKEN, st.text(string.ascii_letters + " .,:?!'", max_size=14)), max_size=14).map(" ".join),
    st.lists(st.one_of(STUKKEN, st.text(string.ascii_letters, max_size=6)), max_size=10).map("".join),
)
# what a telephone makes a link of by itself, written down apart from how the rules look for it
_LINK = re.compile(r"(?i)https?:|www\.|t\.me|@\w|(?:^|\s)[/#]\w|\w\.(?:be|com|nl|org|net|eu|info|app|io|рф)\b")


def gezegd(een: Campagne) -> str:
    return "\n\n".join(WOORDEN.words(deel, "nl_BE") for deel in bericht.bubble(een, 3).paragraphs)


@pytest.mark.parametrize("hoeveel", [1_500, pytest.param(10_000, marks=pytest.mark.lang)])
def test_wat_is_goedgekeurd_staat_letterlijk_op_de_telefoon(hoeveel: int) -> None:
    aanvaard = 0

    @settings(max_examples=hoeveel, deadline=None, suppress_health_check=list(HealthCheck), database=None)
    @given(tekst=TEKST, grens=TEKST)
    @example(tekst="Dat is goed.Dan komt het.", grens="x" * 41)
    @example(tekst="{0}", grens="{grens}")
    def een_tekst(tekst: str, grens: str) -> None:
        nonlocal aanvaard
        aanvaard += letterlijk(tekst, grens)

    een_tekst()
    assert aanvaard > hoeveel / 20  # or nothing was shown


def letterlijk(tekst: str, grens: str) -> bool:
    """Refused with a sentence, or arrived as it was approved."""
    schoon, wat_niet = grenzen.cleaned(tekst), grenzen.cleaned(grens)
    assert grenzen.cleaned(schoon) == schoon
    meelezen.remarked("tekst", tekst)
    for veld, woorden in (("tekst", schoon), ("grens", wat_niet)):
        geweigerd = meelezen.refused(veld, woorden)
        assert (geweigerd is None) == (not grenzen.refusals_of(veld, woorden))
        if geweigerd is not None:
            assert WOORDEN.words(geweigerd, "nl_BE")
            return False
    een = campagne(MOMENT, tekst=schoon, grens=wat_niet)
    assert grenzen.refusals(een, (), ()) == []
    opgeslagen = een.to_text()
    terug = Campagne.from_text(opgeslagen)
    assert terug == een
    assert keur(terug.to_text()) == keur(opgeslagen)
    aangekomen = gezegd(terug)
    eerste, midden, laatste = aangekomen.split("\n\n")
    assert midden == schoon
    assert laatste == f"Wat niet kan: {wat_niet}"
    assert len(eerste) >= 100
    assert len(aangekomen) <= 400
    assert not _LINK.search(midden)
    assert not _LINK.search(wat_niet)
    op_weg = Rendered("send", aangekomen, lane="campagne")
    assert from_bytes(to_bytes(7, op_weg)) == (7, op_weg)
    return True


@settings(max_examples=300, deadline=None)
@given(link=st.one_of(TEKST, st.sampled_from(["https://mag.be/a", "https://mag.be/b", "javascript:x"])),
       knop=st.sampled_from(["link", "", "start:kansen", "start:wis", "start:mijngegevens"]))
def test_een_knop_opent_alleen_wat_op_de_lijst_staat(link: str, knop: str) -> None:
    een = campagne(MOMENT, knop=knop, link=link, label="Kijk")
    mag = not grenzen.refusals(een, ("https://mag.be/a",), ())
    adressen = [button.url for rij in bericht.bubble(een, 1).rows for button in rij if button.url]
    if mag:
        assert set(adressen) <= {"https://mag.be/a"}
    if knop == "link" and link != "https://mag.be/a":
        assert not mag
    if knop in ("start:wis", "start:mijngegevens"):
        assert not mag


@settings(max_examples=300, deadline=None)
@given(st.text())
def test_wat_geen_campagne_is_wordt_niet_gelezen(tekst: str) -> None:
    try:
        Campagne.from_text(tekst)
    except Onleesbaar as fout:
        assert tekst not in str(fout) or not tekst  # noqa: PT017  no words of a text in an error


def test_het_meelezen_ziet_wat_beter_kan() -> None:
    def waarom(tekst: str) -> set[str]:
        return {een.waarom for een in lezen.remarks(tekst)}

    assert waarom("Op 3 februari beginnen de gesprekken. Jij kiest.") == set()
    assert waarom("Binnenkort starten we.") == {"belofte"}
    assert waarom("We starten op 3 maart.") == set()
    assert waarom("Kom u ook?") == {"u"}
    assert waarom("We implementeren dit.") == set() | ({"moeilijk"} if "implementeren" in lezen.WOORDEN else set())
    assert waarom("een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien") == {
        "zin"}
    assert waarom("We beloven geen nieuwe functie.") == set()
    assert waarom("KOMEN JULLIE ALLEMAAL?") >= {"luid"}


def test_elke_zin_van_het_meelezen_is_er() -> None:
    for tabel in (meelezen.REFUSED, meelezen.REMARKS):
        for zin in tabel.values():
            assert WOORDEN.words(Phrase(zin, {"wat": "x", "hoogstens": 1, "beter": "y"}), "nl_BE")
