#pragma once

#include "core/domain/actor.hpp"
#include "core/domain/certificate_facts.hpp"
#include "core/domain/order.hpp"
#include "core/domain/product_pack.hpp"
#include "core/domain/subscription_key.hpp"
#include "core/domain/ums_id.hpp"

#include <optional>
#include <string_view>

// The stable name of each closed value in wire, database and audit, and the way back
// (none for an unknown name).
namespace domain {

std::string_view wire_name(Product product);  // "WE"
std::string_view wire_name(PackKind kind);
std::string_view wire_name(Edition edition);
std::string_view wire_name(EulaState state);
std::string_view wire_name(Lifecycle lifecycle);
std::string_view wire_name(Proof proof);
std::string_view wire_name(RegistrationSource source);
std::string_view wire_name(KeyKind kind);
std::string_view wire_name(Role role);

template <class Enum>
std::optional<Enum> parse_name(std::string_view name);

template <>
std::optional<Product> parse_name(std::string_view name);
template <>
std::optional<PackKind> parse_name(std::string_view name);
template <>
std::optional<Edition> parse_name(std::string_view name);
template <>
std::optional<EulaState> parse_name(std::string_view name);
template <>
std::optional<Lifecycle> parse_name(std::string_view name);
template <>
std::optional<Proof> parse_name(std::string_view name);
template <>
std::optional<RegistrationSource> parse_name(std::string_view name);
template <>
std::optional<KeyKind> parse_name(std::string_view name);
template <>
std::optional<Role> parse_name(std::string_view name);

}  // namespace domain
