#include "server/demo/table.hpp"

#include "server/demo/table_texts.hpp"

#include <algorithm>
#include <ranges>
#include <stdexcept>

namespace demo {
namespace {

std::vector<std::string> parts(std::string_view text, char separator) {
  std::vector<std::string> found;
  for (const auto part : std::views::split(text, separator)) {
    found.emplace_back(part.begin(), part.end());
  }
  return found;
}

std::string_view text_of(std::string_view name) {
  for (const TableText& file : table_texts()) {
    if (file.name.substr(0, file.name.find('.')) == name) return file.text;
  }
  throw std::runtime_error("no table " + std::string(name));
}

}  // namespace

const std::string& Line::operator[](std::string_view column) const {
  const auto at = std::ranges::find(columns_, column);
  if (at == columns_.end()) throw std::runtime_error("no column " + std::string(column));
  return values_[static_cast<std::size_t>(at - columns_.begin())];
}

std::vector<Line> table(std::string_view name) {
  std::vector<std::string> lines = parts(text_of(name), '\n');
  if (lines.back().empty()) lines.pop_back();
  const std::vector<std::string> columns = parts(lines.front(), '\t');
  std::vector<Line> found;
  for (const std::string& line : lines | std::views::drop(1)) {
    std::vector<std::string> values = parts(line, '\t');
    if (values.size() != columns.size()) throw std::runtime_error("not a line of columns: " + line);
    found.emplace_back(columns, std::move(values));
  }
  return found;
}

}  // namespace demo
