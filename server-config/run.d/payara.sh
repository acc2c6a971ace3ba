# shellcheck shell=bash
# The server: unpacked from Maven Central, configured by the scripts an administrator uses, started and filled.

server_script() { "$ROOT/server-config/$1" --conf "$RUN_DIR/balie.conf" "${@:2}" 9>&-; }

unpack_payara() {
  local version
  version=$(pom_property payara.version)
  PAYARA_HOME=$RUN_DIR/payara-$version
  RESULT="Payara $version"
  [[ ! -x $PAYARA_HOME/bin/asadmin ]] || return 0
  rm -rf "$RUN_DIR/unpack.tmp"
  unpack_library "fish.payara.distributions:payara:$version:zip" "$RUN_DIR/unpack.tmp"
  chmod +x "$RUN_DIR"/unpack.tmp/payara6/bin/* "$RUN_DIR"/unpack.tmp/payara6/glassfish/bin/* "$RUN_DIR"/unpack.tmp/payara6/mq/bin/*
  mv "$RUN_DIR/unpack.tmp/payara6" "$PAYARA_HOME"
  rm -rf "$RUN_DIR/unpack.tmp"
  RESULT+=", unpacked"
}

make_domain() {
  local jar
  jar=$RUN_DIR/download/postgresql-$(pom_property postgresql.version).jar
  [[ $DATABASE == h2 || -e $jar ]] || fetch_library "org.postgresql:postgresql:$(pom_property postgresql.version)" "$RUN_DIR/download"
  RESULT="kept"
  [[ ! -e $RUN_DIR/state/keys-made ]] || [[ ! -e $RUN_DIR/domains/balie/config/balie-domain-made ]] || return 0
  RESULT="made, with keys of its own"
  BALIE_REPLACE_HALF_MADE=yes server_script new-domain.sh > /dev/null
  server_script keys.sh data
  server_script keys.sh tls-demo balie-public
  server_script keys.sh tls-demo balie-internal
  rm -f "$RUN_DIR/state/configured" "$RUN_DIR/state/deployed"
  touch "$RUN_DIR/state/keys-made"
}

# Gives up after three minutes: asadmin does not notice when a server that starts is gone again.
start_domain() {
  rm -f "$RUN_DIR/domains/balie/config/pid"
  # Without the variables of this shell: demo.env of another instance may have been read into it (see lib.sh).
  (
    unset "${!BALIE_@}"
    TERM=dumb exec "$PAYARA_HOME/bin/asadmin" --user admin --passwordfile "$RUN_DIR/state/password-file" --interactive=false \
      start-domain --timeout 180 --domaindir "$RUN_DIR/domains" balie
  ) > "$RUN_DIR/logs/start.log" 2>&1 9>&- < /dev/null
}

start_payara() {
  RESULT="runs already"
  ! process_runs payara || return 0
  printf 'AS_ADMIN_PASSWORD=%s\nAS_ADMIN_MASTERPASSWORD=%s\n' "$ADMIN_PASSWORD" "$MASTER_PASSWORD" > "$RUN_DIR/state/password-file"
  # It was seen that services of Payara get in each other's way at a start (a ConcurrentModificationException in HK2), and it ends: once more.
  start_domain || { ! process_runs payara && start_domain; } ||
    die "Payara did not start: $(grep -vE '^$|^Waiting' "$RUN_DIR/logs/start.log" | tail -2 | tr '\n' ' ') (log: $RUN_DIR/domains/balie/logs/server.log)"
  RESULT="process $(pid_of payara)"
}

# Skipped while neither settings nor scripts changed.
configure_payara() {
  local digest
  digest=$(cat "$RUN_DIR/balie.conf" "$RUN_DIR/secrets" "$ROOT"/server-config/*.sh | sha256sum)
  RESULT="unchanged"
  [[ $(cat "$RUN_DIR/state/configured" 2> /dev/null) != "$digest" ]] || return 0
  server_script apply.sh --restart > "$RUN_DIR/logs/configure.log" || die "the server could not be configured (see above)"
  echo "$digest" > "$RUN_DIR/state/configured"
  RESULT=$(sed -n 's/^  \([0-9]* commands\|nothing\).*/\1/p' "$RUN_DIR/logs/configure.log")
}

deploy_product() {
  local digest
  digest=$(sha256sum < "$ROOT/ear/target/balie.ear")
  RESULT="unchanged"
  [[ $(cat "$RUN_DIR/state/deployed" 2> /dev/null) != "$digest" ]] || return 0
  # Payara cannot replace a version that it is still loading after its own start.
  [[ ! -e $RUN_DIR/state/deployed ]] || await_loaded
  rm -f "$RUN_DIR/state/deployed"
  server_script deploy.sh "$ROOT/ear/target/balie.ear" > /dev/null
  echo "$digest" > "$RUN_DIR/state/deployed"
  RESULT="deployed"
}

# A fresh server too: much of what was deployed lives on in the old one.
remove_product() {
  RESULT="not there"
  [[ -e $RUN_DIR/state/deployed ]] || return 0
  await_loaded
  server_script undeploy.sh > /dev/null
  rm -f "$RUN_DIR/state/deployed"
  stop_process payara 40
  start_payara
  RESULT="taken off"
}

# A version that does not come up within a minute and a half is broken: then it is replaced all the same.
await_loaded() {
  local tries
  for ((tries = 0; tries < 90; tries++)); do
    ! product_ready 2> /dev/null || return 0
    sleep 1
  done
}

product_ready() { curl -fsS --max-time 5 -o /dev/null "http://127.0.0.1:$(port internal)/health/ready"; }

await_ready() { await "Balie is not ready" 180 payara product_ready; }
