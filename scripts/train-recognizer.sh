#!/usr/bin/env bash
# Rebuilds the recogniser of institutions.
#
#   scripts/train-recognizer.sh SPEECHES_FOLDER [GOLD.jsonl…]
#   scripts/train-recognizer.sh --validate ENGINE SPEECHES_FOLDER GOLD.jsonl…
#
# Labels the texts below SPEECHES_FOLDER with the institutions that lists, patterns and CoreNLP's
# recogniser find, trains on them, on sentences of our own and on the annotated texts (form:
# docs/evaluation.md), and writes models/recognizers/institutions-en.bin. The same texts, gazetteers
# and patterns give the same bytes. With --validate it writes no model, but prints what five-fold
# cross-validation on the annotated texts gives; ENGINE is corenlp or opennlp.
#
# If the environment names a file in LABELS, the labels are kept there, and read from there if it
# exists. Needs Java, Maven, 6 GB of memory, and about 15 minutes.
set -euo pipefail

validate=
if [ "${1:-}" = --validate ] && [ $# -ge 4 ]; then
  validate=$2
  shift 2
fi
if [ $# -lt 1 ] || [ ! -d "$1" ]; then
  echo "usage: $0 [--validate ENGINE] SPEECHES_FOLDER [GOLD.jsonl…]" >&2
  exit 2
fi
speeches=$(cd "$1" && pwd)
shift
gold=()
for file in "$@"; do
  gold+=("$(realpath "$file")")
done
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cd "$root"
mvn -q -B -DskipTests -Dspotless.check.skip=true -Djacoco.skip=true package
mvn -q -B dependency:build-classpath -Dmdep.includeScope=test \
  -Dmdep.excludeClassifiers=models -Dmdep.outputFile="$work/class-path.txt"

run() {
  java -Xmx6g -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dorg.slf4j.simpleLogger.defaultLogLevel=warn \
    -Dpolicyscope.corenlp.models="$(cat target/corenlp-models.txt)" \
    -cp "target/test-classes:target/classes:$(cat "$work/class-path.txt")" "$@"
}
labels=${LABELS:-$work/labels.jsonl}
if [ ! -f "$labels" ]; then
  run org.policyscope.training.SpeechLabels models "$speeches" "$labels"
fi
if [ -n "$validate" ]; then
  run org.policyscope.training.RecognizerValidation models "$labels" "$validate" 5 "${gold[@]}"
else
  run org.policyscope.training.RecognizerTraining models "$labels" \
    models/recognizers/institutions-en.bin "${gold[@]}"
fi
