"""The page around a report: its look, its small script, and what it may not do."""

from __future__ import annotations

import base64
import hashlib

_STYLE = """
:root { color-scheme: light dark; --text: #1d1d1f; --soft: #5c5c63; --page: #fff; --card: #f6f6f8;
  --line: #d9d9de; --accent: #0d7d73; --added: #d9f2dc; --removed: #fbdcdc; --check: #8a4b00; }
@media (prefers-color-scheme: dark) { :root { --text: #ececef; --soft: #a9a9b1; --page: #1b1b1e;
  --card: #26262a; --line: #3c3c42; --accent: #2dbdae; --added: #1e4a27; --removed: #5a2727;
  --check: #ffb860; } }
body { max-width: 68rem; margin: 2.5rem auto; padding: 0 1.25rem; color: var(--text);
  background: var(--page); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; margin: 0 0 .5rem; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1.05rem; margin: 0 0 .4rem; }
.logo { width: 1.9rem; height: 1.9rem; margin-right: .6rem; vertical-align: -.35rem; }
a { color: var(--accent); text-decoration: none; } a:hover { text-decoration: underline; }
p { margin: .4rem 0; } figure { margin: .8rem 0; }
summary { cursor: pointer; } details { margin: .8rem 0; }
table { width: 100%; border-collapse: collapse; font-size: .9rem; }
th, td { padding: .25rem .6rem .25rem 0; text-align: left; vertical-align: top;
  border-bottom: 1px solid var(--line); }
.number { width: 1%; padding-right: 1.2rem; text-align: right; white-space: nowrap; }
.chart { width: 100%; max-width: 44rem; height: auto; color: var(--accent); }
.chart text { fill: var(--soft); font-size: 11px; } .chart .bar { fill: currentColor; }
.chart .line { stroke: var(--text); stroke-width: 1.5; stroke-dasharray: 4 3; }
.chart .axis { stroke: var(--line); }
.search { position: sticky; top: 0; padding: .6rem 0; background: var(--page); z-index: 1; }
.search input { width: 100%; max-width: 28rem; padding: .45rem .7rem; font: inherit;
  color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: .4rem; }
section { margin: 1.5rem 0; padding: 1rem 1.25rem; background: var(--card); border-radius: .6rem;
  content-visibility: auto; contain-intrinsic-size: auto 20rem; }
section ol { margin: 0; padding: 0; list-style: none; }
section li { padding: .6rem 0; border-top: 1px solid var(--line); }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: .2rem 1.5rem; }
.soft { color: var(--soft); font-size: .9rem; } .check { color: var(--check); font-weight: 600; }
.mark { padding: 0 .4rem; border: 1px solid; border-radius: .3rem; font-weight: 600; }
.text { white-space: pre-wrap; margin: .2rem 0 0; } .drop .text { color: var(--soft); }
ins { background: var(--added); text-decoration: underline; }
del { background: var(--removed); text-decoration: line-through; }
@media (max-width: 44rem) { .sides { grid-template-columns: 1fr; } }
@media print { :root { color-scheme: light; --text: #000; --soft: #444; --page: #fff; --card: #fff;
  --line: #bbb; --accent: #0d7d73; --added: #d9f2dc; --removed: #fbdcdc; --check: #8a4b00; }
  body { max-width: none; margin: 0; font-size: .85rem; } .search { display: none; }
  section { content-visibility: visible; padding: 0; background: none; }
  li, tr { break-inside: avoid; } h2, h3 { break-after: avoid; } a { color: inherit; }
  details::details-content { content-visibility: visible; }
  ins, del, .bar { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
"""
# Hides the clusters that lack one of the words; without it everything is shown.
_SCRIPT = """
"use strict";
const field = document.getElementById("find"), said = document.getElementById("found");
addEventListener("beforeprint", () => {
  for (const part of document.querySelectorAll("details")) part.open = true;
});
if (field) {
  const sections = [...document.querySelectorAll("main section")];
  const texts = sections.map(section => section.textContent.toLowerCase());
  field.parentElement.hidden = sections.length === 0;
  field.addEventListener("input", () => {
    const words = field.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let shown = 0;
    sections.forEach((section, place) => {
      section.hidden = !words.every(word => texts[place].includes(word));
      shown += section.hidden ? 0 : 1;
    });
    said.textContent = words.length ? shown + " of " + sections.length + " clusters" : "";
  });
}
"""


def _hash(content: str) -> str:
    return base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()


_POLICY = (
    f"default-src 'none'; style-src 'sha256-{_hash(_STYLE)}'; "
    f"script-src 'sha256-{_hash(_SCRIPT)}'; base-uri 'none'; form-action 'none'"
)
HEAD = f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Dittograph report</title>
<style>{_STYLE}</style>
</head>
<body>
"""
FOOT = f"<script>{_SCRIPT}</script>\n</body>\n</html>\n"
LOGO = (  # the program's icon, drawn in the file itself, because a report loads nothing
    '<svg class="logo" viewBox="0 0 256 256" aria-hidden="true">'
    '<rect width="256" height="256" rx="56" fill="#0d9488"/>'
    '<path d="M56 64h144M112 128l-24 64M176 128l-24 64" fill="none" stroke="#fff" '
    'stroke-width="32" stroke-linecap="round"/></svg>'
)
SEARCH = (
    '<p class="search" hidden><input id="find" type="search" '
    'aria-label="Show only clusters with these words" '
    'placeholder="Show only clusters with these words"> '
    '<span id="found" class="soft" role="status"></span></p>\n'
)
