#pragma once

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace base {

class SharedText;

template <class T>
concept IsText = std::convertible_to<const T&, std::string_view> && !std::same_as<T, SharedText>;

// A text that does not change. Copies share its bytes, so that it takes one pointer wherever it
// stands and a company of 100,000 rows names each person once. Copies may be used by several
// threads at the same time, one SharedText by one at a time, as with std::string. At most 4 GiB.
class SharedText {
 public:
  SharedText() = default;

  // Where a text is asked for, any will do: as with std::string, nothing is lost on the way.
  // NOLINTBEGIN(google-explicit-constructor): conversions both ways are the point, see above
  template <IsText Text>
  SharedText(const Text& text) : block_(make(text)) {}
  operator std::string_view() const { return view(); }
  operator std::string() const { return std::string(view()); }
  // NOLINTEND(google-explicit-constructor)

  SharedText(const SharedText& other) noexcept : block_(other.block_) { keep(); }
  SharedText(SharedText&& other) noexcept : block_(std::exchange(other.block_, nullptr)) {}
  SharedText& operator=(SharedText other) noexcept {
    std::swap(block_, other.block_);
    return *this;
  }
  ~SharedText() { let_go(); }

  std::string_view view() const {
    return block_ != nullptr ? std::string_view(characters(block_), block_->size)
                             : std::string_view();
  }
  bool empty() const { return block_ == nullptr; }
  std::size_t size() const { return view().size(); }

  friend bool operator==(const SharedText& a, const SharedText& b) {
    return a.block_ == b.block_ || a.view() == b.view();
  }
  friend std::strong_ordering operator<=>(const SharedText& a, const SharedText& b) {
    return a.view() <=> b.view();
  }
  template <IsText Text>
  friend bool operator==(const SharedText& a, const Text& b) {
    return a.view() == std::string_view(b);
  }
  template <IsText Text>
  friend std::strong_ordering operator<=>(const SharedText& a, const Text& b) {
    return a.view() <=> std::string_view(b);
  }
  friend std::string operator+(const SharedText& a, std::string_view b) {
    return std::string(a).append(b);
  }

 private:
  // The characters follow it.
  struct Block {
    std::uint32_t owners = 1;
    std::uint32_t size = 0;
  };

  static const char* characters(const Block* block) {
    return static_cast<const char*>(static_cast<const void*>(block + 1));
  }
  static Block* make(std::string_view text);  // none of an empty text
  void keep() const {  // <atomic> declares sync(), of which name there is a room
    if (block_ != nullptr) __atomic_fetch_add(&block_->owners, 1, __ATOMIC_RELAXED);
  }
  void let_go();

  Block* block_ = nullptr;
};

}  // namespace base
