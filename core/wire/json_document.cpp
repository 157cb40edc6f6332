#include "core/wire/json_document.hpp"

#include "core/base/text.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <utility>

namespace wire {
namespace {

constexpr int kNumberOverflow = 406;  // nlohmann's id for a number that no double holds

}  // namespace

std::string_view JsonDocument::name(Index value) const {
  return slice(nodes_[value].name);
}

bool JsonDocument::truth(Index value) const {
  return nodes_[value].number != 0;
}

std::int64_t JsonDocument::integer(Index value) const {
  return nodes_[value].number;
}

std::string_view JsonDocument::text(Index value) const {
  return slice(texts_[static_cast<std::size_t>(nodes_[value].number)]);
}

// Takes the events of nlohmann's parser.
class JsonBuilder {
 public:
  explicit JsonBuilder(JsonDocument& document) : document_(document) {}

  WireErrorCode problem() const { return problem_; }

  bool null() { return add(JsonKind::Null, 0); }
  bool boolean(bool truth) { return add(JsonKind::Bool, truth ? 1 : 0); }
  bool number_integer(std::int64_t number) {
    return number >= -kLargestInteger ? add(JsonKind::Integer, number)
                                      : add(JsonKind::OddNumber, 0);
  }
  bool number_unsigned(std::uint64_t number) {
    return number <= static_cast<std::uint64_t>(kLargestInteger)
               ? add(JsonKind::Integer, static_cast<std::int64_t>(number))
               : add(JsonKind::OddNumber, 0);
  }
  bool number_float(double, const std::string&) { return add(JsonKind::OddNumber, 0); }
  bool string(const std::string& text) {
    document_.texts_.push_back(keep(text));
    return add(JsonKind::Text, static_cast<std::int64_t>(document_.texts_.size() - 1));
  }
  bool binary(nlohmann::json::binary_t&) { return false; }  // no JSON text holds any
  bool start_object(std::size_t) { return open(JsonKind::Object); }
  bool start_array(std::size_t) { return open(JsonKind::Array); }
  bool key(const std::string& name) {
    name_ = keep(name);
    return true;
  }
  bool end_object() {
    const auto object = open_.back();
    close();
    return members_differ(object) || stop(WireErrorCode::DuplicateMember);
  }
  bool end_array() {
    close();
    return true;
  }
  bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception& error) {
    return stop(error.id == kNumberOverflow ? WireErrorCode::NumberOutOfRange
                                            : WireErrorCode::NotJson);
  }

 private:
  using Index = JsonDocument::Index;

  bool stop(WireErrorCode problem) {
    problem_ = problem;
    return false;
  }

  JsonDocument::Span keep(const std::string& text) {
    const JsonDocument::Span span{static_cast<Index>(document_.characters_.size()),
                                  static_cast<Index>(text.size())};
    document_.characters_ += text;
    return span;
  }

  bool add(JsonKind kind, std::int64_t number) {
    const auto index = static_cast<Index>(document_.nodes_.size());
    document_.nodes_.push_back({kind, index + 1, std::exchange(name_, {}), number});
    return true;
  }

  bool open(JsonKind kind) {
    if (open_.size() == static_cast<std::size_t>(kMaxDepth)) return stop(WireErrorCode::TooDeep);
    open_.push_back(static_cast<Index>(document_.nodes_.size()));
    return add(kind, 0);
  }

  void close() {
    document_.nodes_[open_.back()].end = static_cast<Index>(document_.nodes_.size());
    open_.pop_back();
  }

  bool members_differ(Index object) {
    names_.clear();
    for (Index child = object + 1; child < document_.end_of(object);
         child = document_.end_of(child)) {
      names_.push_back(document_.name(child));
    }
    std::ranges::sort(names_);
    return std::ranges::adjacent_find(names_) == names_.end();
  }

  JsonDocument& document_;
  JsonDocument::Span name_;
  std::vector<Index> open_;
  std::vector<std::string_view> names_;
  WireErrorCode problem_ = WireErrorCode::NotJson;
};

std::expected<JsonDocument, WireError> JsonDocument::parse(std::string_view text,
                                                           std::size_t max_bytes) {
  const auto refused = [](WireErrorCode code) { return std::unexpected(WireError{{}, code}); };
  if (text.size() > std::min<std::size_t>(max_bytes, std::numeric_limits<Index>::max())) {
    return refused(WireErrorCode::TooLarge);
  }
  if (!base::is_utf8(text)) return refused(WireErrorCode::NotUtf8);
  JsonDocument document;
  JsonBuilder builder(document);
  if (!nlohmann::json::sax_parse(text.begin(), text.end(), &builder)) {
    return refused(builder.problem());
  }
  return document;
}

}  // namespace wire
