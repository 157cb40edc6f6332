#pragma once

// For web/main.cpp alone: what joins the bindings with the program's passes.
namespace browser {

// From now on `new` without memory ends the program by an error that the page knows.
void tell_when_memory_ends();

// Sends GL calls to the canvas's context. False if the browser has no WebGL2.
bool open_gl();
// Clears the canvas, which is so many device px large, and draws into all of it from now on.
void clear_canvas(float width, float height);

// Opens a logic pass: no moment is asked for. Closes it: sets the one timer.
void forget_wake();
void set_timer();

}  // namespace browser
