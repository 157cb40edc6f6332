#pragma once

#include <string_view>

namespace browser {

// What would be lost if the page ended now, as a finished sentence ("2 changes are not saved yet:
// ..."). While it is not empty the browser asks (in words of its own) before the page is left or
// reloaded; if the program stops by a fault, the page shows the sentence.
void warn_before_leaving(std::string_view unsaved);

}  // namespace browser
