#!/usr/bin/env bash
# Changes the passwords of an existing domain. The new one is read from the terminal or from a file, never from the command line.
#
#   passwords.sh [--conf FILE] admin  [NEW-PASSWORD-FILE]     domain running
#   passwords.sh [--conf FILE] master [NEW-PASSWORD-FILE]     domain stopped
#
# Afterwards write the new password into the secrets file.
. "$(dirname "$0")/lib.sh"
[[ ${1:-} != --conf ]] || { BALIE_CONF=$2; shift 2; }
which=${1:-}
[[ $which == admin || $which == master ]] || die "say which password: admin or master"
load_configuration
make_workspace
if [[ -n ${2:-} ]]; then read -r new < "$2"; else read -rsp "new $which password: " new; echo; fi
((${#new} >= 12)) || die "at least 12 characters"
if [[ $which == admin ]]; then
  printf 'AS_ADMIN_PASSWORD=%s\nAS_ADMIN_NEWPASSWORD=%s\n' "$BALIE_ADMIN_PASSWORD" "$new" > "$WORK/admin"
  asadmin change-admin-password --domaindir "$BALIE_DOMAINS" --domain_name "$BALIE_DOMAIN"
else
  printf 'AS_ADMIN_MASTERPASSWORD=%s\nAS_ADMIN_NEWMASTERPASSWORD=%s\n' "$BALIE_MASTER_PASSWORD" "$new" > "$WORK/admin"
  asadmin_local change-master-password --domaindir "$BALIE_DOMAINS" "$BALIE_DOMAIN"
fi
