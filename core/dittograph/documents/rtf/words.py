"""The control words of RTF that matter for reading, after version 1.9.1 of its specification."""

from __future__ import annotations

# What a group holds that starts with one of these is not part of the running text.
ASIDE = frozenset((
    "atnauthor", "atndate", "atnicn", "atnid", "atnparent", "atnref", "atntime",
    "atrfend", "atrfstart", "author", "background", "bkmkend", "bkmkstart", "buptim",
    "category", "colorschememapping", "colortbl", "comment", "company", "creatim",
    "datafield", "datastore", "defchp", "defpap", "doccomm", "docvar", "ebcend",
    "ebcstart", "factoidname", "falt", "fchars", "ffdeftext", "ffentrymcr", "ffexitmcr",
    "ffformat", "ffhelptext", "ffl", "ffname", "ffstattext", "file", "filetbl",
    "fldinst", "fldtype", "fname", "fontemb", "fontfile", "formfield", "ftncn", "ftnsep",
    "ftnsepc", "aftncn", "aftnsep", "aftnsepc", "g", "generator", "gridtbl", "hl",
    "hlfr", "hlinkbase", "hlloc", "hlsrc", "hsv", "htmltag", "info", "keycode",
    "keywords", "latentstyles", "lchars", "levelnumbers", "leveltext", "lfolevel",
    "linkval", "list", "listlevel", "listname", "listoverride", "listoverridetable",
    "listpicture", "liststylename", "listtable", "listtext", "lsdlockedexcept", "macc",
    "manager", "mailmerge", "mmathPict", "nesttableprops", "nextfile", "nonesttables",
    "objalias", "objclass", "objdata", "object", "objname", "objsect", "objtime",
    "oldcprops", "oldpprops", "oldsprops", "oldtprops", "oleclsid", "operator", "panose",
    "password", "passwordhash", "pgp", "pgptbl", "picprop", "pict", "pn", "pnseclvl",
    "pntext", "pntxta", "pntxtb", "printim", "private", "propname", "protend",
    "protstart", "protusertbl", "pxe", "revtbl", "revtim", "rsidtbl", "rxe", "shprslt",
    "sn", "sp", "staticval", "stylesheet", "subject", "sv", "svb", "tc", "template",
    "themedata", "title", "txe", "ud", "userprops", "wgrffmtfilter", "windowcaption",
    "writereservation", "writereservhash", "xe", "xform", "xmlattrname", "xmlattrvalue",
    "xmlclose", "xmlname", "xmlnstbl", "xmlopen",
))  # fmt: skip
# Groups with an asterisk are left alone by readers that do not know them; these hold text.
KNOWN = frozenset(("shpinst", "do", "moMath", "moMathPara", "footnote", "annotation"))

# Text that stands apart from the body, and what people call it.
PARTS = {
    "footnote": "footnote",
    "shptxt": "text box",
    "dptxbxtext": "text box",
    "annotation": "comment",
    "header": "header",
    "headerl": "header",
    "headerr": "header",
    "headerf": "header",
    "footer": "footer",
    "footerl": "footer",
    "footerr": "footer",
    "footerf": "footer",
}
# Of these, what is read only if a person wants everything.
EXTRA = frozenset(("comment", "header", "footer"))

SYMBOLS = {
    "tab": "\t",
    "line": "\n",
    "lbr": "\n",
    "softline": "\n",
    "page": "\n",
    "column": "\n",
    "emdash": "—",
    "endash": "–",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "qmspace": "\u2005",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "zwj": "\u200d",
    "zwnj": "\u200c",
    "ltrmark": "\u200e",
    "rtlmark": "\u200f",
}
ENDS = frozenset(("par", "sect", "cell", "nestcell", "row", "nestrow"))

# The code page of a document, and those of its fonts by their character set. A font of set 1 has
# the document's; those of set 2 hold signs, not letters.
PAGES = {"ansi": "cp1252", "mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
CHARSETS = {
    0: "cp1252",
    77: "mac_roman",
    78: "cp932",
    79: "cp949",
    80: "gb18030",
    81: "cp950",
    83: "mac_greek",
    84: "cp1255",
    85: "mac_greek",
    86: "mac_turkish",
    88: "mac_cyrillic",
    89: "mac_latin2",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gb18030",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
    255: "cp850",
}
CODE_PAGES = {708: "iso8859_6", 936: "gb18030", 10000: "mac_roman", 65001: "utf-8"}

# How a style is called that is a heading, in the languages of the most common programs.
HEADINGS = (
    "heading",
    "überschrift",
    "titre ",
    "título",
    "titolo",
    "kop ",
    "rubrik",
    "overskrift",
    "nagłówek",
    "nadpis",
    "заголовок",
    "标题",
    "見出し",
)
