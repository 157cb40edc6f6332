#include "web/painting.hpp"

#include "web/browser/painter.hpp"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

static_assert(sizeof(ImDrawVert) == 20 && sizeof(ImDrawIdx) == sizeof(std::uint32_t));

namespace {

// ImGui counts from 0, for which the browser knows no texture.
std::uint32_t id_of(const ImTextureData& texture) {
  return static_cast<std::uint32_t>(texture.UniqueID) + 1;
}

void fill(ImTextureData& texture, const ImTextureRect& part) {
  browser::fill_texture(id_of(texture), {part.x, part.y, part.w, part.h},
                        static_cast<const unsigned char*>(texture.GetPixelsAt(part.x, part.y)),
                        texture.GetPitch());
}

void follow(ImTextureData& texture) {
  switch (texture.Status) {
    case ImTextureStatus_OK:
    case ImTextureStatus_Destroyed: return;
    case ImTextureStatus_WantCreate:
      browser::make_texture(id_of(texture), texture.Width, texture.Height);
      fill(texture, {0, 0, static_cast<unsigned short>(texture.Width),
                     static_cast<unsigned short>(texture.Height)});
      texture.SetTexID(id_of(texture));
      break;
    case ImTextureStatus_WantUpdates:
      for (const ImTextureRect& part : texture.Updates) fill(texture, part);
      break;
    case ImTextureStatus_WantDestroy:
      if (texture.UnusedFrames == 0) return;  // a part of this picture may show it
      browser::drop_texture(id_of(texture));
      texture.SetTexID(ImTextureID_Invalid);
      texture.SetStatus(ImTextureStatus_Destroyed);
      return;
  }
  texture.SetStatus(ImTextureStatus_OK);
}

// Of a box in CSS px the device px whose corner is in it, as far as they are on the canvas.
browser::PicturePart part_of(const ImDrawCmd& command, ImVec2 scale, int across, int down) {
  const auto to_px = [](float css, float factor, int most) {
    return std::clamp(static_cast<int>(css * factor), 0, most);
  };
  const ImVec4& clip = command.ClipRect;
  const int left = to_px(clip.x, scale.x, across), right = to_px(clip.z, scale.x, across);
  const int top = to_px(clip.y, scale.y, down), bottom = to_px(clip.w, scale.y, down);
  return {.left = left,
          .top = top,
          .width = right - left,
          .height = bottom - top,
          .texture = static_cast<std::uint32_t>(command.GetTexID()),
          .first = command.IdxOffset,
          .count = command.ElemCount};
}

}  // namespace

void paint(const ImDrawData& picture) {
  for (ImTextureData* texture : *picture.Textures) follow(*texture);
  const ImDrawList& list = *picture.CmdLists[0];
  const auto across =
      static_cast<int>(std::lround(picture.DisplaySize.x * picture.FramebufferScale.x));
  const auto down =
      static_cast<int>(std::lround(picture.DisplaySize.y * picture.FramebufferScale.y));
  static std::vector<browser::PicturePart> parts;  // keeps its room from frame to frame
  parts.clear();
  for (const ImDrawCmd& command : list.CmdBuffer) {
    const browser::PicturePart part = part_of(command, picture.FramebufferScale, across, down);
    if (part.width > 0 && part.height > 0 && part.count > 0) parts.push_back(part);
  }
  browser::paint(
      {.width = picture.DisplaySize.x,
       .height = picture.DisplaySize.y,
       .across = across,
       .down = down,
       .vertices = std::as_bytes(std::span(list.VtxBuffer.begin(), list.VtxBuffer.end())),
       .indices = {list.IdxBuffer.begin(), list.IdxBuffer.end()},
       .parts = parts});
}

void forget_textures(ImFontAtlas& atlas) {
  for (ImTextureData* texture : atlas.TexList) {
    if (texture->TexID == ImTextureID_Invalid) continue;
    texture->SetTexID(ImTextureID_Invalid);
    texture->SetStatus(ImTextureStatus_Destroyed);
  }
}
