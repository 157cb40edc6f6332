#include "core/portal/later_texts.hpp"
#include "core/portal/texts.hpp"
#include "web/kit/text.hpp"
#include "web/screens/sign_in.hpp"

#include <array>

namespace screens {
namespace {

namespace texts = portal::texts;

constexpr float kPad = 56, kMark = 36;

// The product's mark, larger than in the bar.
void mark(kit::Frame& frame, const kit::Rect& box) {
  constexpr float kScale = kMark / 28, kStroke = 2.2f * kScale;
  constexpr float kLines[][3] = {{7, 9.5f, 16}, {7, 14, 12.5f}, {7, 18.5f, 10.5f}};
  kit::Painter& paint = frame.paint();
  paint.fill(box, theme::Color::OnBar, 7 * kScale);
  for (const auto& [x, y, end] : kLines) {
    paint.fill({box.x + x * kScale, box.y + y * kScale - kStroke / 2, (end - x) * kScale, kStroke},
               theme::Color::Bar);
  }
  // The check of the icons, as wide as the mark's, and twice for its weight.
  constexpr float kSide = 20.4f, kX = 12, kY = 10.9f, kApart = 0.6f;
  for (const float by : {-kApart, kApart}) {
    paint.icon(theme::Icon::Check, {box.x + kX, box.y + kY + by}, kSide, theme::Color::Bar);
  }
}

struct Sample {
  float name, used;
  bool warns;
};

// A UMS as the list shows it, without a word.
void sample(kit::Frame& frame, const kit::Rect& box, const Sample& vm) {
  constexpr float kTrack = 220, kDisc = 12, kIcon = 20;
  kit::Painter& paint = frame.paint();
  paint.fill(box, theme::Color::BarHover, theme::radius::kCard);
  paint.outline(box, theme::Color::BarLine, theme::stroke::kLine, theme::radius::kCard);
  const kit::Rect tile{box.x + 20, box.y + 22, 32, 32};
  paint.fill(tile, theme::Color::Bar, theme::radius::kControl);
  for (const float down : {7.0f, 17.0f}) {
    paint.outline({tile.x + 6, tile.y + down, 20, 8}, theme::Color::OnBarMuted, 1.5f, 2);
  }
  paint.fill({box.x + 68, box.y + 24, vm.name, 8}, theme::Color::OnBar, 4);
  paint.fill({box.x + 68, box.y + 45, kTrack, 6}, theme::Color::BarLine, 3);
  // The bar is dark in every scheme, so its colors are those of the dark one.
  const theme::Scheme scheme = paint.set_scheme(theme::Scheme::Dark);
  const theme::Color warning = theme::Color::WarningText;
  paint.fill({box.x + 68, box.y + 45, kTrack * vm.used, 6},
             vm.warns ? warning : theme::Color::OnBar, 3);
  paint.set_scheme(scheme);
  const kit::Point middle{box.x + 400, box.y + 38};
  paint.disc(middle, kDisc, theme::Color::Bar);
  const kit::Point corner{middle.x - kIcon / 2, middle.y - kIcon / 2};
  if (!vm.warns) {
    paint.icon(theme::Icon::Check, corner, kIcon, theme::Color::OnBar);
    return;
  }
  paint.set_scheme(theme::Scheme::Dark);
  paint.fill({middle.x - 1, middle.y - 6, 2, 7}, warning);
  paint.fill({middle.x - 1, middle.y + 4.5f, 2, 2}, warning);
  paint.set_scheme(scheme);
}

}  // namespace

void sign_in_side(kit::Frame& frame, kit::NodeKey key, const kit::Rect& box) {
  constexpr float kSamples = 252, kSample = 76, kSampleWidth = 448, kBetween = 92, kClaim = 564;
  constexpr std::array kThree{Sample{128, 0.3f, false}, Sample{104, 0.93f, true},
                              Sample{148, 0.64f, false}};
  frame.paint().fill(box, theme::Color::Bar);
  {
    const auto area = frame.area({box.x + kPad, box.y + kPad, kSampleWidth, kMark});
    const auto row = frame.row({.height = kMark});
    mark(frame, frame.space({kMark, kMark}));
    frame.skip(12);
    kit::text(
        frame, key / "product",
        {.text = texts::kProduct, .style = theme::Type::DialogTitle, .color = theme::Color::OnBar});
  }
  float y = box.y + kSamples;
  for (const Sample& one : kThree) {
    sample(frame, {box.x + kPad, y, kSampleWidth, kSample}, one);
    y += kBetween;
  }
  const auto area = frame.area({box.x + kPad, box.y + kClaim, kSampleWidth - 16, 0});
  kit::text(
      frame, key / "claim",
      {.text = texts::kSignInClaim, .style = theme::Type::PageTitle, .color = theme::Color::OnBar});
  frame.skip(8);
  kit::paragraph(frame, key / "claim-text",
                 {.text = texts::kSignInClaimText, .color = theme::Color::OnBarMuted});
}

}  // namespace screens
