#include "core/wire/json_writer.hpp"

#include "core/base/text.hpp"

namespace wire {
namespace {

void append_escaped(std::string& out, char c) {
  static constexpr std::string_view kHex = "0123456789abcdef";
  switch (c) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    case '\t': out += "\\t"; return;
    default: break;
  }
  const auto byte = static_cast<unsigned char>(c);
  if (byte >= 0x20) {
    out += c;
    return;
  }
  out += "\\u00";
  out += kHex[byte >> 4];
  out += kHex[byte & 0x0F];
}

}  // namespace

void JsonWriter::write(std::string_view text) {
  out_ += '"';
  while (!text.empty()) {
    const base::CodePoint point = base::first_code_point(text);
    if (point.value < 0x80) {
      append_escaped(out_, text.front());
    } else {
      base::append_utf8(out_, point.value);
    }
    text.remove_prefix(point.size);
  }
  out_ += '"';
}

void JsonWriter::write(bool truth) {
  out_ += truth ? "true" : "false";
}

void JsonWriter::write(std::int64_t number) {
  out_ += std::to_string(number);
}

void JsonWriter::begin(char bracket) {
  out_ += bracket;
}

void JsonWriter::end(char bracket) {
  out_ += bracket;
}

void JsonWriter::separate() {
  if (out_.empty()) return;
  if (const char last = out_.back(); last != '{' && last != '[') out_ += ',';
}

void JsonWriter::key(std::string_view name) {
  separate();
  write(name);
  out_ += ':';
}

}  // namespace wire
