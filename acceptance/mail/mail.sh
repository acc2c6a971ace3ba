#!/usr/bin/env bash
# Real mail servers for the acceptance tests: Dovecot (IMAP, LMTP) and Exim (SMTP), unprivileged, on loopback only.
#   mail.sh start <folder> <first port> <oidc issuer>    installs what is missing (Debian, root), writes <folder>/mail.env
#   mail.sh stop <folder>
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

say() { printf '%s\n' "$*" >&2; }

install_servers() {
  if command -v dovecot > /dev/null && command -v exim4 > /dev/null; then return 0; fi
  if [[ $(id -u) != 0 ]] || ! command -v apt-get > /dev/null; then say "Dovecot and Exim are not installed"; return 1; fi
  apt-get -o Acquire::Retries=3 update -qq
  DEBIAN_FRONTEND=noninteractive apt-get -o Acquire::Retries=3 install -y -qq --no-install-recommends dovecot-core dovecot-imapd dovecot-lmtpd exim4-daemon-heavy > "$1/apt.log" 2>&1
}

# filled <template> <target>: WORKDIR, PORT_* and ISSUER become what they are here.
filled() {
  sed -e "s#WORKDIR#$folder#g" -e "s#PORT_IMAP#$imap#g" -e "s#PORT_LMTP#$lmtp#g" -e "s#PORT_SMTP#$smtp#g" -e "s#ISSUER#$issuer#g" "$here/$1" > "$2"
}

# awake <port>: waits until somebody listens there.
awake() {
  local _
  for _ in $(seq 100); do
    if (exec 3<> "/dev/tcp/127.0.0.1/$1") 2> /dev/null; then return 0; fi
    sleep 0.1
  done
  say "nothing listens on port $1"
  return 1
}

start() {
  mkdir -p "$1"
  imap=$2 lmtp=$(($2 + 1)) smtp=$(($2 + 2)) issuer=$3
  install_servers "$1"
  # The servers run as a user of their own, who may not look into the folder of the checkout.
  folder=$(mktemp -d -t balie-mail.XXXXXX)
  chmod 755 "$folder"
  echo "$folder" > "$1/folder"
  id mtest > /dev/null 2>&1 || useradd --system --no-create-home mtest
  mkdir -p "$folder"/{run/dovecot,state,log,home,spool,etc,keys}
  filled dovecot.conf "$folder/etc/dovecot.conf"
  filled oauth2.conf.ext "$folder/etc/oauth2.conf.ext"
  filled exim.conf "$folder/etc/exim.conf"
  cp "$here/users" "$folder/etc/users"
  # Vouched for by nobody: what Balie must refuse.
  openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost,IP:127.0.0.1 -keyout "$folder/etc/tls.key" -out "$folder/etc/tls.pem" 2> /dev/null
  chown -R mtest "$folder"
  setsid su -s /bin/sh mtest -c "exec dovecot -c $folder/etc/dovecot.conf -F" > "$folder/log/dovecot.out" 2>&1 < /dev/null &
  echo $! > "$1/dovecot.pid"
  setsid su -s /bin/sh mtest -c "exec exim4 -C $folder/etc/exim.conf -bdf -q10s" > "$folder/log/exim.out" 2>&1 < /dev/null &
  echo $! > "$1/exim.pid"
  awake "$imap"
  awake "$smtp"
  cat > "$1/mail.env" << ENV
REAL_IMAP_PORT=$imap
REAL_SMTP_PORT=$smtp
REAL_MAIL_FOLDER=$folder
REAL_TOKEN_ISSUER=$issuer
ENV
}

stop() {
  local name pid
  for name in dovecot exim; do
    [[ -e $1/$name.pid ]] || continue
    pid=$(< "$1/$name.pid")
    # The shell of su and what it started are one process group.
    kill -- "-$pid" 2> /dev/null || true
    rm -f "$1/$name.pid"
  done
  if [[ -e $1/folder ]]; then rm -rf "$(< "$1/folder")" "$1/folder"; fi
}

"$@"
