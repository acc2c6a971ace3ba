#!/usr/bin/env bash
# A backup of everything that cannot be made again: database, keys, domain configuration, settings. Runs while Balie runs.
# The search index is not in it: it is built again from the database.
#
#   backup.sh [--conf FILE] [--encrypt] FOLDER
#
# Makes FOLDER/balie-<UTC time>/ with SHA256SUMS, or with --encrypt one file FOLDER/balie-<UTC time>.tar.enc
# (AES-256, key by PBKDF2 from BALIE_BACKUP_PASSPHRASE). Without --encrypt FOLDER must lie on an encrypted volume.
# Keep the secrets file elsewhere: backup plus secrets file together open everything.
. "$(dirname "$0")/lib.sh"
encrypt=no
while [[ ${1:-} == --* ]]; do
  case $1 in
    --conf) BALIE_CONF=$2; shift ;;
    --encrypt) encrypt=yes ;;
    *) die "unknown option $1" ;;
  esac
  shift
done
folder=${1:?into which folder?}
load_configuration
make_workspace
stamp=balie-$(date -u +%Y%m%dT%H%M%SZ)
mkdir -p "$folder"
# The clear text of an encrypted backup never lies in the target folder.
if [[ $encrypt == yes ]]; then
  : "${BALIE_BACKUP_PASSPHRASE:?BALIE_BACKUP_PASSPHRASE is missing in $BALIE_SECRETS}"
  draft=$(mktemp -d "$BALIE_DATA/backup.XXXXXX")
  trap 'rm -rf "$WORK" "$draft"' EXIT
else
  draft=$folder/.$stamp
  trap 'rm -rf "$WORK" "$draft"' EXIT
fi
mkdir -p "$draft/domain" "$draft/database"

# --- database: consistent at one moment, the server goes on
case $BALIE_DB in
  h2)
    # The running server shares its database on loopback (AUTO_SERVER); a stopped one leaves the file to us.
    printf '%s\n' "$BALIE_DB_PASSWORD" | java -cp "$PAYARA_HOME/h2db/bin/h2.jar" "$HERE/H2Backup.java" \
      "$(h2_url)" "$BALIE_DB_USER" "$draft/database/h2.zip" || die "the database could not be copied, no backup was made"
    ;;
  postgresql)
    command -v pg_dump > /dev/null || die "pg_dump is missing: install PostgreSQL's client tools, at least as new as the server"
    passfile=$WORK/pgpass
    printf '%s:%s:%s:%s:%s\n' "$BALIE_DB_HOST" "$BALIE_DB_PORT" "$BALIE_DB_NAME" "$BALIE_DB_USER" "$BALIE_DB_PASSWORD" > "$passfile"
    PGPASSFILE=$passfile pg_dump --format=custom --no-owner --host "$BALIE_DB_HOST" --port "$BALIE_DB_PORT" --username "$BALIE_DB_USER" \
      --file "$draft/database/balie.dump" "$BALIE_DB_NAME" || die "pg_dump failed, no backup was made"
    ;;
esac

# --- keys and configuration
cp -p "$BALIE_KEYSTORE" "$draft/balie-keys.p12"
for file in domain.xml domain-passwords keystore.p12 cacerts.p12 admin-keyfile emergency-keyfile logging.properties login.conf local-password; do
  [[ ! -e $DOMAIN_ROOT/config/$file ]] || cp -p "$DOMAIN_ROOT/config/$file" "$draft/domain/"
done
[[ ! -e $BALIE_EMERGENCY_FILE ]] || cp -p "$BALIE_EMERGENCY_FILE" "$draft/domain/"
cp "${BALIE_CONF:-/etc/balie/balie.conf}" "$draft/balie.conf"
ear=$(find "$DOMAIN_ROOT/applications/__internal/balie" -maxdepth 1 -name '*.ear' 2> /dev/null | head -1 || true)
[[ -z $ear ]] || cp "$ear" "$draft/balie.ear"
printf 'database=%s\nmade=%s\npayara=%s\n' "$BALIE_DB" "$stamp" "$(sed -n 's/.*Payara Server \([0-9.]*\).*/\1/p' "$PAYARA_HOME/README.txt" 2> /dev/null | head -1)" > "$draft/MANIFEST"
(cd "$draft" && find . -type f -print0 | sort -z | xargs -0 sha256sum) > "$WORK/sums"
mv "$WORK/sums" "$draft/SHA256SUMS"

if [[ $encrypt == yes ]]; then
  printf '%s' "$BALIE_BACKUP_PASSPHRASE" > "$WORK/passphrase"
  tar -C "$draft" -cf - . | openssl enc -aes-256-cbc -pbkdf2 -iter 600000 -salt -pass "file:$WORK/passphrase" -out "$folder/.$stamp.tar.enc"
  mv "$folder/.$stamp.tar.enc" "$folder/$stamp.tar.enc"
  (cd "$folder" && sha256sum "$stamp.tar.enc" > "$stamp.tar.enc.sha256")
  say "$folder/$stamp.tar.enc"
else
  mv "$draft" "$folder/$stamp"
  say "$folder/$stamp"
fi
