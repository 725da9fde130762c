"""Reads words from standard input, one a line (as written, lower case); prints one JSON object a line:
{"word", "lemma", "parts"} in Voikko's spelling, or {"word"} when Voikko does not know it."""
import json
import re
import sys

from libvoikko import Voikko

voikko = Voikko("fi")
BASE = re.compile(r"\+([^+(]+)\(([^)]*)\)")
NOT_NAMING = {"teonsana", "seikkasana", "asemosana", "sidesana", "kieltosana", "suhdesana", "huudahdussana"}

for line in sys.stdin:
    word = line.strip()
    readings = voikko.analyze(word) or voikko.analyze(word.capitalize())
    naming = [r for r in readings if r.get("CLASS") not in NOT_NAMING] or readings
    if not naming:
        print(json.dumps({"word": word}))
        continue
    reading = min(naming, key=lambda r: r.get("WORDBASES", "").count("+"))
    parts = [base for _, base in BASE.findall(reading.get("WORDBASES", "")) if base and not base.startswith("+")]
    print(json.dumps({"word": word, "lemma": reading.get("BASEFORM", word), "parts": parts}, ensure_ascii=False))
