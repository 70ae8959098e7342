#!/usr/bin/env bash
# Fuzzes every decoder for the given time each: scripts/fuzz.sh 60s
set -euo pipefail
cd "$(dirname "$0")/.."
time=${1:-60s}
grep -rlE '^func Fuzz' --include='*_test.go' . | while read -r file; do
  grep -oE '^func Fuzz[A-Za-z0-9_]+' "$file" | cut -c6- | while read -r name; do
    echo "== $(dirname "$file") $name"
    go test -run '^$' -fuzz "^$name\$" -fuzztime "$time" "$(dirname "$file")"
  done
done
