#!/usr/bin/env bash
# The embedded OpenMQ broker, its connection factory and one queue per channel.
[[ ${BALIE_APPLYING:-} ]] || exec "$(dirname "$0")/apply.sh" --only "$0" "$@"

: "${BALIE_JMS_ADDRESS:=127.0.0.1}" "${BALIE_JMS_PORT:=7676}" "${BALIE_JMS_ADMIN_PORT:=7677}" "${BALIE_JMX_PORT:=8686}"
: "${BALIE_JMS_PASSWORD:?BALIE_JMS_PASSWORD is missing in $BALIE_SECRETS}"
# A new channel adds its queue here: name "webform" makes jms/balie/webform on the physical queue balie.webform.
: "${BALIE_JMS_QUEUES:=webform email outbox topdesk}"

# The broker keeps its users as the signed hexadecimal MD5 of "user:password": a digest that starts with 8..f counts as
# negative and is written as its two's complement.
openmq_digest() {
  local hex sign='' i digit
  hex=$(printf '%s:%s' "$1" "$2" | md5sum | cut -c1-32)
  if [[ $hex == [89a-f]* ]]; then
    sign=-
    hex=$(tr '0123456789abcdef' 'fedcba9876543210' <<< "$hex")
    for ((i = 31; i >= 0; i--)); do
      digit=$(printf '%x' $(((16#${hex:i:1} + 1) % 16)))
      hex=${hex:0:i}$digit${hex:i+1}
      [[ $digit == 0 ]] || break
    done
  fi
  while [[ $hex == 0* ]]; do hex=${hex#0}; done
  printf '%s%s\n' "$sign" "$hex"
}

# keep_file <file>: standard input becomes the file unless it says that already.
keep_file() {
  local wanted
  wanted=$(cat)
  [[ ! -f $1 || $(grep -v '^#' "$1" | sort) != $(sort <<< "$wanted") ]] || return 0
  mkdir -p "$(dirname "$1")"
  write_atomically "$1" <<< "$wanted"
  export FILES_CHANGED=yes
}

# Everything the broker opens is bound to one address. Messages travel inside the server; only the administration
# service listens, for `imqcmd`. Its JMX connector would open a registry on every address: off.
broker=$DOMAIN_ROOT/imq/instances/imqbroker
keep_file "$broker/props/config.properties" << PROPERTIES
imq.instanceconfig.version=300
imq.jmsra.managed=true
imq.hostname=$BALIE_JMS_ADDRESS
imq.service.activelist=admin
imq.admin.tcp.port=$BALIE_JMS_ADMIN_PORT
imq.jmx.connector.activelist=
imq.autocreate.topic=false
imq.persist.file.sync.enabled=true
PROPERTIES
keep_file "$broker/etc/passwd" << USERS
admin:$(openmq_digest admin "$BALIE_JMS_PASSWORD"):admin:1
guest:$(openmq_digest guest guest):anonymous:1
USERS

# Who may do what: the application inside the server (guest) uses queues, topics are closed to everybody.
keep_file "$broker/etc/accesscontrol.properties" << RIGHTS
version=JMQFileAccessControlModel/100
connection.NORMAL.allow.user=*
connection.ADMIN.allow.group=admin
queue.*.produce.allow.user=*
queue.*.consume.allow.user=*
queue.*.browse.allow.user=*
queue.create.allow.user=*
RIGHTS

want_alias balie.jms.password "$BALIE_JMS_PASSWORD"
host=$CONFIG.jms-service.jms-host.default_JMS_host
want "$CONFIG.jms-service.type" EMBEDDED
want "$host.host" "$BALIE_JMS_ADDRESS"
want "$host.port" "$BALIE_JMS_PORT"
want "$host.admin-user-name" admin
# shellcheck disable=SC2016 # Payara resolves the alias, not the shell
want "$host.admin-password" '${ALIAS=balie.jms.password}'
# Started with the server and bound by itself: the lazy listener in front of it would listen on every address.
want "$host.lazy-init" false
# The broker uses the server's JMX registry; without it it would open one of its own, on every address.
want "$CONFIG.admin-service.jmx-connector.system.address" 127.0.0.1
want "$CONFIG.admin-service.jmx-connector.system.port" "$BALIE_JMX_PORT"
want "$CONFIG.admin-service.jmx-connector.system.security-enabled" false
want "$CONFIG.admin-service.jmx-connector.system.enabled" true

factory=jms/balie/ConnectionFactory
want_created "resources.connector-resource.$factory.jndi-name" create-jms-resource --restype jakarta.jms.ConnectionFactory \
  --property transaction-support=NoTransaction --target "$BALIE_TARGET" "$factory"
pool="resources.connector-connection-pool.$factory-Connection-Pool"
want "$pool.transaction-support" NoTransaction
want "$pool.steady-pool-size" 1
want "$pool.max-pool-size" 32
want "$pool.max-wait-time-in-millis" 10000
want "$pool.is-connection-validation-required" true
for queue in $BALIE_JMS_QUEUES; do
  want_created "resources.admin-object-resource.jms/balie/$queue.jndi-name" create-jms-resource --restype jakarta.jms.Queue \
    --property "Name=balie.$queue" --target "$BALIE_TARGET" "jms/balie/$queue"
done
