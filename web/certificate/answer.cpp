#include "web/certificate/answer.hpp"

#include "core/certificate/facts.hpp"
#include "core/certificate/oid.hpp"
#include "core/certificate/pem.hpp"
#include "core/wire/json_writer.hpp"
#include "web/certificate/extension_text.hpp"

#include <utility>

namespace certificate_program {
namespace {

NameText name_text(const certificate::Name& name) {
  NameText out{.text = to_text(name), .parts = {}};
  for (const certificate::RelativeName& part : name.parts) {
    std::vector<AttributeText>& attributes = out.parts.emplace_back();
    for (const certificate::Attribute& attribute : part) {
      attributes.push_back({.oid = attribute.oid,
                            .name = std::string(certificate::attribute_name(attribute.oid)),
                            .text = attribute.text});
    }
  }
  return out;
}

ExtensionText extension_text(const certificate::Extension& extension) {
  const std::string_view name = certificate::extension_name(extension.oid);
  return {.oid = extension.oid,
          .name = name.empty() ? extension.oid : std::string(name),
          .critical = extension.critical,
          .text = value_text(extension.value)};
}

IssueText issue_text(const certificate::Issue& issue) {
  return {.code = std::string(wire_name(issue.code)),
          .severity = std::string(wire_name(severity(issue.code))),
          .sentence = std::string(sentence(issue.code)),
          .begin = issue.place.begin,
          .end = issue.place.end};
}

Details details_of(const certificate::Found& found) {
  const certificate::Certificate& read = found.certificate;
  Details details{.version = std::to_string(read.version),
                  .serial = read.serial,
                  .subject = name_text(read.subject),
                  .issuer = name_text(read.issuer),
                  .not_before = found.not_before,
                  .not_after = found.not_after,
                  .key = to_text(found.key),
                  .key_oid = found.key.algorithm.oid,
                  .signature = read.signature_algorithm.name,
                  .signature_oid = read.signature_algorithm.oid,
                  .self_issued = is_self_issued(read),
                  .self_signed = is_self_signed(read),
                  .identifier = read.identifier,
                  .sha256 = read.sha256,
                  .sha1 = read.sha1,
                  .extensions = {},
                  .issues = {}};
  for (const auto& extension : read.extensions) {
    details.extensions.push_back(extension_text(extension));
  }
  for (const auto& issue : found.issues.list()) details.issues.push_back(issue_text(issue));
  return details;
}

RefusalText refusal_text(const domain::Refusal& refusal) {
  return {.code = std::string(wire_name(refusal.code)),
          .facts = {refusal.facts.begin(), refusal.facts.end()}};
}

}  // namespace

Answer read_file(std::span<const std::uint8_t> file) {
  Answer answer;
  auto found = certificate::find_certificate(file);
  if (!found) {
    answer.refusal = refusal_text(found.error());
    return answer;
  }
  answer.certificate = details_of(*found);
  answer.pem = certificate::to_pem(found->der);
  if (const auto refusal = check_key(found->key)) {
    answer.refusal = refusal_text(*refusal);
    return answer;
  }
  answer.ok = true;
  answer.facts = facts_of(certificate::Upload{std::move(*found)});
  return answer;
}

std::string to_json(const Answer& answer) {
  return wire::write_json(answer);
}

}  // namespace certificate_program
