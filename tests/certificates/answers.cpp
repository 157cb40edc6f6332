#include "web/certificate/answer.hpp"

#include <cstdint>
#include <fstream>
#include <iostream>
#include <iterator>
#include <vector>

// Prints for each file that is named the line of JSON that certificate.wasm should answer.
int main(int count, char** names) {
  for (int i = 1; i < count; ++i) {
    std::ifstream in(names[i], std::ios::binary);
    const std::vector<std::uint8_t> bytes{std::istreambuf_iterator<char>(in), {}};
    std::cout << to_json(certificate_program::read_file(bytes)) << '\n';
  }
}
