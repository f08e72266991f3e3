"""
The short way of an event into the log: one function per class of event, made for exactly its fields.

A general encoder spends most of its time on going through the fields. Here that is done once, when the function is
made, in the way in which `dataclasses` makes its `__init__`: what is left at run time is one formatting and one
`write`. Whatever is unusual (a value that the guard struck, one that is absent) takes the general way.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final, Protocol

from pellucid.catalogue.values import FieldType
from pellucid.clock import SystemClock
from pellucid.recording.line_encoder import NS_PER_S, second_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.catalogue.typed import Event
    from pellucid.clock import Clock
    from pellucid.recording.line_encoder import LineEncoder


class EventWriter(Protocol):
    """Writes one event of the class that it was made for; returns `True`."""

    def __call__(self, event: Event, at_ns: int | None = None, /) -> bool:
        """Write it as of now, or of a moment that is past, in nanoseconds since 1970."""


_SOURCE: Final = """
def write_event(event, at_ns=None):
    now = now_ns() if at_ns is None else at_ns
    second, text = cell[0]
    passed = now - second
    if not 0 <= passed < {ns_per_s}:
        passed = now % {ns_per_s}
        second = now - passed
        text = second_text(second // {ns_per_s})
        cell[0] = second, text
{reading}
    try:
        line = (late if passed >= {late_ns} else early) % (text, passed, next_number(){values})
    except TypeError:
        line = encode_line(event, now)
    taken = write(line)
    if taken != len(line):
        mend(line[:taken])
    return True
"""

_LATE_NS: Final = NS_PER_S // 10
"""From here on in each second its nanoseconds have nine digits by themselves: padding them costs 80 ns more."""
_MOST_FLOATS: Final = 1024
_SMALL: Final = 1 << 30
"""What is nearer to zero is compared in half the time."""
_INTEGER: Final = f"type({{v}}) is int and ({-_SMALL} < {{v}} < {_SMALL} or {-1 << 63} <= {{v}} < {1 << 63})"
_TAGGED: Final = {
    FieldType.INTEGER: (b"Integer", b"%d", _INTEGER, "{v}"),
    FieldType.NUMBER: (b"Float", b"%b", "type({v}) is float", "known_floats({v}) or float_text({v})"),
    FieldType.BOOLEAN: (b"Bool", b"%b", "{v} is True or {v} is False", "b'true' if {v} else b'false'"),
}
"""By type: its tag, how it is formatted, when it can be, and with what."""


def line_writer(
    encoder: LineEncoder, *, write: Callable[[bytes], int], mend: Callable[[bytes], None], clock: Clock
) -> EventWriter:
    """
    Return a function that writes one event, and then `True`.

    It raises what `encoder.line` and `write` raise.

    Args:
        encoder: For that class of event.
        write: Appends a line and returns how much of it was taken.
        mend: Called with what was taken if that was not all; raises.
        clock: Dates the events.
    """
    floats = _FloatTexts()
    template = [*_escaped(encoder.head[0]), b"%x", *_escaped(encoder.head[1])]
    reading: list[str] = []
    values: list[str] = []
    names: dict[str, Any] = {
        "now_ns": time.time_ns if type(clock) is SystemClock else clock.now_ns,
        "cell": [(-NS_PER_S, b"")],
        "second_text": second_text,
        "next_number": encoder.next_number,
        "encode_line": encoder.line,
        "write": write,
        "mend": mend,
        "usual": _usual,
        "known_floats": floats.get,
        "float_text": floats.learn,
    }
    for place, (field, encode) in enumerate(zip(encoder.fields, encoder.encoders, strict=True)):
        if place:
            template.append(b",")
        names[f"encode_{place}"] = encode
        value = f"event.{field.name}"
        tagged = _TAGGED.get(field.type) if not (field.hashed or field.optional) else None
        if tagged is None:
            template.append(b"%b")
            values.append(f"encode_{place}({value})")
        else:
            tag, form, is_usual, said = tagged
            template.append(b'"%b":{"%b":%b}' % (field.name.encode(), tag, form))
            reading.append(f"v{place} = {value}")
            reading.append(f"if not ({is_usual.format(v=f'v{place}')}):")
            reading.append(f"    v{place} = usual(encode_{place}, v{place})")
            values.append(said.format(v=f"v{place}"))
    behind_time = b"".join([*template, b"}}\n"])
    names["late"] = b'{"time_utc":"%b.%dZ' + behind_time
    names["early"] = b'{"time_utc":"%b.%09dZ' + behind_time
    source = _SOURCE.format(
        ns_per_s=NS_PER_S,
        late_ns=_LATE_NS,
        reading="\n".join(f"    {line}" for line in reading),
        values="".join(f", {value}" for value in values),
    )
    # Nothing but numbers and names of fields, which are identifiers, is put into the source.
    exec(compile(source, "<line_writer>", "exec"), names)  # noqa: S102 - see the module
    writer: EventWriter = names["write_event"]
    return writer


class _FloatTexts(dict[float, bytes]):
    """What numbers are in JSON, by value: to look for the shortest form that means one is half of what a line costs."""

    __slots__ = ()

    def learn(self, value: float) -> bytes:
        """
        Return the text of one that is not known yet, and know it from then on.

        Raises:
            TypeError: JSON has no word for it.
        """
        if value - value != 0:
            raise TypeError
        text = b"%a" % value
        if value:  # 0.0 and -0.0 are the same key, and not the same text
            if len(self) >= _MOST_FLOATS:
                self.clear()
            self[value] = text
        return text


def _usual(encode: Callable[[Any], object], value: Any) -> Any:  # noqa: ANN401 - whatever the host gave
    """Refuse a value that is none of its field's, as the general encoder does; make a float of a whole number."""
    encode(value)
    return float(value)


def _escaped(text: bytes) -> list[bytes]:
    return [text.replace(b"%", b"%%")]
