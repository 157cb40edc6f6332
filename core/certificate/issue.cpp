#include "core/certificate/issue.hpp"

#include <utility>

namespace certificate {
namespace {

struct Entry {
  Severity severity;
  std::string_view name;
  std::string_view sentence;
};

Entry entry(IssueCode code) {
  using enum Severity;
  switch (code) {
    case IssueCode::NotAnElement:
      return {Fatal, "not_an_element", "The bytes do not form an ASN.1 element, or end too early."};
    case IssueCode::TbsUnreadable:
      return {Fatal, "tbs_unreadable", "The signed part of the certificate cannot be read."};
    case IssueCode::VersionUnreadable:
      return {Fatal, "version_unreadable", "The version cannot be read."};
    case IssueCode::SerialUnreadable:
      return {Fatal, "serial_unreadable", "The serial number cannot be read."};
    case IssueCode::SignatureAlgorithmUnreadable:
      return {Fatal, "signature_algorithm_unreadable", "The signature algorithm cannot be read."};
    case IssueCode::IssuerUnreadable:
      return {Fatal, "issuer_unreadable", "The issuer cannot be read."};
    case IssueCode::ValidityUnreadable:
      return {Fatal, "validity_unreadable", "The validity dates cannot be read."};
    case IssueCode::SubjectUnreadable:
      return {Fatal, "subject_unreadable", "The subject cannot be read."};
    case IssueCode::KeyInfoUnreadable:
      return {Fatal, "key_info_unreadable", "The public key's outer structure cannot be read."};
    case IssueCode::UniqueIdUnreadable:
      return {Fatal, "unique_id_unreadable", "A unique identifier cannot be read."};
    case IssueCode::ExtensionsUnreadable:
      return {Fatal, "extensions_unreadable", "The list of extensions cannot be read."};
    case IssueCode::SignatureUnreadable:
      return {Fatal, "signature_unreadable", "The signature cannot be read."};
    case IssueCode::UnexpectedContent:
      return {Fatal, "unexpected_content", "There is content where the structure has ended."};
    case IssueCode::LengthNotShortest:
      return {Odd, "length_not_shortest", "A length takes more bytes than it needs."};
    case IssueCode::LengthIndefinite:
      return {Odd, "length_indefinite", "A length is indefinite, which DER does not allow."};
    case IssueCode::StringInSegments:
      return {Odd, "string_in_segments",
              "A string is split into segments, which DER does not allow."};
    case IssueCode::PrimitiveSequence:
      return {Odd, "primitive_sequence", "A list is marked as if it were a single value."};
    case IssueCode::DefaultEncoded:
      return {Odd, "default_encoded", "A default value is written out, which DER does not allow."};
    case IssueCode::BooleanNotCanonical:
      return {Odd, "boolean_not_canonical", "A true value is not written as FF."};
    case IssueCode::SerialNotPositive:
      return {Odd, "serial_not_positive", "The serial number is zero or negative."};
    case IssueCode::SerialTooLong:
      return {Odd, "serial_too_long", "The serial number takes more than 20 bytes."};
    case IssueCode::VersionUnknown:
      return {Odd, "version_unknown", "The version is none of 1, 2 and 3."};
    case IssueCode::UniqueIdNeedsVersion2:
      return {Odd, "unique_id_needs_version_2", "Unique identifiers need version 2 or 3."};
    case IssueCode::ExtensionsNeedVersion3:
      return {Odd, "extensions_need_version_3", "Extensions need version 3."};
    case IssueCode::EmptyRelativeName:
      return {Odd, "empty_relative_name", "A part of a name holds no attribute."};
    case IssueCode::BadCharacter:
      return {Odd, "bad_character", "A text holds characters that its type does not allow."};
    case IssueCode::BadEncoding: return {Odd, "bad_encoding", "A text is not validly encoded."};
    case IssueCode::NotAString:
      return {Note, "not_a_string", "An attribute of a name is not a text."};
    case IssueCode::EmptyIssuer: return {Odd, "empty_issuer", "The issuer is empty."};
    case IssueCode::TimeForm:
      return {Odd, "time_form", "A time is not written as YYMMDDHHMMSSZ or YYYYMMDDHHMMSSZ."};
    case IssueCode::TimeWrongType:
      return {Odd, "time_wrong_type", "A time before 2050 is not written as UTCTime."};
    case IssueCode::ValidityReversed:
      return {Odd, "validity_reversed", "The certificate ends before it begins."};
    case IssueCode::KeyUnreadable:
      return {Odd, "key_unreadable", "The public key itself cannot be read."};
    case IssueCode::KeyIntegerForm:
      return {Odd, "key_integer_form",
              "A number of the public key is padded or reads as negative."};
    case IssueCode::ExponentWeak:
      return {Odd, "exponent_weak", "The RSA exponent is 1 or even, so signatures prove nothing."};
    case IssueCode::CurveByParameters:
      return {Odd, "curve_by_parameters", "The curve is given by its parameters, not by its name."};
    case IssueCode::AlgorithmsDiffer:
      return {Odd, "algorithms_differ", "The signature algorithm differs inside and outside."};
    case IssueCode::AlgorithmParametersUnreadable:
      return {Odd, "algorithm_parameters_unreadable",
              "The parameters of the signature algorithm cannot be read."};
    case IssueCode::ExtensionsEmpty:
      return {Odd, "extensions_empty", "The list of extensions is empty."};
    case IssueCode::ExtensionTwice: return {Odd, "extension_twice", "An extension occurs twice."};
    case IssueCode::ExtensionValueUnreadable:
      return {Odd, "extension_value_unreadable", "The value of an extension cannot be read."};
    case IssueCode::MoreIssues:
      return {Note, "more_issues", "There are more issues than are listed."};
  }
  std::unreachable();
}

}  // namespace

std::string_view wire_name(IssueCode code) {
  return entry(code).name;
}
std::string_view sentence(IssueCode code) {
  return entry(code).sentence;
}
Severity severity(IssueCode code) {
  return entry(code).severity;
}

std::string_view wire_name(Severity severity) {
  switch (severity) {
    case Severity::Note: return "note";
    case Severity::Odd: return "odd";
    case Severity::Fatal: return "fatal";
  }
  std::unreachable();
}

void Issues::add(IssueCode code, ByteRange place) {
  const bool fatal = severity(code) == Severity::Fatal;
  if (list_.size() < kMost || (fatal && !fatal_)) {
    list_.push_back({code, place});
  } else if (!more_) {
    list_.push_back({IssueCode::MoreIssues, {}});
    more_ = true;
  }
  fatal_ = fatal_ || fatal;
}

}  // namespace certificate
