#!/usr/bin/env bash
# Health, metrics and OpenAPI of the server: seen from the internal listener only.
[[ ${BALIE_APPLYING:-} ]] || exec "$(dirname "$0")/apply.sh" --only "$0" "$@"

want "$CONFIG.microprofile-healthcheck-configuration.enabled" true
want "$CONFIG.microprofile-healthcheck-configuration.virtual-servers" internal
want "$CONFIG.microprofile-metrics-configuration.enabled" true
want "$CONFIG.microprofile-metrics-configuration.virtual-servers" internal
# The product publishes its own document; the container's has every application of the server in it.
if [[ ${STATE[$CONFIG.microprofile-openapi-configuration.virtual-servers]-} != internal ]]; then
  command_line set-openapi-configuration --enabled=true --virtualServers=internal --target "$BALIE_TARGET_CONFIG"
fi
