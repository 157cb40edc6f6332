#pragma once

#include "core/base/encoding.hpp"

#include <filesystem>
#include <map>
#include <mutex>
#include <string>

namespace support {

// A disk that forgets, when the power goes, everything that was not synced. While it lives, SQLite
// opens its files through it. It remembers what each file held when it was last synced.
class ForgetfulDisk {
 public:
  ForgetfulDisk();
  ~ForgetfulDisk();
  ForgetfulDisk(const ForgetfulDisk&) = delete;
  ForgetfulDisk& operator=(const ForgetfulDisk&) = delete;

  // Puts into `folder` what would be on the disk if the power went now.
  void cut_power(const std::filesystem::path& folder);

  // For the file system underneath: the file was synced, with this in it; the file is gone.
  void synced(const std::string& file, base::Bytes contents);
  void removed(const std::string& file);

 private:
  std::mutex mutex_;
  std::map<std::string, base::Bytes> files_;
};

}  // namespace support
