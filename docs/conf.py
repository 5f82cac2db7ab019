"""How Sphinx builds the guide; everything in it works from a folder, without a network."""

import sys
from pathlib import Path

_ROOT = Path(__file__).parents[1]
_ICONS = _ROOT / "resources/dittograph_resources/icons"
sys.path.insert(0, str(_ROOT / "core"))

from dittograph.version import __version__  # noqa: E402

project = "Dittograph"
version = release = __version__
language = "en"

extensions = ["myst_parser"]
myst_enable_extensions = ["deflist", "attrs_inline"]
myst_heading_anchors = 3
templates_path = ["templates"]
exclude_patterns = ["man", "pictures", "templates"]
nitpicky = True
# A console block holds commands and comments, which its own lexer takes for output.
highlight_language = "text"

html_theme = "furo"
html_title = f"Dittograph {version}"
html_logo = str(_ICONS / "wordmark.svg")
html_favicon = str(_ICONS / "dittograph.svg")
html_static_path = ["style"]
html_css_files = ["guide.css"]
html_extra_path = ["scan.schema.json"]
html_theme_options = {
    "sidebar_hide_name": True,
    "light_css_variables": {
        "color-brand-primary": "#0f766e",
        "color-brand-content": "#0f766e",
        "color-brand-visited": "#0f766e",
    },
    "dark_css_variables": {
        "color-brand-primary": "#2dd4bf",
        "color-brand-content": "#2dd4bf",
        "color-brand-visited": "#2dd4bf",
    },
}
# The guide lies beside the program: small, and without a link that leads out of it.
html_copy_source = False
html_show_sourcelink = False
html_show_copyright = False
html_use_index = False
html_domain_indices = False
# A page that lies in a folder may not read its neighbours, which excerpts would need.
html_show_search_summary = False
