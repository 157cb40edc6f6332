#include "web/theme/tokens.hpp"

#include "web/theme/theme.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <cstdint>
#include <fstream>
#include <map>
#include <string>

namespace {

nlohmann::json tokens() {
  std::ifstream file(PORTAL_SOURCE_DIR "/assets/tokens.json");
  REQUIRE(file.is_open());
  return nlohmann::json::parse(file);
}

std::uint32_t packed(const nlohmann::json& color) {
  const auto hex = (color.is_object() ? color["hex"] : color).get<std::string>();
  const unsigned long rgb = std::stoul(hex.substr(1), nullptr, 16);
  return static_cast<std::uint32_t>((rgb & 0xFF) << 16 | (rgb & 0xFF00) | rgb >> 16);
}

}  // namespace

TEST_CASE("every pair of colors keeps the contrast that the tokens promise", "[theme][contrast]") {
  const nlohmann::json all = tokens();
  std::size_t pairs = 0;
  for (const auto& [scheme, list] : all["contrast"].items()) {
    const nlohmann::json& palette = all["color"][scheme];
    for (const nlohmann::json& pair : list) {
      const auto foreground = pair["fg"].get<std::string>();
      const auto background = pair["bg"].get<std::string>();
      CAPTURE(scheme, foreground, background);
      const double ratio =
          theme::contrast(packed(palette[foreground]), packed(palette[background]));
      CHECK(ratio >= pair["min"].get<double>());
      CHECK(ratio == Catch::Approx(pair["ratio"].get<double>()).margin(0.011));
      ++pairs;
    }
  }
  CHECK(pairs > 150);
}

TEST_CASE("the generated palettes are those of the tokens", "[theme]") {
  const nlohmann::json all = tokens();
  const std::map<std::string, theme::Scheme> schemes{{"light", theme::Scheme::Light},
                                                     {"dark", theme::Scheme::Dark},
                                                     {"highContrast", theme::Scheme::HighContrast}};
  for (const auto& [name, scheme] : schemes) {
    const nlohmann::json& palette = all["color"][name];
    CHECK(theme::packed(scheme, theme::Color::Bg) == (packed(palette["bg"]) | 0xFF000000u));
    CHECK(theme::packed(scheme, theme::Color::OnDanger) ==
          (packed(palette["onDanger"]) | 0xFF000000u));
    CHECK((theme::packed(scheme, theme::Color::Scrim) & 0xFFFFFFu) == packed(palette["scrim"]));
  }
}

TEST_CASE("the fonts' characters are known", "[theme][fonts]") {
  using theme::Script;
  using theme::script_of;
  CHECK(script_of(U'A') == Script::Latin);
  CHECK(script_of(U'\u00E9') == Script::Latin);
  CHECK(script_of(U'\u2026') == Script::Latin);
  CHECK(script_of(U'\u0142') == Script::LatinExt);
  CHECK(script_of(U'\u1EB5') == Script::Vietnamese);
  CHECK(script_of(U'\u03A9') == Script::Greek);
  CHECK(script_of(U'\u0457') == Script::Cyrillic);
  CHECK(script_of(U'\u04D9') == Script::CyrillicExt);
  CHECK_FALSE(script_of(U'\u05D0'));
  CHECK_FALSE(script_of(U'\U0001F600'));
  CHECK_FALSE(script_of(U'\n'));
}

TEST_CASE("icons are in the order of their names and end where the next begins", "[theme][icons]") {
  for (std::size_t icon = 0; icon < theme::kIconCount; ++icon) {
    std::size_t at = theme::kIconStarts[icon];
    while (at < theme::kIconStarts[icon + 1]) {
      const auto code = theme::kIconStrokes[at];
      CHECK(code < static_cast<int>(theme::kStrokeCount));
      at += 2 + static_cast<std::size_t>(theme::kIconStrokes[at + 1]);
    }
    CHECK(at == theme::kIconStarts[icon + 1]);
  }
}
