#!/usr/bin/env bash
# What the product reads through MicroProfile Config. Secrets are password aliases of the same name.
[[ ${BALIE_APPLYING:-} ]] || exec "$(dirname "$0")/apply.sh" --only "$0" "$@"

: "${BALIE_INTERNAL_NETWORKS:=127.0.0.0/8,::1/128}" "${BALIE_INSTANCE:=$(hostname 2> /dev/null || echo balie)}"
: "${BALIE_OIDC_USER_CLAIMS:=tid,oid}" "${BALIE_OIDC_ROLES_CLAIM:=roles}"

want_property balie.instance "$BALIE_INSTANCE"
want_property balie.agent.url "${BALIE_AGENT_URL:-}"
want_property balie.api.url "${BALIE_API_URL:-}"
want_property balie.listener.internal-ports "$BALIE_INTERNAL_PORT,$BALIE_INTERNAL_TLS_PORT"
want_property balie.listener.public-ports "$BALIE_PUBLIC_PORT,$BALIE_PUBLIC_TLS_PORT"
want_property balie.internal.networks "$BALIE_INTERNAL_NETWORKS"
want_property balie.proxies "${BALIE_PROXIES:-}"

want_property balie.oidc.provider-uri "${BALIE_OIDC_PROVIDER_URI:-}"
want_property balie.oidc.client-id "${BALIE_OIDC_CLIENT_ID:-}"
want_alias balie.oidc.client-secret "${BALIE_OIDC_CLIENT_SECRET:-}"
want_property balie.oidc.user-claims "$BALIE_OIDC_USER_CLAIMS"
want_property balie.oidc.roles-claim "$BALIE_OIDC_ROLES_CLAIM"
want_property balie.oidc.second-factor-claim "${BALIE_OIDC_SECOND_FACTOR_CLAIM:-}"
want_property balie.oidc.second-factor-values "${BALIE_OIDC_SECOND_FACTOR_VALUES:-mfa}"
want_property balie.api.issuers "${BALIE_API_ISSUERS:-}"
want_property balie.api.audience "${BALIE_API_AUDIENCE:-}"

want_property balie.keystore.path "$BALIE_KEYSTORE"
want_alias balie.keystore.password "${BALIE_KEYSTORE_PASSWORD:?BALIE_KEYSTORE_PASSWORD is missing in $BALIE_SECRETS}"
want_property balie.index.directory "$BALIE_INDEX"
want_property balie.emergency.file "$BALIE_EMERGENCY_FILE"
want_property balie.emergency.alert-to "${BALIE_EMERGENCY_ALERT_TO:-}"
want_property balie.emergency.alert-language "${BALIE_EMERGENCY_ALERT_LANGUAGE:-en}"
want_property balie.session.idle "${BALIE_SESSION_IDLE:-PT30M}"
want_property balie.session.longest "${BALIE_SESSION_LONGEST:-PT10H}"
want_property balie.help "${BALIE_HELP:-}"
want_property balie.security.contacts "${BALIE_SECURITY_CONTACTS:-}"
want_property balie.security.canonical "${BALIE_SECURITY_CANONICAL:-}"
want_property balie.security.policy "${BALIE_SECURITY_POLICY:-}"

want_property balie.mail.smtp.host "${BALIE_SMTP_HOST:-}"
want_property balie.mail.smtp.port "${BALIE_SMTP_PORT:-}"
want_property balie.mail.smtp.tls "${BALIE_SMTP_TLS:-}"
want_property balie.mail.smtp.user "${BALIE_SMTP_USER:-}"
want_alias balie.mail.smtp.password "${BALIE_SMTP_PASSWORD:-}"
want_property balie.mail.from "${BALIE_MAIL_FROM:-}"
want_property balie.mail.alert-to "${BALIE_MAIL_ALERT_TO:-}"
want_property balie.inbox.first-pause "${BALIE_INBOX_FIRST_PAUSE:-PT10S}"
want_property balie.reply.undo "${BALIE_REPLY_UNDO:-PT10S}"
want_property balie.topdesk.url "${BALIE_TOPDESK_URL:-}"
want_property balie.topdesk.user "${BALIE_TOPDESK_USER:-balie}"
want_alias balie.topdesk.password "${BALIE_TOPDESK_PASSWORD:-}"
want_property balie.topdesk.caller "${BALIE_TOPDESK_CALLER:-}"
want_property balie.topdesk.timeout "${BALIE_TOPDESK_TIMEOUT:-PT15S}"
want_property balie.topdesk.callback.user "${BALIE_TOPDESK_CALLBACK_USER:-topdesk}"
want_alias balie.topdesk.callback.secret-1 "${BALIE_TOPDESK_CALLBACK_SECRET_1:-}"
want_alias balie.topdesk.callback.secret-2 "${BALIE_TOPDESK_CALLBACK_SECRET_2:-}"
want_property balie.mailbox.addresses "${BALIE_MAILBOXES:-}"
want_property balie.mailbox.language "${BALIE_MAILBOX_LANGUAGE:-en}"
want_property balie.mailbox.silent-days "${BALIE_MAILBOX_SILENT_DAYS:-3}"
want_property balie.scanner.clamav "${BALIE_CLAMAV:-}"

# Demonstration only.
want_property balie.demo "${BALIE_DEMO_DATA:-}"
want_alias balie.demo.api-key "${BALIE_DEMO_API_KEY:-}"

# More of the product's settings, for those this file does not name: BALIE_MORE_SETTINGS=("balie.x.y=value" ...)
for setting in "${BALIE_MORE_SETTINGS[@]-}"; do
  [[ -z $setting ]] || want_property "${setting%%=*}" "${setting#*=}"
done
