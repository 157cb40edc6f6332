#pragma once

#include "core/domain/refs.hpp"
#include "core/portal/toasts/toast.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

namespace portal {

struct CompanyState;

enum class NoteKind : std::uint8_t {
  Plain,
  Registration,  // the dialog waits for it
  License,       // a file is fetched once it is acknowledged
};

// What to say and do about a command of this page once the server has answered it.
struct Note {
  domain::CompanyRef company = {};
  std::uint64_t command = 0;
  NoteKind kind = NoteKind::Plain;
  domain::UmsRef ums_id = {};
  std::string done = {};  // the toast
  ToastAction action = {};
  std::string failed = {};
  std::uint32_t bulk = 0;  // the act that this is a slice of, which is said as one; 0: of none
  std::size_t slice = 0;   // UMS IDs in it
  friend bool operator==(const Note&, const Note&) = default;
};

// Of a command that is about to be submitted: how it is undone follows from the rows as they are.
Note note_for(const CompanyState& company, const domain::CommandBody& command);

}  // namespace portal
