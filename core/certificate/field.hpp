#pragma once

#include "core/certificate/issue.hpp"

#include <optional>

// Reading the fields of a SEQUENCE one by one, with what is odd about their encoding.
namespace certificate {

// Issues about how the element's header is written.
void note_encoding(const Element& element, Issues& issues);

// The same for a SEQUENCE OF or SET OF, which some programs write as if it were primitive.
void note_list_encoding(const Element& element, Issues& issues);

// Issues about a BOOLEAN DEFAULT FALSE: false written out, true not written as FF.
void note_boolean(Der der, const Element& boolean, Issues& issues);

// The value of an INTEGER's content of at most three bytes.
std::optional<int> small_integer(Der content);

// The next element of `rest`, which should be `tag` and fit its type. Otherwise `unreadable` is
// added and the answer is none; the element, if there is one, is passed over.
std::optional<Element> take_field(Der der, ByteRange& rest, Tag tag, IssueCode unreadable,
                                  Issues& issues);

// The next element of `rest` if it has this context tag. None, and nothing passed over, if not.
std::optional<Element> take_optional(Der der, ByteRange& rest, std::uint32_t context_tag);

}  // namespace certificate
