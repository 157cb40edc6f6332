#pragma once

#include "core/domain/actor.hpp"
#include "core/domain/refs.hpp"
#include "core/wire/codec.hpp"

#include <string>
#include <vector>

namespace wire {

struct User {
  std::string id;
  std::string email;
  std::string name;
  friend bool operator==(const User&, const User&) = default;
};

// A company that the user belongs to.
struct Membership {
  domain::CompanyRef company;
  std::string name;
  std::string global_account_id;
  domain::Role role = domain::Role::Viewer;
  bool is_default = false;
  friend bool operator==(const Membership&, const Membership&) = default;
};

// GET /v1/me
struct Me {
  User user;
  std::vector<Membership> companies;
  friend bool operator==(const Me&, const Me&) = default;
};

std::string encode(const Me& me);
template <>
std::expected<Me, WireError> decode<Me>(std::string_view json);

}  // namespace wire
