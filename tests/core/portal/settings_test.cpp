#include "core/portal/settings/settings.hpp"

#include "tests/core/portal/page.hpp"

#include <catch2/catch_test_macros.hpp>

using portal::Appearance;

TEST_CASE("settings are read as they were written, and rubbish as none", "[portal]") {
  for (const Appearance appearance :
       {Appearance::System, Appearance::Light, Appearance::Dark, Appearance::HighContrast}) {
    for (const bool single_keys : {true, false}) {
      const portal::Settings settings{
          .appearance = appearance, .reduced_motion = single_keys, .single_keys = single_keys};
      CHECK(portal::parse_settings(portal::to_text(settings)) == settings);
    }
  }
  for (const char* text :
       {"", "dark", "appearance=", "appearance=DARK", "appearance=dark ", "\xFF"}) {
    INFO(text);
    CHECK(portal::parse_settings(text) == portal::Settings{});
  }
}

TEST_CASE("an appearance that is chosen is kept, and the menu closes", "[portal]") {
  page::Page page(page::rows());
  page.tell(portal::ToggleAccountMenu{});
  CHECK(portal::view(page.model).frame.account_menu_open);
  page.tell(portal::ChooseAppearance{Appearance::Dark});
  const portal::FrameVm frame = portal::view(page.model).frame;
  CHECK_FALSE(frame.account_menu_open);
  CHECK(frame.appearance == Appearance::Dark);
  REQUIRE(page.last<portal::KeepSettings>() != nullptr);
  CHECK(page.last<portal::KeepSettings>()->text == "appearance=dark");
}

TEST_CASE("motion that is chosen is kept beside the appearance", "[portal]") {
  page::Page page(page::rows());
  page.tell(portal::ToggleAccountMenu{});
  page.tell(portal::ChooseMotion{true});
  const portal::FrameVm frame = portal::view(page.model).frame;
  CHECK_FALSE(frame.account_menu_open);
  CHECK(frame.reduced_motion);
  REQUIRE(page.last<portal::KeepSettings>() != nullptr);
  CHECK(page.last<portal::KeepSettings>()->text == "appearance=system&motion=reduced");
}

TEST_CASE("the single keys can be turned off, where they are listed", "[portal]") {
  page::Page page(page::rows(), page::kList + "?dialog=shortcuts");
  CHECK(std::get<portal::ShortcutsVm>(portal::view(page.model).dialog).single_keys);
  page.tell(portal::ToggleSingleKeys{});
  REQUIRE(page.last<portal::KeepSettings>() != nullptr);
  CHECK(page.last<portal::KeepSettings>()->text == "appearance=system&single-keys=off");
  const portal::PageVm vm = portal::view(page.model);
  CHECK_FALSE(std::get<portal::ShortcutsVm>(vm.dialog).single_keys);
  CHECK_FALSE(std::get<portal::ListVm>(vm.screen).search_key);
  CHECK_FALSE(vm.frame.single_keys);
}

TEST_CASE("what another tab chose holds here too, and is not kept again", "[portal]") {
  page::Page page(page::rows());
  page.tell(portal::SettingsChanged{{.appearance = Appearance::HighContrast}});
  CHECK(portal::view(page.model).frame.appearance == Appearance::HighContrast);
  CHECK(page.last<portal::KeepSettings>() == nullptr);
}

TEST_CASE("the account is named for those who hear the page", "[portal]") {
  const page::Page page(page::rows());
  CHECK(portal::view(page.model).frame.account_name ==
        "Lena Brandt Super Admin, account and settings");
}
