#!/usr/bin/env bash
# A backup of the running instance of BALIE_RUN_DIR goes into a server made for it, with the same secrets and nothing else,
# and everything can be read there: the original as it was received, and the file that came with it. Ends both.
#
#   restore.sh FOLDER PORT    the new server lies in FOLDER, on ports from PORT
set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
FOLDER=${1:?in which folder?} PORT=${2:?from which port?}
umask 077

die() { printf 'error: %s\n' "$*" >&2; exit 1; }
new() { BALIE_RUN_DIR=$FOLDER/server BALIE_PORT_BASE=$PORT "$ROOT/run" "$@"; }
settings_of() {
  set -a
  # shellcheck source=/dev/null
  . "$1/demo.env"
  set +a
}
api() { curl -fsS --max-time 60 -H "X-API-Key: $BALIE_API_KEY" "$@"; }

# What is compared: the received bytes and the file, as the API gives them out once both were made and scanned.
read_once() {
  local file
  api -o "$2/original" "$BALIE_API_URL/tickets/$1/original" && file=$(api "$BALIE_API_URL/tickets/$1/attachments") &&
    file=$(sed -n 's/.*"id":"\([0-9a-f-]*\)".*/\1/p' <<< "$file") && api -o "$2/file" "$BALIE_API_URL/tickets/$1/attachments/$file"
}
read_all() {
  local tries
  mkdir -p "$2"
  for ((tries = 0; tries < 60; tries++)); do
    ! read_once "$@" 2> /dev/null || return 0
    sleep 1
  done
  die "$1 cannot be read"
}

[[ ! -e $FOLDER/server/state ]] || new reset > /dev/null
rm -rf "$FOLDER"
mkdir -p "$FOLDER/server/state"
FOLDER=$(cd "$FOLDER" && pwd)
source_instance=${BALIE_RUN_DIR:?which instance?}
settings_of "$source_instance"
head -c 3000000 /dev/urandom > "$FOLDER/bytes"
number=$(api -F 'ticket={"text":"Is dit morgen nog te lezen?"};type=application/json' -F "file=@$FOLDER/bytes;type=application/octet-stream;filename=bytes.bin" \
  "$BALIE_API_URL/tickets" | sed -n 's/.*"number":"\([^"]*\)".*/\1/p')
[[ -n $number ]] || die "the form was not received"
read_all "$number" "$FOLDER/before"
cmp "$FOLDER/bytes" "$FOLDER/before/file" || die "the file is not what was sent"
"$ROOT/server-config/backup.sh" --conf "$BALIE_CONF" --encrypt "$FOLDER/backup"
cp "$source_instance/state/generated" "$FOLDER/server/state/generated"
"$ROOT/run" stop

new server --h2
new stop
"$ROOT/server-config/restore.sh" --conf "$FOLDER/server/balie.conf" "$FOLDER"/backup/*.tar.enc
new start
settings_of "$FOLDER/server"
read_all "$number" "$FOLDER/after"
cmp "$FOLDER/before/original" "$FOLDER/after/original" || die "the original is not what was received"
cmp "$FOLDER/bytes" "$FOLDER/after/file" || die "the file is not what was sent"
new stop
printf '%s was read back in the new server, original and file byte for byte\n' "$number"
