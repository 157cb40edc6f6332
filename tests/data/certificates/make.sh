#!/usr/bin/env bash
# Makes the certificates beside it and expected.jsonl, by the openssl command. Their keys are thrown
# away. README.md says when it was run, and with which version.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rm -f ./*.pem ./*.der expected.jsonl

# own NAME FROM TO REQUEST-ARGUMENTS...: a self-signed certificate, NAME.pem
own() {
  local name=$1 from=$2 to=$3
  shift 3
  openssl req -new -nodes -subj "/C=DE/O=Example & Söhne/CN=UMS $name" -utf8 \
    -keyout "$work/$name.key" -out "$work/request" "$@" 2>/dev/null
  : >"$work/index"
  cat >"$work/ca" <<CONFIG
[ca]
default_ca = own
[own]
database = $work/index
new_certs_dir = $work
rand_serial = yes
default_md = ${digest:-default}
policy = any
x509_extensions = extensions
[any]
countryName = optional
organizationName = optional
commonName = supplied
[extensions]
basicConstraints = critical,CA:TRUE,pathlen:0
keyUsage = digitalSignature,keyCertSign
extendedKeyUsage = clientAuth
subjectKeyIdentifier = hash
subjectAltName = DNS:ums.example,IP:192.0.2.7,IP:2001:db8::7,email:ums@example.com,URI:https://ums.example/
CONFIG
  openssl ca -batch -selfsign -notext -utf8 -config "$work/ca" -keyfile "$work/$name.key" \
    -in "$work/request" -startdate "$from" -enddate "$to" -out "$name.pem" 2>/dev/null
}

long=(20240101000000Z 20491231235959Z)
own rsa-2048 "${long[@]}" -newkey rsa:2048
own rsa-3072 "${long[@]}" -newkey rsa:3072
own rsa-4096 "${long[@]}" -newkey rsa:4096
own rsa-1024 "${long[@]}" -newkey rsa:1024
own rsa-2047 "${long[@]}" -newkey rsa:2047
own rsa-pss "${long[@]}" -newkey rsa-pss -pkeyopt rsa_keygen_bits:2048
own p256 "${long[@]}" -newkey ec -pkeyopt ec_paramgen_curve:P-256
own p384 "${long[@]}" -newkey ec -pkeyopt ec_paramgen_curve:P-384
own p521 "${long[@]}" -newkey ec -pkeyopt ec_paramgen_curve:P-521
own p256-by-parameters "${long[@]}" -newkey ec -pkeyopt ec_paramgen_curve:P-256 -pkeyopt ec_param_enc:explicit
own p224 "${long[@]}" -newkey ec -pkeyopt ec_paramgen_curve:P-224
own secp256k1 "${long[@]}" -newkey ec -pkeyopt ec_paramgen_curve:secp256k1
own brainpool "${long[@]}" -newkey ec -pkeyopt ec_paramgen_curve:brainpoolP256r1
own ed25519 "${long[@]}" -newkey ed25519
own ed448 "${long[@]}" -newkey ed448
own expired 20190101000000Z 20201105000000Z -newkey rsa:2048
own not-yet-valid 20450301000000Z 20491231235959Z -newkey ec -pkeyopt ec_paramgen_curve:P-256
own after-2050 20240101000000Z 20741231235959Z -newkey ec -pkeyopt ec_paramgen_curve:P-256
digest=sha1 own sha1 "${long[@]}" -newkey rsa:2048
digest=sha384 own sha384 "${long[@]}" -newkey rsa:2048
digest=sha512 own sha512 "${long[@]}" -newkey ec -pkeyopt ec_paramgen_curve:P-521
digest=md5 own md5 "${long[@]}" -newkey rsa:2048
openssl req -new -key "$work/p384.key" -subj "/CN=issued" -out "$work/request"
openssl x509 -req -in "$work/request" -CA rsa-2048.pem -CAkey "$work/rsa-2048.key" -set_serial -5 \
  -days 9000 -out issued.pem 2>/dev/null

der() { openssl x509 -in "$1.pem" -outform DER -out "$1.der" && rm "$1.pem"; }
for name in rsa-4096 p384 p521 secp256k1 ed25519 expired after-2050; do der "$name"; done

cat p521.der p384.der >two.der
cat rsa-2048.pem p256.pem >two.pem
{ cat p384.der; printf 'behind'; } >bytes-behind.der
head -c 300 p384.der >truncated.der
printf 'no certificate\n' >text.pem
: >empty.pem
{ printf 'Exported by hand.\r\n'; sed 's/$/\r/' p256.pem; printf 'Bye.\r\n'; } >text-around.pem

# What OpenSSL says of each, one line of JSON.
for file in *.pem *.der; do
  form=PEM
  [[ $file == *.pem ]] || form=DER
  openssl x509 -in "$file" -inform "$form" -noout -text -dates -dateopt iso_8601 -serial \
    >"$work/said" 2>/dev/null && accept=true || accept=false
  openssl x509 -in "$file" -inform "$form" -outform DER -out "$work/der" 2>/dev/null || : >"$work/der"
  python3 - "$file" "$accept" "$work/said" "$work/der" <<'PYTHON' >>expected.jsonl
import hashlib, json, re, sys

path, accept, said, der = sys.argv[1], sys.argv[2] == 'true', open(sys.argv[3]).read(), open(sys.argv[4], 'rb').read()
line = {'path': path, 'accept': {'openssl': accept}}
if accept:
    find = lambda pattern: (re.search(pattern, said) or [None, None])[1]
    iso = lambda name: find(name + r'=(.*)').replace(' ', 'T')
    algorithm, bits = find(r'Public Key Algorithm: (\S+)'), find(r'Public-Key: \((\d+) bit')
    curve = {'P-256': 'secp256r1', 'P-384': 'secp384r1', 'P-521': 'secp521r1'}.get(find(r'NIST CURVE: (\S+)'))
    curve = curve or find(r'ASN1 OID: (\S+)') or ('secp256r1' if 'by-parameters' in path else '')
    kinds = {'rsaEncryption': 'RSA', 'id-ecPublicKey': 'EC'}
    key = {'type': kinds.get(algorithm, algorithm), 'bits': int(bits or 0)}
    if key['type'] == 'EC':
        key['curve'] = curve
    line['fields'] = {
        'version': int(find(r'Version: (\d+)')),
        'serial': format(int(find(r'serial=(\S+)'), 16), 'X'),
        'not_before': iso('notBefore'),
        'not_after': iso('notAfter'),
        'key': key,
    }
    line |= {'len': len(der), 'sha1': hashlib.sha1(der).hexdigest(), 'sha256': hashlib.sha256(der).hexdigest()}
print(json.dumps(line))
PYTHON
done
