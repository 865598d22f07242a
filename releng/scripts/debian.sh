# Sourced by ./build: packages of the operating system, on Debian and its descendants.

# btd_need_packages PACKAGE...: installs what is missing where we may, and names the command where we may not.
# Never fails: what cannot be had is reported, and what needs it says so itself.
btd_need_packages() {
  command -v dpkg-query >/dev/null 2>&1 && command -v apt-get >/dev/null 2>&1 || return 0
  btd_missing=
  for btd_package in "$@"; do
    case $(dpkg-query -W -f='${db:Status-Status}' "$btd_package" 2>/dev/null) in
      installed*) ;;
      *) btd_missing="$btd_missing $btd_package" ;;
    esac
  done
  [ -n "$btd_missing" ] || return 0
  if [ "$(id -u)" = 0 ]; then
    echo "build: installing Debian packages:$btd_missing" >&2
    btd_apt_install && return 0
  fi
  echo "build: these Debian packages are missing; install them with" >&2
  echo "  sudo apt-get update && sudo apt-get install -y --no-install-recommends$btd_missing" >&2
}

btd_apt_install() {
  { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $btd_missing; } </dev/null >&2
}

# btd_debian_jdk: prints the name of the newest JDK package that fits and can be installed, nothing if there is none.
btd_debian_jdk() {
  command -v apt-cache >/dev/null 2>&1 || return 0
  for btd_jdk in openjdk-25-jdk-headless openjdk-21-jdk-headless; do
    [ -n "$(apt-cache -q policy "$btd_jdk" 2>/dev/null | sed -n 's/^ *Candidate: \([0-9].*\)/\1/p')" ] && { echo "$btd_jdk"; return; }
  done
  return 0
}
