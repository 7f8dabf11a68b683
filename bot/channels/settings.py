"""What a runner needs to know. Filled in by the wiring from the environment."""

from dataclasses import dataclass, field

from bot.outbox.pace import Limits

TELEGRAM = "https://api.telegram.org"


@dataclass(frozen=True, slots=True, repr=False)
class ChannelSettings:
    """One bot. Times in seconds. With a `webhook_url` Telegram brings updates to `host:port`; without, we fetch."""

    token: str
    api_url: str = TELEGRAM
    webhook_url: str = ""
    webhook_secret: str = ""
    host: str = "127.0.0.1"
    port: int | None = None  # None: no /healthz, no /metrics; 0: any free port
    poll_seconds: int = 30  # how long Telegram may keep a fetch waiting
    healthy_seconds: float = 90.0
    stuck_seconds: float = 300.0  # a loop that does not go round for so long is dead: the process ends
    conflict_seconds: float = 300.0  # how long another program may hold our token before we end
    watch_seconds: float = 60.0  # how often we look whether the webhook is still ours
    limits: Limits = field(default_factory=Limits)

    def __repr__(self) -> str:
        return "<ChannelSettings>"
