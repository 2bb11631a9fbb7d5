#!/usr/bin/env python3
"""Compares the reader's scores with the best that the project has published; fails when one falls below.

usage: floors.py SCORES.json FLOORS.json
"""
import json
import sys


def value(scores, name):
    """A figure by its dotted name; right/of pairs are shares."""
    node = scores
    for part in name.split("."):
        node = node[part]
    if isinstance(node, dict) and "of" in node:
        return node["right"] / node["of"] if node["of"] else 1.0
    return node


def main(scores_file, floors_file):
    with open(scores_file, encoding="utf-8") as f:
        scores = json.load(f)
    with open(floors_file, encoding="utf-8") as f:
        floors = json.load(f)
    failed = 0
    for kind, better in (("atLeast", lambda got, floor: got >= floor - 1e-9), ("atMost", lambda got, floor: got <= floor)):
        for name, floor in floors.get(kind, {}).items():
            got = value(scores, name)
            good = better(got, floor)
            failed += not good
            print(f"{'ok  ' if good else 'FELL'} {name}: {got:.3f} ({kind} {floor})")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
