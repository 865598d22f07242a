# Sourced by ./build: finds Maven 3.9, or fetches it with the Maven at hand.

btd_maven_version=3.9.16
btd_maven_plugin=org.apache.maven.plugins:maven-dependency-plugin:3.11.0

# btd_maven_fits: whether the mvn on the PATH is 3.9 or newer. Maven 4 is left alone: Tycho 5 is made for Maven 3.
btd_maven_fits() {
  command -v mvn >/dev/null 2>&1 || return 1
  btd_mvn_minor=$(mvn --version 2>/dev/null | sed -n 's/.*Apache Maven 3\.\([0-9][0-9]*\).*/\1/p')
  [ "${btd_mvn_minor:-0}" -ge 9 ]
}

# btd_maven_cache: prints the folder where a fetched Maven is kept.
btd_maven_cache() {
  btd_cache=${XDG_CACHE_HOME:-${HOME:-/nonexistent}/.cache}/btdeploy
  if mkdir -p "$btd_cache" 2>/dev/null && [ -w "$btd_cache" ]; then echo "$btd_cache"; else echo "$btd_root/.mvn"; fi
}

# btd_find_maven ARGUMENT...: sets btd_mvn to the Maven to use; ARGUMENTs are those of the build.
btd_find_maven() {
  btd_cache=$(btd_maven_cache)
  btd_mvn=$btd_cache/apache-maven-$btd_maven_version/bin/mvn
  [ -x "$btd_mvn" ] && return
  if btd_maven_fits; then btd_mvn=mvn; return; fi
  command -v mvn >/dev/null 2>&1 && btd_fetch_maven "$@" && [ -x "$btd_mvn" ]
}

# btd_fetch_maven ARGUMENT...: unpacks Maven into the cache. It comes from where the Maven at hand takes everything,
# so the user's settings hold; options that say where that is are passed on. The older Maven must not see our .mvn.
btd_fetch_maven() {
  btd_temp=$(mktemp -d "$btd_cache/fetch.XXXXXX") || return
  btd_wanted=
  for btd_arg in "$@"; do
    shift
    case $btd_wanted$btd_arg in
      yes* | -Dmaven.repo.local=* | -o | --offline) set -- "$@" "$btd_arg"; btd_wanted= ;;
      -s | --settings | -gs | --global-settings) set -- "$@" "$btd_arg"; btd_wanted=yes ;;
    esac
  done
  echo "build: fetching Maven $btd_maven_version (the one at hand is older than 3.9)" >&2
  (
    cd "$btd_temp" && mvn -B -q "$@" "$btd_maven_plugin:unpack" \
      "-Dartifact=org.apache.maven:apache-maven:$btd_maven_version:tar.gz:bin" "-DoutputDirectory=$btd_temp" </dev/null >&2
  ) && { mv "$btd_temp/apache-maven-$btd_maven_version" "$btd_cache/" 2>/dev/null || [ -x "$btd_mvn" ]; }
  btd_status=$?
  rm -rf "$btd_temp"
  return $btd_status
}
