#include "core/domain/names.hpp"

#include <utility>

namespace domain {
namespace {

template <class Enum>
std::optional<Enum> find_name(std::string_view name, Enum last) {
  for (int i = 0; i <= std::to_underlying(last); ++i) {
    if (wire_name(static_cast<Enum>(i)) == name) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

}  // namespace

std::string_view wire_name(Product product) {
  switch (product) {
    case Product::We: return "WE";
    case Product::Emp: return "EMP";
    case Product::Udp: return "UDP";
    case Product::Icg: return "ICG";
    case Product::Adr: return "ADR";
    case Product::Imh: return "IMH";
  }
  std::unreachable();
}

std::string_view wire_name(PackKind kind) {
  switch (kind) {
    case PackKind::Regular: return "regular";
    case PackKind::Evaluation: return "evaluation";
  }
  std::unreachable();
}

std::string_view wire_name(Edition edition) {
  switch (edition) {
    case Edition::Essential: return "essential";
    case Edition::Standard: return "standard";
    case Edition::Evaluation: return "evaluation";
    case Edition::Enterprise: return "enterprise";
  }
  std::unreachable();
}

std::string_view wire_name(EulaState state) {
  switch (state) {
    case EulaState::Pending: return "pending";
    case EulaState::Accepted: return "accepted";
  }
  std::unreachable();
}

std::string_view wire_name(Lifecycle lifecycle) {
  switch (lifecycle) {
    case Lifecycle::Open: return "open";
    case Lifecycle::Superseded: return "superseded";
    case Lifecycle::Removed: return "removed";
  }
  std::unreachable();
}

std::string_view wire_name(Proof proof) {
  switch (proof) {
    case Proof::Unproven: return "unproven";
    case Proof::Proven: return "proven";
  }
  std::unreachable();
}

std::string_view wire_name(RegistrationSource source) {
  switch (source) {
    case RegistrationSource::Agent: return "agent";
    case RegistrationSource::Upload: return "upload";
  }
  std::unreachable();
}

std::string_view wire_name(KeyKind kind) {
  switch (kind) {
    case KeyKind::Rsa: return "rsa";
    case KeyKind::EcP256: return "ec_p256";
    case KeyKind::EcP384: return "ec_p384";
    case KeyKind::EcP521: return "ec_p521";
  }
  std::unreachable();
}

std::string_view wire_name(Role role) {
  switch (role) {
    case Role::SuperAdmin: return "super_admin";
    case Role::UmsAdmin: return "ums_admin";
    case Role::Viewer: return "viewer";
  }
  std::unreachable();
}

template <>
std::optional<Product> parse_name(std::string_view name) {
  return find_name(name, Product::Imh);
}
template <>
std::optional<PackKind> parse_name(std::string_view name) {
  return find_name(name, PackKind::Evaluation);
}
template <>
std::optional<Edition> parse_name(std::string_view name) {
  return find_name(name, Edition::Enterprise);
}
template <>
std::optional<EulaState> parse_name(std::string_view name) {
  return find_name(name, EulaState::Accepted);
}
template <>
std::optional<Lifecycle> parse_name(std::string_view name) {
  return find_name(name, Lifecycle::Removed);
}
template <>
std::optional<Proof> parse_name(std::string_view name) {
  return find_name(name, Proof::Proven);
}
template <>
std::optional<RegistrationSource> parse_name(std::string_view name) {
  return find_name(name, RegistrationSource::Upload);
}
template <>
std::optional<KeyKind> parse_name(std::string_view name) {
  return find_name(name, KeyKind::EcP521);
}
template <>
std::optional<Role> parse_name(std::string_view name) {
  return find_name(name, Role::Viewer);
}

}  // namespace domain
