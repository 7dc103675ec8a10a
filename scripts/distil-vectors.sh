#!/usr/bin/env bash
# Rebuilds the vectors of English words.
#
#   scripts/distil-vectors.sh SPEECHES_FOLDER
#
# Encodes words and sentences of the texts below SPEECHES_FOLDER with the sentence encoder, fits
# vectors of words to them, and writes models/semantic/english.vec and models/semantic/encoder.vec.
# The same texts on the same kind of processor give the same bytes.
#
# If the environment names a folder in WORK, what was encoded is kept there, and not encoded again
# if it is there. Needs Java, Maven, Python 3 with numpy and scipy, 4 GB of memory, and half an hour.
set -euo pipefail

if [ $# -ne 1 ] || [ ! -d "$1" ]; then
  echo "usage: $0 SPEECHES_FOLDER" >&2
  exit 2
fi
speeches=$(cd "$1" && pwd)
root=$(cd "$(dirname "$0")/.." && pwd)
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT
work=${WORK:-$temporary}
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1

cd "$root"
mvn -q -B -DskipTests -Dspotless.check.skip=true -Djacoco.skip=true package
mvn -q -B dependency:build-classpath -Dmdep.includeScope=test \
  -Dmdep.excludeClassifiers=models -Dmdep.outputFile="$temporary/class-path.txt"
encoder=$(tr ':' '\n' <"$temporary/class-path.txt" | grep 'embeddings-all-minilm-l6-v2-q')
tokenizer=$temporary/tokenizer.json
python3 -c 'import sys, zipfile
print(zipfile.ZipFile(sys.argv[1]).read("all-minilm-l6-v2-q-tokenizer.json").decode())' \
  "$encoder" >"$tokenizer"

if [ ! -f "$work/sentences.txt" ]; then
  python3 scripts/distil-vectors.py prepare "$speeches" "$work" "$tokenizer"
fi
for list in entries sentences; do
  if [ ! -f "$work/$list.f32" ]; then
    java -Xmx1g -Dfile.encoding=UTF-8 \
      -cp "target/test-classes:target/classes:$(cat "$temporary/class-path.txt")" \
      org.policyscope.training.SentenceEncoding "$work/$list.txt" "$work/$list.part"
    mv "$work/$list.part" "$work/$list.f32"
  fi
done
python3 scripts/distil-vectors.py fit "$work" "$tokenizer" models/semantic
