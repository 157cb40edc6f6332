#include "core/portal/certificate/compare.hpp"

#include "core/base/text.hpp"
#include "core/portal/fill.hpp"
#include "core/portal/texts.hpp"

#include <algorithm>
#include <cstddef>

namespace portal {
namespace {

constexpr std::size_t kDigits = 64;
constexpr std::size_t kEnd = 10;

bool is_hex(std::string_view text) {
  return std::ranges::all_of(
      text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

std::string digits_of(std::string_view pasted) {
  std::string out;
  for (const char c : base::fold_ascii(base::collapse_white_space(pasted))) {
    if (c != ':' && c != ' ') out += c;
  }
  return out;
}

std::string number(std::size_t value) {
  return std::to_string(value);
}

// Bytes are counted from 1; the last one may be half.
struct Difference {
  std::size_t bytes = 0;
  std::size_t first = 0;
};

Difference difference(std::string_view a, std::string_view b) {
  Difference out;
  for (std::size_t at = 0; at < a.size(); at += 2) {
    if (a.substr(at, 2) == b.substr(at, a.size() - at < 2 ? 1 : 2)) continue;
    if (out.bytes++ == 0) out.first = at / 2 + 1;
  }
  return out;
}

Comparison ends(std::string_view first, std::string_view last, std::string_view fingerprint) {
  if (first.size() != kEnd || last.size() != kEnd || !is_hex(first) || !is_hex(last)) {
    return {Agreement::NotAFingerprint, std::string(texts::kNotAFingerprint)};
  }
  if (fingerprint.starts_with(first) && fingerprint.ends_with(last)) {
    return {Agreement::Unsure, std::string(texts::kEndsAgree)};
  }
  return {Agreement::NoMatch, std::string(texts::kEndsDiffer)};
}

Comparison incomplete(std::string_view digits, std::string_view fingerprint) {
  const Difference found = difference(digits, fingerprint);
  if (found.bytes == 0) {
    return {Agreement::Unsure, fill(texts::kIncomplete, {number(digits.size())})};
  }
  return {Agreement::NoMatch,
          fill(texts::kIncompleteDiffers, {number(digits.size()), number(found.first)})};
}

Comparison whole(std::string_view digits, std::string_view fingerprint,
                 std::span<const NamedFingerprint> others) {
  if (digits == fingerprint) return {Agreement::Match, std::string(texts::kMatch)};
  const auto other = std::ranges::find(others, digits, &NamedFingerprint::fingerprint);
  if (other != others.end()) {
    return {Agreement::NoMatch, fill(texts::kMatchesOther, {other->name})};
  }
  const Difference found = difference(digits, fingerprint);
  if (found.bytes == 1)
    return {Agreement::NoMatch, fill(texts::kNoMatchOne, {number(found.first)})};
  return {Agreement::NoMatch,
          fill(texts::kNoMatchMany, {number(found.bytes), number(found.first)})};
}

}  // namespace

Comparison compare_fingerprint(std::string_view pasted, std::string_view fingerprint,
                               std::span<const NamedFingerprint> others) {
  const std::string digits = digits_of(pasted);
  if (digits.empty()) return {};
  for (const std::string_view gap : {std::string_view("…"), std::string_view("...")}) {
    const auto at = digits.find(gap);
    if (at == std::string::npos) continue;
    const std::string_view all = digits;
    return ends(all.substr(0, at), all.substr(at + gap.size()), fingerprint);
  }
  if (!is_hex(digits)) return {Agreement::NotAFingerprint, std::string(texts::kNotAFingerprint)};
  if (digits.size() < kDigits) return incomplete(digits, fingerprint);
  if (digits.size() > kDigits) {
    return {Agreement::NotAFingerprint, fill(texts::kTooLong, {number(digits.size())})};
  }
  return whole(digits, fingerprint, others);
}

}  // namespace portal
