#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

// Licenses in use of one UMS ID over time: a picture, and the same numbers as a table.
namespace portal {

// Places are parts of a thousand between the two ends of an axis.
struct TrendMarkVm {
  std::string text;
  int at = 0;
};

struct TrendDayVm {
  std::string day;
  std::string in_use;
  int across = 0, up = 0;
};

struct TrendVm {
  std::string title;    // "Licenses in use, last 30 days"
  std::string line;     // "142 on 26 Oct to 225 today"
  std::string table;    // name of the table: "Licenses in use by day, last 30 days"
  std::string summary;  // the picture for those who do not see it, a sentence or two
  std::vector<TrendMarkVm> across, up;
  std::vector<TrendDayVm> days;      // oldest first; a number holds until the next day
  std::optional<TrendMarkVm> limit;  // licenses that there are, if the axis reaches them
  bool as_table = false;
  std::string none;  // why there is nothing to show; then there are no days
};

struct ShowTrend {
  bool as_table = false;
  friend bool operator==(const ShowTrend&, const ShowTrend&) = default;
};
using TrendMsg = std::variant<ShowTrend>;

}  // namespace portal
