#pragma once

#include <cstdint>
#include <string>

// What a status looks like in view-models, whatever it is of. Knows no model.
namespace portal {

enum class Tone : std::uint8_t { Neutral, Info, Success, Warning, Danger };
enum class Mark : std::uint8_t { ByTone, Clock, Lock };  // the icon before a status

struct ChipVm {
  std::string label;
  Tone tone = Tone::Neutral;
  Mark mark = Mark::ByTone;
};

enum class UsageKind : std::uint8_t { Normal, Near, Over };

struct UsageVm {
  std::string used;   // "1,214"
  std::string total;  // "/ 1,200"
  std::string note;   // "30%", "12 left", "Over by 14", "No licenses"
  UsageKind kind = UsageKind::Normal;
  int permille = 0;  // of the total that is used, 0 to 1000
};

// A line with a tone, and an icon if it is not neutral.
struct LineVm {
  std::string text;
  Tone tone = Tone::Neutral;
};

}  // namespace portal
