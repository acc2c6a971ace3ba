# shellcheck shell=bash
# Every port is an offset from BALIE_PORT_BASE; every listener is on loopback.

declare -gA OFFSETS=([internal]=0 [public]=1 [landscape]=2 [oidc]=3 [smtp]=4 [imap]=5 [admin]=6 [jms]=7 [database]=8
  [internal-tls]=9 [public-tls]=10 [clamd]=11 [jmx]=12 [jms-admin]=13 [iiop]=14 [ldap]=15 [debugger]=17 [hazelcast]=18 [osgi]=20 [topdesk]=21)

set_ports() {
  PORT_BASE=${BALIE_PORT_BASE:-$(cat "$RUN_DIR/state/port-base" 2> /dev/null || echo 8100)}
  [[ $PORT_BASE =~ ^[1-9][0-9]{3,4}$ ]] || die "BALIE_PORT_BASE=$PORT_BASE: a number from 1024 to 65000"
  ((PORT_BASE >= 1024 && PORT_BASE <= 65000)) || die "BALIE_PORT_BASE=$PORT_BASE: a number from 1024 to 65000"
}

port() { echo $((PORT_BASE + OFFSETS[$1])); }

# listener_of <port>: "name (process 123)" of who listens there, empty when nobody does.
listener_of() {
  local hex inode process
  hex=$(printf ':%04X' "$1")
  inode=$(awk -v port="$hex" '$4 == "0A" && substr($2, length($2) - 4) == port {print $10; exit}' /proc/net/tcp /proc/net/tcp6 2> /dev/null)
  [[ -n $inode ]] || return 0
  process=$(find /proc/[0-9]*/fd -lname "socket:\[$inode\]" 2> /dev/null | head -1 | cut -d/ -f3)
  if [[ -n $process ]]; then
    echo "$(cat "/proc/$process/comm" 2> /dev/null) (process $process)"
  else
    echo "a process of another user"
  fi
}

check_ports() {
  local name user names=()
  process_runs payara || names+=(internal public admin jms internal-tls public-tls jmx jms-admin)
  process_runs payara || [[ $DATABASE != h2 ]] || names+=(database)
  process_runs landscape || names+=(landscape oidc smtp imap clamd topdesk ldap)
  process_runs postgres || [[ $DATABASE != embedded ]] || names+=(database)
  for name in "${names[@]}"; do
    user=$(listener_of "$(port "$name")")
    [[ -z $user ]] || die "port $(port "$name") ($name) is taken by $user; stop it, or choose others: BALIE_PORT_BASE=9100 ./run"
  done
}

# A port base that changed: everything stops, and the domain, which knows its ports by number, is rewritten.
move_ports() {
  local before name old new domain=$RUN_DIR/domains/balie/config/domain.xml expression=()
  before=$(cat "$RUN_DIR/state/port-base" 2> /dev/null || echo "$PORT_BASE")
  if [[ $before != "$PORT_BASE" ]]; then
    stop_process payara 40
    stop_process landscape 10
    stop_process postgres 20 INT
    for name in "${!OFFSETS[@]}"; do
      old=$((before + OFFSETS[$name])) new=$((PORT_BASE + OFFSETS[$name]))
      expression+=(-e "s/\"$old\"/\"@$new\"/g")
    done
    [[ ! -e $domain ]] || sed -i "${expression[@]}" -e 's/"@\([0-9]*\)"/"\1"/g' "$domain"
  fi
  echo "$PORT_BASE" > "$RUN_DIR/state/port-base"
}
