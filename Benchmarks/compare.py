#!/usr/bin/env python3
"""Measures the route matcher side by side with its peers, and prints the tables of README.md.

  compare.py REFERENCE [--python PYTHON] [--work FOLDER] [--quick]

REFERENCE is the folder with the generators and reference programs: gen_national.py, gen_graph.py,
gen_graph_to_legs.py, legs.cpp, peers.py. PYTHON is an interpreter that has networkx, igraph and
scipy. All times are processor time, so that other programs matter less; everything runs one after
the other.
"""
import argparse, json, os, re, statistics, subprocess, sys, tempfile, time
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent


def run(command, **options):
    """Runs a command to its end: its output, its error output, and the megabytes it needed."""
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
        process = subprocess.Popen([str(part) for part in command], stdout=out, stderr=err, **options)
        _, status, usage = os.wait4(process.pid, 0)
        out.seek(0), err.seek(0)
        output, errors = out.read(), err.read()
    if status:
        raise RuntimeError(f"{command[0]}: {errors.strip().splitlines()[-1:]}")
    return output, errors, usage.ru_maxrss / 1024


def spread(values):
    """Median, 95th and 99th percentile, by nearest rank."""
    values = sorted(values)
    return [values[max(0, -(-len(values) * share // 100) - 1)] for share in (50, 95, 99)]


class Ours:
    def __init__(self, program, subject, *options):
        output, _, _ = run([program, *subject, *options])
        found = json.loads(output.splitlines()[-1])
        times = found["milliseconds"]
        self.times = [times["median"], times["p95"], times["p99"]]
        self.labels = found["labels"]["median"]
        self.per_label = found["nanosecondsPerLabel"]
        self.complete, self.count = found["complete"], found["questions"]
        self.memory, self.load = found["peakMegabytes"], found["loadSeconds"]
        self.loop = (found["loopAllocations"], found["loopWork"])


class Prototype:
    """legs.cpp; with `diag` it writes a line about each question."""

    LINE = re.compile(r"^([\d.]+) ms created (\d+) .* complete (\d)", re.M)

    def __init__(self, program, network, mode, *options):
        output, errors, self.memory = run([program, network, mode, "diag", *options])
        lines = self.LINE.findall(errors)
        self.times = spread([float(line[0]) for line in lines])
        # The lines have one decimal, too few for the median.
        self.times[0] = float(re.search(r"\| ms ([\d.e+]+)/", output).group(1))
        self.labels = statistics.median(int(line[1]) for line in lines)
        total = sum(float(line[0]) for line in lines)
        self.per_label = total * 1e6 / max(1, sum(int(line[1]) for line in lines))
        self.complete = sum(line[2] == "1" for line in lines) / len(lines)
        self.count = len(lines)
        self.load = float(re.search(r"load ([\d.]+) s", errors).group(1))


def figure(value):
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def row(name, found):
    print(
        f"| {name} | {found.count} | {' / '.join(figure(t) for t in found.times)} "
        f"| {figure(found.labels)} | {figure(found.per_label)} | {found.complete:.0%} "
        f"| {found.memory:.0f} | {found.load:.2f} |", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("reference", type=Path)
    parser.add_argument("--python", default=sys.executable)
    parser.add_argument("--work", type=Path, default=Path(tempfile.gettempdir()) / "route-bench")
    parser.add_argument("--quick", action="store_true", help="only the own paths and scale 1")
    arguments = parser.parse_args()
    work, reference = arguments.work, arguments.reference.resolve()
    work.mkdir(parents=True, exist_ok=True)

    def build(folder, product):
        run(["swift", "build", "-c", "release", "--product", product], cwd=folder)
        shown = run(["swift", "build", "-c", "release", "--show-bin-path"], cwd=folder)[0]
        return Path(shown.strip()) / product

    bench, program = build(HERE, "route-bench"), build(PROJECT, "ontwikkelpad")
    legs = work / "legs"
    run(["g++", "-O3", "-march=native", "-std=c++20", "-w", reference / "legs.cpp", "-o", legs])

    print("| questions | n | ms: median / p95 / p99 | labels | ns a label | proven | MB | load s |")
    print("|---|---|---|---|---|---|---|---|")
    ratios, loops = [], []

    def measure(name, ours, theirs=None):
        ours = Ours(bench, *ours)
        row(name, ours)
        if ours.loop[1]:
            loops.append((name, *ours.loop))
        if theirs is None:
            return
        try:
            theirs = Prototype(legs, *theirs)
        except RuntimeError as fault:
            return print(f"| – prototype: does not run, {fault} | | | | | | | |", flush=True)
        row("– prototype", theirs)
        ratios.append((name, *(a / b for a, b in zip(ours.times, theirs.times))))

    dates = [("undated", ["--undated"], ["nodated"]), ("dated", [], [])]
    for word, ours, _ in dates:
        own = ["paths", PROJECT / "Paths"]
        measure(f"own paths, one goal, {word}", (own, *ours))
        measure(f"own paths, all goals, {word}", (own, "--all", "--questions", 10, *ours))
    for scale in [1] if arguments.quick else [1, 3, 10]:
        file = work / f"national-{scale}.legs"
        run([arguments.python, reference / "gen_national.py", 1, file, scale], cwd=reference)
        count = [] if scale == 1 else ["--questions", 30]
        for word, ours, theirs in dates:
            network = ["network", file]
            measure(
                f"national, scale {scale}, one goal, {word}", (network, *count, *ours),
                (file, "one", *theirs))
            if scale == 1:
                measure(
                    f"national, scale {scale}, all goals, {word}",
                    (network, "--all", "--questions", 5, *ours), (file, "each", "n=5", *theirs))
    graphs = []
    for size, count in [] if arguments.quick else [("medium", 20), ("large", 3)]:
        folder, file = work / size, work / f"{size}.legs"
        run([arguments.python, reference / "gen_graph.py", size, folder], cwd=reference)
        run([arguments.python, reference / "gen_graph_to_legs.py", folder, file], cwd=reference)
        graphs.append(folder)
        for word, ours, theirs in dates:
            # Both stop after about a second.
            measure(
                f"gen_graph {size}, one goal, {word}",
                (["network", file], "--questions", count, "--budget", 5_000_000, *ours),
                (file, "one", f"n={count}", "s=1", *theirs))

    print("\n| ours / prototype | median | p95 | p99 |\n|---|---|---|---|")
    for name, *values in ratios:
        print(f"| {name} | {' | '.join(f'{value:.2f}' for value in values)} |")
    print("\n| the hardest question, second half of its work | steps and comparisons | allocations |")
    print("|---|---|---|")
    for name, count, steps in loops:
        print(f"| {name} | {steps:,} | {count} |")

    if graphs:
        peers = [arguments.python, reference / "peers.py", *graphs, "--peers", "igraph,scipy,networkx"]
        print("\n| ten shortest paths, one criterion | graph | ms: median / p95 | MB | load s |")
        print("|---|---|---|---|---|")
        for line in run(peers, cwd=work)[0].splitlines():
            found = json.loads(line)
            if "error" in found:
                print(f"| {found['peer']} | {found['graph']} | {found['error'][-60:]!r} | | |")
                continue
            times = found["q"]["ksp10"]
            print(
                f"| {found['peer']} {found['version']} | {found['graph']} "
                f"| {figure(times['median_us'] / 1000)} / {figure(times['p95_us'] / 1000)} "
                f"| {found['peak_rss_mb']} | {found['load_s']:.2f} |", flush=True)

    question = [
        program, "routes", "--from-role", "elektro/assistent:24", "--has", "vca-basis@2024-03-01",
        "--has", "nl-first-language", "--role", "elektro/monteur"]
    walls = []
    for _ in range(21):
        start = time.perf_counter()
        run(question)
        walls.append((time.perf_counter() - start) * 1000)
    print(f"\nCommand line, one goal, from start to end: {figure(statistics.median(walls))} ms "
          f"(median of {len(walls)}, wall time)")


main()
