# shellcheck shell=bash
# What the scripts here share: reading the configuration, asking the server once what it has,
# and collecting the commands that bring it to what is wanted.
#
# One start of asadmin costs a second or two, so nothing here calls it per setting: `read_state` asks for
# everything in one go, the numbered scripts compare and plan, `execute_plan` sends the plan in one go.
# A server that already has what is wanted gets an empty plan.

set -euo pipefail

export HERE
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
declare -A STATE=() ALIASES=() LOG_ATTRIBUTES=()
JVM_OPTIONS=()
PLAN=()
PENDING=()

say() { printf '%s\n' "$*"; }
die() { printf 'error: %s\n' "$*" >&2; exit 1; }

# --- configuration ------------------------------------------------------------------------------

# Reads balie.conf, then the secrets file it names. Defaults live here, so the file may stay short.
load_configuration() {
  local conf=${BALIE_CONF:=/etc/balie/balie.conf}
  [[ -r $conf ]] || die "cannot read the configuration file $conf (copy balie.conf.example and name it with --conf)"
  # shellcheck source=/dev/null
  . "$conf"
  : "${PAYARA_HOME:?PAYARA_HOME is missing in $conf}" "${BALIE_DATA:?BALIE_DATA is missing in $conf}"
  : "${BALIE_SECRETS:?BALIE_SECRETS is missing in $conf}"
  : "${BALIE_DOMAINS:=$PAYARA_HOME/glassfish/domains}" "${BALIE_DOMAIN:=balie}"
  : "${BALIE_ADMIN_USER:=admin}" "${BALIE_ADMIN_PORT:=4848}"
  : "${BALIE_TARGET:=server}" "${BALIE_TARGET_CONFIG:=server-config}"
  DOMAIN_ROOT=$BALIE_DOMAINS/$BALIE_DOMAIN
  CONFIG=configs.config.$BALIE_TARGET_CONFIG
  : "${BALIE_PUBLIC_PORT:=8080}" "${BALIE_PUBLIC_TLS_PORT:=8181}" "${BALIE_INTERNAL_PORT:=8070}" "${BALIE_INTERNAL_TLS_PORT:=8171}"
  : "${BALIE_PUBLIC_CERTIFICATE:=balie-public}" "${BALIE_INTERNAL_CERTIFICATE:=balie-internal}"
  : "${BALIE_DB:=h2}" "${BALIE_DB_HOST:=localhost}" "${BALIE_DB_PORT:=5432}" "${BALIE_DB_NAME:=balie}" "${BALIE_DB_USER:=balie}"
  : "${BALIE_H2_PORT:=9092}"
  : "${BALIE_KEYSTORE:=$DOMAIN_ROOT/config/balie-keys.p12}" "${BALIE_INDEX:=$BALIE_DATA/index}"
  : "${BALIE_EMERGENCY_FILE:=$DOMAIN_ROOT/config/balie-emergency.properties}"
  export DOMAIN_ROOT CONFIG
  [[ -x $PAYARA_HOME/bin/asadmin ]] || die "PAYARA_HOME=$PAYARA_HOME holds no bin/asadmin"
  load_secrets
}

load_secrets() {
  [[ -r $BALIE_SECRETS ]] || die "cannot read the secrets file $BALIE_SECRETS"
  [[ $(stat -c %a "$BALIE_SECRETS") == [46]00 ]] || die "the secrets file $BALIE_SECRETS must have mode 600"
  # shellcheck source=/dev/null
  . "$BALIE_SECRETS"
  : "${BALIE_ADMIN_PASSWORD:?BALIE_ADMIN_PASSWORD is missing in $BALIE_SECRETS}"
  : "${BALIE_MASTER_PASSWORD:?BALIE_MASTER_PASSWORD is missing in $BALIE_SECRETS}"
}

# A private folder for password files; gone when the script ends.
make_workspace() {
  umask 077
  WORK=$(mktemp -d)
  trap 'rm -rf "$WORK"' EXIT
  printf 'AS_ADMIN_PASSWORD=%s\nAS_ADMIN_MASTERPASSWORD=%s\n' "$BALIE_ADMIN_PASSWORD" "$BALIE_MASTER_PASSWORD" > "$WORK/admin"
}

# WRITE_DELAY=0: a commit is on disk before it is confirmed, also when the process is killed the next moment.
# AUTO_SERVER: a backup may read while the server runs (loopback only, see h2.bindAddress in 10-jvm.sh).
h2_url() {
  printf 'jdbc:h2:file:%s/database/balie;WRITE_DELAY=0;DB_CLOSE_DELAY=-1;AUTO_SERVER=TRUE;AUTO_SERVER_PORT=%s' "$BALIE_DATA" "$BALIE_H2_PORT"
}

# --- asadmin ------------------------------------------------------------------------------------

asadmin() {
  TERM=dumb "$PAYARA_HOME/bin/asadmin" --user "$BALIE_ADMIN_USER" --passwordfile "$WORK/admin" \
    --port "$BALIE_ADMIN_PORT" --interactive=false "$@"
}

# Commands that work on the domain's folder instead of the running server.
# A server inherits the environment of what starts it, and there MicroProfile Config reads BALIE_API_URL as balie.api.url,
# before the settings of the domain. Settings come from balie.conf alone: what a shell happens to hold must not change them.
asadmin_local() (
  user=$BALIE_ADMIN_USER
  unset "${!BALIE_@}"
  TERM=dumb exec "$PAYARA_HOME/bin/asadmin" --user "$user" --passwordfile "$WORK/admin" --interactive=false "$@"
)

