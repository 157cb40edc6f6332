#include "web/components/samples.hpp"

#include <array>
#include <cstddef>
#include <string>

namespace components {

portal::TrendVm sample_trend() {
  constexpr std::array kInUse{142, 142, 148, 151, 151, 160, 163, 163, 170, 171,
                              171, 178, 182, 182, 182, 190, 196, 196, 199, 203,
                              203, 206, 210, 214, 214, 218, 221, 221, 224, 225};
  constexpr int kLow = 100, kHigh = 250, kFirstDay = 26, kDaysOfOctober = 31;
  portal::TrendVm vm;
  vm.title = "Licenses in use, last 30 days";
  vm.line = "142 on 26 Oct to 225 today";
  vm.table = "Licenses in use by day, last 30 days";
  vm.summary = "Licenses in use rose from 142 on 26 Oct to 225 today. There were never fewer.";
  for (const int mark : {100, 150, 200, 250}) {
    vm.up.push_back({std::to_string(mark), (mark - kLow) * 1000 / (kHigh - kLow)});
  }
  vm.across = {{"26 Oct", 0}, {"5 Nov", 345}, {"15 Nov", 690}, {"24 Nov", 1000}};
  for (std::size_t index = 0; index < kInUse.size(); ++index) {
    const int day = kFirstDay + static_cast<int>(index);
    const bool october = day <= kDaysOfOctober;
    vm.days.push_back({std::to_string(october ? day : day - kDaysOfOctober) +
                           (october ? " Oct 2026" : " Nov 2026"),
                       std::to_string(kInUse[index]),
                       static_cast<int>(index * 1000 / (kInUse.size() - 1)),
                       (kInUse[index] - kLow) * 1000 / (kHigh - kLow)});
  }
  return vm;
}

portal::TrendVm sample_trend_with_limit() {
  constexpr std::array kInUse{80, 84, 84, 91, 96, 103, 96};
  portal::TrendVm vm;
  vm.title = "Licenses in use, last 7 days";
  vm.line = "80 on 18 Nov to 96 today";
  vm.table = "Licenses in use by day, last 7 days";
  vm.summary =
      "Licenses in use rose from 80 on 18 Nov to 103 on 23 Nov, above the limit of 100, "
      "and are 96 today.";
  vm.up = {{"0", 0}, {"50", 417}, {"100", 833}};
  vm.across = {{"18 Nov", 0}, {"21 Nov", 500}, {"24 Nov", 1000}};
  vm.limit = {"100 licenses", 833};
  for (std::size_t index = 0; index < kInUse.size(); ++index) {
    vm.days.push_back({std::to_string(18 + index) + " Nov 2026", std::to_string(kInUse[index]),
                       static_cast<int>(index * 1000 / (kInUse.size() - 1)),
                       kInUse[index] * 1000 / 120});
  }
  return vm;
}

portal::TrendVm sample_trend_as_table() {
  portal::TrendVm vm = sample_trend();
  vm.title = "Licenses in use, as a table";
  vm.as_table = true;
  return vm;
}

portal::TrendVm sample_trend_of_nothing() {
  portal::TrendVm vm;
  vm.title = "Licenses in use";
  vm.none = "Nothing is known yet. The first day is shown tomorrow.";
  return vm;
}

portal::FlowVm sample_flow() {
  using enum portal::CheckKind;
  const std::string here = "/components?show=overview";
  portal::FlowVm vm;
  vm.line = "1 blocker, 1 thing to check. Tested at 09:42.";
  vm.checks = {{"eula", Blocker, "EULA not accepted yet",
                "EMP-71RTC gives out no licenses until you do.", "Review EULA", here},
               {"conditions", ToCheck, "Distribution conditions",
                "Set in the UMS, not here. EMP packs give out nothing until a condition exists.",
                "Where to look in the UMS", here},
               {"packs", Fine, "Product Packs assigned", "3 packs, 2 picked up by the UMS", {}, {}},
               {"free", Fine, "Free licenses", "425 in packs that can be used", {}, {}},
               {"expiry", Fine, "No pack has expired", "Next: WE-9B2XM on 14 Dec 2026", {}, {}},
               {"auto", Fine, "Auto assign is on", "Since 3 Feb 2026", {}, {}},
               {"certificate", Fine, "Certificate is valid", "Until 3 Feb 2029", {}, {}},
               {"contact", Fine, "UMS is in contact", "4 min ago", {}, {}}};
  return vm;
}

}  // namespace components
