#include "web/browser/inbox.hpp"

#include <utility>

namespace browser {
namespace {

// The one meeting point of C exports, which have no object to live in, and the program.
std::vector<Arrival>& waiting() {
  static std::vector<Arrival> arrivals;
  return arrivals;
}

}  // namespace

std::vector<Arrival> take_arrivals() {
  return std::exchange(waiting(), {});
}

void arrive(Arrival arrival) {
  waiting().push_back(std::move(arrival));
}

}  // namespace browser
