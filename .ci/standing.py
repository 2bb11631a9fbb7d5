#!/usr/bin/env python3
"""What the ready file of a running suite says, held to what is promised: `standing.py figures READY` and `standing.py pids READY`.

figures  fails unless the suite was ready within a minute and its processes together held less than 3 GB
pids     prints the ids of its processes, the launcher's too, for a look after the stop
"""
import json
import sys

SECONDS = 60
BYTES = 3e9


def figures(ready):
    seconds, memory = ready["secondsToReady"], ready["memoryBytes"]
    print(f"ready in {seconds:.1f} s of {SECONDS}; {memory / 1e9:.2f} GB of {BYTES / 1e9:.0f}")
    return 0 if 0 < seconds <= SECONDS and 0 < memory < BYTES else 1


def pids(ready):
    print(ready["launcherPid"], *(part["pid"] for part in ready["processes"].values()))
    return 0


if __name__ == "__main__":
    with open(sys.argv[2], encoding="utf-8") as file:
        sys.exit({"figures": figures, "pids": pids}[sys.argv[1]](json.load(file)))
