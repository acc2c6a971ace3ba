# shellcheck shell=bash
# A process is ours when the recorded id runs and its command line names this instance: ids are given again, folders are not.

# What the command line of each part contains and no other process does.
mark_of() {
  case $1 in
    payara) echo "-Dcom.sun.aas.instanceRoot=$RUN_DIR/domains/balie " ;;
    landscape) echo "-Dbalie.instance=$RUN_DIR " ;;
    postgres) echo "-D $(postgres_home)/data" ;;
  esac
}

pid_of() {
  local file=$RUN_DIR/pids/$1 pid
  [[ $1 != payara ]] || file=$RUN_DIR/domains/balie/config/pid
  pid=$(cat "$file" 2> /dev/null || true)
  [[ $1 != payara ]] || process_is payara "$pid" || pid=$(found_payara)
  printf '%s' "$pid"
}

# A domain that restarts itself writes its id file late: then its command line has to tell. The pattern does not stand on ours.
found_payara() {
  { grep -lszxF -f - /proc/[0-9]*/cmdline <<< "-Dcom.sun.aas.instanceRoot=$RUN_DIR/domains/balie" || true; } | head -1 | cut -d/ -f3
}

process_runs() { process_is "$1" "$(pid_of "$1")"; }

# process_is <part> <id>
process_is() {
  [[ $2 =~ ^[0-9]+$ && -r /proc/$2/cmdline ]] || return 1
  # A zombie has no command line.
  [[ $(tr '\0' ' ' < "/proc/$2/cmdline" 2> /dev/null) == *"$(mark_of "$1")"* ]]
}

# stop_process <part> <seconds of patience> [signal]. Payara removes its own id file before it has ended: wait for the process.
stop_process() {
  local pid wait
  pid=$(pid_of "$1")
  if process_is "$1" "$pid"; then
    kill -s "${3:-TERM}" "$pid"
    for ((wait = $2 * 10; wait > 0; wait--)); do
      process_is "$1" "$pid" || break
      sleep 0.1
    done
    if process_is "$1" "$pid"; then
      say "$1 does not stop, ending it the hard way"
      kill -s KILL "$pid"
      sleep 0.5
    fi
  fi
  rm -f "$RUN_DIR/pids/$1"
  [[ $1 != payara ]] || rm -f "$RUN_DIR/domains/balie/config/pid"
}

# await <what> <seconds> <part> <command...>: until the command succeeds; at once an error when the part has ended.
await() {
  local what=$1 part=$3 end=$((SECONDS + $2))
  shift 3
  until "$@" > /dev/null 2>&1; do
    process_runs "$part" || die "$what: $part ended, its last words: $(last_words "$part")"
    ((SECONDS < end)) || die "$what: not within the time; last words of $part: $(last_words "$part")"
    sleep 0.2
  done
}

last_words() {
  local log=$RUN_DIR/logs/$1.log
  [[ $1 != payara ]] || log=$RUN_DIR/domains/balie/logs/server.log
  tail -n 3 "$log" 2> /dev/null | cut -c1-400
}

status() {
  load_settings_for_status
  local part
  printf 'Balie %s, Payara %s, %s, in %s\n' "$(sed -n 's:.*<version>\(.*\)</version>.*:\1:p' "$ROOT/pom.xml" | head -1)" \
    "$(pom_property payara.version)" "$DATABASE" "$RUN_DIR"
  for part in payara landscape postgres; do
    [[ $part != postgres || $DATABASE == embedded ]] || continue
    if process_runs "$part"; then
      printf '  %-10s runs     process %s, %s MB\n' "$part" "$(pid_of "$part")" \
        "$(awk '/VmRSS/ {print int($2 / 1024)}' "/proc/$(pid_of "$part")/status")"
    else
      printf '  %-10s stopped\n' "$part"
    fi
  done
  if process_runs payara; then
    if product_ready; then say "  product    ready"; else say "  product    not ready"; fi
    print_addresses
  else
    return 1
  fi
}
