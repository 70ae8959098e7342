#!/usr/bin/env bash
# One node of Apache Kafka on loopback, from nothing but Java 17, Maven and Maven Central.
#
#   scripts/kafka.sh start  [DIR] [PORT]   start it, and wait until it answers
#   scripts/kafka.sh secure [DIR] [PORT]   the same, with TLS and logins on two more ports
#   scripts/kafka.sh stop   [DIR]          stop the one that was started on DIR
#   scripts/kafka.sh status [DIR]          say where it runs; exit 1 if it does not
#
# DIR holds everything: data, server.properties, broker.log, pid. Deleting it after a
# stop forgets the cluster. Default: .bin/kafka-data and port 9092; the port above is
# the controller's. Versions are pinned by scripts/kafka/pom.xml. Starting twice, or
# after a kill, is fine. KAFKA_HEAP sets the Java heap (default 1g).
#
# secure, on a DIR that was never started otherwise: PORT+2 speaks TLS and wants a
# certificate, PORT+3 speaks TLS and wants user "guerdon" to log in by PLAIN,
# SCRAM-SHA-256 or SCRAM-SHA-512, again every 4 s. DIR/tls has what a client needs:
# ca.pem, client.pem, client.key, password; made by openssl, anew when they expire.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
pom=$root/scripts/kafka/pom.xml
version=$(sed -n 's:.*<kafka.version>\(.*\)</kafka.version>.*:\1:p' "$pom")
jars=$root/.bin/kafka-$version
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

usage() { sed -n '4,7s/^# *//p' "$0" >&2; exit 2; }
fail() { echo "kafka: $*" >&2; exit 1; }

# fetch brings the jars, unless the pom is the one they came by.
fetch() {
  cmp -s "$pom" "$jars/pom.xml" && return
  type -P mvn >/dev/null || fail "mvn is not on PATH: install Maven 3.8 or later"
  echo "kafka: fetching Apache Kafka $version from Maven Central" >&2
  mkdir -p "$root/.bin"
  local fresh
  fresh=$(mktemp -d "$root/.bin/fetch.XXXXXX")
  mvn -q -B -f "$pom" dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$fresh" >"$fresh.log" 2>&1 || {
    cat "$fresh.log" >&2
    rm -rf "$fresh" "$fresh.log"
    fail "Maven could not fetch it"
  }
  cp "$pom" "$fresh/pom.xml"
  rm -rf "$fresh.log" "$jars"
  mv "$fresh" "$jars"
}

# running prints the pid of the broker of DIR; a pid that now is another process's
# is none.
running() {
  local pid
  pid=$(cat "$dir/pid" 2>/dev/null) && [[ $pid =~ ^[0-9]+$ ]] || return 1
  [[ $(ps -ww -o args= -p "$pid" 2>/dev/null) == *"kafka.Kafka $dir/server.properties"* ]] && echo "$pid"
}

port_of() { sed -n 's/^advertised.listeners=.*://p' "$dir/server.properties"; }

taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# answers asks for the broker's API versions, and wants the four bytes that begin
# an answer.
answers() {
  local got
  got=$( (
    exec 3<>"/dev/tcp/127.0.0.1/$1"
    printf '\0\0\0\x0a\0\x12\0\0\0\0\0\x01\xff\xff' >&3
    timeout 2 head -c 4 <&3 | wc -c
  ) 2>/dev/null) && ((got == 4))
}

# issue NAME EXTENSION makes a key and a certificate signed by ca.pem.
issue() {
  openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj "/CN=$1" -keyout "$1.key" -out "$1.csr"
  openssl x509 -req -in "$1.csr" -CA ca.pem -CAkey ca.key -CAcreateserial -days 30 -extfile <(echo "$2") -out "$1.pem"
}

certificates() {
  openssl x509 -checkend 86400 -noout -in "$dir/tls/client.pem" >/dev/null 2>&1 && return
  type -P openssl >/dev/null || fail "openssl is not on PATH"
  umask 077
  mkdir -p "$dir/tls"
  cd "$dir/tls"
  [[ -f password ]] || openssl rand -hex 16 >password
  {
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30 -subj /CN=guerdon-test-authority -keyout ca.key -out ca.pem
    issue broker "subjectAltName=IP:127.0.0.1,DNS:kafka.test"
    issue client "extendedKeyUsage=clientAuth"
  } 2>openssl.log
  cat broker.key broker.pem >keystore.pem
  cd - >/dev/null
}

