#!/usr/bin/env bash
# The contracts that ours are compared with, from npm: fetched and compiled on first use, by
# the forge and solc of contracts/package-lock.json. Prints where forge's output is.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
home=$root/.bin/peers/gas
mkdir -p "$home"
"$root/scripts/contracts.sh" install
if ! cmp -s "$here/package-lock.json" "$home/.installed"; then
  cp "$here/package.json" "$here/package-lock.json" "$home/"
  (cd "$home" && npm ci --ignore-scripts --no-audit --no-fund --loglevel error >/dev/null)
  cp "$here/package-lock.json" "$home/.installed"
fi
rm -rf "$home/src"
cp -r "$here/src" "$here/foundry.toml" "$home/"
forge=$(compgen -G "$root/contracts/node_modules/@foundry-rs/forge-*/bin/forge" || type -P forge)
"$forge" build --root "$home" --use "$root/contracts/tools/solc" --quiet >&2
# Multicall3 as it is deployed everywhere; viem carries its creation code.
node -e '
const { multicall3Bytecode } = require(process.argv[1] + "/node_modules/viem/_cjs/constants/contracts.js");
require("fs").writeFileSync(process.argv[1] + "/out/Multicall3.hex", multicall3Bytecode);' "$home"
echo "$home/out"
