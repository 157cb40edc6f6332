#pragma once

#include "core/portal/assign/view.hpp"
#include "core/portal/certificate/view.hpp"
#include "core/portal/changes/view.hpp"
#include "core/portal/details/view.hpp"
#include "core/portal/download/view.hpp"
#include "core/portal/frame/view.hpp"
#include "core/portal/list/view.hpp"
#include "core/portal/model.hpp"
#include "core/portal/register/view.hpp"
#include "core/portal/rename/view.hpp"
#include "core/portal/settings/view.hpp"
#include "core/portal/unassign/view.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace portal {

struct ToastVm {
  std::uint32_t id = 0;
  std::string text;
  Tone tone = Tone::Success;
  std::string action;  // empty: none
};

// Nothing can be shown yet.
struct LoadingVm {
  // Of the list, what can be used before its rows are there; none where another screen is awaited.
  std::optional<ListVm> list;
  int rows = 10;
  std::string slow;  // the sentence after a while; empty before
};
// There is nothing here, or not for this person.
struct NowhereVm {
  std::string title;
  std::string text;
  std::string url;  // somewhere to go; empty: nowhere
  std::string link;
};
using ScreenVm = std::variant<LoadingVm, NowhereVm, ListVm, DetailsVm>;

struct UnassignDialog {
  ConfirmVm vm;
};
struct MoveDialog {
  ConfirmVm vm;
};
using DialogVm = std::variant<std::monostate, RegisterVm, RenameVm, CertificateVm, AssignVm,
                              UnassignDialog, MoveDialog, LicenseVm, ShortcutsVm, FiltersVm>;

// The whole page in finished strings.
struct PageVm {
  FrameVm frame;
  ScreenVm screen;
  DialogVm dialog;
  std::vector<ToastVm> toasts;
  bool toasts_held = false;
  std::optional<ChangesVm> changes;  // while the panel is open
  std::string dialog_id;             // UmsRef that the dialog is about
};
PageVm view(const Model& model);

}  // namespace portal
