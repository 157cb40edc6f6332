#pragma once

#include "core/base/encoding.hpp"
#include "core/base/instant.hpp"
#include "core/base/shared_text.hpp"
#include "core/base/strong_id.hpp"
#include "core/domain/names.hpp"
#include "core/domain/table.hpp"
#include "core/wire/json_document.hpp"
#include "core/wire/text_pool.hpp"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <expected>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace wire {

enum class UnknownMembers : std::uint8_t { Refuse, PassOver };

// Reads a document into values. The first fault stays and ends the reading; what was read until
// then is worth nothing (read_json hands out a value only without a fault). A type with members is
// read by its describe(JsonReader&, T&), which calls member() for each.
class JsonReader {
 public:
  // Refers to the document, and to the pool from which texts are shared, if there is one.
  JsonReader(const JsonDocument& document, UnknownMembers unknown, TextPool* pool = nullptr)
      : document_(document),
        unknown_(unknown),
        pool_(pool),
        taken_(unknown == UnknownMembers::Refuse ? document_.size() : 0) {}

  template <class T>
  void root(T& value) {
    read(0, value);
  }

  // A value that is not the root.
  template <class T>
  void part(JsonDocument::Index at, T& value) {
    read(at, value);
  }

  template <class T>
  void member(std::string_view name, T& value) {
    const Index found = find(name);
    const InPlace here(*this, {.name = name});
    if (found == kNone) {
      fail(WireErrorCode::MissingMember);
    } else {
      read(found, value);
    }
  }

  // A missing member or null is none.
  template <class T>
  void member(std::string_view name, std::optional<T>& value) {
    const Index found = find(name);
    value.reset();
    if (found == kNone || document_.kind(found) == JsonKind::Null) return;
    const InPlace here(*this, {.name = name});
    read(found, value.emplace());
  }

  void base64_member(std::string_view name, base::Bytes& bytes);

  // The member's value is of the right type and still not what it may be.
  void refuse_member(std::string_view name, WireErrorCode code);

  const std::optional<WireError>& fault() const { return fault_; }

 private:
  using Index = JsonDocument::Index;
  static constexpr Index kNone = 0;  // the root is nobody's child

  struct Place {
    std::string_view name;
    std::optional<std::size_t> position = std::nullopt;  // in an array
  };
  // Keeps the way from the root, to name the place of a fault.
  class InPlace {
   public:
    InPlace(JsonReader& reader, Place place) : path_(reader.path_) { path_.push_back(place); }
    ~InPlace() { path_.pop_back(); }
    InPlace(const InPlace&) = delete;
    InPlace& operator=(const InPlace&) = delete;

   private:
    std::vector<Place>& path_;
  };

  // The object that is being read. Members mostly stand in the order in which they are asked for:
  // a search begins behind the last one found.
  struct Scope {
    Index object = 0;
    Index next = 0;
  };

  void fail(WireErrorCode code);
  Index find(std::string_view name);
  void refuse_unknown_members();
  bool expect(Index value, JsonKind kind);
  std::string_view text_of(Index value);
  std::int64_t integer_of(Index value, std::int64_t most);  // from 0

  void read(Index value, std::string& text) { text = text_of(value); }
  void read(Index value, base::SharedText& text) {
    const std::string_view characters = text_of(value);
    text = pool_ != nullptr ? pool_->share(characters) : base::SharedText(characters);
  }
  void read(Index value, bool& truth);
  void read(Index value, int& number);  // counts: never below 0
  void read(Index value, std::uint32_t& number);
  void read(Index value, std::uint64_t& number);
  void read(Index value, base::Date& date);
  void read(Index value, base::Instant& at);

  template <class Tag>
  void read(Index value, base::StrongId<Tag>& id) {
    read(value, id.text);
  }

  template <class Enum>
    requires std::is_enum_v<Enum>
  void read(Index value, Enum& named) {
    const auto parsed = domain::parse_name<Enum>(text_of(value));
    if (parsed) {
      named = *parsed;
    } else {
      fail(WireErrorCode::ValueNotAllowed);
    }
  }

  template <class T>
  void read(Index value, std::vector<T>& items) {
    read_items(value, items);
  }
  template <class Items>
  void read_items(Index value, Items& items) {
    items.clear();
    if (!expect(value, JsonKind::Array)) return;
    std::size_t position = 0;
    for (Index item = value + 1; item < document_.end_of(value); item = document_.end_of(item)) {
      const InPlace here(*this, {.name = {}, .position = position++});
      read(item, items.emplace_back());
      if (fault_) return;
    }
  }

  template <class Row>
  void read(Index value, domain::Table<Row>& table) {
    std::deque<Row> rows;
    read_items(value, rows);
    table = domain::Table<Row>(std::move(rows));
  }

  template <class T, class Less>
  void read(Index value, std::map<std::string, T, Less>& members) {
    members.clear();
    if (!expect(value, JsonKind::Object)) return;
    for (Index item = value + 1; item < document_.end_of(value); item = document_.end_of(item)) {
      const InPlace here(*this, {.name = document_.name(item)});
      read(item, members[std::string(document_.name(item))]);
    }
  }

  template <class T>
    requires std::is_class_v<T>
  void read(Index value, T& described) {
    if (!expect(value, JsonKind::Object)) return;
    const Scope outer = std::exchange(scope_, {.object = value, .next = value + 1});
    describe(*this, described);
    refuse_unknown_members();
    scope_ = outer;
  }

  const JsonDocument& document_;
  UnknownMembers unknown_;
  TextPool* pool_;
  std::vector<bool> taken_;  // by value, when unknown members are refused
  Scope scope_;
  std::vector<Place> path_;
  std::optional<WireError> fault_;
};

// The value that `json` holds, or the first fault.
template <class T>
std::expected<T, WireError> read_json(std::string_view json, std::size_t max_bytes,
                                      UnknownMembers unknown) {
  auto document = JsonDocument::parse(json, max_bytes);
  if (!document) return std::unexpected(std::move(document.error()));
  JsonReader reader(*document, unknown);
  T value{};
  reader.root(value);
  if (reader.fault()) return std::unexpected(*reader.fault());
  return value;
}

}  // namespace wire
