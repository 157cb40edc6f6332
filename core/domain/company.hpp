#pragma once

#include "core/domain/refs.hpp"

#include <string>

namespace domain {

struct Company {
  CompanyRef ref;
  std::string name;               // 1 to 120 code points
  std::string global_account_id;  // 4 to 20 of A-Z 0-9 -; unique, stands in every URL

  friend bool operator==(const Company&, const Company&) = default;
};

}  // namespace domain
