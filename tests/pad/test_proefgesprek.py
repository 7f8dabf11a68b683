"""The conversation that `make proef ARGS=--automatisch` plays: it is the first thing that a stranger sees."""

from pathlib import Path

from bot.opdrachten.proefgesprek import JOINING, PREPARING
from tests.databases import Databank
from tests.pad.huis import Huis, kies, opstelling


def test_het_gesprek_dat_zichzelf_speelt_komt_tot_de_kaart(
    databank: Databank, organisatiebank: Databank, tmp_path: Path
) -> None:
    huis = Huis(opstelling(tmp_path, databank, organisatiebank))
    noor = huis.nieuw()
    huis.stuur(huis.typ(noor, f"/start {huis.codes[0]}"))
    for daad in (*JOINING, *PREPARING):
        huis.stuur(huis.typ(noor, daad[1:]) if daad.startswith("»") else huis.tik(noor, kies(noor, daad)))
    assert "Mijn gesprekskaart: Mijn gesprek" in noor.teksten
    assert any(bericht.document == "gesprekskaart" for bericht in noor.berichten.values())
    huis.sluit()
