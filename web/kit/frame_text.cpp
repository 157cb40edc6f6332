// The one path of text, and measuring and breaking it.
#include "web/kit/frame.hpp"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cfloat>
#include <cmath>
#include <optional>
#include <utility>

namespace kit {
namespace {

constexpr std::string_view kEllipsis = "\xE2\x80\xA6";

const char* begin_of(std::string_view text) {
  return text.data();
}
const char* end_of(std::string_view text) {
  return text.data() + text.size();
}

// Takes the next character from the text.
unsigned int next_of(const char*& at, const char* end) {
  unsigned int character = static_cast<unsigned char>(*at);
  at += character < 0x80 ? 1 : ImTextCharFromUtf8(&character, at, end);
  return character;
}

// True if `text` has but the characters of the page's first font files.
bool is_latin(std::string_view text) {
  for (const char* at = begin_of(text); at < end_of(text);) {
    const unsigned int character = next_of(at, end_of(text));
    if (character >= 0x80 && theme::script_of(character) != theme::Script::Latin) return false;
  }
  return true;
}

// Of a character that the browser paints with a font of its own, in em: rather too much, so that it
// has room. What joins others takes none.
float foreign_em(unsigned int character) {
  const bool joins = (character >= 0x300 && character < 0x370) ||
                     (character >= 0x200B && character < 0x2010) ||
                     (character >= 0xFE00 && character < 0xFE10);
  if (joins) return 0;
  return character >= 0x1F000 ? 1.4f : 1;
}

}  // namespace

ImFont* Frame::font_of(theme::Type type) const {
  return fonts_.of(theme::style(type).weight);
}

// Of the font that has a character; nullptr where the browser paints it.
ImFontBaked* Frame::baked_of(theme::Type type, unsigned int character) const {
  const theme::TypeStyle& style = theme::style(type);
  const auto script =
      character < 0x80 ? std::optional(theme::Script::Latin) : theme::script_of(character);
  if (!script || !fonts_.has(*script)) return nullptr;
  return fonts_.of(style.weight, *script)->GetFontBaked(style.size);
}

// True if a character of `text` is not in the fonts that are here.
bool Frame::is_foreign(std::string_view text) const {
  bool foreign = false;  // looks at all, so that all scripts of a text are asked for at once
  for (const char* at = begin_of(text); at < end_of(text);) {
    const unsigned int character = next_of(at, end_of(text));
    if (character < 0x80) continue;
    const auto script = theme::script_of(character);
    if (!script || !fonts_.has(*script)) foreign = true;
  }
  return foreign;
}

float Frame::exact_width(theme::Type style, std::string_view text) const {
  if (text.empty()) return 0;
  const float size = theme::style(style).size;
  if (is_latin(text)) {
    return font_of(style)->CalcTextSizeA(size, FLT_MAX, 0, begin_of(text), end_of(text)).x;
  }
  float width = 0;
  for (const char* at = begin_of(text); at < end_of(text);) {
    const unsigned int character = next_of(at, end_of(text));
    ImFontBaked* const baked = baked_of(style, character);
    width += baked == nullptr ? foreign_em(character) * size
                              : baked->FindGlyph(static_cast<ImWchar>(character))->AdvanceX;
  }
  return width;
}

// As much of the beginning as `width` has room for.
std::string_view Frame::as_fits(theme::Type style, std::string_view text, float width) const {
  const char* at = begin_of(text);
  if (is_latin(text)) {
    font_of(style)->CalcTextSizeA(theme::style(style).size, width, 0, at, end_of(text), &at);
  } else {
    for (const char* next = at; next < end_of(text); at = next) {
      const char* const before = next;
      next_of(next, end_of(text));
      width -= exact_width(style, {before, next});
      if (width < 0) break;
    }
  }
  return {begin_of(text), at};
}

float Frame::measure(theme::Type style, TextView text) {
  return std::ceil(exact_width(style, text.view()));
}

std::uint32_t Frame::dom_text(TextView text) {
  return is_foreign(text.view()) ? std::uint32_t{State::DomText} : 0;
}

void Frame::paint_text(theme::Type style, const Rect& box, TextView text, theme::Color color) {
  record(text, false);
  if (!painter_.visible(box) || is_foreign(text.view())) return;
  paint_lines(style, box, text.view(), color);
}

void Frame::paint_decoration(theme::Type style, const Rect& box, TextView text,
                             theme::Color color) {
  record(text, true);
  if (!painter_.visible(box) || is_foreign(text.view())) return;
  paint_lines(style, box, text.view(), color);
}

// Lines share the height of the box equally.
void Frame::paint_lines(theme::Type style, const Rect& box, std::string_view text,
                        theme::Color color) {
  const auto count = static_cast<float>(1 + std::ranges::count(text, '\n'));
  const float height = box.h / count;
  for (float y = box.y; !text.empty(); y += height) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    paint_line(style, {box.x, y, box.w, height}, text.substr(0, end), color);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

void Frame::paint_line(theme::Type style, const Rect& box, std::string_view text,
                       theme::Color color) {
  const theme::TypeStyle& type = theme::style(style);
  const float measured = input_.baseline_in_100[std::to_underlying(style)];
  const float in_100 = measured != 0 ? measured : type.baseline + (100 - type.line) / 2;
  // As browsers do: from the top of the line down to whole device px.
  constexpr float kExact = 1.0f / 64;
  const float below = std::floor((in_100 + (box.h - 100) / 2) * input_.scale + kExact);
  const Point baseline{snap(box.x), snap(snap(box.y) + below / input_.scale)};
  if (exact_width(style, text) <= box.w + 0.5f) {
    draw_glyphs(style, baseline, text, color);
    return;
  }
  const float room = std::max(0.0f, box.w - exact_width(style, kEllipsis));
  const std::string_view kept = as_fits(style, text, room);
  draw_glyphs(style, baseline, kept, color);
  draw_glyphs(style, {baseline.x + exact_width(style, kept), baseline.y}, kEllipsis, color);
}

// ImGui's own text begins at whole CSS px; this keeps to the device grid. All glyphs are in the
// atlas by now, since the text was measured before.
void Frame::draw_glyphs(theme::Type style, Point baseline, std::string_view text,
                        theme::Color color) {
  ImFontBaked* const latin = font_of(style)->GetFontBaked(theme::style(style).size);
  ImDrawList& list = painter_.list();
  const std::uint32_t ink = painter_.ink(color);
  const float top = baseline.y - latin->Ascent;
  float x = baseline.x;
  for (const char* at = begin_of(text); at < end_of(text);) {
    const unsigned int character = next_of(at, end_of(text));
    ImFontBaked* const its = character < 0x80 ? latin : baked_of(style, character);
    const ImFontGlyph* const glyph =
        (its == nullptr ? latin : its)->FindGlyph(static_cast<ImWchar>(character));
    if (glyph->Visible) {
      list.PrimReserve(6, 4);
      list.PrimRectUV({x + glyph->X0, top + glyph->Y0}, {x + glyph->X1, top + glyph->Y1},
                      {glyph->U0, glyph->V0}, {glyph->U1, glyph->V1}, ink);
    }
    x += glyph->AdvanceX;
  }
}

Frame::Lines Frame::wrap(theme::Type style, TextView text, float width) {
  if (wrapped_used_ == wrapped_.size()) wrapped_.emplace_back();
  std::string& broken = wrapped_[wrapped_used_++];
  broken.assign(text.view());
  const float size = theme::style(style).size;
  ImFont* const font = font_of(style);
  int count = 1;
  if (!is_latin(text.view())) {
    // Word by word; ImGui would measure with the font of Latin alone.
    std::size_t begin = 0, space = std::string::npos;
    for (std::size_t at = 0; at <= broken.size(); ++at) {
      if (at < broken.size() && broken[at] != ' ' && broken[at] != '\n') continue;
      const std::string_view line = std::string_view(broken).substr(begin, at - begin);
      if (space != std::string::npos && exact_width(style, line) > width) {
        broken[space] = '\n';
        begin = space + 1;
        ++count;
      }
      space = at;
      if (at < broken.size() && broken[at] == '\n') {
        begin = at + 1;
        space = std::string::npos;
        ++count;
      }
    }
    return {TextView(std::string_view(broken)), count};
  }
  std::size_t at = 0;
  while (at < broken.size()) {
    const char* const start = broken.data() + at;
    const char* const end = broken.data() + broken.size();
    const std::size_t forced = broken.find('\n', at);
    const char* const stop = font->CalcWordWrapPosition(size, start, end, width);
    auto next = static_cast<std::size_t>(stop - broken.data());
    if (forced != std::string::npos && forced <= next) {
      at = forced + 1;
    } else if (next >= broken.size()) {
      break;
    } else if (broken[next] == ' ') {
      broken[next] = '\n';
      at = next + 1;
    } else {
      broken.insert(next, 1, '\n');  // a word longer than the line
      at = next + 1;
    }
    ++count;
  }
  return {TextView(std::string_view(broken)), count};
}

void Frame::record(TextView text, bool decorative) {
#ifdef PORTAL_TEST_HOOKS
  painted_texts_.push_back({std::string(text.view()), decorative});
#else
  static_cast<void>(text), static_cast<void>(decorative);  // recorded for tests only
#endif
}

}  // namespace kit
