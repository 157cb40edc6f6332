#include "web/kit/picture.hpp"

#include <imgui.h>
#include <imgui_internal.h>

namespace kit {
namespace {

// CSS px between a curve and its polygon.
constexpr float kCircleError = 0.1f, kCurveError = 1.25f;

}  // namespace

struct Picture::Lists {
  explicit Lists(ImFontAtlas& from) : atlas(from) {
    shared.FontAtlas = &atlas;
    shared.CurveTessellationTol = kCurveError;
    shared.SetCircleTessellationMaxError(kCircleError);
    shared.InitialFlags = ImDrawListFlags_AntiAliasedLines | ImDrawListFlags_AntiAliasedFill |
                          ImDrawListFlags_AntiAliasedLinesUseTex;
    ImFontAtlasAddDrawListSharedData(&atlas, &shared);
    if (atlas.Builder != nullptr) ImFontAtlasUpdateDrawListsSharedData(&atlas);
  }
  ~Lists() { ImFontAtlasRemoveDrawListSharedData(&atlas, &shared); }
  Lists(const Lists&) = delete;
  Lists& operator=(const Lists&) = delete;

  ImFontAtlas& atlas;
  ImDrawListSharedData shared;
  ImDrawList list{&shared};
  ImDrawData data;
};

Picture::Picture(theme::Fonts& fonts) : lists_(std::make_unique<Lists>(fonts.atlas())) {}
Picture::~Picture() = default;

void Picture::begin(Size size, float scale) {
  auto& [atlas, shared, list, data] = *lists_;
  shared.ClipRectFullscreen = {0, 0, size.w, size.h};
  list._ResetForNewFrame();
  list.PushTexture(atlas.TexRef);
  list.PushClipRectFullScreen();
  data.Clear();
  data.DisplaySize = {size.w, size.h};
  data.FramebufferScale = {scale, scale};
}

void Picture::end() {
  auto& [atlas, shared, list, data] = *lists_;
  list.PopClipRect();
  list.PopTexture();
  data.AddDrawList(&list);
  // A backend destroys textures only if nobody else shows them.
  for (ImTextureData* texture : atlas.TexList) texture->RefCount = 1;
  data.Textures = &atlas.TexList;
  data.Valid = true;
}

ImDrawList& Picture::list() {
  return lists_->list;
}

ImDrawData& Picture::data() {
  return lists_->data;
}

}  // namespace kit
