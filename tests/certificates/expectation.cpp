#include "tests/certificates/expectation.hpp"

#include "core/base/encoding.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>

namespace corpus {
namespace {

using nlohmann::json;

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++found;
  return found;
}

constexpr std::string_view kBegin = "-----BEGIN CERTIFICATE-----";

std::vector<std::uint8_t> der_of(const Sample& sample, std::string_view text) {
  const std::size_t begin = text.find(kBegin);
  if (begin == text.npos) return sample.bytes;
  const std::size_t from = begin + kBegin.size();
  std::string digits(text.substr(from, text.find("-----END", from) - from));
  std::erase_if(digits, [](char c) { return c == '\n' || c == '\r'; });
  return base::parse_base64(digits).value_or(std::vector<std::uint8_t>());
}

// Size of the outermost element at the beginning; it has a definite length in the corpus.
std::size_t element_size(std::span<const std::uint8_t> der) {
  std::size_t length = der[1];
  std::size_t header = 2;
  if (length > 0x80) {
    header += length & 0x7F;
    length = 0;
    for (std::size_t i = 2; i < header; ++i) length = length * 256 + der[i];
  }
  return header + length;
}

std::optional<std::string> refused_behind(std::span<const std::uint8_t> der) {
  const auto behind = der.subspan(element_size(der));
  if (behind.empty()) return std::nullopt;
  const bool another =
      behind[0] == 0x30 && behind.size() > 4 && element_size(behind) == behind.size();
  return another ? "more_than_one_certificate" : "bytes_after_certificate";
}

struct Key {
  std::string type;
  std::string curve;
  int bits = 0;
};

// By the first program, else by OpenSSL, which does not say the curve.
Key key_of(const json& said) {
  const json none = json::object();
  const json fields = said.value("fields", none);
  const json key = fields.value("key", none);
  if (key.contains("type")) {
    return {key["type"].get<std::string>(), key.value("curve", ""), key.value("bits", 0)};
  }
  const json openssl = said.value("openssl", none);
  const json& algorithm = openssl["key_alg"];
  const int bits = openssl["key_bits"].is_number() ? openssl["key_bits"].get<int>() : 0;
  if (algorithm == "rsaEncryption" && bits > 0) return {"RSA", "", bits};
  if (algorithm == "id-ecPublicKey") return {"EC", "secp" + std::to_string(bits) + "r1", bits};
  return {algorithm.is_string() ? algorithm.get<std::string>() : "unknown", "", 0};
}

std::optional<std::string> refused_key(const Key& key) {
  if (key.type == "EC") {
    const bool supported =
        key.curve == "secp256r1" || key.curve == "secp384r1" || key.curve == "secp521r1";
    return supported ? std::nullopt : std::optional("key_not_supported");
  }
  if (key.type != "RSA" || key.bits > 16384) return "key_not_supported";
  if (key.bits < 2048) return "key_too_small";
  return std::nullopt;
}

base::Instant time_of(const json& said, const char* name) {
  const json& fields = said["fields"];
  const json& text = fields.contains(name) ? fields[name] : said["openssl"][name];
  return base::parse_instant(text.get<std::string>()).value();
}

}  // namespace

std::string expected_answer(const Sample& sample, base::Instant now) {
  const json& said = sample.said;
  const std::string text(sample.bytes.begin(), sample.bytes.end());
  if (sample.bytes.empty()) return "file_empty";
  if (sample.bytes.size() > 65536) return "file_too_large";
  if (count(text, "PRIVATE KEY-----") > 0) return "private_key_in_file";
  if (!is_loaded_by_others(sample)) return "not_a_certificate";
  if (count(text, kBegin) > 1) return "more_than_one_certificate";
  if (const auto refusal = refused_behind(der_of(sample, text))) return *refusal;
  if (const auto refusal = refused_key(key_of(said))) return *refusal;
  if (now < time_of(said, "not_before")) return "certificate_not_yet_valid";
  if (now > time_of(said, "not_after")) return "certificate_expired";
  return "accepted";
}

}  // namespace corpus
