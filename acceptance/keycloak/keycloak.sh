#!/usr/bin/env bash
# A foreign sign-in provider for an instance of ./run: Keycloak from Maven Central, on loopback, without anything kept.
#
#   keycloak.sh start FOLDER PORT   installs it below FOLDER, starts it, and has the instance of BALIE_RUN_DIR use it
#   keycloak.sh stop FOLDER         stops it; the next ./run gives the instance its own provider back
set -euo pipefail
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
ROOT=$(cd "$HERE/../.." && pwd)
umask 077

die() { printf 'error: %s\n' "$*" >&2; exit 1; }
random_text() { head -c 24 /dev/urandom | base64 | tr '+/' '-_' | tr -d '=\n'; }

install_keycloak() {
  local version
  version=$(sed -n 's:.*<keycloak.version>\(.*\)</keycloak.version>.*:\1:p' "$ROOT/pom.xml")
  KEYCLOAK=$FOLDER/keycloak-$version
  [[ ! -x $KEYCLOAK/bin/kc.sh ]] || return 0
  local unpack=(org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack -N -Dartifact="org.keycloak:keycloak-quarkus-dist:$version:zip"
    -DoutputDirectory="$FOLDER/unpack.tmp" -Dmdep.overWriteReleases=true -DmarkersDirectory="$FOLDER/markers")
  rm -rf "$FOLDER/unpack.tmp" "$FOLDER/markers"
  (cd "$ROOT" && { mvn -q -B -o "${unpack[@]}" || mvn -q -B "${unpack[@]}"; }) > "$FOLDER/download.log" 2>&1 ||
    die "Keycloak $version could not be installed, see $FOLDER/download.log"
  mv "$FOLDER/unpack.tmp/keycloak-$version" "$KEYCLOAK"
  chmod +x "$KEYCLOAK/bin/kc.sh"
}

start_keycloak() {
  mkdir -p "$KEYCLOAK/data/import"
  sed -e "s|@SECRET@|$SECRET|; s|@PASSWORD@|$PASSWORD|; s|@AGENT_URL@|$BALIE_AGENT_URL|" "$HERE/realm.json" > "$KEYCLOAK/data/import/realm.json"
  JAVA_OPTS_KC_HEAP="-Xms64m -Xmx512m" setsid "$KEYCLOAK/bin/kc.sh" start-dev --import-realm --db=dev-mem --http-host=127.0.0.1 --http-port="$PORT" \
    --hostname="http://localhost:$PORT" > "$FOLDER/keycloak.log" 2>&1 < /dev/null &
  echo $! > "$FOLDER/pid"
  local tries
  for ((tries = 0; tries < 180; tries++)); do
    ! curl -fsS --max-time 5 -o /dev/null "$ISSUER/.well-known/openid-configuration" 2> /dev/null || return 0
    kill -0 "$(< "$FOLDER/pid")" 2> /dev/null || die "Keycloak ended: $(tail -n 3 "$FOLDER/keycloak.log")"
    sleep 1
  done
  die "Keycloak is not ready after 3 minutes, see $FOLDER/keycloak.log"
}

# What an administrator would write: another provider, another client, people keyed on issuer and subject, and no second factor demanded:
# this realm asks for a password only.
use_it() {
  sed -e "s|^BALIE_OIDC_PROVIDER_URI=.*|BALIE_OIDC_PROVIDER_URI=$ISSUER|; s|^BALIE_OIDC_CLIENT_ID=.*|BALIE_OIDC_CLIENT_ID=balie|" \
    -e "s|^BALIE_OIDC_SECOND_FACTOR_CLAIM=.*|BALIE_OIDC_SECOND_FACTOR_CLAIM=|" -e "s|^BALIE_SECRETS=.*|BALIE_SECRETS='$FOLDER/secrets'|" "$BALIE_RUN_DIR/balie.conf" > "$FOLDER/balie.conf"
  echo "BALIE_OIDC_USER_CLAIMS=iss,sub" >> "$FOLDER/balie.conf"
  sed "s|^BALIE_OIDC_CLIENT_SECRET=.*|BALIE_OIDC_CLIENT_SECRET='$SECRET'|" "$BALIE_RUN_DIR/secrets" > "$FOLDER/secrets"
  rm -f "$BALIE_RUN_DIR/state/configured"
  "$ROOT/server-config/apply.sh" --conf "$FOLDER/balie.conf" --restart > "$FOLDER/apply.log" || die "the instance could not be given another provider"
  local tries
  for ((tries = 0; tries < 180; tries++)); do
    ! curl -fsS --max-time 5 -o /dev/null "$BALIE_AGENT_URL/health/ready" 2> /dev/null || return 0
    sleep 1
  done
  die "the instance does not come back with another provider"
}

command=${1:-} FOLDER=${2:-}
[[ -n $FOLDER ]] || die "say what: start FOLDER PORT, stop FOLDER"
mkdir -p "$FOLDER"
FOLDER=$(cd "$FOLDER" && pwd)
case $command in
  start)
    PORT=${3:?which port?} SECRET=$(random_text) PASSWORD=$(random_text)
    ISSUER=http://localhost:$PORT/realms/balie
    set -a
    # shellcheck source=/dev/null
    . "${BALIE_RUN_DIR:?which instance?}/demo.env"
    set +a
    install_keycloak
    start_keycloak
    use_it
    printf 'KEYCLOAK_ISSUER=%s\nKEYCLOAK_PASSWORD=%s\n' "$ISSUER" "$PASSWORD" > "$FOLDER/keycloak.env"
    ;;
  stop)
    pid=$(cat "$FOLDER/pid" 2> /dev/null || true)
    if [[ $pid =~ ^[0-9]+$ ]] && tr '\0' ' ' < "/proc/$pid/cmdline" 2> /dev/null | grep -q keycloak; then
      kill "$pid"
      for ((tries = 0; tries < 100; tries++)); do
        kill -0 "$pid" 2> /dev/null || break
        sleep 0.1
      done
      ! kill -0 "$pid" 2> /dev/null || kill -s KILL "$pid"
    fi
    rm -f "$FOLDER/pid"
    ;;
  *) die "say what: start FOLDER PORT, stop FOLDER" ;;
esac
