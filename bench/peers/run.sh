#!/usr/bin/env bash
# Runs a peer that bench/peers/build.sh has built, in this process.
#
#   bench/peers/run.sh kstreams|flink|goka|raw --input TOPIC --output TOPIC --state-dir DIR …
#
# JAVA_FLAGS replaces the Java heap and collector (README.md says why these); PEER_LOG=warn
# shows more of what Java's libraries say.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
peer=${1:?which peer}
shift
bin=$root/.bin/peers/$peer
java() {
  # shellcheck disable=SC2086 # several flags in one variable
  exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" ${JAVA_FLAGS:--Xms2g -Xmx2g -XX:+UseParallelGC -XX:+UseTransparentHugePages} \
    -Dorg.slf4j.simpleLogger.defaultLogLevel="${PEER_LOG:-error}" -cp "$bin/classes:$bin/jars/*" "$@"
}
case $peer in
  kstreams) java peers.KStreams "$@" ;;
  flink)
    # Flink's own bin/config.sh opens these to its serializers.
    java --add-opens=java.base/java.lang=ALL-UNNAMED --add-opens=java.base/java.util=ALL-UNNAMED peers.Flink "$@"
    ;;
  *) exec "$bin/$peer" "$@" ;;
esac
