// The one path of text, and measuring and breaking it.
#include "web/kit/frame.hpp"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cfloat>
#include <cmath>
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

// True if a character of `text` is not in the font files.
bool is_foreign(std::string_view text) {
  const char* at = begin_of(text);
  while (at < end_of(text)) {
    if (static_cast<unsigned char>(*at) < 0x80) {
      ++at;
      continue;
    }
    unsigned int character = 0;
    at += ImTextCharFromUtf8(&character, at, end_of(text));
    if (!theme::has_character(character)) return true;
  }
  return false;
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

float Frame::exact_width(theme::Type style, std::string_view text) const {
  if (text.empty()) return 0;
  const float size = theme::style(style).size;
  float width = font_of(style)->CalcTextSizeA(size, FLT_MAX, 0, begin_of(text), end_of(text)).x;
  if (!is_foreign(text)) return width;
  ImFontBaked* const baked = font_of(style)->GetFontBaked(size);
  for (const char* at = begin_of(text); at < end_of(text);) {
    unsigned int character = 0;
    at += ImTextCharFromUtf8(&character, at, end_of(text));
    if (theme::has_character(character)) continue;
    width += foreign_em(character) * size - baked->GetCharAdvance(static_cast<ImWchar>(character));
  }
  return width;
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
  const char* cut = begin_of(text);
  font_of(style)->CalcTextSizeA(type.size, room, 0, begin_of(text), end_of(text), &cut);
  const std::string_view kept(begin_of(text), static_cast<std::size_t>(cut - begin_of(text)));
  draw_glyphs(style, baseline, kept, color);
  draw_glyphs(style, {baseline.x + exact_width(style, kept), baseline.y}, kEllipsis, color);
}

// ImGui's own text begins at whole CSS px; this keeps to the device grid. All glyphs are in the
// atlas by now, since the text was measured before.
void Frame::draw_glyphs(theme::Type style, Point baseline, std::string_view text,
                        theme::Color color) {
  ImFontBaked* const baked = font_of(style)->GetFontBaked(theme::style(style).size);
  ImDrawList& list = painter_.list();
  const std::uint32_t ink = painter_.ink(color);
  const float top = baseline.y - baked->Ascent;
  float x = baseline.x;
  for (const char* at = begin_of(text); at < end_of(text);) {
    unsigned int character = static_cast<unsigned char>(*at);
    at += character < 0x80 ? 1 : ImTextCharFromUtf8(&character, at, end_of(text));
    const ImFontGlyph* const glyph = baked->FindGlyph(static_cast<ImWchar>(character));
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
  if (is_foreign(text.view())) {
    // Word by word; what the browser paints is not what ImGui would measure.
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
