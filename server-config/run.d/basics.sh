# shellcheck shell=bash
# Words, steps and the checks before anything is touched.

say() { printf '%s\n' "$*"; }
die() { printf '\nerror: %s\n' "$*" >&2; exit 1; }

# step <name> <function>: one line with what happened and how long it took.
step() {
  local began=$EPOCHREALTIME took
  printf '%-18s' "$1"
  RESULT=''
  "$2"
  took=$(((${EPOCHREALTIME/[.,]/} - ${began/[.,]/}) / 100000))
  printf '%4d.%d s  %s\n' $((took / 10)) $((took % 10)) "$RESULT"
}

check_tools() {
  [[ $(uname -s) == Linux ]] || die "./run works on Linux"
  local tool
  for tool in java javac keytool mvn curl flock sha256sum find sed awk; do
    command -v "$tool" > /dev/null || die "$tool is missing (needed: a JDK 17 or 21, Maven 3.8+, curl, util-linux)"
  done
  # The Java that Maven and Payara will use is the one JAVA_HOME names, if it is set.
  local java=java version
  if [[ -n ${JAVA_HOME:-} ]]; then
    java=$JAVA_HOME/bin/java
    [[ -x $java ]] || die "JAVA_HOME=$JAVA_HOME holds no bin/java"
    PATH=$JAVA_HOME/bin:$PATH
  fi
  version=$("$java" -version 2>&1 | sed -n '/version/s/^[^"]*"\([0-9]*\).*/\1/p')
  [[ $version == 17 || $version == 21 ]] || die "JDK 17 or 21 is needed, this is JDK ${version:-?}; point JAVA_HOME to the right one"
  JAVA=$java
}

make_private_folder() {
  umask 077
  mkdir -p "$RUN_DIR" 2> /dev/null || die "cannot make the folder $RUN_DIR"
  [[ -w $RUN_DIR ]] || die "cannot write to $RUN_DIR"
  RUN_DIR=$(cd "$RUN_DIR" && pwd)
  mkdir -p "$RUN_DIR/logs" "$RUN_DIR/pids" "$RUN_DIR/state"
}

check_disk() {
  local free needed=1500
  [[ ! -e $RUN_DIR/state/deployed ]] || needed=300
  free=$(df -Pm "$RUN_DIR" | awk 'NR == 2 {print $4}')
  ((free >= needed)) || die "only $free MB free on the disk of $RUN_DIR, $needed MB are needed"
}

lock_instance() {
  exec 9> "$RUN_DIR/lock"
  flock --nonblock 9 || die "another ./run works on $RUN_DIR right now; wait until it is done"
}

release_lock() { exec 9>&-; }

# Nothing that is started may inherit the lock, or a second ./run would wait for the server to end.
detached() { setsid "$@" 9>&- < /dev/null & }

random_text() { head -c "$1" /dev/urandom | base64 | tr '+/' '-_' | tr -d '=\n'; }
random_hex() { head -c "$1" /dev/urandom | od -An -tx1 | tr -d ' \n'; }

# maven <log> <arguments>: without the network when everything is there, with it when not.
maven() {
  local log=$1
  shift
  (cd "$ROOT" && mvn -q -B -o "$@") > "$log" 2>&1 9>&- && return 0
  grep -qiE 'offline mode|cannot access .* in offline|has not been downloaded from it before' "$log" || return 1
  (cd "$ROOT" && mvn -q -B "$@") > "$log" 2>&1 9>&- && return 0
  ! grep -qiE 'Unknown host|Connection refused|Connect.*timed out|Network is unreachable|No route to host|Temporary failure in name resolution' "$log" ||
    die "no network: Maven cannot reach its repository, and something that is needed is not in the local one (see $log)"
  ! grep -qi 'No space left on device' "$log" || die "the disk is full (see $log)"
  return 1
}

pom_property() { sed -n "s:.*<$1>\(.*\)</$1>.*:\1:p" "$ROOT/pom.xml" | head -1; }

follow_logs() {
  local files=()
  case $1 in
    payara) files=("$RUN_DIR/domains/balie/logs/server.log") ;;
    '') files=("$RUN_DIR/domains/balie/logs/server.log" "$RUN_DIR"/logs/*.log) ;;
    *) files=("$RUN_DIR/logs/$1.log") ;;
  esac
  exec tail -n 40 -F "${files[@]}"
}
