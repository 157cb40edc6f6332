#include "core/certificate/facts.hpp"
#include "core/certificate/pem.hpp"
#include "core/certificate/private_key.hpp"
#include "tests/core/certificate/der.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <chrono>

using certificate::read_upload;
using der::Draft;
using domain::RefusalCode;

namespace {

RefusalCode refusal_of(const der::Bytes& file) {
  const auto upload = read_upload(file);
  return upload ? RefusalCode::NotFound : upload.error().code;
}

std::string fact_n(const der::Bytes& file) {
  const auto upload = read_upload(file);
  return upload ? "accepted" : upload.error().facts.at("n");
}

der::Bytes pem(const der::Bytes& bytes) {
  return der::text(certificate::to_pem(bytes));
}

der::Bytes armored(std::string_view label, const der::Bytes& bytes) {
  std::string text = certificate::to_pem(bytes);
  for (std::size_t at = text.find("CERTIFICATE"); at != std::string::npos;
       at = text.find("CERTIFICATE", at + label.size())) {
    text.replace(at, 11, label);
  }
  return der::text(text);
}

der::Bytes pkcs1_key() {
  return der::sequence({der::integer({0}), der::modulus(2048), der::integer({1, 0, 1}),
                        der::modulus(2048), der::modulus(1024), der::modulus(1024)});
}
der::Bytes pkcs8_key() {
  return der::sequence(
      {der::integer({0}), der::sequence({der::rsa_oid(), der::null()}), der::octets(pkcs1_key())});
}
der::Bytes sec1_key() {
  return der::sequence({der::integer({1}), der::octets(der::Bytes(32, 9))});
}
der::Bytes encrypted_key() {
  const der::Bytes pbes2 = der::oid({0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x05, 0x0D});
  return der::sequence({der::sequence({pbes2, der::sequence({})}), der::octets(der::Bytes(64, 9))});
}
der::Bytes pkcs12() {
  const der::Bytes data = der::oid({0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x01});
  return der::sequence(
      {der::integer({3}), der::sequence({data, der::element(0xA0, der::octets({1}))})});
}

constexpr base::Instant kStart = std::chrono::sys_days(std::chrono::year(2024) / 1 / 1);
constexpr base::Instant kEnd = std::chrono::sys_days(std::chrono::year(2034) / 1 / 1);

}  // namespace

TEST_CASE("PEM and DER of one certificate are the same upload", "[certificate][upload]") {
  const auto from_der = read_upload(Draft().bytes());
  const auto from_pem = read_upload(pem(Draft().bytes()));
  REQUIRE(from_der);
  REQUIRE(from_pem);
  CHECK(*from_der == *from_pem);
  CHECK(from_der->found.der == Draft().bytes());
}

