#pragma once

#include "core/certificate/element.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace certificate {

enum class Severity : std::uint8_t {
  Note,  // allowed, but worth knowing
  Odd,   // against X.690 or RFC 5280, still read
  Fatal  // a field that every certificate has could not be read: no other program would load it
};

// What is odd about a certificate. The names are shown and sent: renaming one is a protocol change.
enum class IssueCode : std::uint8_t {
  // Fields that cannot be read
  NotAnElement,
  TbsUnreadable,
  VersionUnreadable,
  SerialUnreadable,
  SignatureAlgorithmUnreadable,
  IssuerUnreadable,
  ValidityUnreadable,
  SubjectUnreadable,
  KeyInfoUnreadable,
  UniqueIdUnreadable,
  ExtensionsUnreadable,
  SignatureUnreadable,
  UnexpectedContent,
  // Encoding
  LengthNotShortest,
  LengthIndefinite,
  StringInSegments,
  PrimitiveSequence,
  DefaultEncoded,
  BooleanNotCanonical,
  // Serial number and version
  SerialNotPositive,
  SerialTooLong,
  VersionUnknown,
  UniqueIdNeedsVersion2,
  ExtensionsNeedVersion3,
  // Names
  EmptyRelativeName,
  BadCharacter,
  BadEncoding,
  NotAString,
  EmptyIssuer,
  // Times
  TimeForm,
  TimeWrongType,
  ValidityReversed,
  // Key and algorithms
  KeyUnreadable,
  KeyIntegerForm,
  ExponentWeak,
  CurveByParameters,
  AlgorithmsDiffer,
  AlgorithmParametersUnreadable,
  // Extensions
  ExtensionsEmpty,
  ExtensionTwice,
  ExtensionValueUnreadable,
  // The list itself
  MoreIssues,
};

struct Issue {
  IssueCode code = IssueCode::NotAnElement;
  ByteRange place;  // in the certificate's own bytes

  friend bool operator==(const Issue&, const Issue&) = default;
};

std::string_view wire_name(IssueCode code);  // "serial_not_positive"
std::string_view sentence(IssueCode code);   // for a person, ends with a full stop
Severity severity(IssueCode code);
std::string_view wire_name(Severity severity);

// In the order they were found, at most kMost, then one MoreIssues. The first Fatal one is always
// kept.
class Issues {
 public:
  static constexpr std::size_t kMost = 50;

  void add(IssueCode code, ByteRange place);
  bool any_fatal() const { return fatal_; }
  const std::vector<Issue>& list() const { return list_; }
  friend bool operator==(const Issues&, const Issues&) = default;

 private:
  std::vector<Issue> list_;
  bool fatal_ = false;
  bool more_ = false;
};

}  // namespace certificate
