#pragma once

namespace portal {

// The button of the dialog "Download UMS license".
struct ConfirmDownload {
  friend bool operator==(const ConfirmDownload&, const ConfirmDownload&) = default;
};

}  // namespace portal
