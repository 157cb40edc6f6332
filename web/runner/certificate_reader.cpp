#include "web/runner/certificate_reader.hpp"

#include "core/wire/json_reader.hpp"
#include "core/wire/rows.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace runner {
namespace {

// What the page reads of the answer that web/certificate/answer.hpp describes.
struct ExtensionAnswer {
  std::string name;
  bool critical = false;
};
struct IssueAnswer {
  std::string sentence;
};
struct DetailsAnswer {
  std::vector<ExtensionAnswer> extensions;
  std::vector<IssueAnswer> issues;
};
struct RefusalAnswer {
  std::string code;
  std::map<std::string, std::string, std::less<>> facts;
};
struct CertificateAnswer {
  std::optional<RefusalAnswer> refusal;
  std::optional<DetailsAnswer> certificate;
  std::optional<domain::CertificateFacts> facts;
  std::string pem;
};

static void describe(wire::JsonReader& in, ExtensionAnswer& extension) {
  in.member("name", extension.name);
  in.member("critical", extension.critical);
}

static void describe(wire::JsonReader& in, IssueAnswer& issue) {
  in.member("sentence", issue.sentence);
}

static void describe(wire::JsonReader& in, DetailsAnswer& details) {
  in.member("extensions", details.extensions);
  in.member("issues", details.issues);
}

static void describe(wire::JsonReader& in, RefusalAnswer& refusal) {
  in.member("code", refusal.code);
  in.member("facts", refusal.facts);
}

static void describe(wire::JsonReader& in, CertificateAnswer& answer) {
  in.member("refusal", answer.refusal);
  in.member("certificate", answer.certificate);
  in.member("facts", answer.facts);
  in.member("pem", answer.pem);
}

constexpr std::size_t kLargestAnswer = std::size_t{4} << 20;

// The bytes between the lines that begin and end a PEM text.
std::optional<base::Bytes> der_of(std::string_view pem) {
  std::string base64;
  while (!pem.empty()) {
    const auto end = pem.find('\n');
    const std::string_view line = pem.substr(0, end);
    if (!line.starts_with("-----")) base64 += line;
    pem.remove_prefix(end == std::string_view::npos ? pem.size() : end + 1);
  }
  return base::parse_base64(base64);
}

using Result = decltype(portal::CertificateRead::result);

Result read_answer(CertificateAnswer answer) {
  if (answer.refusal) {
    const auto code = domain::refusal_code(answer.refusal->code);
    if (!code) return portal::ReaderFailed{true};
    return domain::Refusal{*code, std::move(answer.refusal->facts), {}};
  }
  auto der = der_of(answer.pem);
  if (!answer.facts || !answer.certificate || !der) return portal::ReaderFailed{true};
  portal::ReadCertificate read{
      *std::move(answer.facts), *std::move(der), std::move(answer.pem), {}, {}};
  for (const ExtensionAnswer& extension : answer.certificate->extensions) {
    read.extensions.push_back(extension.name + (extension.critical ? " (critical)" : ""));
  }
  for (IssueAnswer& issue : answer.certificate->issues) {
    read.issues.push_back(std::move(issue.sentence));
  }
  return read;
}

}  // namespace

portal::CertificateRead read_certificate(const browser::CertificateDecoded& decoded) {
  if (decoded.failure != browser::DecodeFailure::None) {
    const bool crashed = decoded.failure == browser::DecodeFailure::Crashed;
    return {decoded.request, portal::ReaderFailed{crashed}};
  }
  auto answer = wire::read_json<CertificateAnswer>(decoded.json, kLargestAnswer,
                                                   wire::UnknownMembers::PassOver);
  if (!answer) return {decoded.request, portal::ReaderFailed{true}};
  return {decoded.request, read_answer(*std::move(answer))};
}

}  // namespace runner
