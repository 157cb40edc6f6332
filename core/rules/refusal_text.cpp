#include "core/rules/refusal_text.hpp"

#include <string_view>
#include <utility>

namespace rules {
namespace {

using domain::RefusalCode;

// domain.md 4.3, word for word.
std::string_view sentence(RefusalCode code) {
  switch (code) {
    case RefusalCode::NotSignedIn: return "Please sign in again.";
    case RefusalCode::NotFound: return "There is nothing here, or you have no access to it.";
    case RefusalCode::RoleNotAllowed:
      return "Your role in {company} does not allow this. Ask a super admin of the company.";
    case RefusalCode::RequestIdReused:
      return "This request was already sent with other content. Reload the page and try again.";
    case RefusalCode::ChangedMeanwhile:
      return "Somebody changed this in the meantime. The current values are shown; check them and "
             "try again.";
    case RefusalCode::TooManyItems: return "At most 100 items can be changed in one step.";
    case RefusalCode::UmsIdClosed: return "{name} is removed or superseded and can only be read.";
    case RefusalCode::NameEmpty: return "Enter a name.";
    case RefusalCode::NameTooLong: return "The name has {n} characters; at most 64 are allowed.";
    case RefusalCode::NameBadCharacter:
      return "The name contains an invisible control character at position {n}.";
    case RefusalCode::NameTaken: return "{company} already has a UMS ID called {name}.";
    case RefusalCode::TooManyUmsIds: return "{company} has reached its 100,000 UMS IDs.";
    case RefusalCode::TooManyPacks: return "{name} has reached its 1,000 Product Packs.";
    case RefusalCode::PackArchived: return "{pack} is archived. Restore it first.";
    case RefusalCode::PackMerged: return "{pack} was merged into {target}. Use that pack.";
    case RefusalCode::PackExpired: return "{pack} expired on {date}. Renew it first.";
    case RefusalCode::PackNotYetActivated:
      return "{pack} starts on {date} and can be assigned from that day.";
    case RefusalCode::EulaPending:
      return "The EULA of order {order} is not accepted yet. Accept it to go on.";
    case RefusalCode::PackOnOtherUmsId: return "{pack} is assigned to {other}. Move it instead.";
    case RefusalCode::PackNotThere: return "{pack} is not assigned to {name} any more.";
    case RefusalCode::FileEmpty: return "The file is empty.";
    case RefusalCode::FileTooLarge: return "The file is over 64 KiB.";
    case RefusalCode::PrivateKeyInFile:
      return "The file contains a private key. Nothing was stored. Export only the certificate, "
             "and treat the key as exposed if the file left the UMS.";
    case RefusalCode::NotACertificate: return "The file holds no readable X.509 certificate.";
    case RefusalCode::MoreThanOneCertificate:
      return "The file holds {n} certificates. Upload the UMS ID certificate alone.";
    case RefusalCode::BytesAfterCertificate:
      return "The file holds {n} bytes after the certificate. Export it again.";
    case RefusalCode::KeyNotSupported:
      return "The certificate's key type or size is not supported.";
    case RefusalCode::KeyTooSmall: return "The RSA key has {n} bits; at least 2048 are needed.";
    case RefusalCode::CertificateNotYetValid: return "The certificate is valid only from {date}.";
    case RefusalCode::CertificateExpired: return "The certificate expired on {date}.";
    case RefusalCode::CertificateInCompany:
      return "This certificate is already registered as {name}.";
    case RefusalCode::SameKeyInCompany:
      return "{name} uses the same key. Replace the certificate there.";
    case RefusalCode::CertificateProvenElsewhere:
      return "This certificate belongs to a UMS ID of another company. It must be removed there "
             "first.";
    case RefusalCode::UmsLicenseNotNeeded:
      return "The UMS license level of {company} is Essential. It needs no license file.";
  }
  std::unreachable();
}

}  // namespace

std::string refusal_text(const domain::Refusal& refusal) {
  std::string text;
  std::string_view rest = sentence(refusal.code);
  while (!rest.empty()) {
    const std::size_t open = rest.find('{');
    text.append(rest.substr(0, open));
    if (open == std::string_view::npos) break;
    const std::size_t close = rest.find('}', open);
    const auto fact = refusal.facts.find(rest.substr(open + 1, close - open - 1));
    if (fact != refusal.facts.end()) {
      text.append(fact->second);
    } else {
      text.append(rest.substr(open, close - open + 1));
    }
    rest.remove_prefix(close + 1);
  }
  return text;
}

}  // namespace rules
