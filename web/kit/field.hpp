#pragma once

#include "web/kit/frame.hpp"
#include "web/kit/tone.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace kit {

enum class FieldKind : std::uint8_t { Text, Search, Password, Email };

struct TextFieldVm {
  TextView label;  // above the field, or only its name if label_hidden
  TextView value;
  FieldKind kind = FieldKind::Text;
  bool label_hidden = false;
  TextView placeholder = {};
  TextView message = {};      // below, with the icon of its tone
  Tone tone = Tone::Neutral;  // Danger: invalid; Success: confirmed
  TextView help = {};         // below if there is no message
  TextView counter = {};      // below at the right, "19 / 64"
  std::optional<theme::Icon> icon = {};
  TextView shortcut = {};    // "/", which leads here: a key cap at the right while empty
  TextView clear_name = {};  // if given: a button that empties it while it is not empty
  bool enabled = true;
  bool required = false;
  bool autofocus = false;
  bool small_text = false;  // value in 12 px: long codes
  float width = 0;          // 0: what is left of the layout
  float height = 36;
};
// The new text, once for each input; empty text after clear. The value shown is always vm.value.
std::optional<std::string> text_field(Frame& frame, NodeKey key, const TextFieldVm& vm);

struct FileFieldVm {
  TextView label;
  TextView prompt;     // "Choose a file, or drop it here"
  TextView file = {};  // name of the chosen file, instead of the prompt
  TextView accept;     // ".crt,.cer"
  TextView message = {};
  Tone tone = Tone::Neutral;
  TextView help = {};
  bool busy = false;
  bool autofocus = false;
  float width = 0;
  float height = 88;  // of the drop area
};
// How many files were chosen or dropped, once for each choice; browser::take_files(key) has them.
std::optional<int> file_field(Frame& frame, NodeKey key, const FileFieldVm& vm);

struct OptionVm {
  TextView value;
  TextView label;
};
struct SelectVm {
  TextView name;   // label
  TextView value;  // of the chosen option
  bool label_above = false;
  bool enabled = true;
  float width = 0;  // 0: what is left of the layout; width_of() is that of what it shows
  float height = 36;
  theme::Type style = theme::Type::Body;
};
float width_of(Frame& frame, theme::Type style, TextView value, std::span<const OptionVm> options);
// The value of the option that was chosen.
std::optional<std::string> select(Frame& frame, NodeKey key, const SelectVm& vm,
                                  std::span<const OptionVm> options);

}  // namespace kit
