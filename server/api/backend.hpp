#pragma once

#include "core/base/instant.hpp"
#include "server/api/routes.hpp"
#include "server/http/service.hpp"
#include "server/signing/issuing_key.hpp"
#include "server/store/threads.hpp"

#include <cstdint>
#include <functional>
#include <string>

namespace api {

// The API over the store's threads: each request in a transaction of its own, on a reader or on the
// writer. The one place where what the store throws is caught.
class Backend final : public http::Service {
 public:
  struct Parts {
    store::Writer& writer;
    store::Readers& readers;
    const signing::IssuingKey& key;
    base::Instant (*now)();
    // A company's revision after a commit, from the writer's thread.
    std::function<void(const std::string& company, std::uint64_t revision)> changed;
    // A failure that the client is told of only as "internal", for the log.
    std::function<void(const std::string& request_id, const std::string& what)> failed;
  };

  explicit Backend(Parts parts) : parts_(std::move(parts)) {}

  void answer(const http::Request& request, Done done) override;
  http::Response problem(const http::Fault& fault, const std::string& request_id) const override;

 private:
  void read(const Lookup& found, const http::Request& request, const Done& done);
  void write(const Lookup& found, const http::Request& request, const Done& done);
  http::Response failure(const std::string& request_id, const std::string& what) const;

  Parts parts_;
};

}  // namespace api
