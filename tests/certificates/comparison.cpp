#include "tests/certificates/comparison.hpp"

#include "core/certificate/facts.hpp"
#include "core/certificate/pem.hpp"

#include <algorithm>
#include <string_view>

namespace corpus {
namespace {

using certificate::Certificate;
using nlohmann::json;

json attributes(const certificate::Name& name) {
  json out = json::array();
  for (const certificate::RelativeName& part : name.parts) {
    for (const certificate::Attribute& attribute : part) {
      out.push_back({attribute.oid, attribute.text});
    }
  }
  return out;
}

json extensions(const Certificate& certificate) {
  json out = json::array();
  for (const certificate::Extension& extension : certificate.extensions) {
    out.push_back({extension.oid, extension.critical});
  }
  return out;
}

std::string curve_name(const certificate::PublicKey& key) {
  if (!key.curve_name.starts_with("P-")) return key.curve_name;
  return "secp" + key.curve_name.substr(2) + "r1";
}

std::uint64_t number(const std::vector<std::uint8_t>& bytes) {
  std::uint64_t value = 0;
  for (const std::uint8_t byte : bytes) value = value * 256 + byte;
  return value;
}

json key(const certificate::PublicKey& key) {
  json out = {{"alg_oid", key.algorithm.oid}};
  if (key.kind == certificate::KeyKind::Rsa) {
    out.update({{"type", "RSA"}, {"bits", key.bits}, {"e", number(key.exponent)}});
  } else if (key.kind == certificate::KeyKind::Ec) {
    out.update({{"type", "EC"}, {"bits", key.bits}, {"curve", curve_name(key)}});
  }
  return out;
}

// Not every program says everything of a key.
json only_members_of(const json& said, const json& ours) {
  json out = json::object();
  for (const auto& [name, value] : ours.items()) {
    if (said.contains(name)) out[name] = value;
  }
  return out;
}

json basic_constraints(const certificate::BasicConstraints& value) {
  json length;
  if (value.path_length) length = *value.path_length;
  return {{"ca", value.ca}, {"pathlen", length}};
}

std::string general_name(const certificate::GeneralName& name) {
  using enum certificate::GeneralNameKind;
  switch (name.kind) {
    case Other: return "otherName:" + name.type_oid + ":" + name.text;
    case Email: return "email:" + name.text;
    case Dns: return "DNS:" + name.text;
    case Directory: return "DirName:";
    case Uri: return "URI:" + name.text;
    case IpAddress: return "IP:" + name.text;
    case RegisteredId: return "RID:" + name.text;
    case X400:
    case EdiParty: return name.text;
  }
  return {};
}

json alternative_names(const certificate::AlternativeNames& value) {
  json out = json::array();
  for (const auto& name : value.names) out.push_back(general_name(name));
  return out;
}

std::string upper_case(std::string text) {
  std::ranges::transform(text, text.begin(),
                         [](char c) { return c >= 'a' ? static_cast<char>(c - 'a' + 'A') : c; });
  return text;
}

// Names in directory form are compared by kind alone: the other program abbreviates otherwise.
json without_directory_names(json names) {
  for (json& name : names) {
    if (name.get<std::string>().starts_with("DirName:")) name = "DirName:";
  }
  return names;
}

class Fields {
 public:
  Fields(const Sample& sample, Comparison& total) : sample_(sample), total_(total) {}

  void equal(const std::string& field, const json& ours, const json& theirs) {
    if (ours == theirs) {
      ++total_.equal[field];
    } else {
      total_.differences.push_back(sample_.path + ": " + field + ": " + ours.dump() + ", theirs " +
                                   theirs.dump());
    }
  }

  // A field of the first program, unless the two disagree on it.
  void field(const std::string& name, const json& ours) {
    const json& fields = sample_.said["fields"];
    const auto disagreed = sample_.said.value("disagree", std::vector<std::string>());
    if (!fields.contains(name) || std::ranges::find(disagreed, name) != disagreed.end()) return;
    equal(name, ours, fields[name]);
  }

 private:
  const Sample& sample_;
  Comparison& total_;
};

void compare_extension_values(const Certificate& certificate, Fields& fields, const json& said) {
  if (const auto* value = find_value<certificate::BasicConstraints>(certificate)) {
    fields.field("basic_constraints", basic_constraints(*value));
  }
  for (const auto& extension : certificate.extensions) {
    const auto* value = std::get_if<certificate::AlternativeNames>(&extension.value);
    const char* name = extension.oid == "2.5.29.17" ? "san" : "ian";
    if (value == nullptr || !said.contains(name)) continue;
    fields.equal(name, alternative_names(*value), without_directory_names(said[name]));
  }
  if (const auto* value = find_value<certificate::ExtendedKeyUsage>(certificate)) {
    fields.field("eku", value->purposes);
  }
  if (const auto* value = find_value<certificate::SubjectKeyIdentifier>(certificate)) {
    fields.field("ski", upper_case(base::to_hex(value->id)));
  }
}

void compare_fields(const Certificate& certificate, Fields& fields, const json& said) {
  fields.field("version", certificate.version);
  fields.field("serial", certificate.serial);
  fields.field("subject_attrs", attributes(certificate.subject));
  fields.field("issuer_attrs", attributes(certificate.issuer));
  fields.field("not_before", base::to_text(certificate.not_before->at));
  fields.field("not_after", base::to_text(certificate.not_after->at));
  fields.field("sig_alg_oid", certificate.signature_algorithm.oid);
  fields.field("extensions", extensions(certificate));
  fields.field("self_issued", is_self_issued(certificate));
  const bool comparable = said.contains("key") && said["key"].contains("type") &&
                          (said["key"]["type"] == "RSA" || said["key"]["type"] == "EC");
  if (comparable) fields.field("key", only_members_of(said["key"], key(*certificate.key)));
  compare_extension_values(certificate, fields, said);
}

}  // namespace

void compare(const Sample& sample, Comparison& total) {
  if (!is_loaded_by_others(sample)) return;
  const auto blocks = certificate::pem_blocks(certificate::text_of_file(sample.bytes));
  const auto der = blocks.empty() ? sample.bytes : *blocks[0].bytes;
  const certificate::Decoded decoded = certificate::decode(der);
  Fields fields(sample, total);
  fields.equal("loads", decoded.complete(), true);
  if (!decoded.complete()) return;
  if (decoded.size == sample.said["len"]) {
    fields.equal("sha1", decoded.certificate->sha1, sample.said["sha1"]);
    fields.equal("sha256", decoded.certificate->sha256, sample.said["sha256"]);
  }
  compare_fields(*decoded.certificate, fields, sample.said["fields"]);
}

}  // namespace corpus
