#include "core/wire/json_document.hpp"

#include "core/base/text.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
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
  explicit JsonBuilder(JsonDocument& document, RowSink* sink = nullptr)
      : document_(document), sink_(sink) {}

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
  bool start_object(std::size_t) {
    if (!is_row()) return open(JsonKind::Object);
    before_row_ = {document_.nodes_.size(), document_.texts_.size(), document_.characters_.size()};
    return open(JsonKind::Object);
  }
  bool start_array(std::size_t) { return open(JsonKind::Array); }
  bool key(const std::string& name) {
    name_ = keep(name);
    return true;
  }
  bool end_object() {
    const auto object = open_.back();
    close();
    if (!members_differ(object)) return stop(WireErrorCode::DuplicateMember);
    return !is_row() || hand_over(object);
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

  // Whether the object that begins or has ended here stands in an array of rows.
  bool is_row() {
    if (sink_ == nullptr || open_.size() != 2) return false;
    const Index array = open_.back();
    if (document_.nodes_[array].kind != JsonKind::Array) return false;
    if (array_ != array) {
      array_ = array;
      position_ = 0;
      takes_ = sink_->takes(document_.name(array));
    }
    return takes_;
  }

  // And leaves no trace of it.
  bool hand_over(Index row) {
    if (!sink_->row(document_.name(array_), position_++, document_, row)) return false;
    document_.nodes_.resize(before_row_.nodes);
    document_.texts_.resize(before_row_.texts);
    document_.characters_.resize(before_row_.characters);
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

  struct Sizes {
    std::size_t nodes = 0, texts = 0, characters = 0;
  };

  JsonDocument& document_;
  RowSink* sink_;
  Index array_ = 0;  // the one that rows were last looked for in
  std::size_t position_ = 0;
  bool takes_ = false;
  Sizes before_row_;
  JsonDocument::Span name_;
  std::vector<Index> open_;
  std::vector<std::string_view> names_;
  WireErrorCode problem_ = WireErrorCode::NotJson;
};

namespace {

// All of a text at once.
class OnePiece final : public Pieces {
 public:
  explicit OnePiece(std::string_view text) : text_(text) {}
  std::string_view next() override { return std::exchange(text_, {}); }

 private:
  std::string_view text_;
};

}  // namespace

// Walks over the characters of pieces; the default one is the end of all. It has a name outside of
// this file, so that what nlohmann's templates make of it is seen to be theirs: they can throw
// where nothing here can.
class Characters {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  Characters() = default;
  explicit Characters(Pieces& pieces) : pieces_(&pieces) { fetch(); }

  reference operator*() const { return *at_; }
  Characters& operator++() {
    if (++at_ == end_) fetch();
    return *this;
  }
  // Only asked against the end.
  friend bool operator!=(const Characters& a, const Characters&) { return a.at_ != a.end_; }

 private:
  void fetch() {
    const std::string_view piece = pieces_->next();
    at_ = piece.data();
    end_ = at_ + piece.size();
  }

  Pieces* pieces_ = nullptr;
  const char* at_ = nullptr;
  const char* end_ = nullptr;
};

std::expected<JsonDocument, WireError> JsonDocument::read(Pieces& pieces, RowSink* sink) {
  JsonDocument document;
  JsonBuilder builder(document, sink);
  if (!nlohmann::json::sax_parse(Characters(pieces), Characters(), &builder)) {
    return std::unexpected(WireError{{}, builder.problem()});
  }
  return document;
}

std::expected<JsonDocument, WireError> JsonDocument::parse(Pieces& pieces, RowSink& sink) {
  return read(pieces, &sink);
}

std::expected<JsonDocument, WireError> JsonDocument::parse(std::string_view text,
                                                           std::size_t max_bytes) {
  const auto refused = [](WireErrorCode code) { return std::unexpected(WireError{{}, code}); };
  if (text.size() > std::min<std::size_t>(max_bytes, std::numeric_limits<Index>::max())) {
    return refused(WireErrorCode::TooLarge);
  }
  if (!base::is_utf8(text)) return refused(WireErrorCode::NotUtf8);
  OnePiece piece(text);
  return read(piece, nullptr);
}

}  // namespace wire
