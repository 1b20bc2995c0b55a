"""Times the reader and its peers in turn and prints a table: `compare.py BENCHMARKS FOLDER [ROUNDS]`.

Each figure is the median of the rounds, every round a process of its own. The ratio is taken round by round between
neighbours, so that a machine that slows down slows down both."""
import os
import statistics
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


def run(command):
    cells, seconds, memory = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split("\t")
    return int(cells), float(seconds), int(memory)


def line(name, runs, base=None):
    seconds = statistics.median(run[1] for run in runs)
    memory = max(run[2] for run in runs) / 2**20
    ratio = ""
    if base:
        ratio = f"{statistics.median(run[1] / other[1] for run, other in zip(runs, base)):.1f}"
    print(f"| {name} | {runs[0][0]:,} | {seconds * 1000:,.2f} | {ratio} | {memory:,.0f} |", flush=True)


def main(program, folder, rounds="5"):
    large = os.path.join(folder, "rows-200000.xlsx")
    peers = {name: [] for name in ("fastexcel", "calamine")}
    ours = {name: [] for name in ("stream", "sheet", "inflate", "checksum", "search")}
    for _ in range(int(rounds)):
        for name, runs in ours.items():
            runs.append(run([program, name, "1", large]))
        for name, runs in peers.items():
            runs.append(run([sys.executable, os.path.join(HERE, "peer.py"), name, large]))
    print("| 200,000 rows of 9 | met | ms | times `stream` | peak MiB |\n|---|---:|---:|---:|---:|")
    for name, runs in (ours | peers).items():
        line(name, runs, ours["stream"])
    slow = run([sys.executable, os.path.join(HERE, "peer.py"), "openpyxl", large])
    line("openpyxl, one round", [slow], ours["stream"][:1])
    print("\n| `stream`, rows | met | ms | ns a row | peak MiB |\n|---|---:|---:|---:|---:|")
    for rows, repeats in ((22, "1001"), (20_000, "11"), (200_000, "5"), (1_000_000, "3")):
        cells, seconds, memory = run([program, "stream", repeats, os.path.join(folder, f"rows-{rows}.xlsx")])
        print(f"| {rows:,} | {cells:,} | {seconds * 1000:,.3f} | {seconds / rows * 1e9:,.0f} | {memory / 2**20:,.0f} |")


if __name__ == "__main__":
    main(*sys.argv[1:])
