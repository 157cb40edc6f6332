#pragma once

#include "core/domain/change.hpp"
#include "core/domain/company_rows.hpp"

#include <vector>

namespace sync {

// Which rows of the view changed since they were last asked for: for indexes over the view.
struct Touched {
  bool everything = false;
  std::vector<domain::UmsRef> ums_ids;  // sorted, once each; also those whose packs changed
  friend bool operator==(const Touched&, const Touched&) = default;
};

// The rows of a company in two layers: the base, and on top what is not in it yet. Only one copy of
// the rows is kept; what the top layer hides of the base is put aside.
class LayeredRows {
 public:
  // Both layers as one.
  const domain::CompanyRows& view() const { return rows_; }

  // Another base, nothing on top.
  void replace(domain::CompanyRows base);

  void put_on_top(domain::Row row);
  // Takes the top layer off: the view is the base.
  void peel();
  // Only while nothing is on top.
  void put_in_base(domain::Row row);

  const Touched& touched() const { return touched_; }
  void forget_touched() { touched_ = {}; }

  friend bool operator==(const LayeredRows&, const LayeredRows&) = default;

 private:
  struct Hidden {
    domain::Row row;  // of the base; only its ref counts if the base has no such row
    bool in_base = true;
    friend bool operator==(const Hidden&, const Hidden&) = default;
  };

  void touch(const domain::Row& row);
  void touch(const domain::UmsRef& ums_id);

  domain::CompanyRows rows_;
  std::vector<Hidden> hidden_;  // in the order in which it was hidden
  Touched touched_;
};

}  // namespace sync
