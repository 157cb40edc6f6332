#include "tests/server/support/power_cut.hpp"

#include <sqlite3.h>

#include <fstream>
#include <iterator>
#include <new>

namespace support {
namespace {

// SQLite's file systems are tables of C functions; this one passes all on to the real one, beside
// which it stands, and watches syncs and removals.
ForgetfulDisk* watching = nullptr;
sqlite3_vfs* real_disk = nullptr;
sqlite3_vfs watched_disk;
sqlite3_io_methods watched_methods;

struct WatchedFile {
  sqlite3_file base;
  std::string* name;
  sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

WatchedFile& watched(sqlite3_file* file) {
  return *reinterpret_cast<WatchedFile*>(file);
}
const sqlite3_io_methods& methods(sqlite3_file* file) {
  return *watched(file).real()->pMethods;
}
sqlite3_file* real(sqlite3_file* file) {
  return watched(file).real();
}

base::Bytes contents(const std::string& file) {
  std::ifstream stream(file, std::ios::binary);
  return base::Bytes(std::istreambuf_iterator<char>(stream), {});
}

int close_file(sqlite3_file* file) {
  const int result = methods(file).xClose(real(file));
  delete watched(file).name;
  return result;
}

int sync_file(sqlite3_file* file, int flags) {
  const int result = methods(file).xSync(real(file), flags);
  const std::string& name = *watched(file).name;
  if (result == SQLITE_OK && watching != nullptr) watching->synced(name, contents(name));
  return result;
}

void pass_the_rest_on() {
  watched_methods.iVersion = 2;  // with the shared memory of WAL, without memory-mapped reads
  watched_methods.xClose = close_file;
  watched_methods.xSync = sync_file;
  watched_methods.xRead = [](sqlite3_file* f, void* to, int count, sqlite3_int64 at) {
    return methods(f).xRead(real(f), to, count, at);
  };
  watched_methods.xWrite = [](sqlite3_file* f, const void* from, int count, sqlite3_int64 at) {
    return methods(f).xWrite(real(f), from, count, at);
  };
  watched_methods.xTruncate = [](sqlite3_file* f, sqlite3_int64 size) {
    return methods(f).xTruncate(real(f), size);
  };
  watched_methods.xFileSize = [](sqlite3_file* f, sqlite3_int64* size) {
    return methods(f).xFileSize(real(f), size);
  };
  watched_methods.xLock = [](sqlite3_file* f, int level) {
    return methods(f).xLock(real(f), level);
  };
  watched_methods.xUnlock = [](sqlite3_file* f, int level) {
    return methods(f).xUnlock(real(f), level);
  };
  watched_methods.xCheckReservedLock = [](sqlite3_file* f, int* out) {
    return methods(f).xCheckReservedLock(real(f), out);
  };
  watched_methods.xFileControl = [](sqlite3_file* f, int what, void* argument) {
    return methods(f).xFileControl(real(f), what, argument);
  };
  watched_methods.xSectorSize = [](sqlite3_file* f) { return methods(f).xSectorSize(real(f)); };
  watched_methods.xDeviceCharacteristics = [](sqlite3_file* f) {
    return methods(f).xDeviceCharacteristics(real(f));
  };
  watched_methods.xShmMap = [](sqlite3_file* f, int page, int size, int extend,
                               void volatile** out) {
    return methods(f).xShmMap(real(f), page, size, extend, out);
  };
  watched_methods.xShmLock = [](sqlite3_file* f, int offset, int count, int flags) {
    return methods(f).xShmLock(real(f), offset, count, flags);
  };
  watched_methods.xShmBarrier = [](sqlite3_file* f) { methods(f).xShmBarrier(real(f)); };
  watched_methods.xShmUnmap = [](sqlite3_file* f, int remove) {
    return methods(f).xShmUnmap(real(f), remove);
  };
}

int open_file(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out) {
  WatchedFile& made = watched(file);
  made.base.pMethods = nullptr;
  const int result = real_disk->xOpen(real_disk, name, made.real(), flags, out);
  if (result == SQLITE_OK) {
    made.name = new std::string(name == nullptr ? "" : name);
    made.base.pMethods = &watched_methods;
  }
  return result;
}

int remove_file(sqlite3_vfs*, const char* name, int sync) {
  if (watching != nullptr) watching->removed(name);
  return real_disk->xDelete(real_disk, name, sync);
}

void register_once() {
  if (real_disk != nullptr) return;
  real_disk = sqlite3_vfs_find(nullptr);
  pass_the_rest_on();
  watched_disk = *real_disk;
  watched_disk.zName = "forgetful";
  watched_disk.szOsFile = static_cast<int>(sizeof(WatchedFile)) + real_disk->szOsFile;
  watched_disk.xOpen = open_file;
  watched_disk.xDelete = remove_file;
  sqlite3_vfs_register(&watched_disk, 0);
}

}  // namespace

ForgetfulDisk::ForgetfulDisk() {
  register_once();
  watching = this;
  sqlite3_vfs_register(&watched_disk, 1);
}

ForgetfulDisk::~ForgetfulDisk() {
  watching = nullptr;
  sqlite3_vfs_register(real_disk, 1);
}

void ForgetfulDisk::synced(const std::string& file, base::Bytes contents) {
  const std::lock_guard lock(mutex_);
  files_[file] = std::move(contents);
}

void ForgetfulDisk::removed(const std::string& file) {
  const std::lock_guard lock(mutex_);
  files_.erase(file);
}

void ForgetfulDisk::cut_power(const std::filesystem::path& folder) {
  const std::lock_guard lock(mutex_);
  std::filesystem::create_directories(folder);
  for (const auto& [file, bytes] : files_) {
    std::ofstream copy(folder / std::filesystem::path(file).filename(), std::ios::binary);
    copy.write(reinterpret_cast<const char*>(bytes.data()),
               static_cast<std::streamsize>(bytes.size()));
  }
}

}  // namespace support
