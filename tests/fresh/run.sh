#!/usr/bin/env bash
# Tries the set-up as a person with a new machine would: a minimal Debian 12 tree, a clone of what is
# committed here, Debian's own node, then setup, build and serve. Prints how long each took.
# Needs root. Usage: run.sh REPORT.tap
set -euo pipefail
report=$(readlink -f "$1")
root=$(readlink -f "$(dirname "${BASH_SOURCE[0]}")/../..")
. "$root/cmake/scripts/apt.sh"

[ "$(id -u)" = 0 ] || die "This suite makes a Debian tree and enters it: run it as root."
install_packages debootstrap
folder=$(mktemp -d "${TMPDIR:-/tmp}/portal-fresh-XXXXXX")
trap 'rm -rf --one-file-system "$folder"' EXIT
tree=$folder/tree
address=$(archive_address)

step "making a minimal Debian 12 tree"
debootstrap --variant=minbase --include=git bookworm "$tree" "$address" >"$folder/debootstrap.log" || {
  tail -n 5 "$folder/debootstrap.log" >&2
  die "debootstrap could not make the tree."
}
# What belongs to this machine's network: its resolver, its certificates, what apt is told about the
# archive's age and proxies, and its npm registry.
cp --remove-destination "$(readlink -f /etc/resolv.conf)" "$tree/etc/resolv.conf"
certificates=${NODE_EXTRA_CA_CERTS:-/etc/ssl/certs/ca-certificates.crt}
[ ! -r "$certificates" ] || cp "$certificates" "$tree/etc/host-certificates.crt"
apt-config dump | grep -E '^Acquire::(Check-|https?::)' >"$tree/etc/apt/apt.conf.d/99host" || true
git clone --quiet --no-hardlinks "$root" "$tree/portal"
cp "$root/tests/fresh/inside.sh" "$tree/inside.sh"

# shellcheck disable=SC2016  # the inner shell's
unshare --mount --pid --fork --kill-child sh -c '
  mount -t proc proc "$1/proc" &&
  exec env -i HOME=/root LANG=C.UTF-8 PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
    NODE_EXTRA_CA_CERTS=/etc/host-certificates.crt npm_config_cafile=/etc/host-certificates.crt \
    npm_config_registry="$2" chroot "$1" bash /inside.sh' \
  sh "$tree" "$(npm config get registry 2>/dev/null)" | tee "$report"
