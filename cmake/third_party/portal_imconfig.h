// Dear ImGui's compile-time settings: what the page does not use is not in it.
// IMGUI_ENABLE_TEST_ENGINE (hooks for the parity test) comes from the command line, in every flavor
// but the shipped one.
#pragma once

#define IMGUI_DISABLE_OBSOLETE_FUNCTIONS
#define IMGUI_DISABLE_DEMO_WINDOWS
#define IMGUI_DISABLE_DEBUG_TOOLS
#define IMGUI_DISABLE_DEFAULT_FONT
#define IMGUI_DISABLE_FILE_FUNCTIONS
#define IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS

// WebGL has no base vertex, so one draw list must hold a whole page: a large screen has more than
// 65,536 vertices.
#define ImDrawIdx unsigned int
