#!/usr/bin/env bash
# Sets up Emscripten and the compiled third parties in a cache folder outside the clone, and writes
# build/third_party.cmake, which tells CMake where they are. Safe to repeat: does only what is missing.
# Everything comes from Debian's archive, by the address in the system's own apt sources, verified by
# apt's signatures. docs/building.md says what is where.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")"
. cmake/scripts/apt.sh

emscripten_version=3.1.69
emscripten_package=3.1.69+dfsg-3
binaryen_package=120-4
# Source packages: the pinned version, and what may stand in for it once the archive has moved on.
imgui_version=1.92.2b+ds-1 imgui_series='1.9[2-9]*'
mbedtls_version=3.6.6-0.1~deb13u1 mbedtls_series='3.6.*'
catch2_version=3.7.1-0.5 catch2_series='3.[7-9]*'

cache=${XDG_CACHE_HOME:-${HOME:?HOME is not set}/.cache}/license-portal
release=$(debian_release)
keyring=/usr/share/keyrings/debian-archive-keyring.gpg

packages=(ca-certificates dpkg-dev g++ python3 xz-utils bzip2
  clang-19 lld-19 llvm-19 node-acorn nlohmann-json3-dev)
command -v node >/dev/null || packages+=(nodejs)

# ---- The archive -------------------------------------------------------------------------------

# apt with sources and state of its own: Debian 13 for binaries, Debian 13 and forky for sources.
apt_here() {
  local command=$1
  shift
  "$command" -q \
    -o Dir::Etc::sourcelist="$work/sources.list" -o Dir::Etc::sourceparts=/dev/null \
    -o Dir::Etc::preferences=/dev/null -o Dir::Etc::preferencesparts=/dev/null \
    -o Dir::State::lists="$work/lists" -o Dir::Cache="$work/apt" \
    -o APT::Sandbox::User=root -o Acquire::Languages=none -o APT::Update::Error-Mode=any "$@"
}

# Makes $work, a scratch folder in the cache that ends with the script, and opens the archive in it.
open_archive() {
  [ ! -e "$work/opened" ] || return 0
  local address free
  free=$(df -Pk "$cache" | awk 'NR == 2 { print int($4 / 1024) }')
  [ "$free" -ge 2500 ] || die "The set-up needs 2.5 GB of disk below $cache; only $free MB are free.
Make room, or name another folder by XDG_CACHE_HOME."
  address=$(archive_address)
  [ -r "$keyring" ] || die "$keyring is missing: install the package debian-archive-keyring."
  mkdir -p "$work"/{lists,apt/archives}/partial
  printf "%s [signed-by=$keyring] $address %s main\n" deb trixie deb-src trixie deb-src forky \
    >"$work/sources.list"
  step "reading the package lists of Debian 13"
  apt_here apt-get update >"$work/apt.log" 2>&1 || {
    tail -n 8 "$work/apt.log" >&2
    die "The package lists could not be had from $address.
The lines above are apt's own. Without a network, or with a wrong clock, it cannot; run this again
when they are right."
  }
  touch "$work/opened"
}

