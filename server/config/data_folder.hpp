#pragma once

#include <expected>
#include <filesystem>
#include <string>

namespace config {

// The folder that holds everything of one installation, locked for this process until it ends,
// however it ends.
class DataFolder {
 public:
  // Makes the folder if it is not there. Fails with a sentence, also if another process uses it.
  static std::expected<DataFolder, std::string> open(const std::filesystem::path& folder);

  DataFolder(DataFolder&& other) noexcept;
  DataFolder& operator=(DataFolder&&) = delete;
  ~DataFolder();

  std::filesystem::path database() const { return folder_ / "portal.sqlite"; }
  std::filesystem::path keys() const { return folder_ / "keys"; }

 private:
  DataFolder(std::filesystem::path folder, int lock);

  std::filesystem::path folder_;
  int lock_;
};

}  // namespace config
