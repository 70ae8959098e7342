#!/usr/bin/env bash
# Trains the demo's model again and compares it with the one checked in.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
go run ./cmd/guerdon train --program examples/cdnow.yaml --out "$out"
for f in "$out"/model-*.json; do
  cmp "$f" "examples/$(basename "$f")" || { echo "run 'make model' and commit the result" >&2; exit 1; }
done
echo "the model is reproduced byte for byte"