# Unpacks binary packages, each NAME or NAME=VERSION, into FOLDER.
unpack_packages() {
  local folder=$1
  shift
  mkdir -p "$work/debs"
  (cd "$work/debs" && apt_here apt-get download "$@" >"$work/apt.log" 2>&1) || {
    tail -n 8 "$work/apt.log" >&2
    die "These packages of Debian 13 could not be downloaded: $*"
  }
  local file
  for file in "$work"/debs/*.deb; do
    dpkg -x "$file" "$folder"
    rm "$file"
  done
}

# The folder with the unpacked source of a Debian source package.
source_of() {
  local name=$1 version=$2 series=$3 found
  local folder=$cache/sources/$name-$version
  if [ ! -d "$folder" ]; then
    open_archive
    mapfile -t found < <(apt_here apt-cache showsrc "$name" | awk '$1 == "Version:" { print $2 }' | sort -rV)
    local candidate chosen=''
    for candidate in "$version" "${found[@]}"; do
      # shellcheck disable=SC2254  # the series is a pattern
      case " ${found[*]} " in *" $candidate "*) case $candidate in $series) chosen=$candidate; break ;; esac ;; esac
    done
    [ -n "$chosen" ] || die "Debian's archive has no source package $name $version, nor another of its series."
    [ "$chosen" = "$version" ] ||
      step "$name $version is gone from the archive; taking $chosen in its place"
    step "downloading the source of $name $chosen"
    mkdir -p "$work/$name" "$cache/sources"
    (cd "$work/$name" && apt_here apt-get source --download-only "$name=$chosen" >"$work/apt.log" 2>&1 &&
      dpkg-source -q -x ./*.dsc unpacked >>"$work/apt.log" 2>&1) || {
      tail -n 8 "$work/apt.log" >&2
      die "The source of $name $chosen could not be downloaded or unpacked."
    }
    mv "$work/$name/unpacked" "$folder"
  fi
  printf '%s\n' "$folder"
}

# ---- Emscripten --------------------------------------------------------------------------------

emcc_version() {
  "$1" --version 2>/dev/null | sed -n '1s/.*) \([0-9.]*\).*/\1/p'
}

at_least() {
  printf '%s\n%s\n' "$2" "$1" | sort -CV
}

