"""Who may talk to the proeftuin: programs on this computer, and the page itself.

A web page elsewhere could let a browser send requests to 127.0.0.1, or point its own name at it (DNS
rebinding). So the Host header must be this computer, and a request that changes something must not come from
another site.
"""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from aiohttp import web

NAMES = frozenset({"localhost", "ip6-localhost"})


def is_loopback(host: str) -> bool:
    """Is this name or number this computer itself?"""
    if host in NAMES:
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def check_bind(host: str) -> None:
    """Refuse to listen on an address that others can reach."""
    if not is_loopback(host):
        raise ValueError(
            f"De proeftuin luistert alleen op deze computer zelf (127.0.0.1), niet op {host}. "
            "Er zit geen slot op: wie erbij kan, leest en schrijft alles mee."
        )


class Guard:
    """Remembers the Host values that were fine, so that the hot path is one look-up."""

    def __init__(self) -> None:
        self._good: set[str] = set()

    def refusal(self, request: web.BaseRequest) -> str:
        """Why this request is refused, or an empty string."""
        headers = request.headers
        host = headers.get("Host", "")
        if host not in self._good:
            try:
                name = urlsplit(f"//{host}").hostname or ""
            except ValueError:
                name = ""
            if not is_loopback(name):
                return "Deze proeftuin antwoordt alleen op 127.0.0.1 of localhost."
            if len(self._good) < 100:
                self._good.add(host)
        origin = headers.get("Origin")
        if origin is not None and request.method != "GET" and origin != f"http://{host}":
            return "Dit verzoek komt van een andere website. De proeftuin doet daar niets mee."
        if headers.get("Sec-Fetch-Site") == "cross-site" and headers.get("Sec-Fetch-Mode") != "navigate":
            return "Dit verzoek komt van een andere website. De proeftuin doet daar niets mee."
        return ""
