#!/usr/bin/env bash
# Foundry's anvil from npm: fetches it on first use and prints where it is.
#
#   GUERDON_TEST_ANVIL=$(scripts/anvil.sh) go test -run Anvil ./...
#
# The version is pinned by scripts/anvil/package-lock.json. On a platform without an npm
# package put anvil on PATH.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
lock=$root/scripts/anvil/package-lock.json
home=$root/.bin/anvil-$(sed -n 's:.*"@foundry-rs/anvil-linux-amd64"\: "\(.*\)".*:\1:p' "$root/scripts/anvil/package.json")

if ! cmp -s "$lock" "$home/.installed"; then
  mkdir -p "$home"
  cp "$root/scripts/anvil/package.json" "$lock" "$home/"
  (cd "$home" && npm ci --ignore-scripts --no-audit --no-fund --loglevel error >/dev/null)
  cp "$lock" "$home/.installed"
fi
compgen -G "$home/node_modules/@foundry-rs/anvil-*/bin/anvil" || type -P anvil || {
  echo "anvil: no npm package for this platform: put anvil 1.7.1 on PATH" >&2
  exit 1
}
