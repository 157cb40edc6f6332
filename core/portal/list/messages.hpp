#pragma once

#include "core/domain/refs.hpp"
#include "core/query/list_query.hpp"

#include <optional>
#include <string>

namespace portal {

struct TypeSearch {
  std::string text;
  friend bool operator==(const TypeSearch&, const TypeSearch&) = default;
};
struct ToggleChip {
  query::Chip chip = query::Chip::Expiring;
  friend bool operator==(const ToggleChip&, const ToggleChip&) = default;
};
struct ToggleClosed {
  friend bool operator==(const ToggleClosed&, const ToggleClosed&) = default;
};
// Where the search field is out of sight: shown, and put away again while it is empty.
struct ShowSearch {
  friend bool operator==(const ShowSearch&, const ShowSearch&) = default;
};
struct SortBy {
  query::Column column = query::Column::Name;
  std::optional<query::Direction> direction =
      {};  // none: ascending, or the other if it was so already
  friend bool operator==(const SortBy&, const SortBy&) = default;
};
struct GoToPage {
  int page = 1;
  friend bool operator==(const GoToPage&, const GoToPage&) = default;
};
struct ChooseRows {
  int rows = query::kDefaultRows;
  friend bool operator==(const ChooseRows&, const ChooseRows&) = default;
};
struct ClearFilters {
  friend bool operator==(const ClearFilters&, const ClearFilters&) = default;
};

struct SelectRow {
  domain::UmsRef ums_id;
  bool range = false;  // and all rows of the page between it and the one chosen before
  friend bool operator==(const SelectRow&, const SelectRow&) = default;
};
// All rows of the page, or none of them if all are selected.
struct SelectPage {
  friend bool operator==(const SelectPage&, const SelectPage&) = default;
};
// All rows that the query finds, on all pages.
struct SelectMatching {
  friend bool operator==(const SelectMatching&, const SelectMatching&) = default;
};
struct ClearSelection {
  friend bool operator==(const ClearSelection&, const ClearSelection&) = default;
};

struct ToggleAutoAssign {
  domain::UmsRef ums_id;
  friend bool operator==(const ToggleAutoAssign&, const ToggleAutoAssign&) = default;
};
struct SwitchSelected {
  bool on = false;
  friend bool operator==(const SwitchSelected&, const SwitchSelected&) = default;
};

struct ExportCsv {
  bool selected = false;  // these alone, else all that the list shows on all its pages
  friend bool operator==(const ExportCsv&, const ExportCsv&) = default;
};
// The public certificate of a UMS ID, as a file.
struct DownloadUmsId {
  domain::UmsRef ums_id;
  friend bool operator==(const DownloadUmsId&, const DownloadUmsId&) = default;
};

}  // namespace portal
