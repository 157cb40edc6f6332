#pragma once

struct ImDrawData;
struct ImFontAtlas;

// Hands what ImGui drew, and the textures it drew with, over to the browser.
void paint(const ImDrawData& picture);

// The textures are gone with the canvas's context: the next frame makes them again.
void forget_textures(ImFontAtlas& atlas);
