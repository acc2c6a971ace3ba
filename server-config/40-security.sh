#!/usr/bin/env bash
# The realm of the emergency sign-in, roles by group name, and no ports nobody uses.
[[ ${BALIE_APPLYING:-} ]] || exec "$(dirname "$0")/apply.sh" --only "$0" "$@"

: "${BALIE_CLUSTER:=off}" "${BALIE_CLUSTER_ADDRESS:=127.0.0.1}" "${BALIE_CLUSTER_MEMBERS:=}" "${BALIE_HAZELCAST_PORT:=5900}"

# Personal accounts for the hour the provider is down; emergency.sh keeps them.
[[ -e $DOMAIN_ROOT/config/emergency-keyfile ]] || write_atomically "$DOMAIN_ROOT/config/emergency-keyfile" < /dev/null
# shellcheck disable=SC2016 # Payara resolves the variable, not the shell
want_created "$CONFIG.security-service.auth-realm.emergency.name" create-auth-realm --target "$BALIE_TARGET_CONFIG" \
  --classname com.sun.enterprise.security.auth.realm.file.FileRealm \
  --property 'file=${com.sun.aas.instanceRoot}/config/emergency-keyfile:jaas-context=fileRealm' emergency
want "$CONFIG.security-service.activate-default-principal-to-role-mapping" true

for listener in orb-listener-1 SSL SSL_MUTUALAUTH; do
  want "$CONFIG.iiop-service.iiop-listener.$listener.enabled" false
  want "$CONFIG.iiop-service.iiop-listener.$listener.address" 127.0.0.1
done

# One server needs no data grid; several do (sessions). Servers with a domain each find each other by their addresses.
if [[ $BALIE_CLUSTER == on ]]; then
  want "$CONFIG.hazelcast-config-specific-configuration.enabled" true
  want hazelcast-runtime-configuration.interface "$BALIE_CLUSTER_ADDRESS"
  want hazelcast-runtime-configuration.das-bind-address "$BALIE_CLUSTER_ADDRESS"
  want hazelcast-runtime-configuration.start-port "$BALIE_HAZELCAST_PORT"
  if [[ -n $BALIE_CLUSTER_MEMBERS ]]; then
    want hazelcast-runtime-configuration.discovery-mode tcpip
    want hazelcast-runtime-configuration.tcpip-members "$BALIE_CLUSTER_MEMBERS"
  fi
else
  want "$CONFIG.hazelcast-config-specific-configuration.enabled" false
fi
