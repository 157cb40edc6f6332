#pragma once

#include "core/base/encoding.hpp"
#include "core/base/instant.hpp"
#include "core/base/shared_text.hpp"
#include "core/base/strong_id.hpp"
#include "core/domain/names.hpp"
#include "core/domain/table.hpp"

#include <concepts>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace wire {

// Writes compact JSON. A type with members is written by its describe(JsonWriter&, const T&), which
// calls member() for each; the same describe mostly serves JsonReader too.
class JsonWriter {
 public:
  template <class T>
  void member(std::string_view name, const T& value) {
    key(name);
    write(value);
  }

  // None has no member.
  template <class T>
  void member(std::string_view name, const std::optional<T>& value) {
    if (value) member(name, *value);
  }

  void base64_member(std::string_view name, const base::Bytes& bytes) {
    member(name, base::to_base64(bytes));
  }

  void write(std::string_view text);
  void write(const std::string& text) { write(std::string_view(text)); }
  void write(const base::SharedText& text) { write(text.view()); }
  void write(const char* text) { write(std::string_view(text)); }
  void write(bool truth);
  void write(std::int64_t number);
  void write(std::uint64_t number) { write(static_cast<std::int64_t>(number)); }
  void write(int number) { write(std::int64_t{number}); }
  void write(std::uint32_t number) { write(std::int64_t{number}); }
  void write(base::Date date) { write(base::to_text(date)); }
  void write(base::Instant at) { write(base::to_text(at)); }
  template <class Tag>
  void write(const base::StrongId<Tag>& id) {
    write(id.text);
  }
  template <class Enum>
    requires std::is_enum_v<Enum>
  void write(Enum value) {
    write(wire_name(value));
  }
  template <class Row>
  void write(const domain::Table<Row>& table) {
    write_array(table);
  }
  template <class T>
  void write(const std::vector<T>& items) {
    write_array(items);
  }
  template <class T, class Less>
  void write(const std::map<std::string, T, Less>& members) {
    begin('{');
    for (const auto& [name, value] : members) member(name, value);
    end('}');
  }
  template <class T>
    requires std::is_class_v<T>
  void write(const T& value) {
    begin('{');
    describe(*this, value);
    end('}');
  }

  std::string take() { return std::move(out_); }

 private:
  template <class Items>
  void write_array(const Items& items) {
    begin('[');
    for (const auto& item : items) {
      separate();
      write(item);
    }
    end(']');
  }

  void begin(char bracket);
  void end(char bracket);
  void separate();  // a comma, unless nothing stands before it
  void key(std::string_view name);

  std::string out_;
};

template <class T>
std::string write_json(const T& value) {
  JsonWriter writer;
  writer.write(value);
  return writer.take();
}

}  // namespace wire
