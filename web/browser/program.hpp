#pragma once

// For web/main.cpp alone: what joins the bindings with the program's passes.
namespace browser {

// From now on `new` without memory ends the program by an error that the page knows.
void tell_when_memory_ends();

// Opens a logic pass: no moment is asked for. Closes it: sets the one timer.
void forget_wake();
void set_timer();

}  // namespace browser
