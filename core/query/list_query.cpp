#include "core/query/list_query.hpp"

#include "core/base/encoding.hpp"
#include "core/base/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace query {
namespace {

constexpr int kHighestPage = 1'000'000;

struct ColumnName {
  Column column;
  std::string_view name;
};
constexpr std::array<ColumnName, 5> kColumns = {{{Column::Name, "name"},
                                                 {Column::LicensesUsed, "licenses"},
                                                 {Column::ProductPacks, "packs"},
                                                 {Column::Certificate, "certificate"},
                                                 {Column::AutoAssign, "auto-assign"}}};

struct ChipName {
  Chip chip;
  std::string_view name;
};
constexpr std::array<ChipName, kChipCount> kChips = {
    {{Chip::Expiring, "expiring"},
     {Chip::NearLimit, "near-limit"},
     {Chip::OverConsumed, "over-consumed"},
     {Chip::AutoAssignOff, "auto-assign-off"},
     {Chip::CertificateProblems, "certificate-problems"}}};
constexpr std::string_view kClosed = "closed";

constexpr bool is_unreserved(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
         c == '.' || c == '_' || c == '~';
}

std::string percent_encode(std::string_view text) {
  static constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    if (is_unreserved(c)) {
      out += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += '%';
    out += kHex[byte >> 4];
    out += kHex[byte & 0x0F];
  }
  return out;
}

std::string percent_decode(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const char c = text.front();
    text.remove_prefix(1);
    const auto byte = c == '%' && text.size() >= 2 ? base::parse_hex(text.substr(0, 2))
                                                   : std::optional<base::Bytes>{};
    if (byte) {
      out += static_cast<char>(byte->front());
      text.remove_prefix(2);
    } else {
      out += c == '+' ? ' ' : c;
    }
  }
  return out;
}

// Takes what stands before `separator`, or all of it, and drops both from `rest`.
std::string_view take_until(std::string_view& rest, char separator) {
  const std::size_t at = std::min(rest.find(separator), rest.size());
  const std::string_view taken = rest.substr(0, at);
  rest.remove_prefix(std::min(at + 1, rest.size()));
  return taken;
}

std::optional<int> parse_number(std::string_view text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

void append_parameter(std::string& out, std::string_view name, std::string_view value) {
  if (!out.empty()) out += '&';
  out.append(name).append("=").append(value);
}

std::string show_value(const ListQuery& query) {
  std::string value;
  const auto append = [&](std::string_view name) {
    if (!value.empty()) value += ',';
    value += name;
  };
  for (const ChipName& named : kChips) {
    if (query.chips.has(named.chip)) append(named.name);
  }
  if (query.show_closed) append(kClosed);
  return value;
}

void read_show(ListQuery& query, std::string_view value) {
  while (!value.empty()) {
    const std::string_view name = take_until(value, ',');
    if (name == kClosed) query.show_closed = true;
    const auto named = std::ranges::find(kChips, name, &ChipName::name);
    if (named != kChips.end() && !query.chips.has(named->chip)) query.chips.toggle(named->chip);
  }
}

void read_sort(ListQuery& query, std::string_view value) {
  const bool descending = value.starts_with('-');
  if (descending) value.remove_prefix(1);
  const auto named = std::ranges::find(kColumns, value, &ColumnName::name);
  if (named == kColumns.end()) return;
  query.sort = named->column;
  query.direction = descending ? Direction::Descending : Direction::Ascending;
}

void read_parameter(ListQuery& query, std::string_view name, const std::string& value) {
  if (name == "q" && base::is_utf8(value)) query.search = value;
  if (name == "show") read_show(query, value);
  if (name == "sort") read_sort(query, value);
  const auto number = parse_number(value);
  if (!number) return;
  if (name == "page" && *number >= 1 && *number <= kHighestPage) query.page = *number;
  if (name == "rows" &&
      std::ranges::find(kRowsPerPage, *number) != std::ranges::end(kRowsPerPage)) {
    query.rows = *number;
  }
}

}  // namespace

std::string to_url_query(const ListQuery& query) {
  const ListQuery standard;
  std::string out;
  if (!query.search.empty()) append_parameter(out, "q", percent_encode(query.search));
  if (const std::string show = show_value(query); !show.empty())
    append_parameter(out, "show", show);
  if (query.sort != standard.sort || query.direction != standard.direction) {
    const auto named = std::ranges::find(kColumns, query.sort, &ColumnName::column);
    std::string value = query.direction == Direction::Descending ? "-" : "";
    append_parameter(out, "sort", value.append(named->name));
  }
  if (query.page != standard.page) append_parameter(out, "page", std::to_string(query.page));
  if (query.rows != standard.rows) append_parameter(out, "rows", std::to_string(query.rows));
  return out;
}

ListQuery parse_list_query(std::string_view url_query) {
  ListQuery query;
  if (url_query.starts_with('?')) url_query.remove_prefix(1);
  while (!url_query.empty()) {
    std::string_view value = take_until(url_query, '&');
    const std::string_view name = take_until(value, '=');
    read_parameter(query, name, percent_decode(value));
  }
  return query;
}

}  // namespace query
