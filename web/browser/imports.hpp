#pragma once

#include <cstddef>
#include <cstdint>

// The functions of web/browser/library.js. Only the bindings call them.
extern "C" {

void host_commit(const void* nodes, std::size_t count, const char* pool);
void host_focus(double key);
void host_announce(const char* text, std::size_t size, int urgent);
void host_wake(int frames);
void host_timer(double unix_ms);
void host_send(std::uint32_t id, int method, const char* url, std::size_t url_size,
               const char* type, std::size_t type_size, const char* body, std::size_t body_size,
               std::uint32_t timeout_ms, std::uint32_t largest);
std::size_t host_take(std::uint32_t id, char* room, std::size_t size);
void host_cancel(std::uint32_t id);
void host_go(const char* url, std::size_t size, int replace);
void host_title(const char* text, std::size_t size);
void host_copy(const char* text, std::size_t size, std::uint32_t request);
void host_download(const char* url, std::size_t size);
void host_save(const char* name, std::size_t name_size, const char* type, std::size_t type_size,
               const char* bytes, std::size_t size);
void host_unsaved(const char* text, std::size_t size);
void host_decode(std::uint32_t request, const char* bytes, std::size_t size);
void host_scheme(const char* name, std::size_t size);
void host_script(int script);
void host_keep(const char* text, std::size_t size);
void host_stand();
void host_tell(const char* bytes, std::size_t size);
double host_number(const char* text, std::size_t size);
double host_now();
double host_monotonic();
void host_random(void* bytes, std::size_t size);
int host_can_paint();
void host_texture(std::uint32_t id, int width, int height);
void host_fill(std::uint32_t id, int x, int y, int width, int height, const void* pixels, int row);
void host_drop(std::uint32_t id);
void host_paint(const void* vertices, std::size_t bytes, const void* indices, std::size_t count,
                const void* parts, std::size_t part_count, float width, float height, int across,
                int down);
void host_out_of_memory();  // does not come back

}  // extern "C"
