# shellcheck shell=bash
# The simulated neighbours: sign-in provider, mail server, TOPdesk and the others, one Java process.

start_landscape() {
  local jar=$RUN_DIR/landscape.jar
  if process_runs landscape; then
    RESULT="run already"
    ! cmp -s "$ROOT/landscape/target/landscape.jar" "$jar" || return 0
    stop_process landscape 10
  fi
  # A copy: the next build may replace the original while this one runs.
  cp "$ROOT/landscape/target/landscape.jar" "$jar"
  mkdir -p "$RUN_DIR/landscape"
  landscape_environment
  # Exported, not handed to `env`: secrets stay out of the process list.
  (
    export "${LANDSCAPE_ENVIRONMENT[@]}"
    exec setsid "$JAVA" -Xmx160m -XX:+UseSerialGC -Djava.net.preferIPv4Stack=true "-Dbalie.instance=$RUN_DIR" -jar "$jar"
  ) > "$RUN_DIR/logs/landscape.log" 2>&1 9>&- < /dev/null &
  echo $! > "$RUN_DIR/pids/landscape"
  RESULT="process $(pid_of landscape)"
}

landscape_environment() {
  LANDSCAPE_ENVIRONMENT=(
    "LANDSCAPE_PORT=$(port landscape)" "OIDC_PORT=$(port oidc)" "SMTP_PORT=$(port smtp)" "IMAP_PORT=$(port imap)" "CLAMD_PORT=$(port clamd)" "LDAP_PORT=$(port ldap)"
    "TOPDESK_PORT=$(port topdesk)" "TOPDESK_PASSWORD=$TOPDESK_PASSWORD" "TOPDESK_CALLBACK_SECRET=$TOPDESK_CALLBACK_SECRET"
    "TOPDESK_CALLBACK_URL=$API_URL/topdesk/updates" "SECOND_LINE_MAILBOXES=kaarten@kb.test,archief@kb.test"
    "BALIE_AGENT_URL=$AGENT_URL" "BALIE_API_URL=$API_URL" "BALIE_API_KEY=$DEMO_API_KEY"
    "OIDC_TENANT=$OIDC_TENANT" "OIDC_CLIENT_ID=balie-demo" "OIDC_CLIENT_SECRET=$OIDC_CLIENT_SECRET"
    "LANDSCAPE_DATA=$RUN_DIR/landscape" "OIDC_API_AUDIENCE=api://balie"
    "OIDC_API_CLIENT_ID=kb-website" "OIDC_API_CLIENT_SECRET=$OIDC_API_CLIENT_SECRET"
    "OIDC_REDIRECT_URIS=$AGENT_URL/callback,https://localhost:$(port internal-tls)/callback"
    "OIDC_POST_LOGOUT_URIS=$AGENT_URL/signed-out,https://localhost:$(port internal-tls)/signed-out"
    "OIDC_FRONTCHANNEL_LOGOUT_URI=$AGENT_URL/front-channel-logout"
  )
}

landscape_ready() { curl -fsS --max-time 5 -o /dev/null "http://127.0.0.1:$(port landscape)/health"; }

await_landscape() { await "the neighbours are not ready" 60 landscape landscape_ready; }
