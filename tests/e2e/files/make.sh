#!/usr/bin/env bash
# Made the certificates beside it, with OpenSSL 3.0.22 on 2026-11-24. Their keys were thrown away.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# certificate NAME FROM TO REQUEST-ARGUMENTS...
certificate() {
  local name=$1 from=$2 to=$3
  shift 3
  openssl req -new -nodes -subj "/CN=$name.example/O=Test" -keyout "$work/key" -out "$work/request" "$@" 2>/dev/null
  : >"$work/index"
  printf '[ca]\ndefault_ca = own\n[own]\ndatabase = %s\nnew_certs_dir = %s\nrand_serial = yes\ndefault_md = default\npolicy = any\n[any]\ncommonName = supplied\norganizationName = optional\n' \
    "$work/index" "$work" >"$work/ca"
  openssl ca -batch -selfsign -notext -config "$work/ca" -keyfile "$work/key" -in "$work/request" \
    -startdate "$from" -enddate "$to" -out "$name.crt" 2>/dev/null
}

certificate new 20240101000000Z 20491231235959Z -newkey rsa:2048
certificate second 20240101000000Z 20491231235959Z -newkey ec -pkeyopt ec_paramgen_curve:P-384
certificate curve 20240101000000Z 20491231235959Z -newkey ec -pkeyopt ec_paramgen_curve:P-256
certificate expired 20190101000000Z 20201105000000Z -newkey rsa:2048
certificate not-yet-valid 20450301000000Z 20491231235959Z -newkey rsa:2048
certificate small-key 20240101000000Z 20491231235959Z -newkey rsa:1024
certificate ed25519 20240101000000Z 20491231235959Z -newkey ed25519

openssl x509 -in curve.crt -outform DER -out curve.cer
rm curve.crt
cat new.crt second.crt >two.pem
{ cat curve.cer; printf 'behind'; } >bytes-behind.cer
head -c 300 curve.cer >truncated.cer
