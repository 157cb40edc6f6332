#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace demo {

// A line of a table of assets/demo. Asking for a column that is not there throws: the tables are
// part of the program.
class Line {
 public:
  Line(const std::vector<std::string>& columns, std::vector<std::string> values)
      : columns_(columns), values_(std::move(values)) {}

  const std::string& operator[](std::string_view column) const;
  bool has(std::string_view column) const { return !(*this)[column].empty(); }

 private:
  std::vector<std::string> columns_;
  std::vector<std::string> values_;
};

// "ums_ids": the lines of assets/demo/ums_ids.tsv in their order. Throws for an unknown name.
std::vector<Line> table(std::string_view name);

}  // namespace demo
