#include "web/runner/polls.hpp"

#include "core/wire/changes.hpp"
#include "web/browser/leader.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

namespace runner {
namespace {

constexpr sync::Duration kSilence{60'000};
constexpr int kLongWait = 25;  // s

// A message between tabs: kind, company and further lines; of "changes" all the rest is the body.
void tell(std::string_view kind, std::string_view company, std::string_view rest) {
  std::string bytes(kind);
  bytes += '\n';
  bytes += company;
  bytes += '\n';
  bytes += rest;
  browser::send_to_tabs(bytes);
}

std::string_view take_line(std::string_view& text) {
  const auto end = text.find('\n');
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  return line;
}

domain::Revision parse_revision(std::string_view text) {
  domain::Revision revision = 0;
  std::from_chars(text.data(), text.data() + text.size(), revision);
  return revision;
}

}  // namespace

Polls::Watch& Polls::watch(const domain::CompanyRef& company) {
  const auto at = std::ranges::find(watches_, company, &Watch::company);
  if (at != watches_.end()) return *at;
  watches_.push_back({.company = company});
  return watches_.back();
}

void Polls::ask(Watch& watch, portal::Poll poll) {
  watch.parked.reset();
  watch.for_others = false;
  if (watch.running != 0) network_.cancel(watch.running);
  watch.running = network_.start(std::move(poll));
}

void Polls::ask_now(Watch& watch) {
  portal::Poll poll = *watch.parked;
  poll.poll.wait_seconds = 0;
  ask(watch, std::move(poll));
}

void Polls::park(Watch& watch, const portal::Poll& poll, sync::Moment now) {
  watch.parked = poll;
  watch.parked_at = now;
  tell("watch", poll.company.text, poll.poll.epoch + "\n" + std::to_string(poll.poll.after));
}

void Polls::begin(const portal::Poll& poll, sync::Moment now) {
  Watch& one = watch(poll.company);
  one.heard_of = std::max(one.heard_of, poll.poll.after);
  if (leads_) {
    ask(one, poll);
    return;
  }
  park(one, poll, now);
  if (!one.caught_up || one.heard_of > poll.poll.after) ask_now(one);
}

std::optional<portal::Msg> Polls::on_answered(Network::Answered answered) {
  const auto& poll = std::get<portal::Poll>(answered.asked);
  Watch& one = watch(poll.company);
  const bool for_others = std::exchange(one.for_others, false);
  one.running = 0;
  one.caught_up = !answered.failed;
  if (leads_) tell(answered.failed ? "failed" : "changes", poll.company.text, answered.body);
  if (for_others) return std::nullopt;
  return std::move(answered.msg);
}

void Polls::lead(sync::Moment now) {
  leads_ = true;
  tell("leads", "", "");
  for (Watch& one : watches_) {
    if (const auto poll = one.parked) begin(*poll, now);
  }
}

std::optional<portal::Msg> Polls::hear(Watch& one, std::string_view body) {
  auto changes = wire::decode<wire::Changes>(body);
  if (!changes) return std::nullopt;
  one.heard_of = std::max(one.heard_of, changes->to);
  if (!one.parked || changes->to < one.parked->poll.after) return std::nullopt;
  if (changes->from != one.parked->poll.after) {
    ask_now(one);
    return std::nullopt;
  }
  one.parked.reset();
  return portal::ChangesArrived{one.company, *std::move(changes)};
}

// A tab waits for this company: keep a request for it, or say that it is behind.
void Polls::serve(Watch& one, std::string_view epoch, domain::Revision after) {
  if (after < one.heard_of) {
    tell("failed", one.company.text, "");
  } else if (one.running == 0) {
    portal::Poll poll{one.company, {after, std::string(epoch), kLongWait}, {}};
    one.running = network_.start(std::move(poll));
    one.for_others = true;
  }
}

std::optional<portal::Msg> Polls::on_tab_message(std::string_view bytes) {
  const std::string_view kind = take_line(bytes);
  const domain::CompanyRef company{std::string(take_line(bytes))};
  if (kind == "leads") {
    for (Watch& one : watches_) {
      if (const auto poll = one.parked) park(one, *poll, one.parked_at);
    }
  } else if (kind == "changes") {
    return hear(watch(company), bytes);
  } else if (kind == "failed") {
    if (Watch& one = watch(company); one.parked) ask_now(one);
  } else if (kind == "watch" && leads_) {
    const std::string_view epoch = take_line(bytes);
    serve(watch(company), epoch, parse_revision(take_line(bytes)));
  }
  return std::nullopt;
}

void Polls::tick(sync::Moment now) {
  for (Watch& one : watches_) {
    if (one.parked && one.parked_at + kSilence <= now) ask_now(one);
  }
}

std::optional<sync::Moment> Polls::next_moment() const {
  std::optional<sync::Moment> next;
  for (const Watch& one : watches_) {
    if (!one.parked) continue;
    const sync::Moment at = one.parked_at + kSilence;
    if (!next || at < *next) next = at;
  }
  return next;
}

void Polls::keep_only(const std::vector<domain::CompanyRef>& companies) {
  for (Watch& one : watches_) {
    if (std::ranges::find(companies, one.company) != companies.end()) continue;
    one.parked.reset();
    if (one.running == 0 || one.for_others) continue;
    network_.cancel(one.running);
    one.running = 0;
  }
}

}  // namespace runner
