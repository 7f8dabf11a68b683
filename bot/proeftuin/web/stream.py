"""Server-sent events: the page hears at once what happens on its phones."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from aiohttp import web

HEARTBEAT_SECONDS = 15.0
MAX_WAITING = 2000


class Stream:
    """Everybody who listens gets every event; without listeners nothing is built."""

    def __init__(self) -> None:
        self._listeners: set[asyncio.Queue[str | None]] = set()

    @property
    def heard(self) -> bool:
        """Is anybody listening?"""
        return bool(self._listeners)

    def publish(self, event: dict[str, Any]) -> None:
        """Tell all listeners. One that does not keep up is disconnected and comes back by itself."""
        text = json.dumps(event)
        for queue in list(self._listeners):
            if queue.qsize() > MAX_WAITING:
                self._listeners.discard(queue)
                queue.put_nowait(None)
            else:
                queue.put_nowait(text)

    def close(self) -> None:
        """End all connections."""
        for queue in self._listeners:
            queue.put_nowait(None)
        self._listeners.clear()

    async def serve(self, request: web.BaseRequest) -> web.StreamResponse:
        """One listener, until it leaves."""
        headers = {"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        response = web.StreamResponse(headers=headers)
        queue: asyncio.Queue[str | None] = asyncio.Queue()
        self._listeners.add(queue)
        try:
            await response.prepare(request)
            await response.write(b"retry: 1000\n\n")
            while True:
                try:
                    text = await asyncio.wait_for(queue.get(), HEARTBEAT_SECONDS)
                except TimeoutError:
                    await response.write(b": nog hier\n\n")
                    continue
                if text is None:
                    return response
                await response.write(f"data: {text}\n\n".encode())
        except (ConnectionError, asyncio.CancelledError):
            return response
        finally:
            self._listeners.discard(queue)
