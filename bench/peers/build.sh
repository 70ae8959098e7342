#!/usr/bin/env bash
# Builds the peers of the comparison from package registries, into .bin/peers.
#
#   bench/peers/build.sh [kstreams] [flink] [goka] [raw]     all, unless named
#
# Needs Java 17 (javac), Maven and Go. Versions are pinned by the pom.xml and go.mod of
# each. What is up to date is left alone.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
bin=$root/.bin/peers

fail() { echo "peers: $*" >&2; exit 1; }

# fetch brings the jars of a pom, unless it is the pom they came by.
fetch() {
  local pom=$here/$1/pom.xml jars=$bin/$1/jars fresh
  cmp -s "$pom" "$jars/pom.xml" && return
  type -P mvn >/dev/null || fail "mvn is not on PATH: install Maven 3.8 or later"
  echo "peers: fetching the jars of $1 from Maven Central" >&2
  fresh=$(mktemp -d "$bin/fetch.XXXXXX")
  mvn -q -B -f "$pom" dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$fresh" >"$fresh.log" 2>&1 || {
    cat "$fresh.log" >&2
    rm -rf "$fresh" "$fresh.log"
    fail "Maven could not fetch them"
  }
  cp "$pom" "$fresh/pom.xml"
  rm -rf "$fresh.log" "$jars"
  mkdir -p "$bin/$1"
  mv "$fresh" "$jars"
}

# compile builds the Java sources of a peer, with those that all share.
compile() {
  local classes=$bin/$1/classes sources=("$here"/java/*.java "$here/$1"/*.java) newest
  newest=$(ls -t "${sources[@]}" "$bin/$1/jars/pom.xml" | head -n 1)
  [[ -f $classes/.built && $classes/.built -nt $newest ]] && return
  rm -rf "$classes"
  mkdir -p "$classes"
  javac -Xlint:all,-classfile,-path --release 17 -cp "$bin/$1/jars/*" -d "$classes" "${sources[@]}"
  touch "$classes/.built"
}

# goka builds the module of its own that goka stands in, with a copy of its go.mod: Go
# may raise versions there to those of the module around it.
goka() {
  mkdir -p "$bin/goka"
  cp "$here/goka/go.mod" "$here/goka/go.sum" "$bin/goka/"
  (cd "$here/goka" && go build -mod=mod -modfile="$bin/goka/go.mod" -o "$bin/goka/goka" .)
}

mkdir -p "$bin"
(($#)) || set -- kstreams flink goka raw
for peer; do
  case $peer in
    kstreams | flink) fetch "$peer" && compile "$peer" ;;
    goka) goka ;;
    raw) (cd "$root" && go build -o "$bin/raw/raw" ./bench/peers/raw) ;;
    *) fail "no peer $peer: there are kstreams, flink, goka and raw" ;;
  esac
done
