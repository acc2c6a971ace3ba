#!/usr/bin/env bash
# Runs the domain in the foreground, for systemd. The master password reaches the server by a file that only this user reads.
. "$(dirname "$0")/lib.sh"
load_configuration
make_workspace
asadmin_local start-domain --verbose --watchdog=false --domaindir "$BALIE_DOMAINS" "$BALIE_DOMAIN" &
launcher=$!
# A stop of the unit becomes a clean stop of the domain.
trap 'asadmin_local stop-domain --domaindir "$BALIE_DOMAINS" "$BALIE_DOMAIN" > /dev/null 2>&1 || kill "$launcher"' TERM INT
wait "$launcher" || status=$?
wait "$launcher" 2> /dev/null || true
rm -rf "$WORK"
exit "${status:-0}"
