#!/usr/bin/env python3
"""Shows what 50,000 phrases cost against the delivered taxonomy.

  scripts/compare-taxonomy-size.py FOLDER [N] [PHRASES]

Takes the first N (default 40) .txt files below FOLDER in sorted order and makes a taxonomy of
PHRASES (default 50000) phrases of two and three words that stand in these texts, so that many
begin and few end, always the same for the same texts. Reads the texts with ./policyscope --fast,
one thread, with the delivered policy themes and with the made ones, three times in turn, and
prints of each the least seconds of the stage that scores themes and of the whole run without its
start, both from run.json. Ratios are to the policy themes in the same
go; the absolute figures depend on the machine. Semantic scoring is off: it does not depend on
phrases.
"""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
ROUNDS = 3
THEMES = 20


def made_taxonomy(texts, phrases):
    words = {}
    for text in texts:
        for word in re.findall(r"[a-z]{3,}", text.lower()):
            words[word] = words.get(word, 0) + 1
    common = sorted(words, key=lambda word: (-words[word], word))[:20000]
    state = 4
    lines, seen = ["theme,term,weight"], set()
    while len(seen) < phrases:
        length = 2 + len(seen) % 2
        chosen = []
        for _ in range(length):
            # A linear congruential generator: the same phrases everywhere (Knuth, MMIX).
            state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
            # Squared, so that common words come often, as they do in real phrases.
            share = (state >> 11) / 2**53
            chosen.append(common[int(share * share * len(common))])
        phrase = " ".join(chosen)
        if phrase not in seen:
            lines.append(f"made.{len(seen) % THEMES},{phrase},0.6")
            seen.add(phrase)
    return "\n".join(lines) + "\n"


def semantic_off():
    shown = subprocess.run(
        [ROOT / "policyscope", "analyze", "--help"], capture_output=True, text=True, check=True
    ).stdout
    return ["--semantic", "off"] if "--semantic" in shown else []


def run(texts, taxonomy, output, options):
    subprocess.run(
        [ROOT / "policyscope", "analyze", texts, "--fast", "--threads", "1", "--quiet", "--force"]
        + ["--taxonomy", taxonomy, "--output", output]
        + options,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    cost = json.loads((output / "run.json").read_text(encoding="utf-8"))["cost"]
    return {
        "start": cost["startUpSeconds"],
        "net": cost["wallSeconds"] - cost["startUpSeconds"],
        "themes": next(one["seconds"] for one in cost["stages"] if one["stage"] == "themes"),
    }


def main():
    if len(sys.argv) < 2 or not pathlib.Path(sys.argv[1]).is_dir():
        sys.exit(__doc__)
    files = sorted(pathlib.Path(sys.argv[1]).rglob("*.txt"))[: int((sys.argv + ["", 40])[2] or 40)]
    phrases = int(sys.argv[3]) if len(sys.argv) > 3 else 50000
    work = pathlib.Path(tempfile.mkdtemp())
    try:
        (work / "texts").mkdir()
        texts = [file.read_text(encoding="utf-8", errors="replace") for file in files]
        for number, text in enumerate(texts):
            (work / "texts" / f"{number:04}.txt").write_text(text, encoding="utf-8")
        (work / "made.csv").write_text(made_taxonomy(texts, phrases), encoding="utf-8")
        taxonomies = {"policy": "policy", "made": work / "made.csv"}
        options = semantic_off()
        least = {}
        for _ in range(ROUNDS):
            for name, taxonomy in taxonomies.items():
                figures = run(work / "texts", taxonomy, work / "run", options)
                for figure, value in figures.items():
                    key = (name, figure)
                    least[key] = min(least.get(key, value), value)
        print(f"{len(files)} texts, {phrases} phrases")
        print(f"{'':8}{'start s':>10}{'net s':>10}{'themes s':>10}{'net ratio':>11}{'themes ratio':>14}")
        for name in taxonomies:
            net, themes = least[name, "net"], least[name, "themes"]
            print(
                f"{name:8}{least[name, 'start']:>10.2f}{net:>10.2f}{themes:>10.2f}"
                f"{net / least['policy', 'net']:>11.2f}{themes / least['policy', 'themes']:>14.2f}"
            )
    finally:
        shutil.rmtree(work)


if __name__ == "__main__":
    main()
