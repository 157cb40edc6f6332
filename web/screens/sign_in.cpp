#include "web/screens/sign_in.hpp"

#include "core/portal/later_texts.hpp"
#include "web/kit/block.hpp"
#include "web/kit/button.hpp"
#include "web/kit/checkbox.hpp"
#include "web/kit/field.hpp"
#include "web/kit/link.hpp"
#include "web/kit/message.hpp"
#include "web/kit/scroll_area.hpp"
#include "web/kit/text.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace screens {
namespace {

namespace texts = portal::texts;
using Posts = std::vector<portal::SignInMsg>;

constexpr kit::NodeKey kKey("sign-in");
constexpr float kSide = 560, kWidth = 400, kTop = 196, kField = 40, kBetween = 22, kBottom = 32;
constexpr float kLinks = 16;

kit::Tone tone_of(const std::string& fault) {
  return fault.empty() ? kit::Tone::Neutral : kit::Tone::Danger;
}

void link(kit::Frame& frame, kit::NodeKey key, std::string_view label, const std::string& url,
          const kit::LinkVm& look, Posts& posts) {
  kit::LinkVm vm = look;
  vm.label = label;
  vm.href = url;
  if (kit::link(frame, key, vm)) posts.emplace_back(portal::LeaveSignIn{url});
}

void password(kit::Frame& frame, const portal::SignInVm& vm, Posts& posts) {
  constexpr float kLabel = 22, kEye = 32, kEyeEdge = 6;
  const kit::Point at = frame.pen();
  const float right = at.x + frame.rest();
  if (auto text = kit::text_field(frame, kKey / "password",
                                  {.label = texts::kPassword,
                                   .value = vm.password,
                                   .kind = kit::FieldKind::Password,
                                   .message = vm.password_fault,
                                   .tone = tone_of(vm.password_fault),
                                   .enabled = !vm.busy,
                                   .required = true,
                                   .height = kField})) {
    posts.emplace_back(portal::TypePassword{*std::move(text)});
  }
  const auto field = frame.find(kKey / "password");
  if (field && vm.password_shown) frame.node(*field).state |= kit::State::Checked;
  {
    const auto inside = frame.area({right - kEyeEdge - kEye, at.y + kLabel + 4, kEye, kEye});
    if (kit::icon_button(frame, kKey / "show",
                         {.icon = theme::Icon::Eye,
                          .name = vm.password_shown ? texts::kHidePassword : texts::kShowPassword,
                          .size = kEye,
                          .color = theme::Color::TextMuted})) {
      posts.emplace_back(portal::ShowPassword{!vm.password_shown});
    }
  }
  const kit::LinkVm look{.label = {}, .href = {}, .style = theme::Type::SmallStrong};
  const float width = frame.measure(look.style, texts::kForgotPassword);
  const auto above = frame.area({right - width, at.y, width, 18});
  link(frame, kKey / "forgot", texts::kForgotPassword, vm.forgot_url, look, posts);
}

void or_line(kit::Frame& frame) {
  constexpr float kGap = 12;
  const auto row = frame.row({.height = 18});
  const float width = frame.measure(theme::Type::Small, texts::kOr);
  const float line = (frame.rest() - width) / 2 - kGap;
  const kit::Point at = frame.pen();
  frame.paint().horizontal_line(at.x, at.y + 9, line, theme::Color::Line);
  frame.paint().horizontal_line(at.x + frame.rest() - line, at.y + 9, line, theme::Color::Line);
  frame.skip(line + kGap);
  kit::text(frame, kKey / "or",
            {.text = texts::kOr, .style = theme::Type::Small, .color = theme::Color::TextMuted});
}

void form(kit::Frame& frame, const portal::SignInVm& vm, Posts& posts) {
  const kit::Block block(frame, {.key = kKey / "form", .role = kit::Role::Form});
  bool submitted = frame.take(kKey / "form", kit::Action::Submit) && !vm.busy;
  if (auto text = kit::text_field(frame, kKey / "email",
                                  {.label = texts::kWorkEmail,
                                   .value = vm.email,
                                   .kind = kit::FieldKind::Email,
                                   .message = vm.email_fault,
                                   .tone = tone_of(vm.email_fault),
                                   .enabled = !vm.busy,
                                   .required = true,
                                   .autofocus = true,
                                   .height = kField})) {
    posts.emplace_back(portal::TypeEmail{*std::move(text)});
  }
  frame.skip(kBetween);
  password(frame, vm, posts);
  frame.skip(20);
  {
    const auto row = frame.row({.height = 20});
    if (kit::checkbox(frame, kKey / "keep",
                      {.name = texts::kKeepSignedIn,
                       .check = vm.keep ? kit::Check::On : kit::Check::Off,
                       .enabled = !vm.busy,
                       .labeled = true,
                       .style = theme::Type::Body})) {
      posts.emplace_back(portal::KeepSignedIn{!vm.keep});
    }
  }
  frame.skip(20);
  if (!vm.fault.empty()) {
    kit::message(frame, kKey / "fault",
                 {.text = vm.fault, .tone = kit::Tone::Danger, .alert = true});
    frame.skip(12);
  }
  {
    const auto row = frame.row({.height = kField});
    submitted |= kit::button(frame, kKey / "submit",
                             {.label = texts::kSignIn,
                              .kind = kit::ButtonKind::Primary,
                              .tall = true,
                              .busy = vm.busy,
                              .width = frame.rest()});
  }
  if (submitted) posts.emplace_back(portal::SubmitSignIn{});
}

void links(kit::Frame& frame, const portal::SignInVm& vm, Posts& posts) {
  const auto row = frame.row({.height = kLinks, .gap = 16});
  const kit::LinkVm look{
      .label = {}, .href = {}, .style = theme::Type::Caption, .color = theme::Color::TextMuted};
  link(frame, kKey / "privacy", texts::kPrivacy, vm.privacy_url, look, posts);
  link(frame, kKey / "terms", texts::kTerms, vm.terms_url, look, posts);
  link(frame, kKey / "status", texts::kServiceStatus, vm.status_url, look, posts);
}

// As wide as its column.
void content(kit::Frame& frame, const portal::SignInVm& vm, Posts& posts) {
  kit::heading(frame, kKey / "heading",
               {.text = texts::kSignIn, .level = 1, .style = theme::Type::PageTitle});
  frame.skip(4);
  kit::paragraph(frame, kKey / "help",
                 {.text = texts::kSignInHelp, .color = theme::Color::TextMuted});
  frame.skip(30);
  form(frame, vm, posts);
  if (vm.single_sign_on) {
    frame.skip(20);
    or_line(frame);
    frame.skip(20);
    const auto row = frame.row({.height = kField});
    if (kit::button(frame, kKey / "sso",
                    {.label = texts::kSingleSignOn,
                     .icon = theme::Icon::Sso,
                     .tall = true,
                     .enabled = !vm.busy,
                     .width = frame.rest()})) {
      posts.emplace_back(portal::UseSingleSignOn{});
    }
  }
  frame.skip(24);
  kit::paragraph(
      frame, kKey / "no-account",
      {.text = texts::kNoAccount, .style = theme::Type::Small, .color = theme::Color::TextMuted});
}

void narrow(kit::Frame& frame, const portal::SignInVm& vm, Posts& posts) {
  constexpr float kEdge = 16, kAbove = 48, kAboveLinks = 32;
  const kit::ScrollArea scroll(frame, kKey / "scroll", frame.page(), kEdge, kEdge);
  frame.skip(kAbove);
  content(frame, vm, posts);
  frame.skip(kAboveLinks);
  links(frame, vm, posts);
}

void wide(kit::Frame& frame, const portal::SignInVm& vm, Posts& posts) {
  const kit::Rect page = frame.page();
  const float side = page.w >= kSide + kWidth + 2 * kBottom ? kSide : 0;
  const float x = side + std::max(0.0f, (page.w - side - kWidth) / 2);
  {
    const auto column = frame.area({x, kTop, kWidth, 0});
    content(frame, vm, posts);
  }
  {
    const auto row = frame.area({x, page.h - kBottom - kLinks, kWidth, kLinks});
    links(frame, vm, posts);
  }
  if (side > 0) sign_in_side(frame, kKey / "side", {0, 0, side, page.h});
}

}  // namespace

void sign_in(kit::Frame& frame, const portal::SignInVm& vm, Posts& posts) {
  const kit::Rect page = frame.page();
  frame.paint().fill(page, theme::Color::Surface);
  const auto main = frame.inside({.key = kKey / "main", .role = kit::Role::Main, .box = page});
  if (frame.narrow()) {
    narrow(frame, vm, posts);
  } else {
    wide(frame, vm, posts);
  }
}

}  // namespace screens
