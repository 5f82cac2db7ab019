"""A folder of documents as an office has them: what the clean-room test works on.

Two languages, three encodings, both line endings, folders in folders, letters beyond ASCII in
names, a table, and one file that cannot be read as text.
"""

from __future__ import annotations

_MARCH = """\
Minutes of the district council, March

The council approved the budget for the new library on Monday evening.
The library will open its doors to the public in the first week of September.
Residents asked for longer opening hours at the weekend.
The mayor thanked the volunteers who had repaired the footbridge over the canal.
Two trees in the market square have to be felled because they are diseased.
"""
_SPRING = """\
Spring issue\r
\r
On Monday evening the council approved the budget for the new library.\r
The mayor thanked the volunteers who had repaired the footbridge over the canal.\r
A concert of the brass band takes place in the park on the 14th of May.\r
Please return borrowed books before the summer holidays.\r
"""
_SUMMER = """\
Summer issue\r
\r
Please return borrowed books before the summer holidays.\r
A concert of the brass band takes place in the park on the 21st of May.\r
The café beside the town hall has opened its terrace.\r
"""
_OLD = """\
Notes found in the archive

The café beside the town hall opened its terrace.
The façade of the old mill needs a new coat of paint.
Two diseased trees in the market square must be cut down.
Herr Müller repaired the clock of the church tower without asking for a fee.
"""
_PRESS = """\
Pressemitteilung

Der Gemeinderat hat am Montagabend den Haushalt für die neue Bücherei beschlossen.
Die Bürgermeisterin dankte den Helfern für die Reparatur der Brücke.
Der Gemeinderat hat am Montagabend den Haushalt für die neue Bücherei beschlossen.
"""
_ANSWERS = """\
number,answer
1,"The library should stay open longer at the weekend."
2,"Longer weekend opening hours for the library, please."
3,"The bus should stop at the hospital."
4,"The bus should stop at the hospital."
5,"More lamps along the canal path."
"""
UNREADABLE = "letters/scanned letter.pdf"
# Not a text: the beginning of a PDF file, then bytes that mean nothing.
_PDF = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Length 64 >>\nstream\n" + bytes(range(256)) * 8


def documents() -> dict[str, bytes]:
    """Return the content of each file by its path in the folder."""
    return {
        "minutes/2024-03 council.md": _MARCH.encode(),
        "Frühling & Sommer/spring issue.txt": _SPRING.encode(),
        "Frühling & Sommer/summer issue.txt": _SUMMER.encode(),
        "archive/très vieux/old notes.txt": _OLD.encode("latin-1"),
        "Presse/Grußwort.txt": _PRESS.encode("utf-8-sig"),
        "survey/answers.csv": _ANSWERS.encode(),
        UNREADABLE: _PDF,
    }
