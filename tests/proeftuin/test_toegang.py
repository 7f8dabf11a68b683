"""Only this computer, and only the page itself."""

from __future__ import annotations

import pytest

from bot.proeftuin import Proeftuin, Telefoon
from tests.proeftuin.conftest import Lijn

pytestmark = pytest.mark.asyncio


async def test_luisteren_voor_anderen_wordt_geweigerd() -> None:
    for host in ("0.0.0.0", "192.168.1.2", "::", "example.org"):
        with pytest.raises(ValueError, match="luistert alleen op deze computer zelf"):
            async with Proeftuin.start(host=host):
                pass


async def test_een_vreemde_naam_in_host_wordt_geweigerd(lijn: Lijn, tuin: Proeftuin) -> None:
    for host, status in [
        ("example.org", 403),
        ("127.0.0.1.example.org", 403),
        ("[::1]", 200),
        ("localhost:1", 200),
    ]:
        async with lijn.session.get(f"{tuin.url}/", headers={"Host": host}) as answer:
            assert answer.status == status, host


async def test_een_andere_website_verandert_niets(lijn: Lijn, tuin: Proeftuin, anna: Telefoon) -> None:
    address = f"{tuin.url}/proeftuin/api/telefoons/{anna.id}/typ"
    for headers in (
        {"Origin": "https://example.org"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
        {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"},
    ):
        async with lijn.session.post(address, json={"tekst": "x"}, headers=headers) as answer:
            assert answer.status == 403
    async with lijn.session.post(address, data={"tekst": "x"}) as answer:
        assert answer.status == 400
    async with lijn.session.post(address, json={"tekst": "x"}, headers={"Origin": tuin.url}) as answer:
        assert answer.status == 200
    assert [b.tekst for b in anna.berichten] == ["/start", "x"]


async def test_de_pagina_heeft_een_streng_beleid(lijn: Lijn, tuin: Proeftuin) -> None:
    for path in ("/", "/app.js", "/stijl.css"):
        async with lijn.session.get(f"{tuin.url}{path}") as answer:
            assert answer.status == 200
            policy = answer.headers["Content-Security-Policy"]
            assert "default-src 'none'" in policy
            assert "unsafe" not in policy
            body = await answer.text()
            assert "https://" not in body
            assert "http://" not in body.replace("http://www.w3.org/2000/svg", "")
    for path in ("/__init__.py", "/../proeftuin.py", "/%2e%2e/klok.py", "/bestaat-niet.js"):
        async with lijn.session.get(f"{tuin.url}{path}") as answer:
            assert answer.status == 404


async def test_een_html_bestand_uit_een_chat_opent_niet_op_de_pagina(
    lijn: Lijn, tuin: Proeftuin, anna: Telefoon
) -> None:
    sent = await anna.stuur_document("x.html", b"<script>alert(1)</script>", "text/html")
    assert sent is not None
    assert sent.document is not None
    async with lijn.session.get(f"{tuin.url}/proeftuin/bestand/{anna.id}/{sent.document['file_id']}") as answer:
        assert answer.headers["Content-Disposition"].startswith("attachment")
        assert answer.headers["Content-Security-Policy"].startswith("sandbox")
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