# Runs a file of commands and fails when one of them failed (multimode itself always ends with 0).
asadmin_batch() {
  asadmin multimode --file "$1" > "$2" 2>&1 || { tail -5 "$2" >&2; die "asadmin could not be run on port $BALIE_ADMIN_PORT"; }
  grep -qE '^Command .* failed\.$|^Remote server does not listen|^Authentication failed' "$2" || return 0
  grep -vE '^[a-z-]+(\.[^ =]+)+=' "$2" | grep -B4 -E ' failed\.$|^Remote server|^Authentication' | head -40 >&2
  die "the server refused a command, see above; correct it and run the script again"
}

read_state() {
  printf '%s\n' 'get *' 'list-jvm-options' 'list-password-aliases' 'list-log-attributes' > "$WORK/query"
  asadmin_batch "$WORK/query" "$WORK/state"
  local line part=state name value
  while IFS= read -r line; do
    case $part:$line in
      'state:Command get executed'*) part='jvm' ;;
      'jvm:Command list-jvm'*) part='alias' ;;
      'alias:Command list-password'*) part='log' ;;
      'log:Command list-log'*) part='done' ;;
      state:*=*) STATE[${line%%=*}]=${line#*=} ;;
      jvm:-*) JVM_OPTIONS+=("${line%%   --> *}") ;;
      alias:*) [[ -z $line ]] || ALIASES[$line]=1 ;;
      log:*) read -r name value <<< "$line"; value=${value#<}; LOG_ATTRIBUTES[$name]=${value%>} ;;
    esac
  done < "$WORK/state"
  [[ $part == "done" ]] || die "the server's answer could not be read"
}

# --- the plan -----------------------------------------------------------------------------------

# A word for an asadmin command file.
quoted() {
  local text=${1//\\/\\\\}
  printf '"%s"' "${text//\"/\\\"}"
}

flush_settings() {
  ((${#PENDING[@]})) || return 0
  PLAN+=("set ${PENDING[*]}")
  PENDING=()
}

# want <dotted name> <value>: neighbouring settings travel in one `set`.
want() {
  [[ ${STATE[$1]-<none>} != "$2" ]] || return 0
  PENDING+=("$(quoted "$1=$2")")
}

# want_unset <dotted name>: as if nobody had ever set it.
want_unset() { [[ ! -v STATE[$1] ]] || PENDING+=("$(quoted "$1=")"); }

command_line() {
  flush_settings
  local line=$1 word
  shift
  for word; do line+=" $(quoted "$word")"; done
  PLAN+=("$line")
}

# want_created <dotted name that exists once it is made> <command> <words...>
want_created() {
  local witness=$1
  shift
  [[ -v STATE[$witness] ]] || command_line "$@"
}

# want_jvm_option <option> [<prefix of what it replaces>]
want_jvm_option() {
  local option=$1 prefix=${2:-$1} present found=no
  for present in "${JVM_OPTIONS[@]}"; do
    [[ $present == "$prefix"* ]] || continue
    if [[ $present == "$option" ]]; then found=yes; else drop_jvm_option "$present"; fi
  done
  [[ $found == yes ]] || { flush_settings; PLAN+=("create-jvm-options --target $BALIE_TARGET_CONFIG \"${option//:/\\:}\""); }
}

drop_jvm_option() {
  local present
  for present in "${JVM_OPTIONS[@]}"; do
    [[ $present != "$1" ]] || { flush_settings; PLAN+=("delete-jvm-options --target $BALIE_TARGET_CONFIG \"${1//:/\\:}\""); }
  done
}

want_log_attribute() {
  [[ ${LOG_ATTRIBUTES[$1]-} == "$2" ]] || { flush_settings; PLAN+=("set-log-attributes --target $BALIE_TARGET_CONFIG \"$1=${2//:/\\:}\""); }
}

# want_alias <name> <secret>: made when missing, renewed when the secrets file changed since the last time.
want_alias() {
  [[ -n $2 ]] || return 0
  local verb=create file
  if [[ -v ALIASES[$1] ]]; then
    [[ $SECRETS_CHANGED == yes ]] || return 0
    verb=update
  fi
  file=$(mktemp "$WORK/alias.XXXXXX")
  printf 'AS_ADMIN_PASSWORD=%s\nAS_ADMIN_ALIASPASSWORD=%s\n' "$BALIE_ADMIN_PASSWORD" "$2" > "$file"
  flush_settings
  PLAN+=("$verb-password-alias --passwordfile $file $1")
}

# want_property <MicroProfile Config name> <value>: an empty value takes the property away.
want_property() {
  local key=$CONFIG.property.payara.microprofile.$1 where=(--source=config --sourceName="$BALIE_TARGET_CONFIG")
  if [[ -z $2 ]]; then
    [[ ! -v STATE[$key] ]] || command_line delete-config-property --propertyName="$1" "${where[@]}"
  elif [[ ${STATE[$key]-} != "$2" ]]; then
    command_line set-config-property --propertyName="$1" --propertyValue="$2" "${where[@]}"
  fi
}

execute_plan() {
  flush_settings
  ((${#PLAN[@]})) || { say "  nothing to change"; return 0; }
  printf '%s\n' "${PLAN[@]}" > "$WORK/plan"
  asadmin_batch "$WORK/plan" "$WORK/answer"
  say "  ${#PLAN[@]} commands carried out"
}

# --- files --------------------------------------------------------------------------------------

# write_atomically <file> [mode]: standard input becomes the file, readers never see half of it.
write_atomically() {
  local target=$1 mode=${2:-600} draft
  draft=$(mktemp "$target.XXXXXX")
  cat > "$draft"
  chmod "$mode" "$draft"
  # A server that runs as another user must be able to read what root wrote.
  [[ $(id -u) != 0 ]] || chown --reference="$(dirname "$target")" "$draft"
  sync "$draft" 2> /dev/null || true
  mv -f "$draft" "$target"
}
