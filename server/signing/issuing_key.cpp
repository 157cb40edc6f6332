#include "server/signing/issuing_key.hpp"

#include "server/signing/digest.hpp"

#include <fcntl.h>
#include <openssl/pem.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <system_error>
#include <utility>

namespace signing {
namespace {

constexpr std::size_t kHalf = 32;  // bytes of r, and of s

const unsigned char* bytes_of(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

std::string pem_of(EVP_PKEY* key) {
  const Openssl<BIO> memory(BIO_new(BIO_s_mem()));
  if (PEM_write_bio_PrivateKey(memory.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1) {
    throw std::runtime_error("the issuing key cannot be written");
  }
  char* data = nullptr;
  const long size = BIO_get_mem_data(memory.get(), &data);
  return std::string(data, static_cast<std::size_t>(size));
}

Openssl<EVP_PKEY> key_of(const std::string& pem) {
  const Openssl<BIO> memory(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
  return Openssl<EVP_PKEY>(PEM_read_bio_PrivateKey(memory.get(), nullptr, nullptr, nullptr));
}

// Writes it whole, on the disk, readable by its owner alone, or not at all: `link` refuses to
// replace what another process made in the meantime.
bool write_once(const std::filesystem::path& file, const std::string& text) {
  const std::string draft = file.string() + '.' + std::to_string(getpid());
  const int descriptor = open(draft.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (descriptor < 0) return false;
  const bool written =
      write(descriptor, text.data(), text.size()) == static_cast<ssize_t>(text.size()) &&
      fsync(descriptor) == 0;
  close(descriptor);
  const bool linked = written && (link(draft.c_str(), file.c_str()) == 0 || errno == EEXIST);
  unlink(draft.c_str());
  return linked;
}

std::string public_key_digest(EVP_PKEY* key) {
  unsigned char* der = nullptr;
  const int size = i2d_PUBKEY(key, &der);
  if (size <= 0) throw std::runtime_error("the issuing key has no public key");
  const std::string digest = sha256_hex(std::span(der, static_cast<std::size_t>(size)));
  OPENSSL_free(der);
  return digest;
}

}  // namespace

IssuingKey::IssuingKey(Openssl<EVP_PKEY> key)
    : key_(std::move(key)), kid_(public_key_digest(key_.get())) {}

std::expected<IssuingKey, std::string> IssuingKey::open(const std::filesystem::path& folder) {
  const std::filesystem::path file = folder / "issuing.pem";
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
  if (!std::filesystem::exists(file, error)) {
    const Openssl<EVP_PKEY> made(EVP_EC_gen("P-256"));
    if (!made) return std::unexpected("OpenSSL cannot make an issuing key");
    if (!write_once(file, pem_of(made.get()))) {
      return std::unexpected("cannot write " + file.string());
    }
  }
  std::ifstream stream(file, std::ios::binary);
  Openssl<EVP_PKEY> key = key_of(std::string(std::istreambuf_iterator<char>(stream), {}));
  if (!key) return std::unexpected(file.string() + " holds no private key");
  return IssuingKey(std::move(key));
}

base::Bytes IssuingKey::sign(std::string_view bytes) const {
  const Openssl<EVP_MD_CTX> context(EVP_MD_CTX_new());
  std::array<unsigned char, 128> der{};
  std::size_t size = der.size();
  if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key_.get()) != 1 ||
      EVP_DigestSign(context.get(), der.data(), &size, bytes_of(bytes), bytes.size()) != 1) {
    throw std::runtime_error("the license file cannot be signed");
  }
  const unsigned char* at = der.data();
  const Openssl<ECDSA_SIG> parsed(d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(size)));
  base::Bytes raw(2 * kHalf);
  BN_bn2binpad(ECDSA_SIG_get0_r(parsed.get()), raw.data(), static_cast<int>(kHalf));
  BN_bn2binpad(ECDSA_SIG_get0_s(parsed.get()), raw.data() + kHalf, static_cast<int>(kHalf));
  return raw;
}

bool IssuingKey::verify(std::string_view bytes, const base::Bytes& signature) const {
  if (signature.size() != 2 * kHalf) return false;
  const Openssl<ECDSA_SIG> parsed(ECDSA_SIG_new());
  ECDSA_SIG_set0(parsed.get(), BN_bin2bn(signature.data(), static_cast<int>(kHalf), nullptr),
                 BN_bin2bn(signature.data() + kHalf, static_cast<int>(kHalf), nullptr));
  unsigned char* der = nullptr;
  const int size = i2d_ECDSA_SIG(parsed.get(), &der);
  const Openssl<EVP_MD_CTX> context(EVP_MD_CTX_new());
  const bool good =
      EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key_.get()) == 1 &&
      EVP_DigestVerify(context.get(), der, static_cast<std::size_t>(size), bytes_of(bytes),
                       bytes.size()) == 1;
  OPENSSL_free(der);
  return good;
}

}  // namespace signing
