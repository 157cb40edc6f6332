#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace domain {

// The rules said no. Final, never retried. Renaming one is a protocol change.
enum class RefusalCode {
  NotSignedIn,
  NotFound,
  RoleNotAllowed,
  RequestIdReused,
  ChangedMeanwhile,
  TooManyItems,
  UmsIdClosed,
  NameEmpty,
  NameTooLong,
  NameBadCharacter,
  NameTaken,
  TooManyUmsIds,
  TooManyPacks,
  PackArchived,
  PackMerged,
  PackExpired,
  PackNotYetActivated,
  EulaPending,
  PackOnOtherUmsId,
  PackNotThere,
  FileEmpty,
  FileTooLarge,
  PrivateKeyInFile,
  NotACertificate,
  MoreThanOneCertificate,
  BytesAfterCertificate,
  KeyNotSupported,
  KeyTooSmall,
  CertificateNotYetValid,
  CertificateExpired,
  CertificateInCompany,
  SameKeyInCompany,
  CertificateProvenElsewhere,
  UmsLicenseNotNeeded,
};

// "pack_expired". Never fails.
std::string_view wire_name(RefusalCode code);

// None for a name that is not in the list.
std::optional<RefusalCode> refusal_code(std::string_view wire_name);

// `facts` fills the placeholders of the code's sentence: {"pack", "WE-4K7QP"}, {"date", "14 Dec
// 2026"}. Dates stand as a person reads them, numbers grouped. `subject` is the ref of the row that
// the person should look at (the other UMS ID, the pack), where there is one.
struct Refusal {
  RefusalCode code = RefusalCode::NotFound;
  std::map<std::string, std::string, std::less<>> facts = {};
  std::string subject = {};

  friend bool operator==(const Refusal&, const Refusal&) = default;
};

}  // namespace domain
