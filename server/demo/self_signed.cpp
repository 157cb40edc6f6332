#include "server/demo/self_signed.hpp"

#include "server/signing/openssl_handles.hpp"

#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <array>
#include <stdexcept>

namespace demo {
namespace {

using signing::Openssl;

void must(bool worked, const char* what) {
  if (!worked) throw std::runtime_error(std::string("OpenSSL failed: ") + what);
}

Openssl<EVP_PKEY> make_key(const std::string& kind) {
  Openssl<EVP_PKEY> key;
  if (kind == "rsa2048") key.reset(EVP_RSA_gen(2048u));
  if (kind == "rsa4096") key.reset(EVP_RSA_gen(4096u));
  if (kind == "p256") key.reset(EVP_EC_gen("P-256"));
  if (kind == "p384") key.reset(EVP_EC_gen("P-384"));
  must(key != nullptr, "make a key");
  return key;
}

const EVP_MD* digest_of(const std::string& name) {
  const EVP_MD* digest = EVP_get_digestbyname(name.c_str());
  must(digest != nullptr, "find the digest");
  return digest;
}

void add_name(X509_NAME* name, const char* field, const std::string& value) {
  must(X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                                  reinterpret_cast<const unsigned char*>(value.data()),
                                  static_cast<int>(value.size()), -1, 0) == 1,
       "set a name");
}

void set_names(X509* certificate, const CertificateWish& wish) {
  const Openssl<X509_NAME> name(X509_NAME_new());
  add_name(name.get(), "O", wish.organization);
  add_name(name.get(), "OU", "UMS ID");
  add_name(name.get(), "CN", wish.common_name);
  must(X509_set_subject_name(certificate, name.get()) == 1, "set the subject");
  must(X509_set_issuer_name(certificate, name.get()) == 1, "set the issuer");
}

void set_serial(X509* certificate) {
  std::array<unsigned char, 16> bytes{};
  must(RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) == 1, "make a serial number");
  bytes.front() &= 0x7f;  // positive
  bytes.front() |= 0x40;  // of full length
  BIGNUM* number = BN_bin2bn(bytes.data(), static_cast<int>(bytes.size()), nullptr);
  const bool set = BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate)) != nullptr;
  BN_free(number);
  must(set, "set the serial number");
}

void set_validity(X509* certificate, const CertificateWish& wish) {
  must(ASN1_TIME_set(X509_getm_notBefore(certificate),
                     wish.not_before.time_since_epoch().count()) != nullptr &&
           ASN1_TIME_set(X509_getm_notAfter(certificate),
                         wish.not_after.time_since_epoch().count()) != nullptr,
       "set the validity");
}

void add_extension(X509* certificate, int id, const char* value) {
  X509V3_CTX context;
  X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
  X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, id, value);
  must(extension != nullptr, "make an extension");
  const bool added = X509_add_ext(certificate, extension, -1) == 1;
  X509_EXTENSION_free(extension);
  must(added, "add an extension");
}

base::Bytes der_of(X509* certificate) {
  unsigned char* der = nullptr;
  const int size = i2d_X509(certificate, &der);
  must(size > 0, "write the certificate");
  base::Bytes bytes(der, der + size);
  OPENSSL_free(der);
  return bytes;
}

}  // namespace

base::Bytes make_self_signed(const CertificateWish& wish) {
  const Openssl<EVP_PKEY> key = make_key(wish.key);
  const Openssl<X509> certificate(X509_new());
  must(X509_set_version(certificate.get(), X509_VERSION_3) == 1, "set the version");
  set_serial(certificate.get());
  set_names(certificate.get(), wish);
  set_validity(certificate.get(), wish);
  must(X509_set_pubkey(certificate.get(), key.get()) == 1, "set the key");
  add_extension(certificate.get(), NID_basic_constraints, "critical,CA:FALSE");
  add_extension(certificate.get(), NID_key_usage, "critical,digitalSignature");
  add_extension(certificate.get(), NID_subject_key_identifier, "hash");
  must(X509_sign(certificate.get(), key.get(), digest_of(wish.signature)) > 0, "sign");
  return der_of(certificate.get());
}

}  // namespace demo
