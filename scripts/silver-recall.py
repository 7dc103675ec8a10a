#!/usr/bin/env python3
"""Says which names of a list with offsets a run has found as strategies.

  scripts/silver-recall.py NAMES.tsv RUN/documents.jsonl [OUT.tsv]

NAMES.tsv: tab-separated with the columns file, start, end and surface; file is the source as the
run reports it, offsets are code points into that file. Rows of other files are counted and left
out. RUN/documents.jsonl is what `policyscope analyze FOLDER --format jsonl` has written.

Each row is one of
  exact    a strategy with the same borders
  wider    a strategy that holds it
  other    a strategy that shares words with it, with other borders
  type     an institution or country that holds it, and no strategy
  missed   none of these
A surface (white space made even) is what most of its rows are; of equal ones the better counts.
Found is exact, wider or other.

Set aside, by rules and not by hand:
  event    the surface ends with a word for a meeting, a day, a year, a body or a place, or is one
  cut-off  the words around it belong to the name: a capitalised word stands directly before it
           (no start of a sentence, no country that owns it), or it ends within the name
OUT.tsv lists every surface with its class.
"""
import collections
import json
import re
import sys

RANK = ["exact", "wider", "other", "type", "missed"]
EVENTS = re.compile(
    r"\b(Conferences?|Summits?|Decades?|Days?|Weeks?|Months?|Years?|Sessions?|Meetings?|Forums?|"
    r"Dialogues?|Talks?|Rounds?|Games|Elections?|Consultations?|Panels?|Assembly|Olympics|"
    r"Congress|Debates?|Events?|Retreats?)\b(?! of Action)"
)
FUNCTION = set(
    "the a an of for and to in on by with from at as our its this that their his her it is are was "
    "we i these those under".split()
)


def even(text):
    return re.sub(r"\s+", " ", text).strip()


def main():
    names, run = sys.argv[1], sys.argv[2]
    rows = collections.defaultdict(list)
    with open(names, encoding="utf-8") as lines:
        header = next(lines).rstrip("\n").split("\t")
        for line in lines:
            row = dict(zip(header, line.rstrip("\n").split("\t")))
            rows[row["file"]].append(row)
    total = sum(len(v) for v in rows.values())
    seen = 0
    classes = collections.defaultdict(collections.Counter)
    examples = {}
    spans = collections.defaultdict(collections.Counter)
    aside = collections.defaultdict(collections.Counter)
    with open(run, encoding="utf-8") as lines:
        for line in lines:
            report = json.loads(line)
            wanted = rows.get(report["document"]["source"], [])
            if not wanted:
                continue
            text = report["text"]
            mentions = [
                (m["start"], m["end"], m["type"])
                for m in report["entities"]
            ]
            for row in wanted:
                start, end = int(row["start"]), int(row["end"])
                seen += 1
                surface = even(text[start:end])
                if even(row["surface"]) != surface:
                    print("offsets differ:", row["file"], row["surface"], "|", surface, file=sys.stderr)
                    continue
                result, span = judge(mentions, start, end)
                classes[surface][result] += 1
                if span:
                    spans[surface][even(text[span[0]:span[1]])] += 1
                examples.setdefault(surface, (row["file"], even(text[max(0, start - 90):end + 90])))
                aside[surface][rule(text, start, end, surface)] += 1
    print(f"rows {total}, of files that were read {seen}, surfaces {len(classes)}")
    table = []
    for surface in sorted(classes):
        counts = classes[surface]
        result = min(RANK, key=lambda r: (-counts[r], RANK.index(r)))
        reason = max(sorted(aside[surface]), key=lambda r: aside[surface][r])
        table.append((surface, result, reason, sum(counts.values()), spans[surface]))
    report_on("all", table)
    report_on("without events and cut-off ones", [t for t in table if not t[2]])
    if len(sys.argv) > 3:
        with open(sys.argv[3], "w", encoding="utf-8") as out:
            out.write("class\taside\trows\tsurface\tfound\tfile\tcontext\n")
            for surface, result, reason, count, found in sorted(
                table, key=lambda t: (RANK.index(t[1]), t[2], t[0])
            ):
                other = found.most_common(1)[0][0] if found else ""
                file, context = examples[surface]
                out.write(f"{result}\t{reason}\t{count}\t{surface}\t{other}\t{file}\t{context}\n")


def judge(mentions, start, end):
    best, span = "missed", None
    for s, e, kind in mentions:
        if e <= start or s >= end:
            continue
        if kind == "strategy":
            if (s, e) == (start, end):
                result = "exact"
            elif s <= start and e >= end:
                result = "wider"
            else:
                result = "other"
        elif s <= start and e >= end:
            result = "type"
        else:
            continue
        if RANK.index(result) < RANK.index(best):
            best, span = result, (s, e)
    return best, span


def rule(text, start, end, surface):
    if EVENTS.search(surface):
        return "event"
    before = re.search(r"([^\W\d_][\w’'.-]*|[0-9]+(?:st|nd|rd|th))[\s-]+$", text[max(0, start - 40):start])
    if before:
        word = before.group(1)
        head = text[max(0, start - 40):start][: before.start()]
        opens = not head.strip() or head.rstrip()[-1:] in ".?!:;"
        owner = word.endswith(("’s", "'s", "s’"))
        if (word[0].isupper() or word[0].isdigit()) and not opens and not owner and word.lower() not in FUNCTION:
            return "cut-off"
    behind = re.match(r"[-–]?\w", text[end:end + 2])
    if behind:
        return "cut-off"
    return ""


def report_on(name, table):
    counts = collections.Counter(t[1] for t in table)
    total = len(table) or 1
    found = counts["exact"] + counts["wider"] + counts["other"]
    parts = " ".join(f"{r} {counts[r]}" for r in RANK)
    print(f"{name}: {len(table)} surfaces, {parts}; found {found / total:.3f}, exact {counts['exact'] / total:.3f}")


main()
