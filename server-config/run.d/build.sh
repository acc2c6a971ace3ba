# shellcheck shell=bash
# The build is skipped while no source has changed since the last one.

sources_digest() {
  (
    cd "$ROOT" || exit 1
    find . \( -name target -o -name .git -o -name '.run*' -o -name .verify -o -name node_modules \) -prune -o -type f \
      \( -path './*/src/main/*' -o -name pom.xml -o -path './config/*' \) -print0 | sort -z | xargs -0 sha256sum | sha256sum
  )
}

build_product() {
  local digest log=$RUN_DIR/logs/build.log
  digest=$(sources_digest)
  if [[ -e $ROOT/ear/target/balie.ear && -e $ROOT/landscape/target/landscape.jar && $(cat "$ROOT/target/built-sources" 2> /dev/null) == "$digest" ]]; then
    RESULT="unchanged"
    return
  fi
  maven "$log" -Pdemo -Dmaven.test.skip=true -pl ear,landscape -am package ||
    die "the build failed: $(grep -m1 -E '^\[ERROR\]' "$log" | cut -c1-300) (all of it: $log)"
  mkdir -p "$ROOT/target"
  echo "$digest" > "$ROOT/target/built-sources"
  RESULT="built"
}

# fetch <group:artifact:version:packaging> <folder>
fetch_library() {
  maven "$RUN_DIR/logs/download.log" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -N -Dartifact="$1" -DoutputDirectory="$2" ||
    die "could not get $1 from the Maven repository (see $RUN_DIR/logs/download.log)"
}

unpack_library() {
  # Maven remembers what it unpacked, not where: a second instance would get an empty folder.
  rm -rf "$ROOT/target/dependency-maven-plugin-markers"
  maven "$RUN_DIR/logs/download.log" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack -N -Dartifact="$1" -DoutputDirectory="$2" ||
    die "could not get $1 from the Maven repository (see $RUN_DIR/logs/download.log)"
}
