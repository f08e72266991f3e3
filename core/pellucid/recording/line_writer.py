"""
The short way of an event into the log: one function per class of event, made for exactly its fields.

A general encoder spends most of its time on going through the fields. Here that is done once, when the function is
made, in the way in which `dataclasses` makes its `__init__`: what is left at run time is one formatting and one
`write`. Whatever is unusual (a value that the guard struck, one that is absent) takes the general way.
"""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias

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
    global moment
    now = now_ns() if at_ns is None else at_ns
    second, least, most, template = moment
    passed = now - second
    if not least <= passed < most:
        second, least, most, template = moment = moment_of(now)
        passed = now - second
{reading}
    try:
        line = template % (passed, next(numbers){values})
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
_SMALL: Final = (1 << 30) - 1
"""Up to here the interpreter keeps a number in one piece, and compares it four times as fast: that saves 30 ns."""
_INTEGER: Final = (
    f"type({{v}}) is int and ({-_SMALL} <= {{v}} <= {_SMALL} or {-1 << 63} <= {{v}} < {1 << 63})"
)
_TAGGED: Final = {
    FieldType.INTEGER: (b"Integer", b"%d", f"{{v}} if {_INTEGER} else {{encode}}({{v}})"),
    FieldType.NUMBER: (b"Float", b"%b", "known_floats({v}) or float_text({v})"),
    FieldType.BOOLEAN: (
        b"Bool",
        b"%b",
        "b'true' if {v} is True else b'false' if {v} is False else {encode}({v})",
    ),
}
"""By type: its tag, how it is formatted, and with what; a value that is none of its field's goes to the general encoder,
which refuses it."""
_FLOAT: Final = "if type({v}) is not float: {v} = float_of({encode}, {v})"
_Moment: TypeAlias = tuple[int, int, int, bytes]
"""A second, from and until how many nanoseconds behind it this is true, and the line's template for that time."""


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
    props: list[bytes] = []
    reading: list[str] = []
    values: list[str] = []
    names: dict[str, Any] = {
        "now_ns": time.time_ns if type(clock) is SystemClock else clock.now_ns,
        "moment": (0, 0, 0, b""),
        "numbers": encoder.numbers,
        "encode_line": encoder.line,
        "write": write,
        "mend": mend,
        "known_floats": floats.get,
        "float_text": floats.learn,
        "float_of": _float_of,
    }
    for place, (field, encode) in enumerate(zip(encoder.fields, encoder.encoders, strict=True)):
        words = {"v": f"v{place}", "encode": f"encode_{place}"}
        names[words["encode"]] = encode
        tagged = _TAGGED.get(field.type) if not (field.hashed or field.optional) else None
        if tagged is None:
            props.append(b"%b")
            values.append(f"encode_{place}(event.{field.name})")
        else:
            tag, form, said = tagged
            props.append(b'"%b":{"%b":%b}' % (field.name.encode(), tag, form))
            reading.append(f"v{place} = event.{field.name}")
            if field.type is FieldType.NUMBER:
                reading.append(_FLOAT.format(**words))
            values.append(said.format(**words))
    before, behind = (part.replace(b"%", b"%%") for part in encoder.head)
    names["moment_of"] = partial(_moment_of, b"Z" + before + b"%x" + behind + b",".join(props) + b"}}\n")
    source = _SOURCE.format(
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


def _float_of(encode: Callable[[Any], object], value: Any) -> float:  # noqa: ANN401 - whatever the host gave
    """Refuse a value that is no number, as the general encoder does; make a float of a whole one."""
    encode(value)
    return float(value)


def _moment_of(behind_time: bytes, now_ns: int) -> _Moment:
    passed = now_ns % NS_PER_S
    is_late = passed >= _LATE_NS
    template = b'{"time_utc":"%b.%b%b' % (
        second_text(now_ns // NS_PER_S),
        b"%d" if is_late else b"%09d",
        behind_time,
    )
    return now_ns - passed, _LATE_NS * is_late, NS_PER_S if is_late else _LATE_NS, template
