#include "core/certificate/facts.hpp"
#include "tests/certificates/comparison.hpp"
#include "tests/certificates/corpus.hpp"
#include "tests/certificates/expectation.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <iostream>
#include <map>
#include <string>

namespace {

using corpus::Sample;

// The clock of the domain specification's sample data.
constexpr base::Instant kNow =
    std::chrono::sys_days(std::chrono::year(2026) / 3 / 2) + std::chrono::hours(9);

const corpus::Corpus& all() {
  static const corpus::Corpus corpus = [] {
    corpus::Corpus read = corpus::read();
    std::cout << (read.is_shared ? "Certificates: " : "Without ../shared/certs; own samples: ")
              << read.samples.size() << '\n';
    return read;
  }();
  return corpus;
}

std::string answer(const Sample& sample, base::Instant now) {
  const auto upload = certificate::read_upload(sample.bytes);
  if (!upload) return std::string(domain::wire_name(upload.error().code));
  const auto refusal = certificate::check_validity(upload->found, now);
  return refusal ? std::string(domain::wire_name(refusal->code)) : "accepted";
}

double processor_milliseconds(const Sample& sample) {
  const std::clock_t start = std::clock();
  static_cast<void>(answer(sample, kNow));
  return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

}  // namespace

TEST_CASE("every certificate gets the answer that the specification names",
          "[certificate][corpus]") {
  std::map<std::string, int> answers;
  int wrong = 0;
  for (const Sample& sample : all().samples) {
    const std::string expected = corpus::expected_answer(sample, kNow);
    const std::string got = answer(sample, kNow);
    ++answers[got];
    if (got == expected) continue;
    ++wrong;
    std::cout << sample.path << ": " << got << ", expected " << expected << '\n';
  }
  for (const auto& [name, count] : answers) std::cout << "  " << name << ": " << count << '\n';
  REQUIRE_FALSE(all().samples.empty());
  CHECK(wrong == 0);
}

TEST_CASE("validity is judged to the second at both ends", "[certificate][corpus]") {
  int judged = 0;
  for (const Sample& sample : all().samples) {
    const auto upload = certificate::read_upload(sample.bytes);
    if (!upload) continue;
    for (const base::Instant edge : {upload->found.not_before, upload->found.not_after}) {
      for (const int offset : {-1, 0, 1}) {
        const base::Instant now = edge + std::chrono::seconds(offset);
        CAPTURE(sample.path, offset);
        REQUIRE(answer(sample, now) == corpus::expected_answer(sample, now));
        ++judged;
      }
    }
  }
  CHECK(judged > 0);
}

TEST_CASE("fields agree with what other programs read", "[certificate][corpus]") {
  corpus::Comparison total;
  for (const Sample& sample : all().samples) corpus::compare(sample, total);
  for (const auto& [field, count] : total.equal) {
    std::cout << "  " << field << ": " << count << " equal\n";
  }
  for (const std::string& difference : total.differences) std::cout << difference << '\n';
  CHECK(total.differences.empty());
}

TEST_CASE("no answer takes longer than 5 ms", "[certificate][corpus]") {
  // Processor time, since tests share their machine. Unoptimized and with sanitizers the same code
  // takes twenty times as long; there the limit only tells that time does not grow out of
  // proportion.
  double slowest = 0;
  std::string which;
  for (const Sample& sample : all().samples) {
    double took = processor_milliseconds(sample);
    if (took > slowest) took = std::min(took, processor_milliseconds(sample));
    if (took < slowest) continue;
    slowest = took;
    which = sample.path;
  }
  std::cout << "Slowest answer: " << slowest << " ms, " << which << '\n';
#ifdef __OPTIMIZE__
  CHECK(slowest < 5);
#else
  CHECK(slowest < 100);
#endif
}
