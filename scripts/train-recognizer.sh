#!/usr/bin/env bash
# Rebuilds the recogniser of institutions that --engine opennlp uses.
#
#   scripts/train-recognizer.sh SPEECHES_FOLDER [MODEL]
#
# Analyses the texts below SPEECHES_FOLDER with the default engine, takes the institutions it found
# as labels, trains a name finder of Apache OpenNLP on them and on sentences of our own, and writes
# MODEL (default models/recognizers/institutions-en.bin). The same texts, gazetteers and patterns
# give the same bytes. Needs Java, Maven, 6 GB of memory, and 10 to 20 minutes on one core.
set -euo pipefail

if [ $# -lt 1 ] || [ ! -d "$1" ]; then
  echo "usage: $0 SPEECHES_FOLDER [MODEL]" >&2
  exit 2
fi
speeches=$(cd "$1" && pwd)
root=$(cd "$(dirname "$0")/.." && pwd)
model=${2:-$root/models/recognizers/institutions-en.bin}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cd "$root"
mvn -q -B -DskipTests -Dspotless.check.skip=true -Djacoco.skip=true package
mvn -q -B dependency:build-classpath -Dmdep.includeScope=test \
  -Dmdep.excludeClassifiers=models -Dmdep.outputFile="$work/class-path.txt"

./policyscope analyze "$speeches" --output "$work/labels" --format jsonl --quiet

java -Xmx6g -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dorg.slf4j.simpleLogger.defaultLogLevel=warn \
  -cp "target/test-classes:target/classes:$(cat "$work/class-path.txt")" \
  org.policyscope.training.RecognizerTraining models "$work/labels/documents.jsonl" "$model"
