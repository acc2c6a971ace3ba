#!/usr/bin/env bash
# Puts a backup back into a server made by new-domain.sh and apply.sh, stopped, with the same secrets file.
#
#   restore.sh [--conf FILE] [--replace] BACKUP      a folder or a .tar.enc file of backup.sh
#
# --replace   the database here holds something; move it aside (H2) or drop its contents (PostgreSQL)
# The search index is removed: the product builds it again at its next start.
. "$(dirname "$0")/lib.sh"
replace=no
while [[ ${1:-} == --* ]]; do
  case $1 in
    --conf) BALIE_CONF=$2; shift ;;
    --replace) replace=yes ;;
    *) die "unknown option $1" ;;
  esac
  shift
done
backup=${1:?which backup?}
load_configuration
make_workspace

pid=$(cat "$DOMAIN_ROOT/config/pid" 2> /dev/null || true)
[[ -z $pid || ! -r /proc/$pid/cmdline ]] || ! tr '\0' ' ' < "/proc/$pid/cmdline" | grep -qF "$DOMAIN_ROOT" || die "stop the server first"

if [[ -f $backup ]]; then
  printf '%s' "${BALIE_BACKUP_PASSPHRASE:?BALIE_BACKUP_PASSPHRASE is missing in $BALIE_SECRETS}" > "$WORK/passphrase"
  mkdir -p "$BALIE_DATA"
  clear=$(mktemp -d "$BALIE_DATA/restore.XXXXXX")
  trap 'rm -rf "$WORK" "$clear"' EXIT
  openssl enc -d -aes-256-cbc -pbkdf2 -iter 600000 -pass "file:$WORK/passphrase" -in "$backup" 2> /dev/null | tar -C "$clear" -xf - 2> /dev/null ||
    die "$backup could not be opened: wrong passphrase or damaged"
  backup=$clear
fi
[[ -f $backup/SHA256SUMS ]] || die "$backup is no backup of Balie"
(cd "$backup" && sha256sum --quiet -c SHA256SUMS) || die "the backup is damaged, nothing was changed"
grep -qx "database=$BALIE_DB" "$backup/MANIFEST" || die "the backup holds another kind of database: $(head -1 "$backup/MANIFEST")"
printf '%s' "$BALIE_KEYSTORE_PASSWORD" > "$WORK/keys.pw"
keytool -list -keystore "$backup/balie-keys.p12" -storepass:file "$WORK/keys.pw" > /dev/null 2>&1 ||
  die "BALIE_KEYSTORE_PASSWORD does not open the keys of this backup; without them it cannot be read. Nothing was changed"

aside=$(date -u +%Y%m%dT%H%M%SZ)
case $BALIE_DB in
  h2)
    mkdir -p "$BALIE_DATA/database"
    if [[ -e $BALIE_DATA/database/balie.mv.db ]]; then
      [[ $replace == yes ]] || die "there is a database in $BALIE_DATA/database; --replace moves it aside"
      mv "$BALIE_DATA/database/balie.mv.db" "$BALIE_DATA/database/balie.mv.db.before-$aside"
    fi
    (cd "$BALIE_DATA/database" && jar xf "$backup/database/h2.zip")
    ;;
  postgresql)
    command -v pg_restore > /dev/null || die "pg_restore is missing: install PostgreSQL's client tools"
    printf '%s:%s:%s:%s:%s\n' "$BALIE_DB_HOST" "$BALIE_DB_PORT" "$BALIE_DB_NAME" "$BALIE_DB_USER" "$BALIE_DB_PASSWORD" > "$WORK/pgpass"
    options=(--no-owner --exit-on-error --single-transaction --host "$BALIE_DB_HOST" --port "$BALIE_DB_PORT" --username "$BALIE_DB_USER")
    [[ $replace == no ]] || options+=(--clean --if-exists)
    PGPASSFILE=$WORK/pgpass pg_restore "${options[@]}" --dbname "$BALIE_DB_NAME" "$backup/database/balie.dump" ||
      die "the database could not be restored (is it empty? --replace drops what is there)"
    ;;
esac
[[ ! -e $BALIE_KEYSTORE ]] || cp -p "$BALIE_KEYSTORE" "$BALIE_KEYSTORE.before-$aside"
write_atomically "$BALIE_KEYSTORE" < "$backup/balie-keys.p12"
write_atomically "$DOMAIN_ROOT/config/emergency-keyfile" < "$backup/domain/emergency-keyfile"
rm -rf "$BALIE_INDEX"
if [[ $(id -u) == 0 ]]; then
  chown -R --reference="$BALIE_DATA" "$BALIE_DATA/database" 2> /dev/null || true
fi
say "restored $(sed -n 's/^made=//p' "$backup/MANIFEST"); start the server and check /health/ready"
