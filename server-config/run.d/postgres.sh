# shellcheck shell=bash
# ./run --postgres: PostgreSQL from Maven Central, with a password and durable settings. It refuses to run as root,
# so root hands it to the user nobody, in a folder that user can reach.

postgres_home() {
  if [[ -e $RUN_DIR/state/postgres-home ]]; then cat "$RUN_DIR/state/postgres-home"; else echo "$RUN_DIR/postgres"; fi
}

as_postgres() {
  if [[ $(id -u) == 0 ]]; then
    (cd / && setpriv --reuid nobody --regid "$(id -g nobody)" --clear-groups -- "$@")
  else
    "$@"
  fi
}

# Where the binaries and the data go: in the instance's folder, or below /var/tmp when nobody cannot get there.
choose_postgres_home() {
  local home=$RUN_DIR/postgres
  mkdir -p "$home"
  if [[ $(id -u) == 0 ]]; then
    command -v setpriv > /dev/null || die "setpriv (util-linux) is missing: PostgreSQL refuses to run as root"
    chmod 711 "$RUN_DIR"
    chown nobody "$home"
    if ! as_postgres test -w "$home"; then
      rmdir "$home"
      home=/var/tmp/balie-postgres-$(printf '%s' "$RUN_DIR" | sha256sum | cut -c1-12)
      mkdir -p "$home"
      chown nobody "$home"
    fi
  fi
  echo "$home" > "$RUN_DIR/state/postgres-home"
}

unpack_postgres() {
  local home=$1 version architecture
  version=$(pom_property embedded-postgres-binaries.version)
  [[ ! -e $home/bin-$version/bin/postgres ]] || return 0
  command -v xz > /dev/null || die "xz is missing: PostgreSQL comes as .txz (Debian: apt-get install xz-utils)"
  case $(uname -m) in
    x86_64) architecture=amd64 ;;
    aarch64) architecture=arm64v8 ;;
    *) die "no PostgreSQL binaries for $(uname -m); use DATABASE_URL" ;;
  esac
  rm -rf "$RUN_DIR/unpack.tmp"
  unpack_library "io.zonky.test.postgres:embedded-postgres-binaries-linux-$architecture:$version:jar" "$RUN_DIR/unpack.tmp"
  rm -rf "$home/unpack.tmp"
  mkdir -p "$home/unpack.tmp"
  tar -C "$home/unpack.tmp" -xJf "$RUN_DIR"/unpack.tmp/postgres-linux-*.txz
  [[ $(id -u) != 0 ]] || chown -R nobody "$home/unpack.tmp"
  mv "$home/unpack.tmp" "$home/bin-$version"
  rm -rf "$RUN_DIR/unpack.tmp"
}

make_database() {
  local home=$1 bin=$2 making=$1/data.new
  rm -rf "$making"
  printf '%s' "$DB_PASSWORD" > "$home/password"
  [[ $(id -u) != 0 ]] || chown nobody "$home/password"
  as_postgres "$bin/initdb" -D "$making" -U postgres --pwfile="$home/password" --auth=scram-sha-256 -E UTF8 --locale=C > "$RUN_DIR/logs/postgres.log" 2>&1 ||
    die "PostgreSQL could not make its data folder: $(tail -2 "$RUN_DIR/logs/postgres.log")"
  rm -f "$home/password"
  # The single-user mode needs no client: one statement per line.
  printf '%s\n' "CREATE ROLE balie LOGIN PASSWORD '$DB_PASSWORD'" "CREATE DATABASE balie OWNER balie" |
    as_postgres "$bin/postgres" --single -D "$making" postgres >> "$RUN_DIR/logs/postgres.log" 2>&1
  as_postgres tee -a "$making/postgresql.conf" > /dev/null << 'CONF'
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 60
shared_buffers = 96MB
fsync = on
synchronous_commit = on
full_page_writes = on
password_encryption = scram-sha-256
timezone = 'UTC'
log_timezone = 'UTC'
CONF
  as_postgres mv "$making" "$home/data"
}

start_postgres() {
  local home bin pid
  RESULT="runs already"
  ! process_runs postgres || return 0
  choose_postgres_home
  home=$(postgres_home)
  unpack_postgres "$home"
  bin=$home/bin-$(pom_property embedded-postgres-binaries.version)/bin
  [[ -e $home/data/PG_VERSION ]] || make_database "$home" "$bin"
  drop_foreign_pid_file "$home/data/postmaster.pid"
  if [[ $(id -u) == 0 ]]; then
    detached setpriv --reuid nobody --regid "$(id -g nobody)" --clear-groups -- "$bin/postgres" -D "$home/data" -p "$(port database)" >> "$RUN_DIR/logs/postgres.log" 2>&1
  else
    detached "$bin/postgres" -D "$home/data" -p "$(port database)" >> "$RUN_DIR/logs/postgres.log" 2>&1
  fi
  pid=$!
  echo "$pid" > "$RUN_DIR/pids/postgres"
  # setsid and setpriv turn into the server; until then the command line is theirs.
  sleep 0.3
  await "PostgreSQL does not answer" 60 postgres postgres_ready "$home"
  RESULT="process $pid"
}

# Left behind by a kill, PostgreSQL clears its id file itself, unless that id is somebody else's by now.
drop_foreign_pid_file() {
  local pid
  pid=$(head -n 1 "$1" 2> /dev/null || true)
  [[ -z $pid || ! -e /proc/$pid ]] || process_is postgres "$pid" || rm -f "$1"
}

postgres_ready() { [[ $(sed -n 8p "$1/data/postmaster.pid" 2> /dev/null) == ready* ]]; }
