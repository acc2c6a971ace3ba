#!/usr/bin/env bash
# Two servers on one empty PostgreSQL: both get the product at the same moment, migrate one after the other, and are one Balie.
#
#   two-nodes.sh start FOLDER PORT    PORT to PORT+20 for the first, PORT+30 to PORT+50 for the second; writes FOLDER/nodes.env
#   two-nodes.sh stop FOLDER
set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
umask 077

die() { printf 'error: %s\n' "$*" >&2; exit 1; }

# on <a|b> <command...>: with the settings of that node.
on() {
  local node=$1 port=$BASE
  [[ $node == a ]] || port=$((BASE + 30))
  BALIE_RUN_DIR=$FOLDER/$node BALIE_PORT_BASE=$port "${@:2}"
}

servers() {
  on a "$ROOT/run" server --postgres || die "the first server did not start"
  # shellcheck source=/dev/null
  . "$FOLDER/a/state/generated"
  # One Balie has one set of secrets and keys, wherever it runs.
  mkdir -p "$FOLDER/b/state"
  cp "$FOLDER/a/state/generated" "$FOLDER/b/state/generated"
  export DATABASE_URL=postgresql://balie:$GENERATED_DB_PASSWORD@127.0.0.1:$((BASE + 8))/balie
  on b "$ROOT/run" server || die "the second server did not start"
  cp "$FOLDER/a/domains/balie/config/balie-keys.p12" "$FOLDER/b/domains/balie/config/balie-keys.p12"
}

# The servers are empty, and so is the database: the first transaction of each is the migration.
deploy_on_both() {
  local node pids=()
  for node in a b; do
    "$ROOT/server-config/deploy.sh" --conf "$FOLDER/$node/balie.conf" "$ROOT/ear/target/balie.ear" > "$FOLDER/deploy-$node.log" 2>&1 &
    pids+=($!)
  done
  for node in "${pids[@]}"; do
    wait "$node" || die "a server did not take the product: $(cat "$FOLDER"/deploy-?.log)"
  done
}

await_ready() {
  local port tries
  for port in "$BASE" $((BASE + 30)); do
    for ((tries = 0; tries < 180; tries++)); do
      ! curl -fsS --max-time 5 -o /dev/null "http://localhost:$port/health/ready" 2> /dev/null || continue 2
      sleep 1
    done
    die "the server on port $port is not ready"
  done
}

command=${1:-} FOLDER=${2:-}
[[ -n $FOLDER ]] || die "say what: start FOLDER PORT, stop FOLDER"
mkdir -p "$FOLDER"
FOLDER=$(cd "$FOLDER" && pwd)
case $command in
  start)
    BASE=${3:?which port?}
    for node in a b; do
      [[ ! -e $FOLDER/$node/state ]] || on "$node" "$ROOT/run" reset > /dev/null
    done
    servers
    deploy_on_both
    await_ready
    cp "$FOLDER/a/demo.env" "$FOLDER/nodes.env"
    printf 'SECOND_AGENT_URL=http://localhost:%s\nSECOND_API_URL=http://localhost:%s/api/v1\n' $((BASE + 30)) $((BASE + 31)) >> "$FOLDER/nodes.env"
    ;;
  stop)
    for node in b a; do
      [[ ! -e $FOLDER/$node/state ]] || BALIE_RUN_DIR=$FOLDER/$node "$ROOT/run" stop
    done
    ;;
  *) die "say what: start FOLDER PORT, stop FOLDER" ;;
esac