TEST_CASE("a file's size is judged first", "[certificate][upload]") {
  CHECK(refusal_of({}) == RefusalCode::FileEmpty);
  CHECK(refusal_of(der::Bytes(65'536, 'x')) == RefusalCode::NotACertificate);
  CHECK(refusal_of(der::Bytes(65'537, 'x')) == RefusalCode::FileTooLarge);
}

TEST_CASE("a private key in any common form is refused as one", "[certificate][upload][key]") {
  const der::Bytes key = GENERATE(pkcs1_key(), pkcs8_key(), sec1_key(), encrypted_key(), pkcs12());
  CHECK(refusal_of(key) == RefusalCode::PrivateKeyInFile);
  CHECK(refusal_of(armored("DATA", key)) == RefusalCode::PrivateKeyInFile);
  CHECK(refusal_of(der::join({Draft().bytes(), key})) == RefusalCode::PrivateKeyInFile);
  CHECK(refusal_of(der::indefinite(key, key[1] < 0x80 ? 2 : (key[1] & 0x7Fu) + 2u)) ==
        RefusalCode::PrivateKeyInFile);
}

TEST_CASE("any PEM label with PRIVATE KEY in it is a private key", "[certificate][upload][key]") {
  const std::string label =
      GENERATE("PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY", "ENCRYPTED PRIVATE KEY",
               "OPENSSH PRIVATE KEY", "DSA PRIVATE KEY", "PGP PRIVATE KEY BLOCK");
  const der::Bytes block = armored(label, der::Bytes(40, 7));
  CHECK(refusal_of(block) == RefusalCode::PrivateKeyInFile);
  CHECK(refusal_of(der::join({pem(Draft().bytes()), block})) == RefusalCode::PrivateKeyInFile);
  CHECK(refusal_of(der::Bytes(block.begin(), block.begin() + 40)) == RefusalCode::PrivateKeyInFile);
}

TEST_CASE("a private key that is cut off is still one", "[certificate][upload][key]") {
  der::Bytes key = GENERATE(pkcs8_key(), sec1_key(), encrypted_key());
  key.pop_back();
  CHECK(refusal_of(key) == RefusalCode::PrivateKeyInFile);
}

TEST_CASE("keys of other programs are refused as private", "[certificate][upload][key]") {
  CHECK(refusal_of(der::text("PuTTY-User-Key-File-3: ssh-rsa\n")) == RefusalCode::PrivateKeyInFile);
  CHECK(refusal_of(der::text("---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\n")) ==
        RefusalCode::PrivateKeyInFile);
  der::Bytes keystore = {0xFE, 0xED, 0xFE, 0xED, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 1, 0};
  CHECK(refusal_of(keystore) == RefusalCode::PrivateKeyInFile);
  keystore[15] = 2;
  CHECK(refusal_of(keystore) == RefusalCode::NotACertificate);
}

TEST_CASE("public things are no private keys", "[certificate][upload][key]") {
  CHECK(refusal_of(Draft().key) == RefusalCode::NotACertificate);
  CHECK(refusal_of(armored("PUBLIC KEY", Draft().key)) == RefusalCode::NotACertificate);
  CHECK(refusal_of(der::text("Never send your PRIVATE KEY to anybody.")) ==
        RefusalCode::NotACertificate);
}

TEST_CASE("text around a PEM block and its line endings do not matter", "[certificate][upload]") {
  std::string text = "subject=UMS\n" + certificate::to_pem(Draft().bytes()) + "bye\n";
  CHECK(read_upload(der::text(text)));
  std::string windows;
  for (const char c : text) windows += c == '\n' ? "\r\n" : std::string(1, c);
  CHECK(read_upload(der::text(windows)));
  std::string utf16 = "\xFF\xFE";
  for (const char c : text) utf16 += {c, '\0'};
  CHECK(read_upload(der::text(utf16)));
}

TEST_CASE("a damaged PEM block is no certificate", "[certificate][upload]") {
  const std::string whole = certificate::to_pem(Draft().bytes());
  CHECK(refusal_of(der::text(whole.substr(0, whole.find("-----END")))) ==
        RefusalCode::NotACertificate);
  std::string damaged = whole;
  damaged[100] = '!';
  CHECK(refusal_of(der::text(damaged)) == RefusalCode::NotACertificate);
}

TEST_CASE("several certificates are counted", "[certificate][upload]") {
  const der::Bytes one = Draft().bytes();
  CHECK(refusal_of(der::join({one, one})) == RefusalCode::MoreThanOneCertificate);
  CHECK(fact_n(der::join({one, one, one})) == "3");
  CHECK(fact_n(der::join({pem(one), pem(one)})) == "2");
  CHECK(fact_n(pem(der::join({one, one}))) == "2");
}

TEST_CASE("bytes behind a certificate are counted", "[certificate][upload]") {
  const der::Bytes file = der::join({Draft().bytes(), der::text("behind")});
  CHECK(refusal_of(file) == RefusalCode::BytesAfterCertificate);
  CHECK(fact_n(file) == "6");
  CHECK(fact_n(pem(file)) == "6");
}

TEST_CASE("RSA keys of 2048 to 16384 bits are supported", "[certificate][upload]") {
  const auto with_key = [](const der::Bytes& modulus) {
    Draft draft;
    draft.key = der::rsa_key(modulus);
    return draft.bytes();
  };
  CHECK(refusal_of(with_key(der::modulus(2040))) == RefusalCode::KeyTooSmall);
  CHECK(fact_n(with_key(der::modulus(1024))) == "1024");
  CHECK(read_upload(with_key(der::modulus(2048))));
  CHECK(read_upload(with_key(der::modulus(16'384))));
  CHECK(refusal_of(with_key(der::modulus(16'392))) == RefusalCode::KeyNotSupported);
  CHECK(refusal_of(with_key(der::integer({0}))) == RefusalCode::KeyNotSupported);
}

TEST_CASE("a point that is not on its curve is no key", "[certificate][upload]") {
  const auto with_point = [](const der::Bytes& point) {
    Draft draft;
    draft.key =
        der::sequence({der::sequence({der::oid({0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01}),
                                      der::oid({0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07})}),
                       der::bits(point)});
    return draft.bytes();
  };
  // SEC 2, 2.4.2: the generator of P-256.
  der::Bytes generator = *base::parse_hex(
      "046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"
      "4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5");
  CHECK(read_upload(with_point(generator)));
  const der::Bytes compressed =
      der::join({{0x03}, {generator.begin() + 1, generator.begin() + 33}});
  CHECK(read_upload(with_point(compressed)));
  generator.back() ^= 1;
  CHECK(refusal_of(with_point(generator)) == RefusalCode::KeyNotSupported);
  CHECK(refusal_of(with_point({0x00})) == RefusalCode::KeyNotSupported);
}

TEST_CASE("a certificate is valid from its first to its last second", "[certificate][upload]") {
  const auto upload = read_upload(Draft().bytes());
  REQUIRE(upload);
  const auto& read = upload->found;
  CHECK_FALSE(check_validity(read, kStart));
  CHECK_FALSE(check_validity(read, kEnd));
  const auto early = check_validity(read, kStart - std::chrono::seconds(1));
  const auto late = check_validity(read, kEnd + std::chrono::seconds(1));
  REQUIRE(early);
  REQUIRE(late);
  CHECK(early->code == RefusalCode::CertificateNotYetValid);
  CHECK(late->code == RefusalCode::CertificateExpired);
  CHECK(late->facts.at("date") == "1 Jan 2034");
}

TEST_CASE("weak signatures, other issuers and a near end are told", "[certificate][facts]") {
  using certificate::WarningCode;
  Draft draft;
  CHECK(warnings_of(read_upload(draft.bytes())->found, kStart).empty());
  draft.algorithm = der::sequence(
      {der::oid({0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x05}), der::null()});
  draft.issuer = der::name("CA");
  const auto read = read_upload(draft.bytes())->found;
  const auto warnings = warnings_of(read, kEnd - std::chrono::days(90) + std::chrono::seconds(1));
  REQUIRE(warnings.size() == 3);
  CHECK(warnings[0].code == WarningCode::WeakSignature);
  CHECK(warnings[1].code == WarningCode::NotSelfSigned);
  CHECK(warnings[2] == certificate::Warning{.code = WarningCode::ExpiresSoon, .days_left = 89});
  CHECK(warnings_of(read, kEnd - std::chrono::days(90)).size() == 2);
}

TEST_CASE("the facts of an upload are what the portal keeps", "[certificate][facts]") {
  const auto upload = read_upload(Draft().bytes());
  REQUIRE(upload);
  const domain::CertificateFacts facts = facts_of(*upload);
  CHECK(facts.fingerprint == upload->found.certificate.sha256);
  CHECK(facts.subject == "CN=UMS");
  CHECK(facts.serial == "7");
  CHECK(facts.not_before == kStart);
  CHECK(facts.not_after == kEnd);
  CHECK(facts.key_kind == domain::KeyKind::Rsa);
  CHECK(facts.key_bits == 2048);
  CHECK(facts.signature_algorithm == "SHA-256 with RSA");
  CHECK(facts.self_signed);
  CHECK_FALSE(facts.weak_signature);
}

TEST_CASE("wiped bytes are zero", "[certificate][key]") {
  der::Bytes bytes = pkcs8_key();
  certificate::wipe(bytes);
  CHECK(bytes == der::Bytes(bytes.size(), 0));
}
