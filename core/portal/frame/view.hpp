#pragma once

#include "core/portal/model.hpp"
#include "core/portal/shared/vm.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace portal {

struct CompanyItemVm {
  std::string id;  // Global Account ID
  std::string name;
  std::string line;
  bool current = false;
};

struct BannerVm {
  std::string strong;
  std::string text;
  bool show_changes = false;
  bool can_try = true;  // it is about the connection
};

// None while all is well.
std::optional<BannerVm> banner_view(const Model& model);

enum class LinkState : std::uint8_t { Connected, Updating, Away };

// Bar, navigation and banner: what is around every screen.
struct FrameVm {
  std::string company;
  std::string company_line;
  std::string company_name;  // of the selector for assistive technology
  bool company_menu_open = false;
  std::vector<CompanyItemVm> companies;  // in the selector's order
  std::string status;
  LinkState link = LinkState::Connected;
  std::string account;
  std::string account_name;  // of its button for assistive technology
  std::string role;
  std::string initials;
  bool account_menu_open = false;
  Appearance appearance = Appearance::System;
  bool reduced_motion = false;  // chosen, whatever the system says
  bool single_keys = true;
  bool can_help = false;  // the help is a dialog of a screen
  std::string list_url;
  std::string list_count;
  bool on_list = true;  // the list or something of it
  std::optional<BannerVm> banner;
};
FrameVm frame_view(const Model& model);

}  // namespace portal
