#!/usr/bin/env bash
# geth from the Go module proxy: builds it on first use and prints where it is.
#
#   GUERDON_TEST_GETH=$(scripts/geth.sh) go test -run Geth ./...
#
# The version is go.mod's, so that the node and our client of it are the same.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
version=$(cd "$root" && go list -m -f '{{.Version}}' github.com/ethereum/go-ethereum)
home=$root/.bin/geth-$version
[[ -x $home/geth ]] || GOBIN=$home GOFLAGS= go install "github.com/ethereum/go-ethereum/cmd/geth@$version" >&2
echo "$home/geth"
