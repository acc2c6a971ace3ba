# shellcheck shell=bash
# What this instance is: its ports, its database, its secrets; kept in the instance's folder until reset.

load_settings() {
  local wanted=''
  while (($#)); do
    case $1 in
      --postgres) wanted=embedded ;;
      --h2) wanted=h2 ;;
      *) die "unknown option $1 (known: --postgres, --h2)" ;;
    esac
    shift
  done
  set_ports
  [[ -z ${DATABASE_URL:-} ]] || wanted=external
  DATABASE=${wanted:-$(cat "$RUN_DIR/state/database" 2> /dev/null || echo h2)}
  if [[ $DATABASE == external ]]; then
    [[ -n ${DATABASE_URL:-} ]] || die "this instance was started with DATABASE_URL; give it again, or choose --h2 or --postgres"
    [[ $DATABASE_URL =~ ^postgres(ql)?://([^:/@]+):([^@]+)@([^:/]+)(:([0-9]+))?/([^?]+)$ ]] ||
      die "DATABASE_URL must look like postgresql://user:password@host:port/database"
    DB_USER=${BASH_REMATCH[2]} DB_PASSWORD=${BASH_REMATCH[3]} DB_HOST=${BASH_REMATCH[4]} DB_PORT=${BASH_REMATCH[6]:-5432} DB_NAME=${BASH_REMATCH[7]}
  else
    DB_USER=balie DB_HOST=127.0.0.1 DB_PORT=$(port database) DB_NAME=balie
  fi
  echo "$DATABASE" > "$RUN_DIR/state/database"
  generate_secrets
  # shellcheck source=/dev/null
  . "$RUN_DIR/state/generated"
  : "${DB_PASSWORD:=$GENERATED_DB_PASSWORD}"
  set_addresses
}

load_settings_for_status() {
  [[ -e $RUN_DIR/state/generated ]] || die "nothing was started in $RUN_DIR yet"
  RUN_DIR=$(cd "$RUN_DIR" && pwd)
  set_ports
  DATABASE=$(< "$RUN_DIR/state/database")
  # shellcheck source=/dev/null
  . "$RUN_DIR/state/generated"
  set_addresses
}

set_addresses() {
  AGENT_URL=http://localhost:$(port internal)
  API_URL=http://localhost:$(port public)/api/v1
  LANDSCAPE_URL=http://localhost:$(port landscape)
  # A tenant is named by a GUID, as at Entra.
  OIDC_TENANT=7d1f6a52-3c0e-4b8a-9a44-0b5c6d1e2f30
  OIDC_ISSUER=http://localhost:$(port oidc)/$OIDC_TENANT/v2.0
}

generate_secrets() {
  if [[ -e $RUN_DIR/state/generated ]]; then
    add_secrets
    return 0
  fi
  cat > "$RUN_DIR/state/generated.new" << GENERATED
ADMIN_PASSWORD=$(random_text 24)
MASTER_PASSWORD=$(random_text 24)
GENERATED_DB_PASSWORD=$(random_text 24)
JMS_PASSWORD=$(random_text 24)
KEYSTORE_PASSWORD=$(random_text 24)
OIDC_CLIENT_SECRET=$(random_text 24)
OIDC_API_CLIENT_SECRET=$(random_text 24)
BACKUP_PASSPHRASE=$(random_text 24)
DEMO_API_KEY=balie_$(random_hex 4)_$(random_text 32)
GENERATED
  mv "$RUN_DIR/state/generated.new" "$RUN_DIR/state/generated"
  add_secrets
}

# An instance that was made before these existed.
add_secrets() {
  grep -q '^TOPDESK_PASSWORD=' "$RUN_DIR/state/generated" || cat >> "$RUN_DIR/state/generated" << GENERATED
TOPDESK_PASSWORD=$(random_text 24)
TOPDESK_CALLBACK_SECRET=$(random_text 24)
GENERATED
}

# The same two files an administrator writes by hand.
write_server_configuration() {
  local kind=h2
  [[ $DATABASE == h2 ]] || kind=postgresql
  cat > "$RUN_DIR/balie.conf" << CONF
PAYARA_HOME='$PAYARA_HOME'
BALIE_DOMAINS='$RUN_DIR/domains'
BALIE_DATA='$RUN_DIR/data'
BALIE_SECRETS='$RUN_DIR/secrets'
BALIE_ADMIN_PORT=$(port admin)
BALIE_INSTANCE=demo
BALIE_LOG_FORMAT=${BALIE_LOG_FORMAT:-json}
BALIE_HEAP=${BALIE_HEAP:-1g}
BALIE_DB=$kind
BALIE_DB_HOST='$DB_HOST'
BALIE_DB_PORT=$DB_PORT
BALIE_DB_NAME='$DB_NAME'
BALIE_DB_USER='$DB_USER'
BALIE_DB_DRIVER='$RUN_DIR/download/postgresql-$(pom_property postgresql.version).jar'
BALIE_H2_PORT=$(port database)
BALIE_JMS_PORT=$(port jms)
BALIE_JMS_ADMIN_PORT=$(port jms-admin)
BALIE_JMX_PORT=$(port jmx)
BALIE_IIOP_PORT=$(port iiop)
BALIE_DEBUG_PORT=$(port debugger)
BALIE_HAZELCAST_PORT=$(port hazelcast)
BALIE_CLUSTER=${BALIE_CLUSTER:-off}
BALIE_CLUSTER_MEMBERS=${BALIE_CLUSTER_MEMBERS:-}
BALIE_OSGI_PORT=$(port osgi)
BALIE_PUBLIC_PORT=$(port public)
BALIE_PUBLIC_TLS_PORT=$(port public-tls)
BALIE_INTERNAL_PORT=$(port internal)
BALIE_INTERNAL_TLS_PORT=$(port internal-tls)
# Loopback has many addresses: this machine's own, a proxy, and the rest, which is as good as outside.
BALIE_INTERNAL_NETWORKS=127.0.0.0/24,::1/128
BALIE_PROXIES=127.0.1.1/32
BALIE_AGENT_URL=$AGENT_URL
BALIE_API_URL=$API_URL
BALIE_OIDC_PROVIDER_URI=$OIDC_ISSUER
BALIE_OIDC_CLIENT_ID=balie-demo
BALIE_OIDC_SECOND_FACTOR_CLAIM=amr
BALIE_API_ISSUERS=$OIDC_ISSUER
BALIE_API_AUDIENCE=api://balie
BALIE_SMTP_HOST=127.0.0.1
BALIE_SMTP_PORT=$(port smtp)
BALIE_SMTP_TLS=none
BALIE_MAIL_FROM=klantenservice@kb.test
BALIE_EMERGENCY_ALERT_TO=beheer@kb.test
BALIE_SECURITY_CONTACTS=mailto:security@kb.test
BALIE_TOPDESK_URL=http://localhost:$(port topdesk)/tas/api
BALIE_TOPDESK_CALLER=klantenservice@kb.test
BALIE_TOPDESK_TIMEOUT=PT5S
BALIE_MAILBOXES='Kaarten <kaarten@kb.test>; Archief <archief@kb.test>'
BALIE_CLAMAV=127.0.0.1:$(port clamd)
BALIE_INBOX_FIRST_PAUSE=PT1S
BALIE_REPLY_UNDO=${BALIE_REPLY_UNDO:-PT10S}
BALIE_MORE_SETTINGS=("balie.demo.mail-ports=$(port smtp),$(port imap)" "balie.demo.library=$LANDSCAPE_URL" "balie.place.register.url=$LANDSCAPE_URL/estateinfo/2.2/2281" "balie.map.tiles=$LANDSCAPE_URL/tiles/{z}/{x}/{y}.png" "balie.map.attribution=Landscape" "balie.holidays=nl" "balie.elsewhere.systems=permits" "balie.elsewhere.permits.name=Permits" "balie.elsewhere.permits.url=$LANDSCAPE_URL/permits" "balie.mail.images.networks=${BALIE_MAIL_IMAGES_NETWORKS:-}")
BALIE_DEMO_DATA=$([[ ${BALIE_DEMO:-on} == off ]] && echo false || echo true)
CONF
  cat > "$RUN_DIR/secrets" << SECRETS
BALIE_ADMIN_PASSWORD='$ADMIN_PASSWORD'
BALIE_MASTER_PASSWORD='$MASTER_PASSWORD'
BALIE_DB_PASSWORD='$DB_PASSWORD'
BALIE_JMS_PASSWORD='$JMS_PASSWORD'
BALIE_KEYSTORE_PASSWORD='$KEYSTORE_PASSWORD'
BALIE_OIDC_CLIENT_SECRET='$OIDC_CLIENT_SECRET'
BALIE_BACKUP_PASSPHRASE='$BACKUP_PASSPHRASE'
BALIE_DEMO_API_KEY='$DEMO_API_KEY'
BALIE_TOPDESK_PASSWORD='$TOPDESK_PASSWORD'
BALIE_TOPDESK_CALLBACK_SECRET_1='$TOPDESK_CALLBACK_SECRET'
SECRETS
  chmod 600 "$RUN_DIR/secrets"
  mkdir -p "$RUN_DIR/data/database" "$RUN_DIR/data/index"
}

database_url() {
  case $DATABASE in
    h2) echo "jdbc:h2:file:$RUN_DIR/data/database/balie;AUTO_SERVER=TRUE" ;;
    *) echo "postgresql://$DB_USER:$DB_PASSWORD@$DB_HOST:$DB_PORT/$DB_NAME" ;;
  esac
}

