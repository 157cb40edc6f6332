#include "server/http/gzip.hpp"

#include "tests/support/random.hpp"

#include <boost/beast/zlib/inflate_stream.hpp>
#include <boost/crc.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cstdint>
#include <string>

namespace {

std::uint32_t little_endian(const std::string& bytes, std::size_t at) {
  std::uint32_t number = 0;
  for (std::size_t i = 4; i-- > 0;)
    number = number << 8 | static_cast<unsigned char>(bytes[at + i]);
  return number;
}

// What an independent reader of RFC 1952 finds.
std::string unpacked(const std::string& member, std::size_t size) {
  constexpr std::size_t kHead = 10, kTail = 8;
  REQUIRE(member.size() >= kHead + kTail);
  REQUIRE(member.substr(0, 4) == std::string("\x1F\x8B\x08\0", 4));
  std::string text(size + 1, '\0');
  boost::beast::zlib::inflate_stream stream;
  boost::beast::zlib::z_params params;
  params.next_in = member.data() + kHead;
  params.avail_in = member.size() - kHead - kTail;
  params.next_out = text.data();
  params.avail_out = text.size();
  boost::beast::error_code error;
  stream.write(params, boost::beast::zlib::Flush::finish, error);
  REQUIRE(error == boost::beast::zlib::error::end_of_stream);
  REQUIRE(params.avail_in == 0);
  text.resize(params.total_out);
  boost::crc_32_type crc;
  crc.process_bytes(text.data(), text.size());
  CHECK(little_endian(member, member.size() - kTail) == crc.checksum());
  CHECK(little_endian(member, member.size() - 4) == text.size());
  return text;
}

}  // namespace

TEST_CASE("what is packed is unpacked as it was", "[http][gzip]") {
  support::Random random(5);
  std::string repeated;
  for (int i = 0; i < 40'000; ++i) repeated += "{\"ref\":\"" + std::to_string(i % 97) + "\"},";
  for (const std::string& text :
       {std::string(), std::string("a"), random.hex(3000), std::string(70'000, '\0'), repeated}) {
    CHECK(unpacked(http::gzip(text), text.size()) == text);
  }
  CHECK(http::gzip(repeated).size() < repeated.size() / 20);
}

TEST_CASE("an answer of one packet is left as it is", "[http][gzip]") {
  http::Response small;
  small.body = std::string(1000, 'a');
  http::pack(small);
  CHECK(small.body == std::string(1000, 'a'));
  CHECK(small.headers.empty());
}
