#!/usr/bin/env python3
"""The same records as PDF by verantwoord, Typst, WeasyPrint and Chromium, in one run: time, processor
time, peak memory, pages, size, verdict, and how many times our own each of them takes.

    benches/peers.py [--size N]... [--limit SECONDS] [--without PROGRAM]...

Typst and WeasyPrint come from PyPI into target/peers; Chromium is the system's; PAGES names our own
program where it is built already. Each program makes the
document in a process of its own, with its own threads. Ours and Typst's start from the sections,
WeasyPrint's and Chromium's from our page. Memory is that of all processes of a program together, what
they share counted once. The verdict is that of veraPDF, where the judges stand beside the repository.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import threading
import time
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLACE = ROOT / "target" / "peers"
PINNED = ["typst==0.15.0", "weasyprint==70.0"]
JUDGE = Path(os.environ.get("JUDGES", ROOT.parent / "shared" / "tools")) / "pdf-check" / "run"
STANDARDS = "ua1,3a"

TYPST = """
import sys, typst
source, target, fonts = sys.argv[1:]
typst.compile(source, output=target, font_paths=[fonts], ignore_system_fonts=True, pdf_standards=["ua-1", "a-3a"])
"""
WEASYPRINT = """
import sys, weasyprint
source, target = sys.argv[1:]
weasyprint.HTML(filename=source).write_pdf(target, pdf_variant="pdf/ua-1")
"""


def tools():
    """Each program with the command that makes a file of a folder's document."""
    python = PLACE / "bin" / "python"
    if not python.exists():
        venv.create(PLACE, with_pip=True)
    subprocess.run([python, "-m", "pip", "install", "--quiet", *PINNED], check=True)
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        sys.exit("Chromium is needed: apt-get install chromium")
    fonts = ROOT / "assets" / "fonts"

    def to_chromium(folder, target):
        options = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
        options += ["--generate-pdf-document-outline", f"--user-data-dir={folder}/profile"]
        return [chromium, *options, f"--print-to-pdf={target}", f"file://{folder}/document.html"]

    return {
        "verantwoord": lambda folder, target: [bench(), "sheets", folder.name, target],
        "typst": lambda folder, target: [python, "-c", TYPST, folder / "document.typ", target, fonts],
        "chromium": to_chromium,
        "weasyprint": lambda folder, target: [python, "-c", WEASYPRINT, folder / "document.html", target],
    }


_bench = None


def bench():
    """Our own program, built as it ships."""
    global _bench
    _bench = _bench or os.environ.get("PAGES")
    if _bench is None:
        command = ["cargo", "bench", "--bench", "pages", "--no-run", "--message-format", "json"]
        built = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True)
        messages = [json.loads(line) for line in built.stdout.splitlines() if line.startswith("{")]
        found = [m["executable"] for m in messages if m.get("target", {}).get("name") == "pages"]
        _bench = found[-1]
    return _bench


def family(pid):
    """A process with all that it started."""
    found = [pid]
    for one in found:
        for task in Path(f"/proc/{one}/task").glob("*/children"):
            try:
                found += [int(child) for child in task.read_text().split()]
            except OSError:
                pass
    return found


def memory(pid):
    """The megabytes of a process and all that it started, shared ones counted once."""
    total = 0
    for one in family(pid):
        try:
            lines = Path(f"/proc/{one}/smaps_rollup").read_text().splitlines()
            total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
        except OSError:
            pass
    return total * 1024 / 1e6


def run(command, limit):
    """Wall time, processor time and peak of a command; None where it does not finish."""
    peak, start = [0.0], time.monotonic()
    before = os.times()
    process = subprocess.Popen(
        [str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True
    )
    said = []
    reader = threading.Thread(target=lambda: said.append(process.stderr.read().decode(errors="replace")))
    reader.start()
    while process.poll() is None and time.monotonic() - start < limit:
        peak[0] = max(peak[0], memory(process.pid))
        time.sleep(0.02)
    wall = time.monotonic() - start
    if process.poll() is None:
        for one in reversed(family(process.pid)):
            try:
                os.kill(one, 9)
            except OSError:
                pass
        process.wait()
        reader.join(5)
        return None, f"not within {limit} s"
    reader.join(5)
    if process.returncode != 0:
        return None, " ".join("".join(said).split())[-160:]
    after = os.times()
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return (wall, cpu, peak[0]), ""


def pages(target):
    told = subprocess.run(["pdfinfo", target], capture_output=True, text=True).stdout
    return next((int(line.split()[1]) for line in told.splitlines() if line.startswith("Pages:")), 0)


def verdict(target):
    """Which of the standards veraPDF says that a file follows."""
    if not JUDGE.exists():
        return "not judged"
    told = subprocess.run([JUDGE, STANDARDS, target], capture_output=True, text=True).stdout
    words = []
    for standard in STANDARDS.split(","):
        judged = [line for line in told.splitlines() if line.startswith(f"{target} {standard} ")]
        if judged:
            words.append(f"{standard} {'passes' if 'compliant=true' in judged[0] else 'fails'}")
    return ", ".join(words) or "unknown"


def main():
    asked = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    asked.add_argument("--size", type=int, action="append", help="activities; 250 and up when not said")
    asked.add_argument("--limit", type=float, default=300.0, help="seconds that a program may take")
    asked.add_argument("--largest-judged", type=int, default=2000)
    asked.add_argument("--without", action="append", default=[], help="a program that did not finish a smaller size")
    options = asked.parse_args()
    programs = tools()
    print("| Activities | Program | Wall s | × | CPU s | × | Peak MB | × | Pages | MB | veraPDF |")
    print("|---|---|---|---|---|---|---|---|---|---|---|")
    done = set(options.without)
    for size in options.size or [250, 1000, 4000, 10000]:
        folder = PLACE / str(size)
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run([bench(), "source", "sheets", str(size), folder], check=True)
        ours = None
        for name, command in programs.items():
            if name in done:
                continue
            target = folder / f"{name}.pdf"
            target.unlink(missing_ok=True)
            measured, why = run(command(folder, target), options.limit)
            if measured is None or not target.exists():
                print(f"| {size} | {name} | {why or 'nothing written'} | | | | | | | | |", flush=True)
                done.add(name)
                continue
            ours = ours or measured
            cells = [f"{value:.2f} | {value / own:.1f}" for value, own in zip(measured[:2], ours)]
            cells.append(f"{measured[2]:.0f} | {measured[2] / max(ours[2], 1):.1f}")
            judged = verdict(target) if size <= options.largest_judged else "not judged"
            megabytes = target.stat().st_size / 1e6
            print(
                f"| {size} | {name} | {' | '.join(cells)} | {pages(target)} | {megabytes:.2f} | {judged} |",
                flush=True,
            )


if __name__ == "__main__":
    main()
