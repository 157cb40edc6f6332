#pragma once

#include "core/domain/certificate_facts.hpp"
#include "core/domain/command.hpp"
#include "core/domain/refusal.hpp"
#include "core/portal/update.hpp"

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// How commands of the page are asked for and what is said of them afterwards.
namespace portal {

// Submits to the replica of the current company; what came of it is said when the server has
// answered. Its id; none if it would change nothing; or why the rules refuse it. `certificate`: for
// ums_id.register, what was read from the bytes.
std::expected<std::optional<std::uint64_t>, domain::Refusal> submit(
    Step& step, domain::CommandBody command,
    std::optional<domain::CertificateFacts> certificate = {});

// Submits the slices of one act, none of them empty, all of one direction.
void switch_in_slices(Step& step, std::vector<domain::SwitchAutoAssign> slices);

// Says and does what was kept for the commands that the server has answered meanwhile.
void settle_notes(Step& step);

// Heard only: the order that a list has now.
void announce_order(Step& step, std::string_view column, bool descending);
void toast(Step& step, Toast toast);
void toast_done(Step& step, std::string text);
void toast_failed(Step& step, std::string text);

}  // namespace portal
