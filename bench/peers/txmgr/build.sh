#!/usr/bin/env bash
# Builds the peer on first use, from the Go module proxy, and prints where it is.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
out=$here/../../../.bin/peers/op-txmgr
mkdir -p "$(dirname "$out")"
(cd "$here" && GOFLAGS= go build -o "$out" . >&2)
realpath "$out"
