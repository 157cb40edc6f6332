#include "core/rules/ums_license.hpp"

#include <utility>

namespace rules {
namespace {

constexpr bool may_stand_in_file_name(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' ||
         c == '_' || c == '-';
}

// One `_` for each code point that may not stand in a file name.
std::string file_stem(std::string_view name) {
  std::string stem;
  for (const char c : name) {
    const bool continues_code_point = (static_cast<unsigned char>(c) & 0xC0) == 0x80;
    if (continues_code_point) continue;
    stem += may_stand_in_file_name(c) ? c : '_';
  }
  return stem;
}

}  // namespace

FileStatus file_status(const domain::UmsId& ums_id, const UmsLicenseLevel& today) {
  if (!ums_id.last_license) return FileStatus::Never;
  const domain::IssuedUmsLicense& file = *ums_id.last_license;
  const bool current = file.level == today.level && file.expires_on == today.expires_on &&
                       file.fingerprint == ums_id.certificate.certificate.fingerprint;
  return current ? FileStatus::Current : FileStatus::OutOfDate;
}

std::string_view display_name(domain::Edition edition) {
  switch (edition) {
    case domain::Edition::Essential: return "Essential";
    case domain::Edition::Standard: return "Standard";
    case domain::Edition::Evaluation: return "Evaluation";
    case domain::Edition::Enterprise: return "Enterprise";
  }
  std::unreachable();
}

std::string license_file_name(const domain::UmsId& ums_id, std::uint32_t serial) {
  return file_stem(ums_id.name) + "-ums-license-" + std::to_string(serial) + ".lic";
}

std::string certificate_file_name(const domain::UmsId& ums_id) {
  return file_stem(ums_id.name) + "-ums-id.crt";
}

}  // namespace rules
