#pragma once

#include "core/domain/refs.hpp"
#include "core/portal/route.hpp"
#include "core/portal/settings/settings.hpp"
#include "core/sync/failure.hpp"
#include "core/sync/moment.hpp"
#include "core/wire/me.hpp"

#include <string>
#include <vector>

namespace portal {

// The first message. `ids`: random ids (32 lower-case hex digits each) to begin with.
struct Started {
  std::string url;
  std::vector<std::string> ids;
  sync::Moment now{0};
  Settings settings = {};
  friend bool operator==(const Started&, const Started&) = default;
};

// Comes before any other message once the clock has moved on.
struct Tick {
  sync::Moment now{0};
  friend bool operator==(const Tick&, const Tick&) = default;
};

// An answer to MintRef.
struct RefMinted {
  std::string id;
  friend bool operator==(const RefMinted&, const RefMinted&) = default;
};

struct MeArrived {
  wire::Me me;
  friend bool operator==(const MeArrived&, const MeArrived&) = default;
};
struct MeFailed {
  sync::Failure failure;
  sync::Random random = 0;
  friend bool operator==(const MeFailed&, const MeFailed&) = default;
};

// The browser's own view of the network.
struct ConnectionChanged {
  bool online = true;
  friend bool operator==(const ConnectionChanged&, const ConnectionChanged&) = default;
};
// The person asks to reach the server now.
struct TryNow {
  friend bool operator==(const TryNow&, const TryNow&) = default;
};

// Back, forward, or an address typed by hand.
struct UrlVisited {
  std::string url;
  friend bool operator==(const UrlVisited&, const UrlVisited&) = default;
};
// A link of the page was followed.
struct FollowLink {
  std::string url;
  friend bool operator==(const FollowLink&, const FollowLink&) = default;
};

// The skip link: past bar and navigation.
struct SkipToContent {
  friend bool operator==(const SkipToContent&, const SkipToContent&) = default;
};

struct ToggleCompanyMenu {
  friend bool operator==(const ToggleCompanyMenu&, const ToggleCompanyMenu&) = default;
};
struct ToggleRowMenu {
  domain::UmsRef ums_id;
  friend bool operator==(const ToggleRowMenu&, const ToggleRowMenu&) = default;
};
struct CloseMenu {
  friend bool operator==(const CloseMenu&, const CloseMenu&) = default;
};
struct ChooseCompany {
  std::string global_account_id;
  friend bool operator==(const ChooseCompany&, const ChooseCompany&) = default;
};

struct OpenDialog {
  Dialog dialog = Dialog::None;
  domain::UmsRef ums_id;
  domain::PackRef pack;
  friend bool operator==(const OpenDialog&, const OpenDialog&) = default;
};
struct CloseDialog {
  friend bool operator==(const CloseDialog&, const CloseDialog&) = default;
};

struct TextCopied {
  std::uint32_t request = 0;
  bool copied = false;
  friend bool operator==(const TextCopied&, const TextCopied&) = default;
};

}  // namespace portal
