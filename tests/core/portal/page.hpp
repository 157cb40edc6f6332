#pragma once

#include "core/portal/update.hpp"
#include "core/portal/view.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/fake_server.hpp"

#include <string>
#include <variant>
#include <vector>

// The page with the backend's contract behind it, all in memory and without a clock.
namespace page {

inline const std::string kList = "/c/GA-100231/ums-ids";

// A page at one address. Messages and effects are kept as they come.
class Page {
 public:
  explicit Page(domain::CompanyRows rows, const std::string& url = kList,
                domain::Role role = domain::Role::SuperAdmin);

  void tell(portal::Msg msg);

  // Answers what is on its way.
  void answer_commands();
  void answer_poll();
  void lose(sync::Lane lane);

  // A colleague asks for this, and the server does it.
  void colleague(domain::CommandBody command);

  // The last effect of this kind of the last message; none: it asked for none.
  template <class T>
  const T* last() const {
    for (auto at = effects.rbegin(); at != effects.rend(); ++at) {
      if (const T* found = std::get_if<T>(&*at)) return found;
    }
    return nullptr;
  }

  // The dialog that is shown.
  template <class T>
  T dialog() const {
    const portal::DialogVm vm = portal::view(model).dialog;
    return std::get<T>(vm);
  }
  portal::ListVm list() const;
  portal::RowVm row(const std::string& ref) const;
  std::vector<std::string> toasts() const;
  bool has_dialog() const { return model.route.layer.dialog != portal::Dialog::None; }

  support::FakeServer server;
  portal::Model model;
  portal::Effects effects;          // of the last message
  std::vector<portal::Msg> record;  // all messages

 private:
  std::vector<portal::SendCommands> sent_;
  portal::Poll polled_;
  std::uint64_t colleagues_ = 0;
};

// Two UMS IDs, "test" and "labor", with packs "A" (free), "B" (on labor) and others that wait.
domain::CompanyRows rows();

}  // namespace page
