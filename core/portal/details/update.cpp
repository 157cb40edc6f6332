#include "core/portal/commands.hpp"
#include "core/portal/handlers.hpp"
#include "core/portal/navigate.hpp"
#include "core/portal/texts.hpp"
#include "core/portal/wording.hpp"

#include <utility>

namespace portal {
namespace {

struct Copied {
  std::string text;
  std::string_view said;
};

Copied copied(CopiedFact fact, const domain::CertificateFacts& facts, const std::string& pem) {
  switch (fact) {
    case CopiedFact::Identifier: return {facts.identifier, texts::kIdentifierCopied};
    case CopiedFact::Fingerprint:
      return {colon_fingerprint(facts.fingerprint), texts::kFingerprintCopied};
    case CopiedFact::Subject: return {facts.subject, texts::kSubjectCopied};
    case CopiedFact::Issuer: return {facts.issuer, texts::kIssuerCopied};
    case CopiedFact::Serial: return {spaced_serial(facts.serial), texts::kSerialCopied};
    case CopiedFact::Pem: return {pem, texts::kPemCopied};
  }
  std::unreachable();
}

std::string_view title_of(query::PackColumn column) {
  switch (column) {
    case query::PackColumn::PackId: return texts::kProductPack;
    case query::PackColumn::Used: return texts::kUsed;
    case query::PackColumn::Expires: return texts::kExpires;
    case query::PackColumn::Status: return texts::kStatus;
  }
  std::unreachable();
}

std::string pem_of(const Model& model) {
  if (!model.certificate) return {};
  const auto* read = std::get_if<ReadCertificate>(&model.certificate->file);
  return read == nullptr ? std::string() : read->pem;
}

}  // namespace

void on(Step& step, const ChooseDetailsTab& msg) {
  Route route = step.model.route;
  route.tab = msg.tab;
  go(step, std::move(route), How::Push);
}

void on(Step& step, const SearchPacks& msg) {
  Route route = step.model.route;
  route.packs.search = msg.text;
  go(step, std::move(route), How::Replace);
}

void on(Step& step, const SortPacks& msg) {
  Route route = step.model.route;
  PackQuery& packs = route.packs;
  packs.descending = msg.descending.value_or(packs.sort == msg.column && !packs.descending);
  packs.sort = msg.column;
  announce_order(step, title_of(packs.sort), packs.descending);
  go(step, std::move(route), How::Push);
}

void on(Step& step, const CopyFact& msg) {
  const CompanyState* company = current(step.model);
  const auto* row = company ? company->replica.view().ums_ids.find(msg.ums_id) : nullptr;
  if (row == nullptr) return;
  Copied copy = copied(msg.fact, row->certificate.certificate, pem_of(step.model));
  step.model.copied = copy.said;
  step.effects.push_back(CopyText{++step.model.last_number, std::move(copy.text)});
}

}  // namespace portal