# Debian 13's Emscripten, unpacked so that it runs on Debian 12's libc. Sets $emscripten.
unpack_emscripten() {
  local root=$cache/emscripten-$emscripten_package
  emscripten=$root/usr/share/emscripten
  [ ! -d "$root" ] || return 0
  open_archive
  step "downloading and unpacking Emscripten $emscripten_package (237 MB)"
  local new=$work/emscripten tool loader
  unpack_packages "$new" "emscripten=$emscripten_package" "binaryen=$binaryen_package"
  unpack_packages "$new/libc" libc6 libstdc++6 libgcc-s1
  # Variants of the system libraries for threads, and what is only for reading: more than half.
  find "$new/usr/share/emscripten/cache" -name '*-mt*.a' -delete -o -name '*-ww*.a' -delete
  rm -rf "$new"/usr/share/{doc,man,lintian} "$new"/usr/share/emscripten/{test,docs,media}
  loader=$(cd "$new/libc" && find usr -path '*linux-gnu/ld-linux-*.so.*' | head -n 1)
  mkdir -p "$new/binaryen/bin"
  for tool in "$new"/usr/bin/wasm*; do
    tool=${tool##*/}
    printf '#!/bin/sh\nexec %q --library-path %q %q "$@"\n' \
      "$root/libc/$loader" "$root/libc/${loader%/*}:$root/usr/lib/${loader%/*}:$root/${loader%/*}" "$root/usr/bin/$tool" \
      >"$new/binaryen/bin/$tool"
    chmod +x "$new/binaryen/bin/$tool"
  done
  ln -s /usr/share/nodejs "$new/usr/share/emscripten/node_modules"
  cat >"$new/usr/share/emscripten/.emscripten" <<CONFIG
LLVM_ROOT = '/usr/lib/llvm-19/bin'
BINARYEN_ROOT = '$root/binaryen'
NODE_JS = '$(command -v node)'
CACHE = '$root/usr/share/emscripten/cache'
FROZEN_CACHE = True
CONFIG
  mv "$new" "$root"
}

# The user's own emcc if it is new enough, Debian 13's package on Debian 13, else the unpacked one.
# Sets $emscripten (the folder of emcc) and $emscripten_found (its version).
find_emscripten() {
  if ! command -v emcc >/dev/null && [ "$release" = 13 ]; then
    install_packages emscripten
  fi
  local own
  if own=$(command -v emcc); then
    emscripten=$(dirname "$(readlink -f "$own")")
    local stamp=$cache/emcc-version
    if [ "$(cat "$stamp.path" 2>/dev/null)" = "$emscripten" ] && [ "$stamp" -nt "$emscripten/emscripten-version.txt" ]; then
      emscripten_found=$(cat "$stamp")
    else
      emscripten_found=$(emcc_version "$own")
      printf '%s\n' "$emscripten_found" >"$stamp"
      printf '%s\n' "$emscripten" >"$stamp.path"
    fi
    at_least "${emscripten_found:-0}" "$emscripten_version" || die \
      "The emcc on your PATH ($own) is ${emscripten_found:-of an unknown version}; this project needs $emscripten_version or newer.
Update it, or take it off the PATH and run this again: then one is set up for this project alone."
  else
    unpack_emscripten
    unset EM_CONFIG
    emscripten_found=$emscripten_package
  fi
}

# ---- Third parties -----------------------------------------------------------------------------

key_of() {
  printf '%s\n' "$@" | sha256sum | cut -c 1-12
}

# compile FOLDER NAME COMPILER FLAGS SOURCE...: FOLDER/lib/libNAME.a
compile() {
  local folder=$1 name=$2 compiler=$3 flags=$4 objects=$1/objects-$2 archiver=ar
  shift 4
  case $compiler in "$emscripten"/*) archiver=$emscripten/emar ;; esac
  mkdir -p "$objects" "$folder/lib"
  # shellcheck disable=SC2016,SC2086  # the inner shell's variables; flags are words
  printf '%s\n' "$@" | xargs -P "$(nproc)" -I SOURCE sh -c \
    'source=$1 && shift && out=$1 && shift && exec "$@" -c "$source" -o "$out/$(basename "$source").o"' \
    sh SOURCE "$objects" "$compiler" $flags >"$folder/log" 2>&1 || {
    tail -n 20 "$folder/log" >&2
    die "$name could not be compiled by $compiler. The lines above are the compiler's own."
  }
  "$archiver" rcs "$folder/lib/lib$name.a" "$objects"/*.o
  rm -r "$objects" "$folder/log"
}

# begin NAME FLAVOR FLAGS...: sets $prefix, and $made, a scratch folder, unless it is there already.
# A prefix is named by all that goes into it, so a change makes a new one and leaves the rest.
begin() {
  local name=$1 flavor=$2
  prefix=$cache/$name-$flavor-$(key_of "$@" "$recipe")
  printf 'set(PORTAL_%s_%s "%s")\n' "${name^^}" "$flavor" "$prefix" >>"$paths"
  [ ! -d "$prefix" ] || return 1
  step "compiling $name for $flavor"
  made=$work/$name-$flavor
  rm -rf "$made"
  mkdir -p "$made/include"
}

finish() {
  mv "$made" "$prefix"
}

flavors=(native asan wasm wasm_test)
cc_of() { case $1 in wasm*) printf %s "$emscripten/emcc" ;; *) printf gcc ;; esac; }
cxx_of() { case $1 in wasm*) printf %s "$emscripten/em++" ;; *) printf g++ ;; esac; }
version_of() { case $1 in wasm*) printf %s "$emscripten_found" ;; *) printf %s "$gcc_version" ;; esac; }
flags_of() {
  case $1 in
    native) printf %s '-O2 -g -fPIC' ;;
    asan) printf %s '-O1 -g -fno-omit-frame-pointer -fsanitize=address' ;;
    wasm) printf %s '-Oz -flto -DNDEBUG' ;;
    wasm_test) printf %s '-O2' ;;
  esac
}

make_imgui() {
  local flavor=$1 source flags sources
  recipe="$imgui_version $(version_of "$flavor") $(<cmake/third_party/portal_imconfig.h)"
  flags="$(flags_of "$flavor") -std=c++20 -fno-exceptions -fno-rtti -DIMGUI_USER_CONFIG=\"portal_imconfig.h\""
  [ "$flavor" = wasm ] || flags+=' -DIMGUI_ENABLE_TEST_ENGINE'
  begin imgui "$flavor" "$flags" || return 0
  source=$(source_of imgui "$imgui_version" "$imgui_series")
  cp "$source"/im*.h cmake/third_party/portal_imconfig.h "$made/include/"
  sources=("$source"/imgui.cpp "$source"/imgui_{draw,tables,widgets}.cpp)
  compile "$made" imgui "$(cxx_of "$flavor")" "$flags -I$made/include" "${sources[@]}"
  finish
}

make_mbedtls() {
  local flavor=$1 source flags
  recipe="$mbedtls_version $(version_of "$flavor") $(<cmake/third_party/portal_mbedtls_config.h)"
  flags="$(flags_of "$flavor") -std=c99 -DMBEDTLS_CONFIG_FILE=\"portal_mbedtls_config.h\""
  [ "$flavor" != asan ] || flags+=' -fsanitize=undefined -fno-sanitize-recover=all'
  begin mbedtls "$flavor" "$flags" || return 0
  source=$(source_of mbedtls "$mbedtls_version" "$mbedtls_series")
  cp -r "$source"/include/{mbedtls,psa} cmake/third_party/portal_mbedtls_config.h "$made/include/"
  compile "$made" mbedtls "$(cc_of "$flavor")" "$flags -I$made/include -I$source/library" \
    "$source"/library/{asn1parse,asn1write,base64,bignum,bignum_core,bignum_mod,bignum_mod_raw}.c \
    "$source"/library/{constant_time,ecdsa,ecp,ecp_curves,md,md5,oid,pem,pk,pk_ecc,pk_wrap}.c \
    "$source"/library/{pkparse,platform_util,rsa,rsa_alt_helpers,sha1,sha256,sha512}.c \
    "$source"/library/{x509,x509_crl,x509_crt,x509_csr}.c
  finish
}

make_catch2() {
  local flavor=$1 source flags
  recipe="$catch2_version $(version_of "$flavor")"
  flags="$(flags_of "$flavor") -std=c++20"
  case $flavor in wasm*) flags="-O1 -std=c++20 -fwasm-exceptions" ;; esac
  begin catch2 "$flavor" "$flags" || return 0
  source=$(source_of catch2 "$catch2_version" "$catch2_series")
  (cd "$source/src" && find catch2 -name '*.hpp' -exec cp --parents -t "$made/include" {} +)
  sed -e '/#cmakedefine/d' -e 's/@CATCH_CONFIG_DEFAULT_REPORTER@/console/' -e 's/@CATCH_CONFIG_CONSOLE_WIDTH@/80/' \
    "$source/src/catch2/catch_user_config.hpp.in" >"$made/include/catch2/catch_user_config.hpp"
  compile "$made" catch2 "$(cxx_of "$flavor")" "$flags" "$source/extras/catch_amalgamated.cpp"
  finish
}

# nlohmann/json's headers by themselves, so that a wasm compiler sees nothing else of the system.
make_json() {
  prefix=$cache/json
  [ -e "$prefix/include/nlohmann/json.hpp" ] || {
    mkdir -p "$prefix/include"
    ln -sfn /usr/include/nlohmann "$prefix/include/nlohmann"
  }
  printf 'set(PORTAL_JSON "%s")\n' "$prefix" >>"$paths"
}

# ---- All of it ---------------------------------------------------------------------------------

install_packages "${packages[@]}"
mkdir -p "$cache" build 2>/dev/null || die "$cache cannot be written. Name another folder by XDG_CACHE_HOME."
exec 9>"$cache/lock"
flock -n 9 || { step "waiting for another set-up on this machine"; flock 9; }
work=$cache/work-$$
mkdir -p "$work"
trap 'rm -rf "$work"' EXIT
paths=$work/third_party.cmake

find_emscripten
gcc_version=$(g++ -dumpfullversion)
printf '# Written by emsdk-setup.sh.\nset(PORTAL_EMSCRIPTEN "%s")\nset(PORTAL_WASM_SPLIT "%s")\n' \
  "$emscripten" "$("$emscripten/em-config" BINARYEN_ROOT)/bin/wasm-split" >"$paths"
for flavor in "${flavors[@]}"; do
  make_imgui "$flavor"
  make_mbedtls "$flavor"
  [ "$flavor" = wasm ] || make_catch2 "$flavor"
done
make_json
cmp -s "$paths" build/third_party.cmake || cp "$paths" build/third_party.cmake
