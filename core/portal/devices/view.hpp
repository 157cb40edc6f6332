#pragma once

#include "core/portal/shared/marks.hpp"

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

// The devices of one UMS ID: which license each has, or why it waits.
namespace portal {

struct DeviceRowVm {
  std::string id;       // DeviceRef
  std::string unit_id;  // MAC address, or the id fixed in a UD Pocket
  std::string about;    // name and model
  std::string license;  // product; empty: none
  std::string pack;
  std::string valid_until;
  LineVm valid_in;
  ChipVm status;  // Licensed, Waiting, Held, Expired
  std::string reason;
  std::string given;  // when and by whom
};

struct DeviceChipVm {
  std::string id, label, count;
  bool on = false, enabled = true;
};

struct DevicePageVm {
  std::string label, name;
  bool current = false, gap = false;
};

struct DevicesVm {
  std::string search;
  std::vector<DeviceChipVm> chips;
  std::vector<DeviceRowVm> rows;
  std::size_t matches = 0, first = 0;
  std::string rows_per_page;  // "10"
  std::string range;          // "1–10 of 225"
  std::vector<DevicePageVm> pages;
  bool has_previous = false, has_next = false;
  bool busy = false;
  std::string none;  // why there is no device at all; then there are no rows
};

struct SearchDevices {
  std::string text;
};
struct ToggleDeviceChip {
  std::string id;
};
struct GoToDevices {
  std::size_t page = 0;  // index into `pages`
};
struct TurnDevices {
  bool forward = true;
};
struct ChooseDeviceRows {
  std::string rows;
};
using DevicesMsg =
    std::variant<SearchDevices, ToggleDeviceChip, GoToDevices, TurnDevices, ChooseDeviceRows>;

}  // namespace portal
