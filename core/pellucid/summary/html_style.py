"""The looks of a summary as a page: light or dark as the reader's system is, and on paper in black on white."""

from __future__ import annotations

from typing import Final

STYLE: Final = """
:root {
  color-scheme: light dark;
  --page: #f4f5f7; --surface: #ffffff; --line: #e0e3e8; --text: #1b1f26; --muted: #565e6c; --bar: #0a6883;
  --gone: #1b6e3c; --waiting: #8a5300; --kept: #6b46b8; --failed: #b3261e; --strange: #8a5300; --track: #ebedf1;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #16181c; --surface: #1c1f24; --line: #2d3139; --text: #e7e9ee; --muted: #a6aebb; --bar: #63c7e2;
    --gone: #74d197; --waiting: #f0b45a; --kept: #c3a9ff; --failed: #ff9a8f; --strange: #f0b45a; --track: #272b32;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; padding: 32px 16px; background: var(--page); color: var(--text);
  font: 15px/1.5 Inter, system-ui, sans-serif; overflow-wrap: anywhere;
}
main { max-width: 800px; margin: 0 auto; padding: 32px; background: var(--surface); border-radius: 8px; }
h1 { margin: 0; font-size: 26px; line-height: 1.25; }
h2 { margin: 40px 0 12px; font-size: 17px; }
p, ul { margin: 8px 0; }
ul { padding-left: 20px; }
.about { color: var(--muted); font-size: 13px; }
.headline { margin: 24px 0 12px; font-size: 19px; font-weight: 600; line-height: 1.4; }
.muted { color: var(--muted); }
.strange { color: var(--strange); font-weight: 600; }
code { font: 13px "JetBrains Mono", ui-monospace, monospace; }
table { width: 100%; border-collapse: collapse; font-size: 14px; }
th {
  padding: 6px 12px 6px 0; color: var(--muted); font-size: 12px; font-weight: 600; text-align: left; white-space: nowrap;
}
td { padding: 6px 12px 6px 0; border-top: 1px solid var(--line); vertical-align: top; }
th.number, td.number { padding-right: 0; text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
td.bar { width: 30%; }
svg { display: block; width: 100%; }
svg text { fill: var(--muted); font-size: 11px; }
.track { fill: var(--track); }
.share { fill: var(--bar); }
.axis { fill: var(--line); }
.gone { fill: var(--gone); } .waiting { fill: var(--waiting); } .kept { fill: var(--kept); } .failed { fill: var(--failed); }
.tint { fill-opacity: .3; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 20px; margin: 8px 0; padding: 0; list-style: none; font-size: 13px; }
.legend svg { display: inline-block; width: 12px; height: 12px; margin-right: 6px; vertical-align: -1px; }
details { margin-top: 8px; font-size: 13px; }
summary { color: var(--muted); cursor: pointer; }
footer { margin-top: 40px; padding-top: 12px; border-top: 1px solid var(--line); color: var(--muted); font-size: 13px; }
@media print {
  :root {
    --page: #ffffff; --surface: #ffffff; --line: #b9bec8; --text: #000000; --muted: #3c434f; --bar: #0a6883;
    --gone: #1b6e3c; --waiting: #8a5300; --kept: #6b46b8; --failed: #b3261e; --strange: #8a5300; --track: #ffffff;
  }
  body { padding: 0; font-size: 11pt; }
  main { max-width: none; padding: 0; }
  h2 { break-after: avoid; }
  tr, svg, .headline { break-inside: avoid; }
  details { display: none; }
}
"""