configure() {
  local listeners=PLAINTEXT://127.0.0.1:$port
  [[ ! -d $dir/tls ]] || listeners=SSL://127.0.0.1:$((port + 2)),SASL_SSL://127.0.0.1:$((port + 3)),$listeners
  cat >"$dir/server.properties" <<EOF
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:$((port + 1))
controller.listener.names=CONTROLLER
listeners=$listeners,CONTROLLER://127.0.0.1:$((port + 1))
advertised.listeners=$listeners
log.dirs=$dir/data

# One node holds the only copy.
offsets.topic.replication.factor=1
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
offsets.topic.num.partitions=8
transaction.state.log.num.partitions=8
share.coordinator.state.topic.num.partitions=8

# Events keep their source's time: by default they would go as decades old.
log.retention.ms=-1

# A topic is made by whoever needs it, never by being named.
auto.create.topics.enable=false

# Tests kill clients, and want that noticed in a second rather than in six.
group.min.session.timeout.ms=1000
group.initial.rebalance.delay.ms=0

# After a kill the controller waits for the dead broker's session: nine seconds by default.
broker.heartbeat.interval.ms=500
broker.session.timeout.ms=2000
EOF
  [[ ! -d $dir/tls ]] || cat >>"$dir/server.properties" <<EOF

listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT,SSL:SSL,SASL_SSL:SASL_SSL
ssl.keystore.type=PEM
ssl.keystore.location=$dir/tls/keystore.pem
ssl.truststore.type=PEM
ssl.truststore.location=$dir/tls/ca.pem
listener.name.ssl.ssl.client.auth=required
sasl.enabled.mechanisms=PLAIN,SCRAM-SHA-256,SCRAM-SHA-512
listener.name.sasl_ssl.plain.sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required user_guerdon="$(<"$dir/tls/password")";
listener.name.sasl_ssl.scram-sha-256.sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required;
listener.name.sasl_ssl.scram-sha-512.sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required;
connections.max.reauth.ms=4000
EOF
}

start() {
  local pid
  if pid=$(running); then
    local at
    at=$(port_of)
    [[ -z $asked || $asked == "$at" ]] || fail "runs already on 127.0.0.1:$at with $dir: stop it first"
    echo "kafka: runs on 127.0.0.1:$at, pid $pid"
    return
  fi
  "$java" -version 2>&1 | grep -qE 'version "(1[7-9]|[2-9][0-9])' || fail "Java 17 or later is needed: put java on PATH or set JAVA_HOME"
  local used=("$port" $((port + 1))) users=() mechanism
  [[ ! -d $dir/tls ]] || used+=($((port + 2)) $((port + 3)))
  for p in "${used[@]}"; do
    ! taken "$p" || fail "127.0.0.1:$p is taken by another process: name another port"
  done
  fetch
  mkdir -p "$dir"
  configure
  local with=(-cp "$jars/*" "-Dlog4j2.configurationFile=$root/scripts/kafka/log4j2.properties")
  if [[ ! -f $dir/data/meta.properties ]]; then
    [[ ! -d $dir/tls ]] || for mechanism in SCRAM-SHA-256 SCRAM-SHA-512; do
      users+=(--add-scram "$mechanism=[name=guerdon,password=$(<"$dir/tls/password")]")
    done
    "$java" "${with[@]}" kafka.tools.StorageTool format --cluster-id Z3VlcmRvbi1rYWZrYS0wMQ --config "$dir/server.properties" "${users[@]}" \
      >"$dir/format.log" 2>&1 || { cat "$dir/format.log" >&2; fail "cannot format $dir/data"; }
  fi
  : >"$dir/broker.log"
  # Heap and collector as Kafka's own start scripts have them: Java's goal for a pause is 200 ms.
  nohup "$java" -server "-Xms${KAFKA_HEAP:-1g}" "-Xmx${KAFKA_HEAP:-1g}" -XX:+UseG1GC -XX:MaxGCPauseMillis=20 \
    -XX:InitiatingHeapOccupancyPercent=35 -XX:+ExplicitGCInvokesConcurrent "${with[@]}" kafka.Kafka "$dir/server.properties" </dev/null >"$dir/broker.log" 2>&1 &
  pid=$!
  echo "$pid" >"$dir/pid"
  local waited
  for ((waited = 0; waited < 300; waited++)); do
    kill -0 "$pid" 2>/dev/null || { rm -f "$dir/pid"; tail -n 20 "$dir/broker.log" >&2; fail "it ended while starting: $dir/broker.log"; }
    if grep -q 'Kafka Server started' "$dir/broker.log" && answers "$port"; then
      echo "kafka: runs on 127.0.0.1:$port, pid $pid"
      return
    fi
    sleep 0.2
  done
  stop >/dev/null
  fail "does not answer after a minute: $dir/broker.log"
}

secure() {
  running >/dev/null || certificates
  [[ -d $dir/tls ]] || fail "runs already without TLS on $dir: stop it and name another directory"
  start
}

stop() {
  local pid waited
  if ! pid=$(running); then
    rm -f "$dir/pid"
    echo "kafka: not running on $dir"
    return
  fi
  kill "$pid"
  for ((waited = 0; waited < 150; waited++)); do
    running >/dev/null || { rm -f "$dir/pid"; echo "kafka: stopped"; return; }
    sleep 0.2
  done
  kill -9 "$pid"
  rm -f "$dir/pid"
  echo "kafka: did not stop within 30 s, killed" >&2
}

status() {
  local pid at
  pid=$(running) || fail "not running on $dir"
  at=$(port_of)
  answers "$at" || fail "pid $pid does not answer on 127.0.0.1:$at"
  echo "kafka: runs on 127.0.0.1:$at, pid $pid"
}

(($# >= 1 && $# <= 3)) || usage
dir=${2:-$root/.bin/kafka-$([[ $1 == secure ]] && echo secure || echo data)}
[[ $dir == /* ]] || dir=$PWD/$dir
asked=${3:-}
port=${asked:-9092}
[[ $port =~ ^[0-9]+$ ]] && ((port > 0 && port < 65535)) || fail "port $port is not between 1 and 65534"
case $1 in
  start | secure | stop | status) "$1" ;;
  *) usage ;;
esac
