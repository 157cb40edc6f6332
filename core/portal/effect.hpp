#pragma once

#include "core/domain/refs.hpp"
#include "core/sync/replica.hpp"
#include "core/wire/commands.hpp"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

// What the world is asked for, as values: a test compares them, web/runner carries them out. The
// answer, where there is one, is a later Msg of the name given.
namespace portal {

// Answered by MeArrived or MeFailed.
struct FetchMe {
  friend bool operator==(const FetchMe&, const FetchMe&) = default;
};

// Answered by SnapshotArrived or RequestFailed{Lane::Reading}.
struct FetchSnapshot {
  domain::CompanyRef company;
  friend bool operator==(const FetchSnapshot&, const FetchSnapshot&) = default;
};

// Waits for what comes after `after`: the tab that leads asks the server, the others are told by
// it. Answered by ChangesArrived or RequestFailed{Lane::Reading}.
struct Poll {
  domain::CompanyRef company;
  sync::Poll poll;
  std::string client_id;
  friend bool operator==(const Poll&, const Poll&) = default;
};

// Answered by OutcomesArrived or RequestFailed{Lane::Sending}.
struct SendCommands {
  domain::CompanyRef company;
  wire::CommandBatch batch;
  friend bool operator==(const SendCommands&, const SendCommands&) = default;
};

// The certificate file of a UMS ID, to be shown. Answered by CertificateFileArrived.
struct FetchCertificate {
  domain::CompanyRef company;
  domain::UmsRef ums_id;
  friend bool operator==(const FetchCertificate&, const FetchCertificate&) = default;
};

// Answered by CertificateRead with the same number.
struct DecodeCertificate {
  std::uint32_t request = 0;
  std::string bytes;
  friend bool operator==(const DecodeCertificate&, const DecodeCertificate&) = default;
};

// Saves what the server has at this path; the browser shows how it goes.
struct DownloadUrl {
  std::string url;
  friend bool operator==(const DownloadUrl&, const DownloadUrl&) = default;
};

struct DownloadBytes {
  std::string name;
  std::string type;
  std::string bytes;
  friend bool operator==(const DownloadBytes&, const DownloadBytes&) = default;
};

// Answered by TextCopied with the same number.
struct CopyText {
  std::uint32_t request = 0;
  std::string text;
  friend bool operator==(const CopyText&, const CopyText&) = default;
};

// Said to assistive technology; urgent interrupts.
struct Announce {
  std::string text;
  bool urgent = false;
  friend bool operator==(const Announce&, const Announce&) = default;
};

// Going somewhere, and changing in place what the address says.
struct PushUrl {
  std::string url;
  friend bool operator==(const PushUrl&, const PushUrl&) = default;
};
struct ReplaceUrl {
  std::string url;
  friend bool operator==(const ReplaceUrl&, const ReplaceUrl&) = default;
};

struct SetTitle {
  std::string title;
  friend bool operator==(const SetTitle&, const SetTitle&) = default;
};

// The heading of the screen gets the focus, unless the person is typing.
struct FocusHeading {
  friend bool operator==(const FocusHeading&, const FocusHeading&) = default;
};

// So does the search field, wherever the person is.
struct FocusSearch {
  friend bool operator==(const FocusSearch&, const FocusSearch&) = default;
};

// What would be lost if the page ended now, a finished sentence. While it is not empty the browser
// asks before it leaves the page.
struct WarnOnLeaving {
  std::string unsaved;
  friend bool operator==(const WarnOnLeaving&, const WarnOnLeaving&) = default;
};

// Kept by this browser for the next start, and told to its other tabs.
struct KeepSettings {
  std::string text;
  friend bool operator==(const KeepSettings&, const KeepSettings&) = default;
};

// A new random id; answered by RefMinted.
struct MintRef {
  friend bool operator==(const MintRef&, const MintRef&) = default;
};

using Effect =
    std::variant<FetchMe, FetchSnapshot, Poll, SendCommands, FetchCertificate, DecodeCertificate,
                 DownloadUrl, DownloadBytes, CopyText, Announce, PushUrl, ReplaceUrl, SetTitle,
                 FocusHeading, FocusSearch, WarnOnLeaving, KeepSettings, MintRef>;

using Effects = std::vector<Effect>;

}  // namespace portal
