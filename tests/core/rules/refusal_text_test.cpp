#include "core/rules/refusal_text.hpp"

#include <catch2/catch_test_macros.hpp>

#include <iterator>
#include <string_view>

namespace {

struct Sentence {
  std::string_view code, text;
};

// The table of the domain specification, section 4.3, as it stands there.
constexpr Sentence kSentences[] = {
    {"not_signed_in", "Please sign in again."},
    {"not_found", "There is nothing here, or you have no access to it."},
    {"role_not_allowed",
     "Your role in {company} does not allow this. Ask a super admin of the company."},
    {"request_id_reused",
     "This request was already sent with other content. Reload the page and try again."},
    {"changed_meanwhile",
     "Somebody changed this in the meantime. The current values are shown; check them and try "
     "again."},
    {"too_many_items", "At most 100 items can be changed in one step."},
    {"ums_id_closed", "{name} is removed or superseded and can only be read."},
    {"name_empty", "Enter a name."},
    {"name_too_long", "The name has {n} characters; at most 64 are allowed."},
    {"name_bad_character", "The name contains an invisible control character at position {n}."},
    {"name_taken", "{company} already has a UMS ID called {name}."},
    {"too_many_ums_ids", "{company} has reached its 100,000 UMS IDs."},
    {"too_many_packs", "{name} has reached its 1,000 Product Packs."},
    {"pack_archived", "{pack} is archived. Restore it first."},
    {"pack_merged", "{pack} was merged into {target}. Use that pack."},
    {"pack_expired", "{pack} expired on {date}. Renew it first."},
    {"pack_not_yet_activated", "{pack} starts on {date} and can be assigned from that day."},
    {"eula_pending", "The EULA of order {order} is not accepted yet. Accept it to go on."},
    {"pack_on_other_ums_id", "{pack} is assigned to {other}. Move it instead."},
    {"pack_not_there", "{pack} is not assigned to {name} any more."},
    {"file_empty", "The file is empty."},
    {"file_too_large", "The file is over 64 KiB."},
    {"private_key_in_file",
     "The file contains a private key. Nothing was stored. Export only the certificate, and "
     "treat the key as exposed if the file left the UMS."},
    {"not_a_certificate", "The file holds no readable X.509 certificate."},
    {"more_than_one_certificate",
     "The file holds {n} certificates. Upload the UMS ID certificate alone."},
    {"bytes_after_certificate", "The file holds {n} bytes after the certificate. Export it again."},
    {"key_not_supported", "The certificate's key type or size is not supported."},
    {"key_too_small", "The RSA key has {n} bits; at least 2048 are needed."},
    {"certificate_not_yet_valid", "The certificate is valid only from {date}."},
    {"certificate_expired", "The certificate expired on {date}."},
    {"certificate_in_company", "This certificate is already registered as {name}."},
    {"same_key_in_company", "{name} uses the same key. Replace the certificate there."},
    {"certificate_proven_elsewhere",
     "This certificate belongs to a UMS ID of another company. It must be removed there first."},
    {"ums_license_not_needed",
     "The UMS license level of {company} is Essential. It needs no license file."},
};

}  // namespace

TEST_CASE("every refusal has the sentence of the domain, word for word", "[rules][refusal]") {
  constexpr int kLast = static_cast<int>(domain::RefusalCode::UmsLicenseNotNeeded);
  REQUIRE(std::size(kSentences) == static_cast<std::size_t>(kLast) + 1);
  for (const Sentence& sentence : kSentences) {
    const auto code = domain::refusal_code(sentence.code);
    REQUIRE(code.has_value());
    // Without facts the placeholders stand as they are.
    CHECK(rules::refusal_text({.code = *code, .facts = {}, .subject = {}}) == sentence.text);
  }
}

TEST_CASE("facts fill the placeholders of a sentence", "[rules][refusal]") {
  CHECK(rules::refusal_text({.code = domain::RefusalCode::PackExpired,
                             .facts = {{"pack", "WE-4K7QP"}, {"date", "14 Dec 2026"}},
                             .subject = {}}) == "WE-4K7QP expired on 14 Dec 2026. Renew it first.");
  CHECK(rules::refusal_text({.code = domain::RefusalCode::NameTaken,
                             .facts = {{"company", "{name}"}, {"name", "UMS Test"}},
                             .subject = {}}) == "{name} already has a UMS ID called UMS Test.");
}
