#!/usr/bin/env bash
# Makes the three web fonts of the pages from Source Sans 3 (SIL Open Font License 1.1).
#
# Run it only to change the characters or the release: the results are committed beside it.
# fonttools keeps the character map, without which a browser silently takes another font. The
# licence reserves the name "Source" for the originals, so the subset has a family name of its own.
#
# Usage: make-fonts.sh      Needs: npm, python3 with venv, and the npm and PyPI registries.
set -euo pipefail

release=3.52.0
family="Verantwoord Sans"
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Latin, Latin-1 and Latin Extended-A (every official language of the EU that is written in Latin
# letters), Romanian comma letters, combining accents, punctuation, spaces, superscripts, the euro,
# the number sign, arrows, minus, comparison signs and a check mark.
characters=U+0020-007E,U+00A0-017F,U+0218-021B,U+0300-0304,U+0306-0308,U+030A-030C,U+0326-0328,\
U+1E9E,U+2000-200D,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+202F,U+2030,U+2032-2033,U+2039-203A,\
U+2060,U+2070,U+2074-2079,U+2080-2089,U+20AC,U+2116,U+2122,U+2190-2193,U+2212,U+2248,U+2260,\
U+2264-2265,U+2713,U+FFFD

cd "$work"
npm pack --silent "source-sans@$release" >/dev/null
tar xzf "source-sans-$release.tgz"
python3 -m venv python
python/bin/pip install --quiet "fonttools==4.60.1" "brotli==1.1.0"

make_font() { # ORIGINAL STYLE
  python/bin/pyftsubset "package/TTF/SourceSans3-$1.ttf" --unicodes="$characters" \
    --layout-features=kern,mark,mkmk,ccmp,locl,liga,tnum --name-IDs=0,1,2,3,4,5,6,13,14 --no-hinting \
    --desubroutinize --no-recalc-timestamp --output-file="$2.ttf"
  python/bin/python - "$2.ttf" "$here/$2.woff2" "$family" "$2" <<'PYTHON'
import sys
from fontTools.ttLib import TTFont
source, target, family, style = sys.argv[1:]
font = TTFont(source, recalcTimestamp=False)
for record in font["name"].names:
    whole = f"{family} {style.capitalize()}"
    postscript = f"{family.replace(' ', '')}-{style.capitalize()}"
    named = {1: family, 2: style.capitalize(), 3: whole, 4: whole, 6: postscript}.get(record.nameID)
    if named:
        font["name"].setName(named, record.nameID, record.platformID, record.platEncID, record.langID)
font.flavor = "woff2"
font.save(target)
PYTHON
}

make_font Regular regular
make_font Bold bold
make_font It italic
cp package/LICENSE.md "$here/OFL.md"
ls -l "$here"/*.woff2
