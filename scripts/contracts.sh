#!/usr/bin/env bash
# Contracts, from nothing but Node, Go and their registries.
#
#   scripts/contracts.sh build   compile; write contracts/artifacts and chain/bindings
#   scripts/contracts.sh check   the same into a temporary directory; fail where it differs
#   scripts/contracts.sh test    forge test of the artefacts; further arguments go to forge
#   scripts/contracts.sh install no more than the npm packages that the others need
#   scripts/contracts.sh mutations   one safeguard at a time taken out: a test must turn red; PATTERN
#   scripts/contracts.sh slither static analysis, with Slither from PyPI (needs Python 3)
#
# Versions are pinned by contracts/package-lock.json and go.mod. What is written is
# the same bytes on any machine.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
contracts=$root/contracts
bindings=$root/chain/bindings

usage() { sed -n '4,9s/^# *//p' "$0" >&2; exit 2; }

# install brings the npm packages, unless the lock file is the one last installed.
install() {
  local stamp=$contracts/node_modules/.installed
  cmp -s "$contracts/package-lock.json" "$stamp" && return
  npm ci --prefix "$contracts" --ignore-scripts --no-audit --no-fund --loglevel error >/dev/null
  cp "$contracts/package-lock.json" "$stamp"
}

# forge is the npm package of this platform; elsewhere the same version from PATH.
forge() {
  local bin
  bin=$(compgen -G "$contracts/node_modules/@foundry-rs/forge-*/bin/forge" || type -P forge) || {
    echo "contracts: no forge for this platform on npm: put forge 1.7.1 on PATH" >&2
    return 1
  }
  (cd "$contracts" && "$bin" "$@") # foundry.toml names solc relative to here
}

# abigen is built outside the module, at the version of go-ethereum in go.mod.
abigen() {
  local version bin
  version=$(go list -m -f '{{.Version}}' github.com/ethereum/go-ethereum)
  bin=$contracts/cache/abigen-$version
  [[ -x $bin/abigen ]] || GOBIN=$bin GOFLAGS= go install "github.com/ethereum/go-ethereum/cmd/abigen@$version" >&2
  "$bin/abigen" "$@"
}

# generate ARTIFACTS BINDINGS TMP
generate() {
  local log=$3/forge.log name
  FOUNDRY_PROFILE=release forge build --skip test --build-info --extra-output storageLayout --out "$3/out" --cache-path "$3/cache" --quiet >"$log" 2>&1 || {
    cat "$log" >&2
    return 1
  }
  mkdir -p "$1" "$2" "$3/abigen"
  node "$contracts/tools/artifacts.js" "$3/out" "$1" "$3/abigen"
  for abi in "$3"/abigen/*.abi; do
    name=$(basename "$abi" .abi)
    abigen --v2 --abi "$abi" --bin "${abi%.abi}.bin" --pkg bindings --type "$name" \
      --out "$2/$(tr '[:upper:]' '[:lower:]' <<<"$name").go"
  done
  chmod 644 "$2"/*.go
}

case ${1-} in
build)
  install
  tmp=$(mktemp -d)
  trap 'rm -rf "$tmp"' EXIT
  generate "$contracts/artifacts" "$bindings" "$tmp"
  ;;
check)
  install
  tmp=$(mktemp -d)
  trap 'rm -rf "$tmp"' EXIT
  generate "$tmp/artifacts" "$tmp/bindings" "$tmp"
  cp "$bindings/doc.go" "$tmp/bindings/"
  diff -rq "$contracts/artifacts" "$tmp/artifacts" && diff -rq "$bindings" "$tmp/bindings" || {
    echo "contracts: what is checked in is not what the sources give: run scripts/contracts.sh build" >&2
    exit 1
  }
  ;;
install) install ;;
test)
  shift
  install
  forge test "$@"
  ;;
mutations)
  shift
  install
  bin=$(compgen -G "$contracts/node_modules/@foundry-rs/forge-*/bin/forge" || type -P forge)
  node "$contracts/tools/mutations.js" "$bin" "$@"
  ;;
slither)
  install
  venv=$contracts/cache/slither-0.11.6
  [[ -x $venv/bin/slither ]] || {
    python3 -m venv "$venv"
    "$venv/bin/pip" install --quiet slither-analyzer==0.11.6
  }
  bin=$(compgen -G "$contracts/node_modules/@foundry-rs/forge-*/bin")
  (cd "$contracts" && PATH=$bin:$venv/bin:$PATH slither .)
  ;;
*) usage ;;
esac
