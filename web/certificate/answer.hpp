#pragma once

#include "core/wire/rows.hpp"

#include <concepts>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <type_traits>
#include <vector>

// What the certificate program says of a file. It crosses from certificate.wasm to the page as
// JSON: each type is written and read by its one `describe`.
namespace certificate_program {

struct AttributeText {
  std::string oid;
  std::string name;  // "CN"; empty if the oid has no usual name
  std::string text;
  friend bool operator==(const AttributeText&, const AttributeText&) = default;
};

struct NameText {
  std::string text;                               // RFC 4514
  std::vector<std::vector<AttributeText>> parts;  // in the order of the certificate
  friend bool operator==(const NameText&, const NameText&) = default;
};

struct ExtensionText {
  std::string oid;
  std::string name;  // the oid if it has no usual name
  bool critical = false;
  std::string text;  // of its value; empty if this kind is not decoded
  friend bool operator==(const ExtensionText&, const ExtensionText&) = default;
};

struct IssueText {
  std::string code;
  std::string severity;  // "note", "odd"
  std::string sentence;
  std::uint32_t begin = 0;  // bytes of the certificate: from here
  std::uint32_t end = 0;    // to before here
  friend bool operator==(const IssueText&, const IssueText&) = default;
};

struct Details {
  std::string version;  // "3"
  std::string serial;   // signed, upper-case hex
  NameText subject;
  NameText issuer;
  base::Instant not_before;
  base::Instant not_after;
  std::string key;  // "RSA, 4096 bits"
  std::string key_oid;
  std::string signature;  // "SHA-512 with RSA"
  std::string signature_oid;
  bool self_issued = false;
  bool self_signed = false;
  std::string identifier;
  std::string sha256;
  std::string sha1;
  std::vector<ExtensionText> extensions;
  std::vector<IssueText> issues;
  friend bool operator==(const Details&, const Details&) = default;
};

struct RefusalText {
  std::string code;                          // its wire name
  std::map<std::string, std::string> facts;  // for its sentence
  friend bool operator==(const RefusalText&, const RefusalText&) = default;
};

// Checks 1 to 5 of the domain specification were made; the validity is left to who knows the time.
struct Answer {
  bool ok = false;  // no refusal
  std::optional<RefusalText> refusal;
  std::optional<Details> certificate;             // also beside a refusal of its key
  std::optional<domain::CertificateFacts> facts;  // if ok
  std::string pem;                                // empty without certificate
  friend bool operator==(const Answer&, const Answer&) = default;
};

// An odd file is an answer too: never fails.
Answer read_file(std::span<const std::uint8_t> file);

// JSON, UTF-8.
std::string to_json(const Answer& answer);

template <class T, class Row>
concept Either = std::same_as<std::remove_const_t<T>, Row>;

void describe(auto& io, Either<AttributeText> auto& attribute) {
  io.member("oid", attribute.oid);
  io.member("name", attribute.name);
  io.member("text", attribute.text);
}

void describe(auto& io, Either<NameText> auto& name) {
  io.member("text", name.text);
  io.member("parts", name.parts);
}

void describe(auto& io, Either<ExtensionText> auto& extension) {
  io.member("oid", extension.oid);
  io.member("name", extension.name);
  io.member("critical", extension.critical);
  io.member("text", extension.text);
}

void describe(auto& io, Either<IssueText> auto& issue) {
  io.member("code", issue.code);
  io.member("severity", issue.severity);
  io.member("sentence", issue.sentence);
  io.member("begin", issue.begin);
  io.member("end", issue.end);
}

void describe(auto& io, Either<Details> auto& details) {
  io.member("version", details.version);
  io.member("serial", details.serial);
  io.member("subject", details.subject);
  io.member("issuer", details.issuer);
  io.member("not_before", details.not_before);
  io.member("not_after", details.not_after);
  io.member("key", details.key);
  io.member("key_oid", details.key_oid);
  io.member("signature", details.signature);
  io.member("signature_oid", details.signature_oid);
  io.member("self_issued", details.self_issued);
  io.member("self_signed", details.self_signed);
  io.member("identifier", details.identifier);
  io.member("sha256", details.sha256);
  io.member("sha1", details.sha1);
  io.member("extensions", details.extensions);
  io.member("issues", details.issues);
}

void describe(auto& io, Either<RefusalText> auto& refusal) {
  io.member("code", refusal.code);
  io.member("facts", refusal.facts);
}

void describe(auto& io, Either<Answer> auto& answer) {
  io.member("ok", answer.ok);
  io.member("refusal", answer.refusal);
  io.member("certificate", answer.certificate);
  io.member("facts", answer.facts);
  io.member("pem", answer.pem);
}

}  // namespace certificate_program
