#!/usr/bin/env python3
"""Holds the documents to what is run: every command in a fenced block must be one that the check runs.

usage: commands.py RUN_FILE DOCUMENT...
RUN_FILE holds the commands that were run, one a line.
"""
import re
import sys

FENCE = re.compile(r"^```(?:sh|bash|console)?\n(.*?)^```", re.M | re.S)
COMMAND = re.compile(r"^(?:\$ )?((?:\./|deploy/|meetings-service/|npm |java |git |kubectl )\S.*)$", re.M)


def main(run_file, *documents):
    with open(run_file, encoding="utf-8") as f:
        run = {line.strip() for line in f if line.strip()}
    missing, found = [], 0
    for document in documents:
        with open(document, encoding="utf-8") as f:
            for block in FENCE.findall(f.read()):
                for command in COMMAND.findall(block):
                    found += 1
                    if re.sub(r"\s+#.*$", "", command).strip() not in run:
                        missing.append(f"{document}: {command}")
    print(f"{found} commands in {len(documents)} documents")
    for line in missing:
        print(f"not run by the check: {line}")
    return 1 if missing or not found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
