# shellcheck shell=bash
# Sourced by dev and emsdk-setup.sh: how they speak, and how they install Debian packages.

die() {
  printf '%s\n' "$*" >&2
  exit 1
}

step() {
  printf '==> %s\n' "$*" >&2
}

as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    die "Root is needed to run: $*
Run this again as root, or install sudo."
  fi
}

# Prints those of the packages named that are not installed.
missing_packages() {
  local installed package
  installed=$(dpkg-query -W -f '${Package}=${db:Status-Status}\n' "$@" 2>/dev/null || true)
  for package in "$@"; do
    case $'\n'$installed$'\n' in
      *$'\n'"$package=installed"$'\n'*) ;;
      *) printf '%s\n' "$package" ;;
    esac
  done
}

# Installs what is missing of the packages named.
install_packages() {
  local missing log
  mapfile -t missing < <(missing_packages "$@")
  [ ${#missing[@]} -gt 0 ] || return 0
  step "installing Debian packages: ${missing[*]}"
  log=$(mktemp)
  if ! { as_root apt-get update -q &&
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends \
      -o DPkg::Lock::Timeout=600 "${missing[@]}"; } >"$log" 2>&1 </dev/null; then
    tail -n 20 "$log" >&2
    rm -f "$log"
    die "apt-get could not install: ${missing[*]}
The lines above are its own. Without a network, or with apt sources that lack Debian's main
archive, it cannot; run this again when they are there."
  fi
  rm -f "$log"
}

# The release of Debian that this machine runs (12, 13), or a sentence and the end.
debian_release() {
  local ID='' VERSION_ID='' PRETTY_NAME='an unknown system'
  [ ! -r /etc/os-release ] || . /etc/os-release
  if [ "$ID" != debian ] || ! command -v apt-get >/dev/null; then
    die "This is $PRETTY_NAME. The set-up knows Debian 12 and 13: use one of them, or a container of it."
  fi
  case $VERSION_ID in
    12 | 13) printf '%s\n' "$VERSION_ID" ;;
    *) die "This is $PRETTY_NAME. The set-up knows Debian 12 and 13." ;;
  esac
}

# The address of Debian's archive in the system's own apt sources, whatever their form.
archive_address() {
  local codename
  codename=$(. /etc/os-release && printf %s "$VERSION_CODENAME")
  # shellcheck disable=SC2016  # apt's own variables
  apt-get indextargets --format '$(TARGET_OF) $(RELEASE) $(REPO_URI)' 'Created-By: Packages' |
    awk -v suite="$codename" '$1 == "deb" && $2 == suite && !found { print $3; found = 1 }' | grep . ||
    die "The system's apt sources name no archive for Debian's suite $codename.
Add one to /etc/apt/sources.list, as Debian's installer does."
}
