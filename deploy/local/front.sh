# Sourced by deploy/run and deploy/demo: finds Java and builds what is missing or older than its sources.
# Works with bash 3.2, which is what macOS has. Expects `repository` to be the root of the working copy.

. "$repository/.mvn/find-jdk"

front_local=$repository/deploy/local
front_log=$repository/deploy/.data/build.log

front_fail() {
  echo "$1" >&2
  exit 1
}

# front_older ARTEFACT SOURCE...: whether the artefact is missing or a source is newer.
front_older() {
  local artefact=$1 newer
  shift
  [ -e "$artefact" ] || return 0
  newer=$(find "$@" \( -name node_modules -o -name dist \) -prune -o -type f -newer "$artefact" -print 2>/dev/null | head -n 1) || :
  [ -n "$newer" ]
}

front_need_node() {
  local version
  version=$(node --version 2>/dev/null) || version=
  case $version in
  v[2-9][0-9].*) ;;
  v*) front_fail "Node 20 or newer is needed and this one is $version; install it (Debian, Ubuntu: apt install nodejs npm; macOS: brew install node)." ;;
  *) front_fail "Node 20 or newer is needed and no node is on the path; install it (Debian, Ubuntu: apt install nodejs npm; macOS: brew install node)." ;;
  esac
  command -v npm >/dev/null || front_fail "npm is needed and is not on the path; install it (Debian, Ubuntu: apt install npm)."
}

# A first build fetches and makes about this much, in kilobytes.
front_need_disk() {
  local free needed=3000000
  free=$(df -Pk "$repository" | awk 'NR == 2 { print $4 }')
  if [ "${free:-$needed}" -lt "$needed" ]; then
    front_fail "Too little disk to build: $((free / 1000)) MB are free where $repository is and $((needed / 1000)) MB are needed."
  fi
}

# Runs a command with what it prints in the build log; shows the end of the log when it fails.
front_logged() {
  mkdir -p "$(dirname "$front_log")"
  if ! "$@" >"$front_log" 2>&1; then
    grep -E '^\[ERROR\]|npm (ERR|error)' "$front_log" | head -n 15 >&2 || :
    front_fail "Building failed; $front_log tells everything."
  fi
}

# front_build MODULE...: builds those modules that are missing or out of date, with what they need.
front_build() {
  local module stale='' artefact
  for module in "$@"; do
    artefact=$repository/$module/target/quarkus-app/quarkus-run.jar
    [ "$module" != deploy/local ] || artefact=$repository/$module/target/local.classpath
    if front_older "$artefact" "$repository/$module/src/main" "$repository/$module/pom.xml" \
      "$repository/platform/src/main" "$repository/platform/pom.xml" "$repository/pom.xml"; then
      stale=$stale,$module
    fi
  done
  [ -n "$stale" ] || return 0
  front_need_disk
  echo "Building ${stale#,} (the first time takes some minutes)"
  front_logged "$repository/mvnw" -B -f "$repository/pom.xml" -pl "${stale#,}" -am \
    -DskipTests -Dmaven.test.skip=true -Dspotless.check.skip=true \
    -Dquarkus.package.jar.type=aot-jar package
}

front_mail() {
  local installed=$front_local/mail/node_modules/.package-lock.json
  if front_older "$installed" "$front_local/mail/package-lock.json"; then
    echo "Installing the mail catcher"
    front_logged npm ci --prefix "$front_local/mail" --omit=dev --ignore-scripts
  fi
}

# Replaces the shell by a Java program of deploy/local: front_java MAIN ARGUMENT...
# A shell starts background jobs with Ctrl-C ignored, and Java would leave it so: "deploy/run &" must end on SIGINT too.
front_java() {
  local hear=
  if env --default-signal=INT true 2>/dev/null; then
    hear='env --default-signal=INT'
  elif perl -e 1 2>/dev/null; then
    hear='perl -e $SIG{INT}="DEFAULT";exec(@ARGV)'
  fi
  exec $hear "$JAVA_HOME/bin/java" -Xmx96m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
    -Dscrutineer.repository="$repository" -Dorg.slf4j.simpleLogger.defaultLogLevel=off \
    -cp "$front_local/target/classes:$(cat "$front_local/target/local.classpath")" "$@"
}
