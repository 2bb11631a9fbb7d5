#!/usr/bin/env python3
"""Prints what the reader's confidence is worth on an answer key: of the extracts of each band, how many are right.

usage: confidence.py GOLD.jsonl DOCS_DIR... -- COMMAND [ARG...]
"""
import json
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

BANDS = ((0.9, "0.90 and more"), (0.8, "0.80 to 0.89"), (0.7, "0.70 to 0.79"), (0.0, "below 0.70"))


def plain(text):
    """Words alone, one space apart: what a comparison of two prints of the same sentence needs."""
    return " ".join((text or "").casefold().replace("\u2019", "'").split())


def answered(predicted, gold):
    order = sorted(range(len(predicted)), key=lambda i: len(predicted[i].get("text") or ""))
    used = set()
    for entry in gold:
        for i in order:
            if i not in used and plain(entry["contains"]) in plain(predicted[i].get("text")):
                used.add(i)
                break
    return used


def main(argv):
    cut = argv.index("--")
    gold_file, *dirs = argv[:cut]
    gold = {g["file"]: g for g in map(json.loads, filter(str.strip, Path(gold_file).read_text(encoding="utf-8").splitlines()))}
    paths = [str(Path(d) / name) for name in gold for d in dirs if (Path(d) / name).exists()]
    done = subprocess.run(argv[cut + 1:] + paths, capture_output=True, text=True, timeout=600)
    bands = defaultdict(lambda: [0, 0])
    for line in done.stdout.splitlines():
        draft = json.loads(line)
        key = gold[Path(draft["file"]).name]
        for part in ("decisions", "actions", "recommendations"):
            extracts = draft.get(part) or []
            right = answered(extracts, key.get(part) or [])
            for i, extract in enumerate(extracts):
                band = next(name for least, name in BANDS if extract["confidence"] >= least)
                decided = part == "actions" and any(
                    plain(d["contains"]) in plain(extract["text"]) for d in key.get("decisions") or [])
                bands[band][0] += i in right or decided
                bands[band][1] += 1
    for _, name in BANDS:
        right, of = bands[name]
        if of:
            print(f"{name}: {right} of {of} right ({right / of:.3f})")
    right, of = bands[BANDS[0][1]]
    return 0 if not of or right / of >= 0.97 else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
