#pragma once

#include "core/wire/wire_error.hpp"

#include <cstddef>
#include <cstdint>
#include <expected>
#include <string>
#include <string_view>
#include <vector>

namespace wire {

// What every JSON reader in the world holds exactly.
inline constexpr std::int64_t kLargestInteger = (std::int64_t{1} << 53) - 1;

enum class JsonKind : std::uint8_t {
  Null,
  Bool,
  Integer,    // -(2^53 - 1) to 2^53 - 1
  OddNumber,  // any other number: with a fraction or exponent, or too large
  Text,
  Array,
  Object,
};

// A JSON text that comes in pieces, so that not all of it need be there at once.
class Pieces {
 public:
  virtual ~Pieces() = default;
  // The next one, valid until the next call; empty at the end.
  virtual std::string_view next() = 0;
};

class JsonDocument;

// Takes rows while the text around them is read, so that no document holds them all.
class RowSink {
 public:
  virtual ~RowSink() = default;
  // Whether objects of this array, a member of the root, are rows.
  virtual bool takes(std::string_view array) = 0;
  // The object at `row`, at `position` of the array. False ends the reading.
  virtual bool row(std::string_view array, std::size_t position, const JsonDocument& document,
                   std::uint32_t row) = 0;
};

// A JSON text as a flat list of its values in the order they stand in the text: the children of
// value `i` begin at i + 1, each ends where its `end` says. Positions stay within 32 bits because
// the text is at most 4 GiB.
class JsonDocument {
 public:
  using Index = std::uint32_t;

  // Checks size, UTF-8, syntax, depth and that no object names a member twice, in this order.
  static std::expected<JsonDocument, WireError> parse(std::string_view text, std::size_t max_bytes);

  // The same of a text in pieces, without the check of UTF-8 outside of strings (where no other
  // byte than ASCII is JSON anyhow). The rows that `sink` takes are not in the document.
  static std::expected<JsonDocument, WireError> parse(Pieces& pieces, RowSink& sink);

  std::size_t size() const { return nodes_.size(); }  // values in all, at least 1
  Index end_of(Index value) const { return nodes_[value].end; }
  JsonKind kind(Index value) const { return nodes_[value].kind; }
  std::string_view name(Index value) const;  // of a member of an object
  bool truth(Index value) const;             // of Bool
  std::int64_t integer(Index value) const;   // of Integer
  std::string_view text(Index value) const;  // of Text

 private:
  friend class JsonBuilder;

  static std::expected<JsonDocument, WireError> read(Pieces& pieces, RowSink* sink);

  struct Span {
    Index at = 0;
    Index size = 0;
  };
  struct Node {
    JsonKind kind = JsonKind::Null;
    Index end = 0;
    Span name;
    std::int64_t number = 0;  // Bool, Integer; of Text the index of its span
  };

  std::string_view slice(Span span) const {
    return std::string_view(characters_).substr(span.at, span.size);
  }

  std::vector<Node> nodes_;
  std::vector<Span> texts_;
  std::string characters_;
};

}  // namespace wire
