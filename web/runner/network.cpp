#include "web/runner/network.hpp"

#include "core/base/overloaded.hpp"
#include "core/portal/api_paths.hpp"
#include "core/wire/problem.hpp"
#include "core/wire/snapshot_pieces.hpp"
#include "web/browser/clock.hpp"

#include <algorithm>
#include <charconv>
#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace runner {
namespace {

using browser::FetchAnswer;
using browser::FetchFailure;
using browser::Request;

constexpr std::uint32_t kPatienceMs = 30'000;
constexpr std::uint32_t kMostSnapshotBytes = 256u << 20;

Request request_for(const Network::Asked& asked) {
  Request request;
  request.timeout_ms = kPatienceMs;
  std::visit(base::overloaded{
                 [&](const portal::FetchMe&) { request.url = portal::me_path(); },
                 [&](const portal::FetchSnapshot& one) {
                   request.url = portal::snapshot_path(one.company);
                   request.largest_body = kMostSnapshotBytes;
                 },
                 [&](const portal::Poll& one) {
                   request.url = portal::changes_path(one.company, one.poll, one.client_id);
                   request.timeout_ms += static_cast<std::uint32_t>(one.poll.wait_seconds) * 1000;
                 },
                 [&](const portal::SendCommands& one) {
                   request.method = browser::Method::Post;
                   request.url = portal::commands_path(one.company);
                   request.content_type = "application/json";
                   request.body = wire::encode(one.batch);
                 },
                 [&](const portal::FetchCertificate& one) {
                   request.url = portal::certificate_path(one.company, one.ums_id);
                 },
             },
             asked);
  return request;
}

std::optional<sync::Failure> failure_of(const FetchAnswer& answer) {
  sync::Failure failure;
  if (answer.failure == FetchFailure::TooLarge) {
    failure.kind = sync::FailureKind::Rubbish;
    return failure;
  }
  if (answer.failure != FetchFailure::None) return failure;
  if (answer.status >= 200 && answer.status < 300) return std::nullopt;
  failure.kind = sync::FailureKind::Status;
  failure.status = answer.status;
  if (answer.retry_after_s >= 0) {
    failure.retry_after = std::chrono::seconds{answer.retry_after_s};
  }
  if (const auto problem = wire::decode<wire::Problem>(answer.body))
    failure.detail = problem->detail;
  return failure;
}

sync::Random random_bits() {
  const std::string hex = browser::random_hex(sizeof(sync::Random));
  sync::Random bits = 0;
  std::from_chars(hex.data(), hex.data() + hex.size(), bits, 16);
  return bits;
}

// The body of an answer, wherever it is.
class Body final : public wire::Pieces {
 public:
  explicit Body(const FetchAnswer& answer) : answer_(answer) {}

  std::string_view next() override {
    if (answer_.held) {
      room_.resize(kPieceBytes);
      return browser::take_body(answer_.id, room_);
    }
    return std::exchange(given_, true) ? std::string_view() : std::string_view(answer_.body);
  }

 private:
  static constexpr std::size_t kPieceBytes = 64 << 10;

  const FetchAnswer& answer_;
  bool given_ = false;
  std::vector<char> room_;
};

std::string whole(const FetchAnswer& answer) {
  Body body(answer);
  std::string all;
  for (auto piece = body.next(); !piece.empty(); piece = body.next()) all += piece;
  return all;
}

template <class Value>
auto decode(const FetchAnswer& answer) {
  if constexpr (std::same_as<Value, wire::Snapshot>) {
    Body body(answer);
    return wire::decode_snapshot(body);
  } else {
    return wire::decode<Value>(answer.body);
  }
}

// The message for what was read, or for why there is nothing.
template <class Value, class Arrived, class Failed>
portal::Msg read(const FetchAnswer& answer, const std::optional<sync::Failure>& failure,
                 Arrived arrived, Failed failed) {
  if (failure) return failed(*failure);
  auto value = decode<Value>(answer);
  if (value) return arrived(*std::move(value));
  sync::Failure rubbish;
  rubbish.kind = sync::FailureKind::Rubbish;
  return failed(std::move(rubbish));
}

auto failed_on(const domain::CompanyRef& company, sync::Lane lane) {
  return [company, lane](sync::Failure failure) -> portal::Msg {
    return portal::RequestFailed{company, lane, std::move(failure), random_bits()};
  };
}

portal::Msg message_for(const Network::Asked& asked, FetchAnswer& answer) {
  const auto failure = failure_of(answer);
  return std::visit(
      base::overloaded{
          [&](const portal::FetchMe&) {
            return read<wire::Me>(
                answer, failure,
                [](wire::Me me) -> portal::Msg { return portal::MeArrived{std::move(me)}; },
                [](sync::Failure one) -> portal::Msg {
                  return portal::MeFailed{std::move(one), random_bits()};
                });
          },
          [&](const portal::FetchSnapshot& one) {
            return read<wire::Snapshot>(
                answer, failure,
                [&](wire::Snapshot snapshot) -> portal::Msg {
                  return portal::SnapshotArrived{one.company, std::move(snapshot)};
                },
                failed_on(one.company, sync::Lane::Reading));
          },
          [&](const portal::Poll& one) {
            return read<wire::Changes>(
                answer, failure,
                [&](wire::Changes changes) -> portal::Msg {
                  return portal::ChangesArrived{one.company, std::move(changes)};
                },
                failed_on(one.company, sync::Lane::Reading));
          },
          [&](const portal::SendCommands& one) {
            return read<wire::Outcomes>(
                answer, failure,
                [&](wire::Outcomes outcomes) -> portal::Msg {
                  return portal::OutcomesArrived{one.company, std::move(outcomes)};
                },
                failed_on(one.company, sync::Lane::Sending));
          },
          [&](const portal::FetchCertificate& one) -> portal::Msg {
            if (failure) return portal::CertificateFileArrived{one.ums_id, *failure};
            return portal::CertificateFileArrived{one.ums_id, std::move(answer.body)};
          },
      },
      asked);
}

}  // namespace

std::uint32_t Network::start(Asked asked) {
  Request request = request_for(asked);
  request.id = ++last_id_;
  running_.push_back({request.id, std::move(asked)});
  browser::send(request);
  return request.id;
}

void Network::cancel(std::uint32_t id) {
  const auto at = std::ranges::find(running_, id, &Running::id);
  if (at == running_.end()) return;
  at->cancelled = true;
  browser::cancel(id);
}

std::optional<Network::Answered> Network::on_answer(FetchAnswer answer) {
  const auto at = std::ranges::find(running_, answer.id, &Running::id);
  if (at == running_.end()) return std::nullopt;
  Running running = std::move(*at);
  running_.erase(at);
  if (running.cancelled) return std::nullopt;
  if (answer.held && !std::holds_alternative<portal::FetchSnapshot>(running.asked)) {
    answer.body = whole(answer);
    answer.held = false;
  }
  const bool failed = failure_of(answer).has_value();
  std::string body = std::holds_alternative<portal::Poll>(running.asked) ? answer.body : "";
  portal::Msg msg = message_for(running.asked, answer);
  return Answered{std::move(running.asked), std::move(msg), std::move(body), failed};
}

}  // namespace runner
