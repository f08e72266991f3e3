"""What an app's developer says of the app, once."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from pellucid.apps import EmbeddedApp
    from pellucid.embedding.build_metadata import Scalar

EU_CLOUD: Final = "https://eu.i.posthog.com"
"""PostHog's cloud in the European Union."""


@dataclass(frozen=True, slots=True, kw_only=True)
class App:
    """
    An app with this engine inside.

        app = App(name="myviewer", version="1.4.0", project_key="phc_…", catalogue="myviewer.toml")
    """

    name: str
    """Letters, digits, `-` and `_`: it names the app's folders, and `<NAME>_ANALYTICS` in the environment."""
    version: str
    project_key: str
    """Of the project that receives the events; public, as it is in each body."""
    catalogue: Path | str
    """The TOML file that declares what may be collected."""
    title: str = ""
    """What people call it; its name if empty."""
    host: str = EU_CLOUD
    """`https://…`, or `http://` to loopback."""
    git_hash: str = ""
    """Of the build, if it is to be attached."""
    metadata: Mapping[str, Scalar] = field(default_factory=lambda: MappingProxyType({}))
    """What else is attached to each event; the catalogue has to declare it."""
    consent: Literal["ask", "opt-out"] = "ask"
    """`ask`: nothing is sent before the person said yes. `opt-out`, as Rerun has it: the second session sends."""
    disclaimer: Callable[[str], None] | None = None
    """Shows the one sentence that a new person has to see; without it, it goes to stderr."""
    compatible_hashes: bool = False
    """Whether values are hashed as Rerun hashes them, under a salt that everybody knows, instead of a secret."""
    person_profile: bool = False
    """Whether the server may make a profile of each id."""
    geoip: bool = False
    """Whether the server may look up where the address is."""
    guard: bool = True
    """Whether texts are looked through for what must not be said."""
    strict: bool = False
    """Whether a wrong call raises; for tests of the app."""
    batch_count: int = 100
    batch_bytes: int = 1 << 20
    batch_age_s: float = 30.0
    review_s: float | None = 10.0
    """How long a batch can be seen before it leaves; `None`: until the person lets it go. A person may say otherwise."""
    most_events: int = 100_000
    most_bytes: int = 256 << 20
    most_age_s: float = 365 * 86_400.0
    """How long what was sent is kept to be read."""
    ca_file: Path | None = None
    """The only authorities to trust, as PEM; without it, those of the system."""
    proxy: str | None = field(default=None, repr=False)
    timeout_s: float = 30.0

    def known(self) -> EmbeddedApp:
        """
        Return what the window and the commands know the app by.

        Raises:
            UsageError: The name cannot be an app's, nothing may be sent to that host, or a number makes no sense.
            ConfigError: This machine names no home folder.
        """
        from pellucid.apps import embedded_app  # noqa: PLC0415 - declaring an app costs nothing
        from pellucid.transport.address import read_address  # noqa: PLC0415 - as above

        self._check()
        read_address(self.host)
        return embedded_app(
            name=self.name,
            title=self.title,
            version=self.version,
            endpoint=self.host,
            api_key=self.project_key,
            consent_default=self.consent,
            batch_count=self.batch_count,
            batch_bytes=self.batch_bytes,
            batch_age_s=self.batch_age_s,
        )

    def _check(self) -> None:
        """Find what no batch, cap or consent can be; a NaN is none of it either."""
        from pellucid.errors import UsageError  # noqa: PLC0415 - as above

        if self.consent not in {"ask", "opt-out"}:
            raise UsageError(
                f"An app's consent cannot be {self.consent!r}", "Declare it as 'ask' or as 'opt-out'."
            )
        at_least_one = ("batch_count", "batch_bytes", "most_events", "most_bytes")
        at_least_nothing = ("batch_age_s", "review_s", "most_age_s")
        for name in at_least_one:
            if not getattr(self, name) >= 1:
                raise UsageError(
                    f"An app's {name} cannot be {getattr(self, name)!r}", "Give one of at least 1."
                )
        for name in at_least_nothing:
            value = getattr(self, name)
            if value is not None and not value >= 0:
                raise UsageError(f"An app's {name} cannot be {value!r}", "Give one of at least 0.")
        if not self.timeout_s > 0:
            raise UsageError(f"An app's timeout_s cannot be {self.timeout_s!r}", "Give one above 0.")
