#!/usr/bin/env bash
# Deploys the EAR on both virtual servers; a version that is there is replaced.
#
#   deploy.sh [--conf FILE] balie.ear
. "$(dirname "$0")/lib.sh"
[[ ${1:-} != --conf ]] || { BALIE_CONF=$2; shift 2; }
ear=${1:?which EAR?}
[[ -r $ear ]] || die "cannot read $ear"
load_configuration
make_workspace
replaced=no sessions=false
[[ ${BALIE_CLUSTER:-off} != on ]] || sessions=true
! asadmin list-applications "$BALIE_TARGET" 2> /dev/null | grep -q "^balie " || replaced=yes
deploy() {
  AS_ADMIN_READTIMEOUT=900000 asadmin deploy "$@" --name balie --virtualservers server,internal --availabilityenabled="$sessions" --target "$BALIE_TARGET" "$ear" > "$WORK/out" 2>&1
}
# Payara can lose its way when it replaces a version that it is still loading: a clean second try is then enough.
deploy --force || { asadmin undeploy --target "$BALIE_TARGET" balie > "$WORK/undeploy" 2>&1; deploy; } ||
  { grep -vE '^$' "$WORK/out" | cut -c1-600 | tail -5 >&2; die "the EAR could not be deployed, see $DOMAIN_ROOT/logs/server.log"; }
say "  deployed $(basename "$ear")"
# Parts of Faces' push and much memory live on from a version that was replaced: a fresh server has neither.
if [[ $replaced == yes ]]; then
  asadmin_local restart-domain --domaindir "$BALIE_DOMAINS" "$BALIE_DOMAIN" > "$WORK/restart" 2>&1 ||
    { tail -5 "$WORK/restart" >&2; die "the domain did not come back, see $DOMAIN_ROOT/logs/server.log"; }
  say "  restarted the domain"
fi
# The server takes a version that then does not load for deployed: only its health tells.
: "${BALIE_INTERNAL_ADDRESS:=127.0.0.1}" "${BALIE_PLAIN_HTTP:=true}"
[[ $BALIE_INTERNAL_ADDRESS != 0.0.0.0 ]] || BALIE_INTERNAL_ADDRESS=127.0.0.1
health=https://$BALIE_INTERNAL_ADDRESS:$BALIE_INTERNAL_TLS_PORT/health/ready
[[ $BALIE_PLAIN_HTTP != true ]] || health=http://$BALIE_INTERNAL_ADDRESS:$BALIE_INTERNAL_PORT/health/ready
# By address, so whatever name the certificate has.
ready() { curl -ksS --max-time 5 -o /dev/null -w '%{http_code}' "$health" 2> /dev/null || true; }
for ((wait = 0; wait < 180; wait++)); do
  answer=$(ready)
  [[ $answer != 200 ]] || { say "  ready"; exit 0; }
  sleep 1
done
die "deployed, but not ready ($health answers $answer): see $DOMAIN_ROOT/logs/server.log, or go back with the EAR from before"
