#include "core/portal/route.hpp"

#include "core/portal/url.hpp"

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace portal {
namespace {

using namespace std::string_view_literals;

// By the values of Dialog, CertificateTab, DetailsTab and PackColumn.
constexpr std::array kDialogs{""sv,          "register"sv, "rename"sv, "certificate"sv,
                              "assign"sv,    "unassign"sv, "move"sv,   "license"sv,
                              "shortcuts"sv, "filters"sv};
constexpr std::array kCertificateTabs{""sv, "pem"sv, "registration"sv};
constexpr std::array kTabs{"product-packs"sv, "certificate"sv};
constexpr std::array kPackColumns{"pack"sv, "used"sv, "expires"sv, "status"sv};

template <class Enum, std::size_t N>
std::optional<Enum> named(const std::array<std::string_view, N>& names, std::string_view name) {
  for (std::size_t i = 0; i < N; ++i) {
    if (names[i] == name) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

template <class Enum, std::size_t N>
std::string_view name_of(const std::array<std::string_view, N>& names, Enum value) {
  return names[static_cast<std::size_t>(std::to_underlying(value))];
}

bool names_ums_id(Dialog dialog) {
  switch (dialog) {
    case Dialog::None:
    case Dialog::Register:
    case Dialog::Shortcuts:
    case Dialog::Filters: return false;
    case Dialog::Rename:
    case Dialog::Certificate:
    case Dialog::Assign:
    case Dialog::Unassign:
    case Dialog::Move:
    case Dialog::License: return true;
  }
  std::unreachable();
}
bool names_pack(Dialog dialog) {
  return dialog == Dialog::Unassign || dialog == Dialog::Move;
}

void add_layer(std::string& query, const Route& route) {
  const Layer& layer = route.layer;
  add_parameter(query, "dialog", name_of(kDialogs, layer.dialog));
  if (route.screen == Screen::List && names_ums_id(layer.dialog)) {
    add_parameter(query, "ums-id", layer.ums_id.text);
  }
  if (names_pack(layer.dialog)) add_parameter(query, "pack", layer.pack.text);
  if (layer.dialog == Dialog::Certificate) {
    add_parameter(query, "part", name_of(kCertificateTabs, layer.tab));
  }
}

Layer parse_layer(std::string_view query, const Route& route) {
  Layer layer;
  layer.dialog =
      named<Dialog>(kDialogs, parameter(query, "dialog").value_or("")).value_or(Dialog::None);
  if (layer.dialog == Dialog::Filters && route.screen != Screen::List) return {};
  if (names_ums_id(layer.dialog)) {
    layer.ums_id = route.screen == Screen::Details
                       ? route.ums_id
                       : domain::UmsRef{parameter(query, "ums-id").value_or("")};
    if (layer.ums_id.text.empty()) return {};
  }
  if (names_pack(layer.dialog)) {
    layer.pack.text = parameter(query, "pack").value_or("");
    if (layer.pack.text.empty()) return {};
  }
  if (layer.dialog == Dialog::Certificate) {
    layer.tab = named<CertificateTab>(kCertificateTabs, parameter(query, "part").value_or(""))
                    .value_or(CertificateTab::Details);
  }
  return layer;
}

void add_packs(std::string& query, const PackQuery& packs) {
  add_parameter(query, "q", packs.search);
  const PackQuery usual;
  if (packs.sort == usual.sort && packs.descending == usual.descending) return;
  add_parameter(query, "sort",
                (packs.descending ? "-" : "") + std::string(name_of(kPackColumns, packs.sort)));
}

PackQuery parse_packs(std::string_view query) {
  PackQuery packs;
  packs.search = parameter(query, "q").value_or("");
  const std::string sort = parameter(query, "sort").value_or("");
  const bool descending = sort.starts_with('-');
  const auto column =
      named<query::PackColumn>(kPackColumns, std::string_view(sort).substr(descending ? 1 : 0));
  if (column) {
    packs.sort = *column;
    packs.descending = descending;
  }
  return packs;
}

std::vector<std::string> segments(std::string_view path) {
  std::vector<std::string> out;
  while (!path.empty()) {
    if (path.front() == '/') {
      path.remove_prefix(1);
      continue;
    }
    const auto end = path.find('/');
    out.push_back(decode_part(path.substr(0, end)));
    path.remove_prefix(end == std::string_view::npos ? path.size() : end);
  }
  return out;
}

Route parse_path(std::string_view path, std::string_view query) {
  const std::vector<std::string> parts = segments(path);
  Route route;
  if (parts.empty()) return route;
  route.screen = Screen::Nowhere;
  if (parts[0] != "c" || parts.size() < 2) return route;
  const bool list = parts.size() == 2 || (parts.size() == 3 && parts[2] == "ums-ids");
  if (list) {
    route.screen = Screen::List;
    route.list = query::parse_list_query(query);
  } else if (parts[2] == "ums-ids" && parts.size() <= 5) {
    const auto tab = parts.size() == 5 ? named<DetailsTab>(kTabs, parts[4])
                                       : std::optional(DetailsTab::ProductPacks);
    if (!tab) return route;
    route.screen = Screen::Details;
    route.ums_id.text = parts[3];
    route.tab = *tab;
    route.packs = parse_packs(query);
  } else {
    return route;
  }
  route.company = parts[1];
  return route;
}

}  // namespace

std::string to_url(const Route& route) {
  std::string path;
  std::string query;
  switch (route.screen) {
    case Screen::Start: return "/";
    case Screen::Nowhere: return "/nowhere";
    case Screen::List:
      path = "/c/" + encode_part(route.company) + "/ums-ids";
      query = query::to_url_query(route.list);
      break;
    case Screen::Details:
      path =
          "/c/" + encode_part(route.company) + "/ums-ids/" + encode_part(route.ums_id.text) + "/";
      path += name_of(kTabs, route.tab);
      add_packs(query, route.packs);
      break;
  }
  add_layer(query, route);
  return query.empty() ? path : path + "?" + query;
}

Route parse_url(std::string_view url) {
  url = url.substr(0, url.find('#'));
  const auto mark = url.find('?');
  const std::string_view query = mark == std::string_view::npos ? "" : url.substr(mark + 1);
  Route route = parse_path(url.substr(0, mark), query);
  if (route.screen == Screen::List || route.screen == Screen::Details) {
    route.layer = parse_layer(query, route);
  }
  return route;
}

Route list_of(std::string_view company) {
  Route route;
  route.screen = Screen::List;
  route.company = company;
  return route;
}

}  // namespace portal
