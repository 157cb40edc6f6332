#include "server/http/gzip.hpp"

#include <boost/beast/zlib/deflate_stream.hpp>
#include <boost/crc.hpp>

#include <cstdint>

namespace http {
namespace {

namespace zlib = boost::beast::zlib;

constexpr int kFastest = 1, kWindowBits = 15, kMemory = 8;

// Less than this is one packet either way.
constexpr std::size_t kWorthIt = 1400;

void append_little_endian(std::string& out, std::uint32_t number) {
  for (int shift = 0; shift < 32; shift += 8) out += static_cast<char>(number >> shift & 0xFF);
}

}  // namespace

std::string gzip(std::string_view text) {
  using namespace std::string_view_literals;
  zlib::deflate_stream stream;
  stream.reset(kFastest, kWindowBits, kMemory, zlib::Strategy::normal);
  std::string out("\x1F\x8B\x08\0\0\0\0\0\x04\xFF"sv);  // deflate, no name, no time, fastest
  const std::size_t begin = out.size();
  out.resize(begin + stream.upper_bound(text.size()));
  zlib::z_params params;
  params.next_in = text.data();
  params.avail_in = text.size();
  params.next_out = out.data() + begin;
  params.avail_out = out.size() - begin;
  boost::beast::error_code error;  // end_of_stream, since all of the input fits
  stream.write(params, zlib::Flush::finish, error);
  out.resize(begin + params.total_out);
  boost::crc_32_type crc;
  crc.process_bytes(text.data(), text.size());
  append_little_endian(out, crc.checksum());
  append_little_endian(out, static_cast<std::uint32_t>(text.size()));
  return out;
}

void pack(Response& response) {
  if (response.body.size() < kWorthIt) return;
  response.body = gzip(response.body);
  response.headers.emplace_back("Content-Encoding", "gzip");
  response.headers.emplace_back("Vary", "Accept-Encoding");
}

}  // namespace http
