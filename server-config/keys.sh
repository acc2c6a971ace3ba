#!/usr/bin/env bash
# The keys of the product and of the listeners. Nothing that exists is overwritten.
#
#   keys.sh [--conf FILE] data                       the product's key store: encryption and look-up key
#   keys.sh [--conf FILE] data-rotate                adds the next pair (balie-data-2 ...); old ones stay for reading
#   keys.sh [--conf FILE] tls-demo ALIAS [HOST]      a self-signed certificate, to try TLS
#   keys.sh [--conf FILE] tls-import ALIAS FILE.p12 PASSWORD-FILE   the real one, with its chain; replaces the alias
#   keys.sh [--conf FILE] mail-import FILE.p12 PASSWORD-FILE        a mailbox's certificate with its key: mail is signed and opened with it
#   keys.sh [--conf FILE] mail-trust FILE.pem                       an issuer whose certificates for mail are trusted
#   keys.sh [--conf FILE] list
. "$(dirname "$0")/lib.sh"
[[ ${1:-} != --conf ]] || { BALIE_CONF=$2; shift 2; }
load_configuration
make_workspace
printf '%s' "${BALIE_KEYSTORE_PASSWORD:?BALIE_KEYSTORE_PASSWORD is missing in $BALIE_SECRETS}" > "$WORK/data.pw"
printf '%s' "$BALIE_MASTER_PASSWORD" > "$WORK/domain.pw"

# keytool tells what it did on the error stream: heard only when it fails.
quietly() { "$@" 2> "$WORK/err" || { cat "$WORK/err" >&2; return 1; }; }
data_store() { quietly keytool "$@" -storetype PKCS12 -keystore "$BALIE_KEYSTORE" -storepass:file "$WORK/data.pw"; }
domain_store() { quietly keytool "$@" -storetype PKCS12 -keystore "$DOMAIN_ROOT/config/keystore.p12" -storepass:file "$WORK/domain.pw"; }
has_data_key() { data_store -list -alias "$1" > /dev/null 2>&1; }

make_pair() {
  # The encryption key and the key of the keyed hash by which encrypted numbers are found again.
  has_data_key "balie-data-$1" || data_store -genseckey -alias "balie-data-$1" -keyalg AES -keysize 256
  has_data_key "balie-lookup-$1" || data_store -genseckey -alias "balie-lookup-$1" -keyalg HmacSHA256 -keysize 256
  chmod 600 "$BALIE_KEYSTORE"
  [[ $(id -u) != 0 ]] || chown --reference="$(dirname "$BALIE_KEYSTORE")" "$BALIE_KEYSTORE"
}

case ${1:-} in
  data)
    if [[ -e $BALIE_KEYSTORE ]]; then
      has_data_key balie-data-1 || die "$BALIE_KEYSTORE exists but cannot be opened with BALIE_KEYSTORE_PASSWORD, or holds no balie-data-1"
    fi
    make_pair 1
    ;;
  data-rotate)
    next=1
    while has_data_key "balie-data-$next"; do next=$((next + 1)); done
    make_pair "$next"
    say "added balie-data-$next and balie-lookup-$next; restart the server, and make a backup now"
    ;;
  tls-demo)
    alias=${2:?which alias?} host=${3:-localhost}
    domain_store -list -alias "$alias" > /dev/null 2>&1 ||
      domain_store -genkeypair -alias "$alias" -keyalg EC -groupname secp256r1 -sigalg SHA256withECDSA -validity 825 \
        -dname "CN=$host,O=Balie demonstration" -ext "san=dns:$host,ip:127.0.0.1" -ext eku=serverAuth
    ;;
  tls-import)
    alias=${2:?which alias?} file=${3:?which PKCS12 file?} password=${4:?the file with its password?}
    source_alias=$(keytool -list -keystore "$file" -storepass:file "$password" 2> /dev/null | awk -F, '/PrivateKeyEntry/ {print $1; exit}')
    [[ -n $source_alias ]] || die "$file holds no private key, or the password is wrong"
    ! domain_store -list -alias "$alias" > /dev/null 2>&1 || domain_store -delete -alias "$alias"
    keytool -importkeystore -noprompt -deststoretype PKCS12 -srckeystore "$file" -srcstorepass:file "$password" -srcalias "$source_alias" -destalias "$alias" \
      -destkeystore "$DOMAIN_ROOT/config/keystore.p12" -deststorepass:file "$WORK/domain.pw" 2> /dev/null
    say "imported as $alias; restart the server to use it"
    ;;
  mail-import)
    file=${2:?which PKCS12 file?} password=${3:?the file with its password?}
    source_alias=$(keytool -list -keystore "$file" -storepass:file "$password" 2> /dev/null | awk -F, '/PrivateKeyEntry/ {print $1; exit}')
    [[ -n $source_alias ]] || die "$file holds no private key, or the password is wrong"
    # Old ones stay: mail that was encrypted for them is opened with them.
    number=1
    while data_store -list -alias "balie-mail-$number" > /dev/null 2>&1; do number=$((number + 1)); done
    quietly keytool -importkeystore -noprompt -deststoretype PKCS12 -srckeystore "$file" -srcstorepass:file "$password" -srcalias "$source_alias" \
      -destalias "balie-mail-$number" -destkeystore "$BALIE_KEYSTORE" -deststorepass:file "$WORK/data.pw" -destkeypass:file "$WORK/data.pw"
    say "imported as balie-mail-$number; the server takes it by itself. Make a backup now"
    ;;
  mail-trust)
    file=${2:?which certificate?}
    alias=balie-mail-issuer-$(sha256sum < "$file" | cut -c1-12)
    data_store -list -alias "$alias" > /dev/null 2>&1 || data_store -importcert -noprompt -trustcacerts -alias "$alias" -file "$file"
    say "trusted as $alias; the server takes it by itself"
    ;;
  list)
    data_store -list | grep Entry || true
    domain_store -list | grep Entry
    ;;
  *) die "say what: data, data-rotate, tls-demo ALIAS, tls-import ALIAS FILE PASSWORD-FILE, mail-import FILE PASSWORD-FILE, mail-trust FILE, list" ;;
esac
