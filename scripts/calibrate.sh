#!/usr/bin/env bash
# Fits the coefficients of models/calibration/themes.yaml and prints them with their figures; see docs/scores.md.
#   scripts/calibrate.sh TAXONOMY=GOLD.jsonl … [--mapping FILE] [--samples]
# Gold files have the form of docs/evaluation.md; TAXONOMY is the one that their themes are of.
set -euo pipefail
exec "$(dirname "${BASH_SOURCE[0]}")/../policyscope" calibrate --fast "$@"
