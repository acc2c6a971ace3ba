#!/usr/bin/env bash
# What ./run says when it cannot start: one clear sentence and an exit code, never a stack trace.
#
#   start-errors.sh FOLDER PORT    nothing is left running; the full disk needs root, it is a small file system of its own
set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
FOLDER=${1:?in which folder?} PORT=${2:?from which port?}
mkdir -p "$FOLDER"
FOLDER=$(cd "$FOLDER" && pwd)
listener=''

clean() {
  [[ -z $listener ]] || kill "$listener" 2> /dev/null || true
  ! mountpoint -q "$FOLDER/disk" || umount "$FOLDER/disk"
  rm -rf "$FOLDER"
}
trap clean EXIT

# says <words> <environment...>: ./run ends with an error that has these words in one sentence.
says() {
  local words=$1 said code=0
  shift
  said=$(env BALIE_RUN_DIR="$FOLDER/run" BALIE_PORT_BASE="$PORT" "$@" "$ROOT/run" 2>&1) || code=$?
  [[ $code != 0 ]] || { printf 'error: ./run did not fail although %s\n' "$words" >&2; exit 1; }
  [[ $(grep -c '^error: ' <<< "$said") == 1 && $(grep '^error: ' <<< "$said") == *"$words"* ]] ||
    { printf 'error: expected one sentence with "%s", ./run said:\n%s\n' "$words" "$said" >&2; exit 1; }
  printf '  %s\n' "$(grep '^error: ' <<< "$said" | cut -c1-160)"
}

# A Java that only knows its version.
mkdir -p "$FOLDER/jdk/bin"
printf '#!/bin/sh\necho '\''openjdk version "11.0.2"'\'' >&2\n' > "$FOLDER/jdk/bin/java"
chmod +x "$FOLDER/jdk/bin/java"
says "JDK 17 or 21 is needed, this is JDK 11" JAVA_HOME="$FOLDER/jdk"
says "holds no bin/java" JAVA_HOME="$FOLDER/nowhere"

# A listener that answers nobody and lives until it is ended.
cat > "$FOLDER/Listener.java" << 'JAVA'
class Listener {
  public static void main(String[] port) throws Exception {
    try (var taken = new java.net.ServerSocket(Integer.parseInt(port[0]), 1, java.net.InetAddress.getByName("127.0.0.1"))) {
      System.out.println("listening");
      Thread.currentThread().join();
    }
  }
}
JAVA
java "$FOLDER/Listener.java" $((PORT + 2)) > "$FOLDER/listener.log" 2>&1 &
listener=$!
until grep -q listening "$FOLDER/listener.log" || ! kill -0 "$listener" 2> /dev/null; do sleep 0.1; done
says "port $((PORT + 2)) (landscape) is taken by java"
kill "$listener"
listener=''
rm -rf "$FOLDER/run"

if [[ $(id -u) == 0 ]]; then
  mkdir -p "$FOLDER/disk"
  mount -t tmpfs -o size=64m tmpfs "$FOLDER/disk"
  says "MB free on the disk" BALIE_RUN_DIR="$FOLDER/disk/run"
fi

# An empty repository and a proxy that is not there stand for a machine without a network.
says "no network" MAVEN_OPTS="-Dmaven.repo.local=$FOLDER/repository -Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=9"