# For tests, the bench and curl.
write_demo_environment() {
  cat > "$RUN_DIR/demo.env.new" << DEMO
BALIE_AGENT_URL=$AGENT_URL
BALIE_INTERNAL_URL=$AGENT_URL
BALIE_API_URL=$API_URL
BALIE_API_KEY=$DEMO_API_KEY
BALIE_INTERNAL_TLS_URL=https://localhost:$(port internal-tls)
BALIE_PUBLIC_URL=http://localhost:$(port public)
BALIE_PUBLIC_TLS_URL=https://localhost:$(port public-tls)
LANDSCAPE_URL=$LANDSCAPE_URL
OIDC_ISSUER=$OIDC_ISSUER
OIDC_CLIENT_ID=balie-demo
OIDC_API_AUDIENCE=api://balie
OIDC_API_CLIENT_ID=kb-website
OIDC_API_CLIENT_SECRET=$OIDC_API_CLIENT_SECRET
SMTP_HOST=127.0.0.1
SMTP_PORT=$(port smtp)
IMAP_HOST=127.0.0.1
IMAP_PORT=$(port imap)
CLAMD_PORT=$(port clamd)
LDAP_PORT=$(port ldap)
TOPDESK_URL=http://localhost:$(port topdesk)/tas/api
TOPDESK_PASSWORD=$TOPDESK_PASSWORD
TOPDESK_CALLBACK_SECRET=$TOPDESK_CALLBACK_SECRET
PAYARA_ADMIN_PORT=$(port admin)
PAYARA_HOME='$PAYARA_HOME'
PAYARA_DOMAIN='$RUN_DIR/domains/balie'
PAYARA_PID=$(pid_of payara)
LANDSCAPE_PID=$(pid_of landscape)
POSTGRES_PID=$(pid_of postgres)
BALIE_CONF='$RUN_DIR/balie.conf'
DATABASE_KIND=$DATABASE
JDBC_URL='$(database_url)'
DEMO
  mv "$RUN_DIR/demo.env.new" "$RUN_DIR/demo.env"
}

print_addresses() {
  cat << ADDRESSES
  Agents               $AGENT_URL
  Public API           $API_URL      key $DEMO_API_KEY
  Neighbours           $LANDSCAPE_URL      mail, telephone, library website, TOPdesk ...
  Server               $AGENT_URL/health/ready   console http://localhost:$(port admin)
  Sign in              choose a person on the sign-in page: agent, team lead, administrator, knowledge editor
  For scripts          $RUN_DIR/demo.env
ADDRESSES
}

remove_instance() {
  local pg
  pg=$(postgres_home)
  [[ -e $RUN_DIR/state ]] || die "$RUN_DIR is no instance of Balie, nothing was removed"
  rm -rf "$RUN_DIR"/{domains,data,landscape,postgres,download,state,pids,logs,secrets,balie.conf,demo.env,landscape.jar,unpack.tmp}
  [[ $pg == "$RUN_DIR"/* ]] || rm -rf "$pg"
}
