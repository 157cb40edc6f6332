#pragma once

#include "core/domain/refs.hpp"
#include "core/portal/route.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace portal {

struct ChooseDetailsTab {
  DetailsTab tab = DetailsTab::ProductPacks;
  friend bool operator==(const ChooseDetailsTab&, const ChooseDetailsTab&) = default;
};
struct SearchPacks {
  std::string text;
  friend bool operator==(const SearchPacks&, const SearchPacks&) = default;
};
struct SortPacks {
  query::PackColumn column = query::PackColumn::Expires;
  std::optional<bool> descending = {};  // none: the other way if it was this column already
  friend bool operator==(const SortPacks&, const SortPacks&) = default;
};

enum class CopiedFact : std::uint8_t { Identifier, Fingerprint, Subject, Issuer, Serial, Pem };

// Copies what the certificate of a UMS ID says.
struct CopyFact {
  CopiedFact fact = CopiedFact::Identifier;
  domain::UmsRef ums_id;
  friend bool operator==(const CopyFact&, const CopyFact&) = default;
};

}  // namespace portal
