"""The mirror: ten practices, a picture with words, and three next steps that lead somewhere."""

from bot.rollen.hr import ROL
from bot.rollen.hr.spiegel import VOLGENDE, lowest
from tests.balie.kantoor import Kantoor


def test_de_drie_laagste_praktijken_komen_eerst() -> None:
    niveaus = dict.fromkeys(VOLGENDE, 3) | {"p7": 1, "p2": 2, "p9": 2}
    assert lowest(niveaus) == ["p7", "p2", "p9"]
    assert lowest(dict.fromkeys(VOLGENDE, 4)) == []
    assert lowest({"p5": 1}) == ["p5"]


def test_elke_volgende_stap_leidt_naar_een_scherm_dat_er_is() -> None:
    assert {way[1] for _stap, way in VOLGENDE.values()} <= set(ROL.schermen)


def test_de_spiegel_geeft_een_tekening_en_drie_stappen(kantoor: Kantoor) -> None:
    an = kantoor.kom_binnen("hr", "An")
    kantoor.tik_op(an, "Spiegel: hoe ver staan we? (5 min)")
    klaar = []
    for nummer in range(10):
        kantoor.tik_op(an, an.laatste.knoppen[nummer % 4][0])
    klaar = kantoor.stuur(kantoor.tik(an, next(k for k in reversed(an.knoppen) if k[1] == "Bewaren")))
    [papier] = [one.message for one in klaar if one.message.kind == "document"]
    assert papier.document == "spiegel"
    assert "De afspraak: 1 van 4" in papier.text
    assert "Rol verankerd: 4 van 4" in papier.text
    name, png = ROL.documenten["spiegel"](papier.contents)
    assert name.endswith(".png")
    assert png.startswith(b"\x89PNG")
    assert an.laatste.tekst.startswith("Drie volgende stappen:")
    kantoor.tik_op(an, an.laatste.knoppen[0][0])
    assert an.laatste.tekst


def test_wie_alles_overslaat_krijgt_geen_spiegel(kantoor: Kantoor) -> None:
    an = kantoor.kom_binnen("hr", "An")
    kantoor.tik_op(an, "Spiegel: hoe ver staan we? (5 min)", *["Sla over"] * 9, "Nee")
    gezien = kantoor.tik_op(an, "Bewaren")
    assert "document" not in [b.document for b in an.berichten.values() if b.document] or "Een volgende stap" in gezien
