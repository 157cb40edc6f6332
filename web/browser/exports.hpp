#pragma once

#include <emscripten.h>

#include <cstddef>
#include <cstdint>

// Everything that shell/ calls. browser_* only keep what they are told (exports.cpp), portal_* run
// the program (web/main.cpp). A key is a double, since JavaScript's numbers are. Bytes come by
// browser_reserve before the call.
extern "C" {

EMSCRIPTEN_KEEPALIVE int portal_type_count();
EMSCRIPTEN_KEEPALIVE void portal_start();
EMSCRIPTEN_KEEPALIVE void portal_logic();
EMSCRIPTEN_KEEPALIVE void portal_paint();
EMSCRIPTEN_KEEPALIVE void portal_context_lost();
#ifdef PORTAL_TEST_HOOKS
EMSCRIPTEN_KEEPALIVE int portal_frames();
EMSCRIPTEN_KEEPALIVE const char* portal_parity();
#endif

EMSCRIPTEN_KEEPALIVE char* browser_reserve(std::size_t bytes);
EMSCRIPTEN_KEEPALIVE void browser_action(double key, int action, double number);
EMSCRIPTEN_KEEPALIVE void browser_file(double key, std::size_t name_bytes, int readable);
EMSCRIPTEN_KEEPALIVE void browser_fetched(std::uint32_t id, int failure, int status, double date_ms,
                                          std::int32_t retry_after_s, std::size_t type_bytes,
                                          int held);
EMSCRIPTEN_KEEPALIVE void browser_url(int changed);
EMSCRIPTEN_KEEPALIVE void browser_settings(int changed);
EMSCRIPTEN_KEEPALIVE void browser_copied(std::uint32_t request, int copied);
EMSCRIPTEN_KEEPALIVE void browser_decoded(std::uint32_t request, int failure);
EMSCRIPTEN_KEEPALIVE void browser_visible(int visible);
EMSCRIPTEN_KEEPALIVE void browser_online(int online);
EMSCRIPTEN_KEEPALIVE void browser_leads();
EMSCRIPTEN_KEEPALIVE void browser_tab_message();
EMSCRIPTEN_KEEPALIVE void browser_surface(float width, float height, float scale, int drawable);
EMSCRIPTEN_KEEPALIVE void browser_pointer(float x, float y);
EMSCRIPTEN_KEEPALIVE void browser_press(double key);
EMSCRIPTEN_KEEPALIVE void browser_scroller_gone(double key);
EMSCRIPTEN_KEEPALIVE void browser_scroller(double key, float left, float top, float width,
                                           float height);
EMSCRIPTEN_KEEPALIVE void browser_preferences(int dark, int contrast, int still, int coarse);
EMSCRIPTEN_KEEPALIVE void browser_font(int weight, int script);
EMSCRIPTEN_KEEPALIVE void browser_baseline(std::size_t style, float in_100);

}  // extern "C"
