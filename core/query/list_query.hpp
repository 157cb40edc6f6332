#pragma once

#include <cstdint>
#include <string>
#include <string_view>

// What a person asked of the UMS ID list, and its form in the URL.
namespace query {

enum class Column : std::uint8_t { Name, LicensesUsed, ProductPacks, Certificate, AutoAssign };
enum class Direction : std::uint8_t { Ascending, Descending };

enum class Chip : std::uint8_t {
  Expiring,      // a pack of it ends within 30 days or has ended
  NearLimit,     // level near_limit or full
  OverConsumed,  // level over_consumed
  AutoAssignOff,
  CertificateProblems,  // expired, not yet valid, or fewer than 90 full days left
};
inline constexpr int kChipCount = 5;

// A set of chips; a row must fit all of them.
struct Chips {
  std::uint8_t bits = 0;

  constexpr bool has(Chip chip) const { return (bits & bit(chip)) != 0; }
  constexpr void toggle(Chip chip) { bits = static_cast<std::uint8_t>(bits ^ bit(chip)); }
  constexpr bool empty() const { return bits == 0; }
  friend bool operator==(const Chips&, const Chips&) = default;

  static constexpr std::uint8_t bit(Chip chip) {
    return static_cast<std::uint8_t>(1u << static_cast<unsigned>(chip));
  }
};

inline constexpr int kRowsPerPage[] = {10, 25, 50, 100};
inline constexpr int kDefaultRows = 25;

struct ListQuery {
  std::string search;  // words, each must be found; as typed
  Chips chips;
  bool show_closed = false;  // also superseded and removed ones; chips never fit these
  Column sort = Column::Name;
  Direction direction = Direction::Ascending;
  int page = 1;  // from 1; one that is too high shows the last
  int rows = kDefaultRows;
  friend bool operator==(const ListQuery&, const ListQuery&) = default;
};

// "q=s%C3%BCd&show=expiring,closed&sort=-packs&page=2&rows=50", without what is the default; empty
// for ListQuery{}. Percent-encoded (RFC 3986), a space as %20.
std::string to_url_query(const ListQuery& query);

// Reads the above. Unknown parameters and impossible values leave the default: a URL is typed by
// people, and there is always a list to show. `+` reads as a space.
ListQuery parse_list_query(std::string_view url_query);

}  // namespace query
