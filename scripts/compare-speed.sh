#!/usr/bin/env bash
# Compares Policyscope's speed with that of CoreNLP's own command line on the same texts.
#
#   scripts/compare-speed.sh FOLDER [N]
#
# Takes the first N (default 20) .txt files below FOLDER in sorted order, and reads them in one go
# with CoreNLP's command line (version of the pom, annotators tokenize,pos,lemma,ner, 2 threads,
# nothing else set but the output) and with ./policyscope (default engine, --engine opennlp,
# --fast; 2 threads). Start-up is measured the same way for all, by a run on a file of one word,
# and taken off. Tokens are counted once, in CoreNLP's output, and used for every line of the
# table. Ratios are to CoreNLP in the same go; the absolute figures depend on the machine.
#
# Needs: Java, Maven, Python 3, 6 GB of memory.
set -euo pipefail

if [ $# -lt 1 ] || [ ! -d "$1" ]; then
  echo "usage: $0 FOLDER [N]" >&2
  exit 2
fi
folder=$(cd "$1" && pwd)
count=${2:-20}
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

version=$(sed -n 's|.*<corenlp.version>\(.*\)</corenlp.version>.*|\1|p' "$root/pom.xml")

# CoreNLP with all of its own dependencies, as its users start it.
cat > "$work/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>compare</groupId><artifactId>compare</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>edu.stanford.nlp</groupId><artifactId>stanford-corenlp</artifactId><version>$version</version></dependency>
    <dependency><groupId>edu.stanford.nlp</groupId><artifactId>stanford-corenlp</artifactId><version>$version</version><classifier>models</classifier></dependency>
  </dependencies>
</project>
POM
mvn -q -B -f "$work/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath \
  -Dmdep.outputFile="$work/class-path.txt" >/dev/null
corenlp_path=$(cat "$work/class-path.txt")

mkdir "$work/texts" "$work/word"
echo "Hello." > "$work/word/word.txt"
number=0
while IFS= read -r file; do
  number=$((number + 1))
  cp "$file" "$work/texts/$(printf '%04d' "$number").txt"
done < <(find "$folder" -type f -name '*.txt' | LC_ALL=C sort | awk -v n="$count" 'NR <= n')
if [ "$number" -eq 0 ]; then
  echo "no .txt file below $folder" >&2
  exit 2
fi

# Seconds of wall-clock time a command takes; its output goes to a log that is shown if it fails.
seconds_of() {
  local start end
  start=$(date +%s.%N)
  if ! "$@" > "$work/log" 2>&1; then
    tail -20 "$work/log" >&2
    echo "failed: $*" >&2
    return 1
  fi
  end=$(date +%s.%N)
  echo "$start $end" | awk '{printf "%.2f", $2 - $1}'
}

corenlp() {
  find "$1" -name '*.txt' | LC_ALL=C sort > "$work/list"
  java -Xmx5g -cp "$corenlp_path" edu.stanford.nlp.pipeline.StanfordCoreNLP \
    -annotators tokenize,pos,lemma,ner -threads 2 -outputFormat json \
    -fileList "$work/list" -outputDirectory "$2"
}

policyscope() {
  local texts=$1
  shift
  # Into a new folder each time: stages kept by the call before would be found again.
  rm -rf "$work/run"
  "$root/policyscope" analyze "$texts" --output "$work/run" --force --quiet --threads 2 "$@"
}

# One warm call, so that neither building nor a cold disk is on anybody's bill.
policyscope "$work/word" > "$work/log" 2>&1 || { tail -20 "$work/log" >&2; exit 1; }

report() {
  local name=$1 all=$2 start=$3
  echo "$name $all $start" >> "$work/times"
}

echo "reading $number files with CoreNLP $version and Policyscope; this takes minutes" >&2
start=$(seconds_of corenlp "$work/word" "$work/corenlp-word")
all=$(seconds_of corenlp "$work/texts" "$work/corenlp")
report corenlp-command-line "$all" "$start"
for setting in "default" "opennlp --engine opennlp" "fast --fast"; do
  read -r name options <<< "$setting"
  # shellcheck disable=SC2086  # the options are words of their own
  start=$(seconds_of policyscope "$work/word" $options)
  # shellcheck disable=SC2086
  all=$(seconds_of policyscope "$work/texts" $options)
  report "policyscope-$name" "$all" "$start"
done

python3 - "$work" <<'PYTHON'
import glob
import json
import sys

work = sys.argv[1]
tokens = 0
for path in glob.glob(work + "/corenlp/*.json"):
    with open(path, encoding="utf-8") as file:
        tokens += sum(len(sentence["tokens"]) for sentence in json.load(file)["sentences"])
print(f"{tokens} tokens, counted by CoreNLP")
print(f"{'':24}{'all s':>9}{'start s':>9}{'net s':>9}{'tokens/s':>11}{'ratio':>8}")
first = None
for line in open(work + "/times"):
    name, whole, start = line.split()
    net = max(float(whole) - float(start), 0.01)
    speed = tokens / net
    first = first or speed
    print(f"{name:24}{whole:>9}{start:>9}{net:>9.2f}{speed:>11.0f}{speed / first:>8.1f}")
PYTHON
