#pragma once

#include "core/base/instant.hpp"
#include "server/api/routes.hpp"
#include "server/http/service.hpp"
#include "server/signing/issuing_key.hpp"
#include "server/store/threads.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>

namespace api {

// The API over the store's threads: each request in a transaction of its own, on a reader or on the
// writer. The one place where what the store throws is caught.
class Backend final : public http::Service {
 public:
  struct Parts {
    std::filesystem::path database;
    std::size_t readers;  // threads
    const signing::IssuingKey& key;
    base::Instant (*now)();
    // A company's revision after a commit, from the writer's thread.
    std::function<void(const std::string& company, std::uint64_t revision)> changed;
    // A failure that the client is told of only as "internal", for the log.
    std::function<void(const std::string& request_id, const std::string& what)> failed;
  };

  // The database is there and migrated.
  explicit Backend(const Parts& parts)
      : parts_(parts), writer_(parts.database), readers_(parts.database, parts.readers) {}

  void answer(const http::Request& request, Done done) override;
  http::Response problem(const http::Fault& fault, const std::string& request_id) const override;

 private:
  void read(const Lookup& found, const http::Request& request, const Done& done);
  void write(const Lookup& found, const http::Request& request, const Done& done);
  http::Response failure(const std::string& request_id, const std::string& what) const;

  Parts parts_;
  // Last, so that their threads end before anything that they use.
  store::Writer writer_;
  store::Readers readers_;
};

}  // namespace api
