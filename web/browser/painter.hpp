#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

// For web/main.cpp alone: the canvas takes triangles, whose colors stand in their vertices and are
// weakened by what a texture says of coverage.
namespace browser {

// False if the browser has no WebGL2.
bool can_paint();

// Textures of one byte a texel, by an id of the caller's, above 0. They are gone with the context.
void make_texture(std::uint32_t id, int width, int height);
// Fills a part of it; `pixels` is its first, and the rows are `row` bytes apart.
struct TexturePart {
  int x, y, width, height;
};
void fill_texture(std::uint32_t id, const TexturePart& part, const unsigned char* pixels, int row);
void drop_texture(std::uint32_t id);

// Triangles from `first` to `first + count` of the indices, seen in a box in device px from the
// left and the top, whole ones.
struct PicturePart {
  std::int32_t left, top, width, height;
  std::uint32_t texture, first, count;
};
struct Picture {
  float width, height;                  // CSS px
  std::int32_t across, down;            // the same in device px
  std::span<const std::byte> vertices;  // of 20 bytes: x, y in CSS px, u, v as floats; r, g, b, a
  std::span<const std::uint32_t> indices;
  std::span<const PicturePart> parts;
};
// Instead of what the canvas showed.
void paint(const Picture& picture);

}  // namespace browser
