#!/usr/bin/env bash
# The emergency sign-in, for when the provider is down. Works on the server, needs no provider and no restart.
#
#   emergency.sh [--conf FILE] add-account NAME [PASSWORD-FILE]    beforehand, per person
#   emergency.sh [--conf FILE] remove-account NAME
#   emergency.sh [--conf FILE] list
#   emergency.sh [--conf FILE] on [TIME]                           8, 8h, 90m or 30s; default 8 hours, at most 72
#   emergency.sh [--conf FILE] off
#   emergency.sh [--conf FILE] status
. "$(dirname "$0")/lib.sh"
[[ ${1:-} != --conf ]] || { BALIE_CONF=$2; shift 2; }
load_configuration
make_workspace
keyfile=$DOMAIN_ROOT/config/emergency-keyfile

write_switch() {
  write_atomically "$BALIE_EMERGENCY_FILE" << SWITCH
# Written by emergency.sh; the product reads it on every emergency request.
enabledUntil=$1
switchedAt=$(date -u +%Y-%m-%dT%H:%M:%S.%6NZ)
switchedBy=${SUDO_USER:-$(id -un)}
SWITCH
}

account_name() {
  [[ ${1:-} =~ ^[a-z][a-z0-9._-]{1,31}$ ]] || die "name of the account: small letters, digits, . _ - (2 to 32)"
}

case ${1:-} in
  add-account)
    account_name "${2:-}"
    if [[ -n ${3:-} ]]; then read -r password < "$3"; else read -rsp "password for $2: " password; echo; fi
    ((${#password} >= 14)) || die "the password needs at least 14 characters"
    printf 'AS_ADMIN_PASSWORD=%s\nAS_ADMIN_USERPASSWORD=%s\n' "$BALIE_ADMIN_PASSWORD" "$password" > "$WORK/admin"
    verb=create
    ! grep -q "^$2;" "$keyfile" || verb=update
    asadmin "$verb-file-user" --authrealmname emergency --groups balie-emergency --target "$BALIE_TARGET_CONFIG" "$2"
    ;;
  remove-account)
    account_name "${2:-}"
    asadmin delete-file-user --authrealmname emergency --target "$BALIE_TARGET_CONFIG" "$2"
    ;;
  list) cut -d';' -f1 "$keyfile" | grep -v '^$' || say "no emergency accounts" ;;
  on)
    [[ ${2:-8} =~ ^([1-9][0-9]{0,5})([hms]?)$ ]] || die "time: 8, 8h, 90m or 30s"
    case ${BASH_REMATCH[2]} in m) unit=60 ;; s) unit=1 ;; *) unit=3600 ;; esac
    seconds=$((BASH_REMATCH[1] * unit))
    ((seconds <= 72 * 3600)) || die "time: at most 72 hours"
    until=$(date -u -d "+$seconds seconds" +%Y-%m-%dT%H:%M:%SZ)
    write_switch "$until"
    say "emergency sign-in is ON until $until"
    ;;
  off)
    write_switch 1970-01-01T00:00:00Z
    say "emergency sign-in is OFF; sessions that used it end at their next request"
    ;;
  status)
    [[ -e $BALIE_EMERGENCY_FILE ]] || { say "off"; exit 0; }
    until=$(sed -n 's/^enabledUntil=//p' "$BALIE_EMERGENCY_FILE")
    if (($(date -d "$until" +%s) > $(date +%s))); then say "on until $until"; else say "off"; fi
    ;;
  *) die "say what: add-account NAME, remove-account NAME, list, on [TIME], off, status" ;;
esac
