#include "core/certificate/decode.hpp"

#include "core/certificate/facts.hpp"
#include "tests/core/certificate/der.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using certificate::decode;
using certificate::Decoded;
using certificate::IssueCode;
using der::Draft;

namespace {

bool has(const Decoded& decoded, IssueCode code) {
  return std::ranges::find(decoded.issues.list(), code, &certificate::Issue::code) !=
         decoded.issues.list().end();
}

}  // namespace

TEST_CASE("an ordinary certificate reads whole and without issues", "[certificate][decode]") {
  Draft draft;
  draft.extensions = der::extensions({der::basic_constraints()});
  const Decoded decoded = decode(draft.bytes());
  REQUIRE(decoded.complete());
  CHECK(decoded.issues.list().empty());
  CHECK(decoded.size == draft.bytes().size());
  const auto& read = *decoded.certificate;
  CHECK(read.version == 3);
  CHECK(read.serial == "7");
  CHECK(to_text(read.subject) == "CN=UMS");
  CHECK(base::to_text(read.not_after->at) == "2034-01-01T00:00:00Z");
  CHECK(to_text(*read.key) == "RSA, 2048 bits");
  CHECK(read.signature_algorithm.name == "SHA-256 with RSA");
  CHECK(read.extensions.at(0).oid == "2.5.29.19");
  CHECK(read.identifier.size() == 43);
  CHECK(is_self_signed(read));
}

TEST_CASE("serial numbers read signed", "[certificate][decode]") {
  const auto serial = [](const der::Bytes& content) {
    Draft draft;
    draft.serial = der::integer(content);
    return decode(draft.bytes()).certificate->serial;
  };
  CHECK(serial({0}) == "0");
  CHECK(serial({0x00, 0xFF}) == "FF");
  CHECK(serial({0x80}) == "-80");
  CHECK(serial({0xFF}) == "-1");
  CHECK(serial({0xFF, 0x00}) == "-100");
  CHECK(serial({0x0A, 0xBC}) == "ABC");
}

TEST_CASE("a broken field does not hide the others", "[certificate][decode]") {
  Draft draft;
  draft.not_before = der::element(0x17, der::text("never"));
  const Decoded decoded = decode(draft.bytes());
  REQUIRE(decoded.certificate);
  CHECK_FALSE(decoded.complete());
  CHECK(has(decoded, IssueCode::ValidityUnreadable));
  CHECK_FALSE(decoded.certificate->not_before);
  CHECK(decoded.certificate->not_after);
  CHECK(to_text(decoded.certificate->subject) == "CN=UMS");
  CHECK(decoded.certificate->key);
}

TEST_CASE("an issue says where it is", "[certificate][decode]") {
  Draft draft;
  draft.serial = der::integer({0x80});
  const Decoded decoded = decode(draft.bytes());
  REQUIRE(decoded.issues.list().size() == 1);
  const certificate::Issue& issue = decoded.issues.list()[0];
  CHECK(issue.code == IssueCode::SerialNotPositive);
  CHECK(std::ranges::equal(certificate::bytes_of(draft.bytes(), issue.place), draft.serial));
}

TEST_CASE("odd certificates that others load are complete", "[certificate][decode]") {
  Draft draft;
  draft.version = {};
  draft.extensions = der::extensions({der::basic_constraints(), der::basic_constraints()});
  const Decoded decoded = decode(draft.bytes());
  CHECK(decoded.complete());
  CHECK(decoded.certificate->version == 1);
  CHECK(has(decoded, IssueCode::ExtensionsNeedVersion3));
  CHECK(has(decoded, IssueCode::ExtensionTwice));
}

TEST_CASE("a certificate of indefinite length is read", "[certificate][decode]") {
  const der::Bytes strict = Draft().bytes();
  const der::Bytes bytes = der::indefinite(strict, 4);
  const Decoded decoded = decode(bytes);
  CHECK(decoded.complete());
  CHECK(decoded.size == bytes.size());
  CHECK(has(decoded, IssueCode::LengthIndefinite));
  CHECK(decoded.certificate->identifier == decode(strict).certificate->identifier);
  CHECK(decoded.certificate->sha256 != decode(strict).certificate->sha256);
}

TEST_CASE("content behind a structure's last field is no certificate", "[certificate][decode]") {
  Draft draft;
  draft.extensions = der::join({der::extensions({der::basic_constraints()}), der::null()});
  CHECK(has(decode(draft.bytes()), IssueCode::UnexpectedContent));
  CHECK_FALSE(decode(draft.bytes()).complete());
}

TEST_CASE("other bytes are no certificate", "[certificate][decode]") {
  const der::Bytes bytes =
      GENERATE(der::Bytes{}, der::Bytes{0x30}, der::Bytes{0x30, 0x00}, der::Bytes{0x02, 0x01, 0x01},
               der::text("0 hello, world of text files!"), der::sequence({der::integer({1})}));
  CHECK_FALSE(decode(bytes).complete());
}

TEST_CASE("every cut of a certificate is incomplete", "[certificate][decode]") {
  const der::Bytes bytes = Draft().bytes();
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    CAPTURE(size);
    REQUIRE_FALSE(decode(std::span(bytes).first(size)).complete());
  }
}

TEST_CASE("every flip of one bit is survived", "[certificate][decode]") {
  Draft draft;
  draft.extensions = der::extensions({der::basic_constraints()});
  der::Bytes bytes = draft.bytes();
  int complete = 0;
  for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
    bytes[bit / 8] ^= static_cast<std::uint8_t>(1u << (bit % 8));
    complete += decode(bytes).complete() ? 1 : 0;
    bytes[bit / 8] ^= static_cast<std::uint8_t>(1u << (bit % 8));
  }
  CHECK(complete > 0);
}

TEST_CASE("the list of issues is bounded and keeps the fatal one", "[certificate][issue]") {
  certificate::Issues issues;
  for (int i = 0; i < 1000; ++i) issues.add(IssueCode::BadCharacter, {});
  issues.add(IssueCode::SubjectUnreadable, {});
  for (int i = 0; i < 1000; ++i) issues.add(IssueCode::BadCharacter, {});
  CHECK(issues.list().size() == certificate::Issues::kMost + 2);
  CHECK(issues.any_fatal());
  CHECK(issues.list().back().code == IssueCode::SubjectUnreadable);
}

TEST_CASE("a certificate that names another authority is not self-signed", "[certificate][facts]") {
  Draft draft;
  const auto key_identifiers = [](std::uint8_t own, std::uint8_t authority) {
    return der::extensions(
        {der::sequence({der::oid({0x55, 0x1D, 0x0E}), der::octets(der::octets({own}))}),
         der::sequence({der::oid({0x55, 0x1D, 0x23}),
                        der::octets(der::sequence({der::element(0x80, {authority})}))})});
  };
  draft.extensions = key_identifiers(1, 1);
  CHECK(is_self_signed(*decode(draft.bytes()).certificate));
  draft.extensions = key_identifiers(1, 2);
  CHECK(is_self_issued(*decode(draft.bytes()).certificate));
  CHECK_FALSE(is_self_signed(*decode(draft.bytes()).certificate));
  draft.extensions = {};
  draft.issuer = der::name("CA");
  CHECK_FALSE(is_self_issued(*decode(draft.bytes()).certificate));
}
