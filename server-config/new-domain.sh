#!/usr/bin/env bash
# Makes the domain with its own admin and master password (Payara's own are "admin" without one and "changeit").
#
#   new-domain.sh [--conf FILE]
. "$(dirname "$0")/lib.sh"
[[ ${1:-} != --conf ]] || { BALIE_CONF=$2; shift 2; }
load_configuration
make_workspace

made=$DOMAIN_ROOT/config/balie-domain-made
if [[ -e $made ]]; then
  say "  the domain $BALIE_DOMAIN is there already"
  exit 0
fi
[[ ! -e $DOMAIN_ROOT/config/domain.xml || ${BALIE_REPLACE_HALF_MADE:-no} == yes ]] ||
  die "$DOMAIN_ROOT exists and was not made by this script; use passwords.sh to give it safe passwords"
rm -rf "$DOMAIN_ROOT"
mkdir -p "$BALIE_DOMAINS"
properties=jms.port=${BALIE_JMS_PORT:-7676}:http.ssl.port=$BALIE_PUBLIC_TLS_PORT:domain.jmxPort=${BALIE_JMX_PORT:-8686}
properties+=:orb.listener.port=${BALIE_IIOP_PORT:-3700}:orb.ssl.port=$((${BALIE_IIOP_PORT:-3700} + 1))
properties+=:orb.mutualauth.port=$((${BALIE_IIOP_PORT:-3700} + 2)):java.debugger.port=${BALIE_DEBUG_PORT:-9009}
properties+=:osgi.shell.telnet.port=${BALIE_OSGI_PORT:-6666}:hazelcast.das.port=$((${BALIE_HAZELCAST_PORT:-5900} + 1)):hazelcast.start.port=${BALIE_HAZELCAST_PORT:-5900}
asadmin_local create-domain --domaindir "$BALIE_DOMAINS" --adminport "$BALIE_ADMIN_PORT" --instanceport "$BALIE_PUBLIC_PORT" \
  --checkports=false --savemasterpassword=false --domainproperties "$properties" "$BALIE_DOMAIN" > "$WORK/out" 2>&1 ||
  { tail -15 "$WORK/out" >&2; die "the domain could not be made"; }
# From its first moment the domain listens on this machine only; 50-listeners.sh opens what shall be open.
sed -i 's/address="0\.0\.0\.0"/address="127.0.0.1"/; s/\(<network-listener \)\(port="[0-9]*" protocol="admin-listener"\)/\1address="127.0.0.1" \2/' \
  "$DOMAIN_ROOT/config/domain.xml"
# The embedded broker and the data grid wait until they are configured.
sed -i 's/<hazelcast-config-specific-configuration>/<hazelcast-config-specific-configuration enabled="false">/' "$DOMAIN_ROOT/config/domain.xml"
chmod -R go= "$DOMAIN_ROOT/config"
date -u +%Y-%m-%dT%H:%M:%SZ > "$made"
say "  domain $BALIE_DOMAIN made"
