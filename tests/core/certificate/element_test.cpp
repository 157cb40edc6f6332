#include "core/certificate/element.hpp"

#include "tests/core/certificate/der.hpp"

#include <catch2/catch_test_macros.hpp>

using certificate::ByteRange;
using certificate::ElementFault;
using certificate::Tag;
using certificate::take_element;

namespace {

ByteRange all(const der::Bytes& bytes) {
  return {0, static_cast<std::uint32_t>(bytes.size())};
}

auto first(const der::Bytes& bytes) {
  ByteRange rest = all(bytes);
  return take_element(bytes, rest);
}

}  // namespace

TEST_CASE("an element ends where its length says and the next follows", "[certificate][element]") {
  const der::Bytes bytes = der::join({der::integer({1}), der::null()});
  ByteRange rest = all(bytes);
  const auto integer = take_element(bytes, rest);
  REQUIRE(integer);
  CHECK(integer->is(Tag::Integer));
  CHECK(integer->place == ByteRange{0, 3});
  CHECK(integer->content == ByteRange{2, 3});
  CHECK(rest == ByteRange{3, 5});
  CHECK(take_element(bytes, rest)->is(Tag::Null));
  CHECK(rest.empty());
}

TEST_CASE("a length in more bytes than needed is read and noticed", "[certificate][element]") {
  CHECK(first({0x04, 0x81, 0x01, 0xAA})->content == ByteRange{3, 4});
  CHECK_FALSE(first({0x04, 0x81, 0x01, 0xAA})->shortest_length);
  CHECK(first({0x04, 0x85, 0, 0, 0, 0, 1, 0xAA})->content == ByteRange{7, 8});
  CHECK(first({0x04, 0x01, 0xAA})->shortest_length);
}

TEST_CASE("content that runs past the end is cut off", "[certificate][element]") {
  for (const der::Bytes& bytes :
       {der::Bytes{}, der::Bytes{0x30}, der::Bytes{0x30, 0x82}, der::Bytes{0x30, 0x03, 0, 0},
        der::Bytes{0x30, 0x84, 0xFF, 0xFF, 0xFF, 0xFF}, der::Bytes{0x30, 0x85, 1, 0, 0, 0, 0},
        der::Bytes{0x1F, 0x81}}) {
    const auto element = first(bytes);
    REQUIRE_FALSE(element);
    CHECK(element.error() == ElementFault::CutOff);
  }
}

TEST_CASE("an indefinite length ends at its end mark", "[certificate][element]") {
  const der::Bytes bytes = {0x30, 0x80, 0x30, 0x80, 0x05, 0x00, 0, 0, 0x05, 0x00, 0, 0, 0x02};
  const auto element = first(bytes);
  REQUIRE(element);
  CHECK(element->indefinite);
  CHECK(element->place == ByteRange{0, 12});
  CHECK(element->content == ByteRange{2, 10});
}

TEST_CASE("a primitive element has no indefinite length", "[certificate][element]") {
  CHECK(first({0x04, 0x80, 0, 0}).error() == ElementFault::BadHeader);
  CHECK(first({0x30, 0xFF, 0, 0}).error() == ElementFault::BadHeader);
}

TEST_CASE("indefinite lengths nest only so deep", "[certificate][element]") {
  der::Bytes bytes;
  for (int i = 0; i < 1000; ++i) bytes.insert(bytes.end(), {0x30, 0x80});
  CHECK(first(bytes).error() == ElementFault::BadHeader);
}

TEST_CASE("tag numbers above 30 take several bytes", "[certificate][element]") {
  const auto element = first({0xBF, 0x81, 0x00, 0x00});
  REQUIRE(element);
  CHECK(element->is_context(128));
  CHECK(first({0x1F, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F, 0x00}).error() == ElementFault::BadHeader);
}

TEST_CASE("primitive content must fit its type", "[certificate][element]") {
  const auto fits = [](const der::Bytes& bytes) {
    return certificate::fits_its_type(bytes, *first(bytes));
  };
  CHECK(fits({0x01, 0x01, 0x05}));
  CHECK_FALSE(fits({0x01, 0x02, 0xFF, 0xFF}));
  CHECK_FALSE(fits({0x05, 0x01, 0x00}));
  CHECK_FALSE(fits({0x02, 0x00}));
  CHECK_FALSE(fits({0x02, 0x02, 0x00, 0x7F}));
  CHECK_FALSE(fits({0x02, 0x02, 0xFF, 0x80}));
  CHECK(fits({0x02, 0x02, 0x00, 0x80}));
  CHECK_FALSE(fits({0x06, 0x02, 0x2A, 0x86}));
  CHECK_FALSE(fits({0x06, 0x03, 0x2A, 0x80, 0x01}));
  CHECK_FALSE(fits({0x03, 0x01, 0x08}));
}

TEST_CASE("a string in segments is put together", "[certificate][element]") {
  const der::Bytes bytes = {0x24, 0x80, 0x04, 0x01, 0xAA, 0x24, 0x03, 0x04, 0x01, 0xBB, 0, 0};
  CHECK(certificate::octets_of(bytes, *first(bytes)) == der::Bytes{0xAA, 0xBB});
  const der::Bytes broken = {0x24, 0x03, 0x04, 0x05, 0xAA};
  CHECK_FALSE(certificate::octets_of(broken, *first(broken)));
}

TEST_CASE("a bit string says how many bits of its last byte count", "[certificate][element]") {
  const der::Bytes bytes = {0x03, 0x02, 0x05, 0xA0};
  const auto bits = certificate::bit_string_of(bytes, *first(bytes));
  REQUIRE(bits);
  CHECK(bits->unused_bits == 5);
  CHECK(bits->bytes == der::Bytes{0xA0});
}
