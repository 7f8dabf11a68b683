"""A clock that only moves when nothing else can happen: seconds cost nothing, the order stays true."""

import asyncio
import heapq
from itertools import count


class Nepklok:
    def __init__(self) -> None:
        self.nu = 0.0
        self._wachtrij: list[tuple[float, int, asyncio.Future[None]]] = []
        self._nummer = count()

    def __call__(self) -> float:
        return self.nu

    async def slaap(self, seconden: float) -> None:
        wekker: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._wachtrij, (self.nu + max(0.0, seconden), next(self._nummer), wekker))
        await wekker

    async def rust(self) -> None:
        """Let everything happen that can happen now."""
        for _ in range(50):
            await asyncio.sleep(0)

    async def tot(self, moment: float) -> None:
        """Move to this moment, with a stop at every alarm on the way."""
        await self.rust()
        while self._wachtrij and self._wachtrij[0][0] <= moment:
            wanneer, _nummer, wekker = heapq.heappop(self._wachtrij)
            self.nu = max(self.nu, wanneer)
            if not wekker.done():
                wekker.set_result(None)
            await self.rust()
        self.nu = max(self.nu, moment)
