"""The counts in the text form that Prometheus reads. Loaded only when somebody asks for it."""

from collections.abc import Iterator

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.metrics_core import CounterMetricFamily, GaugeMetricFamily, Metric

from bot.channels.health import Health


class _Counts:
    def __init__(self, health: Health, waiting: int) -> None:
        self._health = health
        self._waiting = waiting

    def collect(self) -> Iterator[Metric]:
        for name, number in self._health.counts.items():
            yield CounterMetricFamily(f"loopbaanmaatje_{name}", f"{name} since the start", value=number)
        yield GaugeMetricFamily("loopbaanmaatje_waiting", "messages on their way", value=self._waiting)
        age = self._health.age()
        yield GaugeMetricFamily("loopbaanmaatje_last_contact_seconds", "since the last good answer", value=age)


def exposition(health: Health, waiting: int) -> bytes:
    """All counts, without a label."""
    registry = CollectorRegistry(auto_describe=False)
    registry.register(_Counts(health, waiting))
    return generate_latest(registry)
