#!/usr/bin/env bash
# Takes the product off the server. Its database, keys and settings stay; deploy.sh brings it back.
#
#   undeploy.sh [--conf FILE]
. "$(dirname "$0")/lib.sh"
[[ ${1:-} != --conf ]] || { BALIE_CONF=$2; shift 2; }
load_configuration
make_workspace
asadmin undeploy --target "$BALIE_TARGET" balie > "$WORK/out" 2>&1 ||
  { grep -vE '^$' "$WORK/out" | cut -c1-600 | tail -5 >&2; die "the product could not be taken off, see $DOMAIN_ROOT/logs/server.log"; }
say "  took balie off the server"
