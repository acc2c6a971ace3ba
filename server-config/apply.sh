#!/usr/bin/env bash
# Brings a running Payara Server 6 to the configuration in balie.conf. Run it as often as you like.
#
#   apply.sh [--conf FILE] [--restart] [--only 20-jdbc.sh]...
#
# --restart   restarts the domain when something changed that needs it
# --only      one of the numbered scripts instead of all of them
. "$(dirname "$0")/lib.sh"

restart=no parts=()
while (($#)); do
  case $1 in
    --conf) BALIE_CONF=$2; shift ;;
    --restart) restart=yes ;;
    --only) parts+=("$HERE/$(basename "$2")"); shift ;;
    *) die "unknown option $1 (known: --conf FILE, --restart, --only SCRIPT)" ;;
  esac
  shift
done
((${#parts[@]})) || parts=("$HERE"/[0-9][0-9]-*.sh)

load_configuration
make_workspace
export BALIE_APPLYING=yes
fingerprint_file=$DOMAIN_ROOT/config/balie-secrets.sum
fingerprint=$(sha256sum < "$BALIE_SECRETS")
SECRETS_CHANGED=yes
[[ ! -f $fingerprint_file || $(< "$fingerprint_file") != "$fingerprint" ]] || SECRETS_CHANGED=no
export SECRETS_CHANGED
FILES_CHANGED=no

read_state
for part in "${parts[@]}"; do
  # shellcheck source=/dev/null
  . "$part"
done
execute_plan
write_atomically "$fingerprint_file" <<< "$fingerprint"

if ((${#PLAN[@]})) || [[ $FILES_CHANGED == yes ]]; then
  if [[ $restart == yes ]]; then
    say "  restarting the domain"
    asadmin_local restart-domain --domaindir "$BALIE_DOMAINS" "$BALIE_DOMAIN" > "$WORK/restart" 2>&1 ||
      { tail -5 "$WORK/restart" >&2; die "the domain did not come back, see $DOMAIN_ROOT/logs/server.log"; }
  else
    say "  restart the domain to make every change effective"
  fi
fi
