#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

// The wizard that gives a UMS ID another certificate.
namespace portal {

enum class ReplaceStep : std::uint8_t { Upload, Compare, Confirm };

struct ReplaceRowVm {
  std::string id;  // stable
  std::string label;
  std::string current, fresh;
  bool changed = false;
  bool hex = false;  // both are hex digits alone
};

struct ReplaceVm {
  std::string title;
  std::string line;  // names the company
  ReplaceStep step = ReplaceStep::Upload;

  std::string file;  // empty: none chosen
  std::string file_fault;
  bool reading = false;

  std::string current_line, new_line;  // "In use since 3 Feb 2024", "ums-prod-new.crt, 1.9 KB"
  std::vector<ReplaceRowVm> rows;
  std::string count;  // "5 of 8 fields change"

  std::string running;  // who loses the identity; empty: nobody
  std::string stays;
  std::string tick;  // what must be ticked to go on; empty: nothing
  bool ticked = false;

  bool can_continue = false;
  std::string reason;  // why not
  bool busy = false;
  std::string fault;
};

struct GiveNewCertificate {
  int files = 0;
};
struct GoToReplaceStep {
  ReplaceStep step = ReplaceStep::Upload;
};
struct TickReplacement {
  bool ticked = false;
};
struct SubmitReplacement {};
struct CancelReplacement {};
using ReplaceMsg = std::variant<GiveNewCertificate, GoToReplaceStep, TickReplacement,
                                SubmitReplacement, CancelReplacement>;

}  // namespace portal
