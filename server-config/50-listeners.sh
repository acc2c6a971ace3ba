#!/usr/bin/env bash
# Two virtual servers: "server" for the public, "internal" for the agents, each with a plain and a TLS listener.
[[ ${BALIE_APPLYING:-} ]] || exec "$(dirname "$0")/apply.sh" --only "$0" "$@"

: "${BALIE_PUBLIC_ADDRESS:=127.0.0.1}" "${BALIE_INTERNAL_ADDRESS:=127.0.0.1}"
: "${BALIE_PLAIN_HTTP:=true}" "${BALIE_HTTP_THREADS:=64}" "${BALIE_MAX_UPLOAD_BYTES:=262144000}" "${BALIE_MAX_FORM_BYTES:=2097152}"

COMPRESSED=text/html,text/xml,text/plain,text/css,text/javascript,application/javascript,application/json,application/problem+json,image/svg+xml

# listener <name> <virtual server> <address> <port> <tls: true|false> <enabled> [certificate]
listener() {
  local network=$CONFIG.network-config.network-listeners.network-listener.$1
  local protocol=$CONFIG.network-config.protocols.protocol.$1
  want_created "$network.name" create-http-listener --listeneraddress "$3" --listenerport "$4" --default-virtual-server "$2" \
    --securityenabled="$5" --xpowered=false --enabled="$6" --target "$BALIE_TARGET_CONFIG" "$1"
  want "$network.address" "$3"
  want "$network.port" "$4"
  want "$network.enabled" "$6"
  want "$protocol.security-enabled" "$5"
  want "$protocol.http.xpowered-by" false
  want "$protocol.http.server-header" false
  want "$protocol.http.trace-enabled" false
  # The server takes this from the listener, not from web.xml or the cookie. For agents Strict would lose the session on the way back
  # from the provider; for the public it keeps who reads a waiting message from being sent about by other sites (docs/adr/0020-a-message-is-waiting.md).
  local same_site=Strict
  [[ $2 == internal ]] && same_site=Lax
  want "$protocol.http.cookie-same-site-enabled" true
  want "$protocol.http.cookie-same-site-value" "$same_site"
  # More than the product accepts, so that it refuses in its own words.
  want "$protocol.http.header-buffer-length-bytes" 65536
  want "$protocol.http.max-post-size-bytes" "$BALIE_MAX_UPLOAD_BYTES"
  want "$protocol.http.max-form-post-size-bytes" "$BALIE_MAX_FORM_BYTES"
  # Text goes compressed. The token of a form is another one in each answer, so its length tells nothing (docs/adr/0001-server.md).
  want "$protocol.http.compression" on
  want "$protocol.http.compressable-mime-type" "$COMPRESSED"
  want "$protocol.http.compression-min-size-bytes" 1024
  want "$protocol.http.request-timeout-seconds" 300
  want "$protocol.http.timeout-seconds" 30
  want "$protocol.http.max-connections" 256
  [[ $5 == true ]] || return 0
  # Payara lets HTTP/2 connections break off under load (docs/adr/0001-server.md). On a plain listener it must stay: switched off,
  # a client that asks for the upgrade waits without an answer.
  want "$protocol.http.http2-enabled" false
  want "$protocol.ssl.cert-nickname" "$7"
  want "$protocol.ssl.tls12-enabled" true
  want "$protocol.ssl.tls13-enabled" true
}

want_created "$CONFIG.http-service.virtual-server.internal.id" create-virtual-server --hosts localhost --target "$BALIE_TARGET_CONFIG" internal
listener http-listener-1 server "$BALIE_PUBLIC_ADDRESS" "$BALIE_PUBLIC_PORT" false "$BALIE_PLAIN_HTTP"
listener http-listener-2 server "$BALIE_PUBLIC_ADDRESS" "$BALIE_PUBLIC_TLS_PORT" true true "$BALIE_PUBLIC_CERTIFICATE"
listener balie-internal internal "$BALIE_INTERNAL_ADDRESS" "$BALIE_INTERNAL_PORT" false "$BALIE_PLAIN_HTTP"
listener balie-internal-tls internal "$BALIE_INTERNAL_ADDRESS" "$BALIE_INTERNAL_TLS_PORT" true true "$BALIE_INTERNAL_CERTIFICATE"

want "$CONFIG.network-config.network-listeners.network-listener.admin-listener.address" 127.0.0.1
want "$CONFIG.network-config.protocols.protocol.admin-listener.http.server-header" false
want "$CONFIG.network-config.protocols.protocol.admin-listener.http.xpowered-by" false

threads=$CONFIG.thread-pools.thread-pool.http-thread-pool
want "$threads.max-thread-pool-size" "$BALIE_HTTP_THREADS"
want "$threads.min-thread-pool-size" 8
want "$threads.max-queue-size" 4096

# Who asked for what, without the query string: it may hold what somebody searched for.
log=$CONFIG.http-service.access-log
want "$CONFIG.http-service.access-logging-enabled" true
want "$log.format" '%client.name% %datetime% %http-method% %http-uri% %status% %response.length% %time-taken% %vs.id%'
want "$log.max-history-files" "${BALIE_LOG_DAYS:-30}"
want "$log.write-interval-seconds" 10
