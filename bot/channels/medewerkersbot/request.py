"""How python-telegram-bot talks to Telegram here: its official extension point `BaseRequest`, on aiohttp.

The stock request class (httpx) costs several times as much per call and writes the token to the log.
No exception leaves this file with an address, a body or another exception inside: those may hold token and texts.
"""

import json
from typing import TYPE_CHECKING, Any

from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.channels.medewerkersbot.errors import Interrupted, NotConnected, ServerTrouble
from bot.channels.refusals import known_phrase
from bot.channels.token import Token

if TYPE_CHECKING:
    import aiohttp
    from yarl import URL

_JSON = {"Content-Type": "application/json"}
_OUT_OF_ORDER = frozenset({500, 502, 503})  # a 504 is different: the request may still be carried out
_KNOWN_REFUSALS = frozenset({400, 401, 403, 404, 408, 409, 429})
_UPLOAD_SECONDS = 60.0


class AiohttpRequest(BaseRequest):
    """One pool of kept-alive connections. Timeouts in seconds; `connections` at most at the same time."""

    def __init__(
        self,
        token: Token,
        *,
        connections: int = 64,
        connect_timeout: float = 5.0,
        read_timeout: float = 15.0,
        write_timeout: float = 15.0,
    ) -> None:
        self._token = token
        self._connections = connections
        self._connect, self._read, self._write = connect_timeout, read_timeout, write_timeout
        self._session: aiohttp.ClientSession | None = None
        self._timeouts: dict[tuple[float, float, float], aiohttp.ClientTimeout] = {}
        self._urls: dict[str, URL] = {}  # reading an address costs more than finding it

    def __repr__(self) -> str:
        return "<AiohttpRequest>"

    @property
    def read_timeout(self) -> float:
        return self._read

    async def initialize(self) -> None:
        """Open the pool; no connection is made yet."""
        if self._session is not None:
            return
        import aiohttp

        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=60, ttl_dns_cache=300),
            cookie_jar=aiohttp.DummyCookieJar(),
            headers={"User-Agent": "loopbaanmaatje"},
        )

    async def shutdown(self) -> None:
        """Close all connections."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """One HTTP request; `NotConnected`, `TimedOut` or `Interrupted` when there is no whole answer."""
        answer = await self._exchange(url, method, request_data, read_timeout, write_timeout, connect_timeout)
        if isinstance(answer, NetworkError):
            raise answer
        status, body = answer
        if status < 300:
            return status, body
        if status in _OUT_OF_ORDER:
            raise ServerTrouble("De server is even buiten werking.")
        # A refusal that the library does not know would count as trouble with the network, and be tried again.
        known = status in _KNOWN_REFUSALS or status >= 500
        return status if known else 400, _only_the_known(body)

    async def _exchange(
        self,
        url: str,
        method: str,
        request_data: RequestData | None,
        read_timeout: object,
        write_timeout: object,
        connect_timeout: object,
    ) -> tuple[int, bytes] | NetworkError:
        """The answer, or the failure as a value.

        It is not raised here: a traceback would take this frame along, and its variables hold the real address.
        """
        import aiohttp

        if self._session is None:
            await self.initialize()
        assert self._session is not None
        upload = request_data is not None and request_data.contains_files
        try:
            async with self._session.request(
                method,
                self._address(url),
                data=_body(request_data),
                headers=None if upload else _JSON,
                timeout=self._timeout(
                    _given(connect_timeout, self._connect),
                    _given(write_timeout, _UPLOAD_SECONDS if upload else self._write),
                    _given(read_timeout, self._read),
                ),
                allow_redirects=False,
            ) as response:
                return response.status, await response.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL):
            return NotConnected("Geen verbinding.")
        except TimeoutError:
            return TimedOut("Er kwam op tijd geen antwoord.")
        except (aiohttp.ClientError, OSError):
            return Interrupted("De verbinding brak af.")
        except Exception as error:  # noqa: BLE001  its text may hold the address, so only its name goes on
            return NotConnected(f"Het verzoek kon niet worden gemaakt ({type(error).__name__}).")

    @staticmethod
    def parse_json_payload(payload: bytes) -> Any:
        """The answer as a dictionary. The library's own version logs an answer that it cannot read; this one never."""
        try:
            answer = json.loads(payload)
        except ValueError:
            answer = None
        if not isinstance(answer, dict) or not ("result" in answer or answer.get("ok") is False):
            raise Interrupted("Er kwam een half antwoord.")
        return answer

    def _address(self, url: str) -> "URL":
        known = self._urls.get(url)
        if known is None:
            from yarl import URL

            known = URL(self._token.into(url))
            if len(self._urls) < 64:  # the methods; downloads have an address each
                self._urls[url] = known
        return known

    def _timeout(self, connect: float, write: float, read: float) -> "aiohttp.ClientTimeout":
        known = self._timeouts.get((connect, write, read))
        if known is None:
            import aiohttp

            total = connect + write + read
            known = aiohttp.ClientTimeout(total=total, sock_connect=connect, sock_read=read)
            self._timeouts[connect, write, read] = known
        return known


def _given(value: object, default: float) -> float:
    return float(value) if isinstance(value, int | float) else default


def _body(data: RequestData | None) -> "bytes | aiohttp.FormData | None":
    if data is None:
        return None
    if not data.contains_files:
        return json.dumps(data.parameters).encode()
    import aiohttp

    form = aiohttp.FormData(quote_fields=False)  # Telegram takes file names as they are, in UTF-8
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, contents, mimetype) in data.multipart_data.items():
        form.add_field(name, contents, filename=filename, content_type=mimetype)
    return form


def _only_the_known(body: bytes) -> bytes:
    """A refusal without any word that this program does not know."""
    try:
        answer = json.loads(body)
    except ValueError:
        answer = None
    if not isinstance(answer, dict):
        return b'{"ok": false}'
    parameters = answer.get("parameters")
    kept = {
        name: number
        for name, number in (parameters.items() if isinstance(parameters, dict) else ())
        if name in ("retry_after", "migrate_to_chat_id") and isinstance(number, int)
    }
    tidy = {"ok": False, "description": known_phrase(answer.get("description")), "parameters": kept}
    return json.dumps(tidy).encode()
