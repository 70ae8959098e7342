#!/usr/bin/env bash
# Formatting, vet and golangci-lint, which is built once into .bin.
set -euo pipefail
cd "$(dirname "$0")/.."
version=v2.15.0
bin=$PWD/.bin/golangci-lint-$version

unformatted=$(gofmt -l $(git ls-files '*.go'))
if [ -n "$unformatted" ]; then
  printf 'not gofmt-ed:\n%s\n' "$unformatted" >&2
  exit 1
fi
go vet ./...
if [ ! -x "$bin" ]; then
  tmp=$(mktemp -d)
  GOBIN=$tmp GOFLAGS= go install "github.com/golangci/golangci-lint/v2/cmd/golangci-lint@$version"
  mkdir -p .bin
  mv "$tmp/golangci-lint" "$bin"
  rmdir "$tmp"
fi
"$bin" run ./...
