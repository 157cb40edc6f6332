#pragma once

#include <string>
#include <variant>

// Signing in, and the warning before the session ends.
namespace portal {

struct SignInVm {
  std::string email, password;  // as typed
  bool password_shown = false;
  bool keep = false;
  bool busy = false;
  std::string email_fault, password_fault;
  std::string fault;  // of both together, or of the server
  bool single_sign_on = true;
  std::string forgot_url, privacy_url, terms_url, status_url;
};

struct SessionEndVm {
  std::string title;  // "You will be signed out in 2 minutes"
  std::string text;
  bool busy = false;
};

struct TypeEmail {
  std::string text;
};
struct TypePassword {
  std::string text;
};
struct ShowPassword {
  bool shown = false;
};
struct KeepSignedIn {
  bool keep = false;
};
struct SubmitSignIn {};
struct UseSingleSignOn {};
struct LeaveSignIn {
  std::string url;
};
struct StaySignedIn {};
struct SignOut {};
using SignInMsg = std::variant<TypeEmail, TypePassword, ShowPassword, KeepSignedIn, SubmitSignIn,
                               UseSingleSignOn, LeaveSignIn, StaySignedIn, SignOut>;

}  // namespace portal
