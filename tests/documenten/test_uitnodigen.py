"""The letter, the mail, the page and the slide with which a team is invited."""

import datetime as dt
import struct
from dataclasses import replace

import pytest

from bot.documenten import uitnodiging_woorden as woorden
from bot.documenten.brief import HOOGSTENS, make_letter
from bot.documenten.brief_pak import team_files
from bot.documenten.brief_tekst import intranet_text, mail_text, page_text
from bot.documenten.brief_uitleg import explanation
from bot.documenten.dia import make_slide, make_slide_picture
from bot.documenten.uitnodiging import Uitnodiging, make_invitation
from tests.documenten.lezer import Papier

CODE = "Abc-123_xyzABCDEFGHIJK"
LINK = f"https://t.me/MijnLoopbaanBot?start={CODE}"
VOL = Uitnodiging(
    "Woonzorg Noord", "Gent", LINK, CODE, "MijnLoopbaanBot", dt.date(2027, 11, 21),
    "Zorggroep De Linde", "Els Peeters, 09 123 45 67", ("Tijd in werkuren", "Vervanging"),
)  # fmt: skip
KAAL = replace(VOL, organisatie="", contact="", beloften=())
MOEILIJK = ("#panic() $x$ *y* <b>", "n" * 80, "Zoë's team 🦄 我", "")


def link_of(pdf: bytes) -> list[str]:
    return [str(mark.A.URI) for page in Papier(pdf).pdf.pages for mark in page.get("/Annots", [])]


def test_de_brief_zegt_op_een_blad_wat_iemand_moet_weten() -> None:
    paper = Papier(make_letter(VOL))
    assert paper.bladzijden == 1
    for words in (
        "Zorggroep De Linde", f"/start {CODE}", "Vragen? Els Peeters, 09 123 45 67", "• Tijd in werkuren • Vervanging",
        "lezen niet mee. Ze zien ook niet of je meedoet.", "Telegram is een gewone chatdienst",
        "Wie de server beheert en de sleutel heeft, kan dat ook.", "het heeft geen gevolgen",
        "Een gesprek vragen kan ook zonder Loopbaanmaatje.", "tot en met 21 november 2027",
    ):  # fmt: skip
        assert words in paper.tekst


def test_wie_niets_invult_krijgt_een_brief_zonder_lege_koppen() -> None:
    paper = Papier(make_letter(KAAL))
    assert "Vragen?" not in paper.tekst
    assert woorden.BELOFTEN not in paper.tekst
    assert "Dit belooft" not in mail_text(KAAL)


@pytest.mark.parametrize("woord", MOEILIJK)
def test_de_volste_brief_past_op_een_blad(woord: str) -> None:
    contents = replace(
        VOL, team=woord, vestiging="v" * 80, organisatie="O" * 100, contact="c" * 100, beloften=("w" * 60,) * 9
    )
    for paper in (Papier(make_letter(contents)), Papier(make_slide(contents)), Papier(make_invitation(contents))):
        assert paper.bladzijden == 1
        width = float(paper.pdf.pages[0].MediaBox[2])
        assert all(piece.links > 40 and piece.rechts < width - 40 and piece.hoogte > 20 for piece in paper.stukken)


def test_een_brief_toont_hoogstens_vijf_beloften() -> None:
    letter = Papier(make_letter(replace(VOL, beloften=tuple(f"Belofte nummer {n}" for n in range(9)))))
    assert letter.tekst.count("Belofte nummer") == HOOGSTENS


def test_een_schermlezer_kan_elk_blad_volgen() -> None:
    for made, heads in ((make_letter(VOL), ["H1", "H2", "H2", "H2", "H2"]), (make_slide(VOL), ["H1"])):
        paper = Papier(made)
        assert str(paper.pdf.Root.Lang) == "nl-BE"
        assert [mark for mark in paper.merken if mark[0] == "H"] == heads
        assert paper.figuren() == [woorden.QR_ALT]


def test_wie_het_op_een_telefoon_leest_kan_op_de_code_tikken() -> None:
    for made in (make_letter(VOL), make_slide(VOL), make_invitation(VOL)):
        assert link_of(made) == [LINK]


def test_de_dia_vult_een_scherm_van_1920_bij_1080() -> None:
    made = make_slide_picture(VOL)
    assert made.startswith(b"\x89PNG")
    assert struct.unpack(">II", made[16:24]) == (1920, 1080)


def test_de_mail_begint_met_een_onderwerp_en_heeft_de_link_op_een_eigen_regel() -> None:
    lines = mail_text(VOL).splitlines()
    assert lines[0].startswith("Onderwerp: ")
    assert LINK in [line.strip() for line in lines]
    assert "*" not in mail_text(VOL)
    assert page_text(VOL).count(LINK) == 1


def test_de_tekst_voor_iedereen_heeft_geen_link_en_geen_code() -> None:
    text = intranet_text(VOL.organisatie, VOL.contact, VOL.beloften)
    assert "t.me" not in text
    assert "Elk team heeft een eigen link." in text


def test_dezelfde_eerlijke_zinnen_staan_in_brief_mail_en_intranet() -> None:
    letter = Papier(make_letter(VOL)).aaneen
    for line in (*woorden.WIE_ZIET_REGELS, woorden.VRIJ_REGELS):
        plain = line.replace("*", "")
        assert plain in mail_text(VOL)
        assert plain in intranet_text()
        assert plain.replace(" ", "") in letter


def test_in_nederland_kun_je_erover_praten() -> None:
    text = intranet_text(language="nl_NL") + mail_text(VOL, "nl_NL") + explanation(VOL.verloopt, "nl_NL")
    assert "kun je praten" in text
    assert "kan je" not in text


def test_elk_bestand_draagt_de_naam_van_het_team() -> None:
    files = dict(team_files(VOL, "woonzorg-noord-gent"))
    assert len(files) == 6
    assert all("-woonzorg-noord-gent." in name for name in files)
    assert all(CODE in contents.decode() for name, contents in files.items() if name.endswith(".txt"))


def test_hetzelfde_blad_geeft_dezelfde_bytes() -> None:
    assert make_letter(VOL) == make_letter(VOL)
    assert make_slide_picture(VOL) == make_slide_picture(VOL)
