#pragma once

#include "core/domain/product_pack.hpp"
#include "core/portal/model.hpp"
#include "core/portal/shared/marks.hpp"
#include "core/rules/usage.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// View-models that several screens show. A view-model carries finished strings and what is enabled;
// a screen lays it out and decides nothing.
namespace portal {

UsageVm usage_view(const rules::Usage& usage);
// "225 / 750".
std::string usage_line(const rules::Usage& usage);
// Of one pack alone.
rules::Usage usage_of_pack(const domain::ProductPack& pack, base::Date today);

// Count and earliest expiry of the packs of a UMS ID.
LineVm expiry_line(const rules::Usage& usage, base::Date today);

ChipVm certificate_chip(const domain::UmsId& row, base::Instant now);

// The switch of one UMS ID.
// Each column up and down, and which of these it is now; columns count from 0.
struct OrdersVm {
  std::vector<std::string> labels;  // of column i: at 2 i ascending, at 2 i + 1 descending
  std::size_t chosen = 0;           // index into them
};
OrdersVm orders_view(std::span<const std::string_view> columns, std::size_t column,
                     bool descending);

struct AutoAssignVm {
  std::string name;  // "Auto assign, UMS Test"
  std::string word;  // "On"
  bool on = false;
  bool changeable = true;  // false: only the word is shown
  bool busy = false;       // on its way
  bool waiting = false;    // for the connection
  bool failed = false;     // went back
  std::string reason;      // of waiting and failed
};
AutoAssignVm auto_assign_view(const CompanyState& company, const domain::UmsId& row, bool online);

// Whether what is asked for is sent at once: the network is there and the server answers.
bool is_connected(const Model& model, const CompanyState& company);

// A conflict about this row.
const sync::Conflict* conflict_of(const CompanyState& company, const domain::UmsRef& ref);
// Why it did not come about; of a command about several rows, at which of them.
std::string sentence_of(const domain::CompanyRows& rows, const sync::Conflict& conflict);

// "Downloads wait": why no UMS license can be downloaded now; none if it can.
std::optional<std::string> no_license_because(const CompanyState& company,
                                              const domain::UmsId& row);

}  // namespace portal
