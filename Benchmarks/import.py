#!/usr/bin/env python3
"""Measures the import of a made-up feed side by side with its peers, and prints the tables of README.md.

  import.py REFERENCE [--work FOLDER] [--python PYTHON] [--mb 100] [--large MB] [--times 3]

REFERENCE is the folder with the generator and the reference program: gen_catalogue.py, saxref.c.
PYTHON is an interpreter that has lxml; without it that row is left out. `--large` imports a second,
larger feed once, to compare the memory. Times are processor time, so that other programs matter
less; everything runs one after the other, and the median of several times is given.
"""
import argparse, os, statistics, subprocess, sys, tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent
FIELDS = ("amount endDate orgUnitId programForm programId programLevel programLocation programName "
          "programSummaryText startDate").split()

# The same work as the reference: ten fields of each programme into one indexed table.
LXML = """
import os, sqlite3, sys
from lxml import etree
feed, file, fields = sys.argv[1], sys.argv[2], sys.argv[3:]
space = "{http://studieData.nl/schema/edudex/program}"
db = sqlite3.connect(file)
db.executescript("pragma journal_mode=wal; pragma synchronous=normal; create table program("
                 + ", ".join(fields) + "); create unique index pi on program(programId)")
insert = "insert into program values(" + ",".join("?" * len(fields)) + ")"
for _, program in etree.iterparse(feed, tag=space + "program"):
    db.execute(insert, [next((x.text for x in program.iter(space + f)), None) for f in fields])
    program.clear()
    while program.getprevious() is not None: del program.getparent()[0]
db.commit()
"""


def run(command, env=None):
    """Runs a command: its processor seconds, and the megabytes it needed."""
    with tempfile.TemporaryFile("w+") as err:
        process = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL, stderr=err, env=env)
        _, status, usage = os.wait4(process.pid, 0)
        err.seek(0)
        if status:
            raise RuntimeError(f"{command[0]}: {err.read().strip().splitlines()[-1:]}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def remove(file):
    for ending in ("", "-wal", "-shm", "-journal"):
        Path(f"{file}{ending}").unlink(missing_ok=True)


def change(feed, changed):
    """The feed with another title in every hundredth programme."""
    count = 0
    with open(feed, encoding="utf-8", newline="\n") as source, open(changed, "w", encoding="utf-8", newline="\n") as out:
        for line in source:
            if line.startswith("<program>"):
                count += 1
                if count % 100 == 7:
                    line = line.replace('<programName xml:lang="nl">', '<programName xml:lang="nl">Nieuw ', 1)
            out.write(line)


class Feed:
    def __init__(self, arguments, mb):
        self.file = arguments.work / f"feed-{mb}.xml"
        self.changed = arguments.work / f"feed-{mb}-changed.xml"
        if not self.file.exists():
            run([sys.executable, arguments.reference / "gen_catalogue.py", self.file, "--mb", mb])
        if not self.changed.exists():
            change(self.file, self.changed)
        self.mb = self.file.stat().st_size / 1e6


def ours(program, store, feed):
    """First, with 1 % changed, and the same again: seconds and megabytes of each."""
    remove(store)
    base = [program, "import", "--name", "feed", "--catalogue", store]
    return [run(base + [file]) for file in (feed.file, feed.changed, feed.changed)]


def reference(arguments):
    program = arguments.work / "saxref"
    flags = subprocess.run(["xml2-config", "--cflags", "--libs"], capture_output=True, text=True, check=True).stdout.split()
    run(["gcc", "-O2", arguments.reference / "saxref.c", *flags, "-lsqlite3", "-o", program])
    return program


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("reference", type=Path)
    parser.add_argument("--work", type=Path, default=Path(tempfile.gettempdir()) / "import-bench")
    parser.add_argument("--python", default=sys.executable)
    parser.add_argument("--mb", type=int, default=100)
    parser.add_argument("--large", type=int, default=0)
    parser.add_argument("--times", type=int, default=3)
    arguments = parser.parse_args()
    arguments.work.mkdir(parents=True, exist_ok=True)
    run(["swift", "build", "--package-path", PROJECT, "-c", "release", "--product", "ontwikkelpad"])
    program = PROJECT / ".build/release/ontwikkelpad"
    feed, store, peer = Feed(arguments, arguments.mb), arguments.work / "ours.sqlite", arguments.work / "peer.db"
    saxref = reference(arguments)
    kinds = ["C: SAX2, ten fields, one table", "ours: first import", "ours: 1 % changed", "ours: the same file"]
    rows = {kind: [] for kind in kinds}
    has_lxml = subprocess.run([arguments.python, "-c", "import lxml"], capture_output=True).returncode == 0
    if has_lxml:
        rows["lxml and sqlite3: ten fields, one table"] = []
    # In turns, so that a busy moment falls on all of them.
    for _ in range(arguments.times):
        remove(peer)
        rows[kinds[0]].append(run([saxref, "sqlite", feed.file, peer]))
        for kind, row in zip(kinds[1:], ours(program, store, feed)):
            rows[kind].append(row)
        if has_lxml:
            remove(peer)
            rows["lxml and sqlite3: ten fields, one table"].append(
                run([arguments.python, "-c", LXML, feed.file, peer, *FIELDS]))
    medians = {kind: statistics.median(seconds for seconds, _ in row) for kind, row in rows.items()}
    print(f"| {feed.mb:.0f} MB | CPU s | MB a CPU s | MB of memory | against C |\n|---|---|---|---|---|")
    for kind, row in rows.items():
        seconds = medians[kind]
        print(f"| {kind} | {seconds:.2f} | {feed.mb / seconds:.0f} | {max(mb for _, mb in row):.0f}"
              f" | {medians[kinds[0]] / seconds:.2f} |")
    print(f"\nfirst / 1 % changed: {medians[kinds[1]] / medians[kinds[2]]:.1f}")
    if arguments.large:
        large = Feed(arguments, arguments.large)
        print(f"\n| {large.mb:.0f} MB | CPU s | MB a CPU s | MB of memory |\n|---|---|---|---|")
        for kind, (seconds, mb) in zip(kinds[1:], ours(program, store, large)):
            print(f"| {kind} | {seconds:.2f} | {large.mb / seconds:.0f} | {mb:.0f} |")
    remove(store), remove(peer)


main()
