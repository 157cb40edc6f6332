#include "core/portal/handlers.hpp"

namespace portal {
namespace {

void keep(Step& step) {
  step.effects.push_back(KeepSettings{to_text(step.model.settings)});
}

}  // namespace

void on(Step& step, const ToggleAccountMenu&) {
  const bool open = std::holds_alternative<AccountMenu>(step.model.menu);
  step.model.menu = open ? Menu{} : Menu{AccountMenu{}};
}

void on(Step& step, const ChooseAppearance& msg) {
  step.model.menu = {};
  step.model.settings.appearance = msg.appearance;
  keep(step);
}

void on(Step& step, const ChooseMotion& msg) {
  step.model.menu = {};
  step.model.settings.reduced_motion = msg.reduced;
  keep(step);
}

void on(Step& step, const ToggleSingleKeys&) {
  step.model.settings.single_keys = !step.model.settings.single_keys;
  keep(step);
}

void on(Step& step, const SettingsChanged& msg) {
  step.model.settings = msg.settings;
}

}  // namespace portal
