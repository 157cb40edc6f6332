#pragma once

#include <string_view>

// Texts of the views whose data comes later, as texts.hpp, which takes them in with their routes.
namespace portal::texts {

// Sign-in
inline constexpr std::string_view kSignIn = "Sign in";
inline constexpr std::string_view kSignInHelp = "Use the account of your company.";
inline constexpr std::string_view kWorkEmail = "Work e-mail";
inline constexpr std::string_view kPassword = "Password";
inline constexpr std::string_view kShowPassword = "Show password";
inline constexpr std::string_view kHidePassword = "Hide password";
inline constexpr std::string_view kForgotPassword = "Forgot password?";
inline constexpr std::string_view kKeepSignedIn = "Keep me signed in on this device";
inline constexpr std::string_view kOr = "or";
inline constexpr std::string_view kSingleSignOn = "Continue with single sign-on";
inline constexpr std::string_view kNoAccount =
    "No account? Ask an administrator of your company to invite you.";
inline constexpr std::string_view kPrivacy = "Privacy";
inline constexpr std::string_view kTerms = "Terms";
inline constexpr std::string_view kServiceStatus = "Status";
inline constexpr std::string_view kSignInClaim = "Every UMS, every license, in one list.";
inline constexpr std::string_view kSignInClaimText =
    "See what is used, what expires and which certificate belongs to which installation.";
inline constexpr std::string_view kStaySignedIn = "Stay signed in";
inline constexpr std::string_view kSignOutNow = "Sign out now";

// Replace certificate
inline constexpr std::string_view kReplaceSteps = "Steps";
inline constexpr std::string_view kUploadStep = "Upload";
inline constexpr std::string_view kCompareStep = "Compare";
inline constexpr std::string_view kConfirmStep = "Confirm";
inline constexpr std::string_view kReplaceComparison = "Current and new certificate";
inline constexpr std::string_view kField = "Field";
inline constexpr std::string_view kResult = "Result";
inline constexpr std::string_view kCurrentCertificate = "Current";
inline constexpr std::string_view kNewCertificate = "New";
inline constexpr std::string_view kChanged = "Changed";
inline constexpr std::string_view kSame = "Same";
inline constexpr std::string_view kNewCertificateFile = "New certificate (.crt, .cer, .cert, .pem)";
inline constexpr std::string_view kNewCertificateHelp =
    "Export it in the UMS Console under UMS ID. One certificate, no private key.";
inline constexpr std::string_view kMayStillRun = "The current UMS may still be running";
inline constexpr std::string_view kStaysAsItIs = "These stay as they are";
inline constexpr std::string_view kContinue = "Continue";
inline constexpr std::string_view kBack = "Back";
inline constexpr std::string_view kReplaceCertificate = "Replace certificate";

// Devices
inline constexpr std::string_view kDevices = "Devices";
inline constexpr std::string_view kSearchDevices = "Unit id, name or model";
inline constexpr std::string_view kUnitId = "Device";
inline constexpr std::string_view kLicenseColumn = "License";
inline constexpr std::string_view kValidUntilColumn = "Valid until";
inline constexpr std::string_view kGivenColumn = "Given";
inline constexpr std::string_view kNoDeviceMatches = "No device matches these filters.";
inline constexpr std::string_view kNoDevice = "No device yet";

// Remove, Auto assign, history of certificates
inline constexpr std::string_view kTurnItOn = "Turn on";
inline constexpr std::string_view kRemoveUmsId = "Remove UMS ID";
inline constexpr std::string_view kRestore = "Restore";
inline constexpr std::string_view kCertificateHistory = "Certificates so far";

}  // namespace portal::texts
