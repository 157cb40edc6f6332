#include "web/kit/tone.hpp"

#include <utility>

namespace kit {

theme::Color text_color(Tone tone) {
  switch (tone) {
    case Tone::Neutral: return theme::Color::TextMuted;
    case Tone::Info: return theme::Color::AccentTintText;
    case Tone::Success: return theme::Color::SuccessText;
    case Tone::Warning: return theme::Color::WarningText;
    case Tone::Danger: return theme::Color::DangerText;
  }
  std::unreachable();
}

theme::Color tint_color(Tone tone) {
  switch (tone) {
    case Tone::Neutral: return theme::Color::NeutralTint;
    case Tone::Info: return theme::Color::AccentTint;
    case Tone::Success: return theme::Color::SuccessTint;
    case Tone::Warning: return theme::Color::WarningTint;
    case Tone::Danger: return theme::Color::DangerTint;
  }
  std::unreachable();
}

theme::Color strong_color(Tone tone) {
  switch (tone) {
    case Tone::Neutral: return theme::Color::Neutral;
    case Tone::Info: return theme::Color::Accent;
    case Tone::Success: return theme::Color::Success;
    case Tone::Warning: return theme::Color::Warning;
    case Tone::Danger: return theme::Color::Danger;
  }
  std::unreachable();
}

theme::Icon usual_icon(Tone tone) {
  switch (tone) {
    case Tone::Neutral: return theme::Icon::Clock;
    case Tone::Info: return theme::Icon::Info;
    case Tone::Success: return theme::Icon::Ok;
    case Tone::Warning: return theme::Icon::Warn;
    case Tone::Danger: return theme::Icon::Error;
  }
  std::unreachable();
}

}  // namespace kit
