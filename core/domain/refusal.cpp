#include "core/domain/refusal.hpp"

#include <utility>

namespace domain {

std::string_view wire_name(RefusalCode code) {
  switch (code) {
    case RefusalCode::NotSignedIn: return "not_signed_in";
    case RefusalCode::NotFound: return "not_found";
    case RefusalCode::RoleNotAllowed: return "role_not_allowed";
    case RefusalCode::RequestIdReused: return "request_id_reused";
    case RefusalCode::ChangedMeanwhile: return "changed_meanwhile";
    case RefusalCode::TooManyItems: return "too_many_items";
    case RefusalCode::UmsIdClosed: return "ums_id_closed";
    case RefusalCode::NameEmpty: return "name_empty";
    case RefusalCode::NameTooLong: return "name_too_long";
    case RefusalCode::NameBadCharacter: return "name_bad_character";
    case RefusalCode::NameTaken: return "name_taken";
    case RefusalCode::TooManyUmsIds: return "too_many_ums_ids";
    case RefusalCode::TooManyPacks: return "too_many_packs";
    case RefusalCode::PackArchived: return "pack_archived";
    case RefusalCode::PackMerged: return "pack_merged";
    case RefusalCode::PackExpired: return "pack_expired";
    case RefusalCode::PackNotYetActivated: return "pack_not_yet_activated";
    case RefusalCode::EulaPending: return "eula_pending";
    case RefusalCode::PackOnOtherUmsId: return "pack_on_other_ums_id";
    case RefusalCode::PackNotThere: return "pack_not_there";
    case RefusalCode::FileEmpty: return "file_empty";
    case RefusalCode::FileTooLarge: return "file_too_large";
    case RefusalCode::PrivateKeyInFile: return "private_key_in_file";
    case RefusalCode::NotACertificate: return "not_a_certificate";
    case RefusalCode::MoreThanOneCertificate: return "more_than_one_certificate";
    case RefusalCode::BytesAfterCertificate: return "bytes_after_certificate";
    case RefusalCode::KeyNotSupported: return "key_not_supported";
    case RefusalCode::KeyTooSmall: return "key_too_small";
    case RefusalCode::CertificateNotYetValid: return "certificate_not_yet_valid";
    case RefusalCode::CertificateExpired: return "certificate_expired";
    case RefusalCode::CertificateInCompany: return "certificate_in_company";
    case RefusalCode::SameKeyInCompany: return "same_key_in_company";
    case RefusalCode::CertificateProvenElsewhere: return "certificate_proven_elsewhere";
    case RefusalCode::UmsLicenseNotNeeded: return "ums_license_not_needed";
  }
  std::unreachable();
}

std::optional<RefusalCode> refusal_code(std::string_view name) {
  static constexpr RefusalCode kLast = RefusalCode::UmsLicenseNotNeeded;
  for (int i = 0; i <= std::to_underlying(kLast); ++i) {
    const auto code = static_cast<RefusalCode>(i);
    if (wire_name(code) == name) return code;
  }
  return std::nullopt;
}

}  // namespace domain
