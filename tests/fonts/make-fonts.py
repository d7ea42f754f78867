#!/usr/bin/env python3
"""Makes the fonts that the tests have an organisation bring, from Caladea (SIL Open Font License 1.1).

Run it only to change them: the results are committed beside it. Latin letters without the accents of
Central Europe, so that some words have to be set in our own faces.

Usage: make-fonts.py FOLDER     FOLDER holds the TTF files of the Debian package fonts-crosextra-caladea.
Needs: fonttools and brotli from PyPI.
"""
import sys
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.qu2cuPen import Qu2CuPen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FAMILY = "Verantwoord Test Serif"
HERE = Path(__file__).parent


LETTERS = [*range(0x20, 0x7F), *range(0xA0, 0x100), 0x2013, *range(0x2018, 0x201F), 0x2022, 0x2026, 0x20AC, 0xFB01]


def subset(source: Path, style: str, letters: list[int] = LETTERS) -> TTFont:
    options = Options(layout_features=["kern", "liga"], hinting=False, notdef_outline=True, name_IDs=[0, 1, 2, 4, 6, 13, 14])
    font = TTFont(source, recalcTimestamp=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=letters)
    subsetter.subset(font)
    names = {1: FAMILY, 2: style, 4: f"{FAMILY} {style}", 6: f"VerantwoordTestSerif-{style}"}
    for record in font["name"].names:
        if record.nameID in names:
            record.string = names[record.nameID]
    return font


def with_cubic_outlines(font: TTFont) -> None:
    """Turns the outlines of TrueType into those of CFF."""
    glyphs, widths = font.getGlyphSet(), font["hmtx"].metrics
    strings = {}
    for name in font.getGlyphOrder():
        recording = DecomposingRecordingPen(glyphs)
        glyphs[name].draw(recording)
        pen = T2CharStringPen(widths[name][0], glyphs)
        recording.replay(Qu2CuPen(pen, max_err=0.5, all_cubic=True))
        strings[name] = pen.getCharString()
    for table in ("glyf", "loca", "gasp"):
        if table in font:
            del font[table]
    font.sfntVersion = "OTTO"
    builder = FontBuilder(font=font)
    builder.setupCFF("VerantwoordTestSerif-Italic", {"FullName": f"{FAMILY} Italic"}, strings, {})
    builder.setupMaxp()


def main() -> None:
    source = Path(sys.argv[1])
    subset(source / "Caladea-Regular.ttf", "Regular").save(HERE / "regular.ttf")
    bold = subset(source / "Caladea-Bold.ttf", "Bold")
    bold.flavor = "woff2"
    bold.save(HERE / "bold.woff2")
    bold.flavor = "woff"
    bold.save(HERE / "bold.woff")
    italic = subset(source / "Caladea-Italic.ttf", "Italic")
    with_cubic_outlines(italic)
    italic.save(HERE / "italic.otf")
    variable = subset(source / "Caladea-Regular.ttf", "Regular", [*range(0x20, 0x7F)])
    FontBuilder(font=variable).setupFvar([("wght", 400, 400, 700, "Weight")], [])
    variable.save(HERE / "variable.ttf")
    subset(source / "Caladea-Regular.ttf", "Regular", [*range(0x30, 0x3A)]).save(HERE / "digits.ttf")


main()
