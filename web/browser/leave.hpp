#pragma once

namespace browser {

// While on, the browser asks before the page is left or reloaded (in words of its own).
void warn_before_leaving(bool on);

}  // namespace browser
