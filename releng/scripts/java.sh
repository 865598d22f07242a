# Sourced by ./build and releng/scripts/prepare: finds a Java of version 21 or newer.
# Versions are read from the "release" file of an installation, so that no JVM is started for it.

btd_min_java=21
btd_java_places='/usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home'

# btd_java_version HOME: prints the full version of the Java in HOME (25.0.3), nothing if there is none.
btd_java_version() {
  [ -x "$1/bin/java" ] || return 0
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([^"]*\)".*/\1/p' "$1/release"
  else
    "$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p'
  fi
}

# btd_java_fits HOME TOOL: whether HOME has TOOL (java, javac) and is new enough; sets btd_major.
btd_java_fits() {
  [ -n "$1" ] && [ -x "$1/bin/$2" ] || return 1
  btd_major=$(btd_java_version "$1")
  btd_major=${btd_major%%[!0-9]*}
  [ "${btd_major:-0}" -ge $btd_min_java ]
}

# btd_path_java TOOL: prints the home of the TOOL on the PATH.
btd_path_java() {
  btd_tool=$(command -v "$1" 2>/dev/null) || return 0
  btd_tool=$(readlink -f "$btd_tool" 2>/dev/null || echo "$btd_tool")
  echo "${btd_tool%/bin/*}"
}

# btd_find_java TOOL: prints the home of the Java to use: JAVA_HOME, then the PATH, then the newest in the usual places.
btd_find_java() {
  for btd_home in "${JAVA_HOME:-}" "$(btd_path_java "$1")"; do
    btd_java_fits "$btd_home" "$1" && { echo "$btd_home"; return; }
  done
  btd_best=0
  btd_best_home=
  for btd_home in $btd_java_places "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/*; do
    if btd_java_fits "$btd_home" "$1" && [ "$btd_major" -gt $btd_best ]; then
      btd_best=$btd_major
      btd_best_home=$btd_home
    fi
  done
  echo "$btd_best_home"
}
