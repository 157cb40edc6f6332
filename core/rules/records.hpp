#pragma once

#include "core/domain/company.hpp"
#include "core/domain/order.hpp"
#include "core/domain/product_pack.hpp"
#include "core/domain/subscription_key.hpp"
#include "core/domain/ums_id.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace rules {

// The part of a row that one command writes; two commands on different aspects never collide.
enum class Aspect { Name, AutoAssign, Certificate, License, Assignment };

// What a rule may ask about the company it decides for. Two sources: the client's replica and the
// server's transaction. Rows of another company are never found.
class Records {
 public:
  virtual ~Records() = default;

  virtual domain::Company company() const = 0;
  virtual std::optional<domain::UmsId> ums_id(const domain::UmsRef& ref) const = 0;
  virtual std::optional<domain::ProductPack> pack(const domain::PackRef& ref) const = 0;
  virtual std::optional<domain::Order> order(const domain::OrderRef& ref) const = 0;
  virtual std::vector<domain::SubscriptionKey> subscription_keys() const = 0;

  // Open UMS IDs only. Names are compared with ASCII case ignored.
  virtual std::optional<domain::UmsId> open_ums_id_named(std::string_view name) const = 0;
  virtual std::optional<domain::UmsId> open_ums_id_with_fingerprint(
      std::string_view fingerprint) const = 0;
  virtual std::optional<domain::UmsId> open_ums_id_with_identifier(
      std::string_view identifier) const = 0;
  virtual std::size_t open_ums_id_count() const = 0;

  virtual std::size_t pack_count_of(const domain::UmsRef& ref) const = 0;

  // The highest serial ever issued for this public key in any row of the company, 0 if none.
  virtual std::uint32_t highest_license_serial(std::string_view identifier) const = 0;

  // Whether the certificate or its key is proven at an open UMS ID of another company. Only the
  // server can know; a client answers no.
  virtual bool proven_elsewhere(std::string_view fingerprint,
                                std::string_view identifier) const = 0;

  // Whether another client changed this aspect of the row (ref of a UMS ID or a pack) after the
  // revision that the author of the command had seen. A client's own replica answers no.
  virtual bool changed_meanwhile(std::string_view ref, Aspect aspect) const = 0;
};

}  // namespace rules
