#include "tests/core/portal/page.hpp"

#include <catch2/catch_test_macros.hpp>

using page::Page;
using portal::RegisterVm;

namespace {

const std::string kRegister = page::kList + "?dialog=register";

// What the fake reads from the bytes of the next registration.
portal::ReadCertificate certificate(const std::string& ref) {
  return {.facts = support::facts_of({.ref = {ref}, .name = "", .certificate = {}}),
          .der = {1},
          .pem = "",
          .extensions = {},
          .issues = {}};
}

std::uint32_t give_file(Page& page) {
  page.tell(portal::GiveFiles{{{"ums.crt", "bytes"}}, 1});
  REQUIRE(page.last<portal::DecodeCertificate>() != nullptr);
  return page.last<portal::DecodeCertificate>()->request;
}

void give_certificate(Page& page, const std::string& ref) {
  const std::uint32_t request = give_file(page);
  page.tell(portal::CertificateRead{request, certificate(ref)});
}

}  // namespace

TEST_CASE("a file with a private key is refused at its field and nothing is sent", "[portal]") {
  Page page(page::rows(), kRegister);
  const std::uint32_t request = give_file(page);
  CHECK(page.dialog<RegisterVm>().reading);
  page.tell(portal::CertificateRead{
      request, domain::Refusal{.code = domain::RefusalCode::PrivateKeyInFile}});
  CHECK(page.dialog<RegisterVm>().file_fault ==
        "The file contains a private key. Nothing was stored. Export only the certificate, and "
        "treat the key as exposed if the file left the UMS.");
  page.tell(portal::TypeNewName{"UMS New"});
  page.tell(portal::SubmitRegistration{});
  CHECK(page.last<portal::SendCommands>() == nullptr);
  CHECK(page.has_dialog());
}

TEST_CASE("what is wrong with a registration is heard", "[portal]") {
  Page page(page::rows(), kRegister);
  page.tell(portal::SubmitRegistration{});
  REQUIRE(page.last<portal::Announce>() != nullptr);
  CHECK(page.last<portal::Announce>()->text == "Choose the exported certificate. Enter a name.");
  CHECK(page.last<portal::Announce>()->urgent);
  const std::uint32_t request = give_file(page);
  CHECK(page.last<portal::Announce>() == nullptr);
  page.tell(
      portal::CertificateRead{request, domain::Refusal{.code = domain::RefusalCode::FileEmpty}});
  REQUIRE(page.last<portal::Announce>() != nullptr);
  CHECK(page.last<portal::Announce>()->text ==
        page.dialog<RegisterVm>().file_fault + " Enter a name.");
}

TEST_CASE("files that cannot be taken are refused at their field", "[portal]") {
  Page page(page::rows(), kRegister);
  SECTION("two at once") {
    page.tell(portal::GiveFiles{{{"a.crt", "a"}, {"b.crt", "b"}}, 2});
    CHECK(page.dialog<RegisterVm>().file_fault == "Choose one file. 2 were given.");
  }
  SECTION("one that the browser cannot open") {
    page.tell(portal::GiveFiles{{{"a.crt", "", false}}, 1});
    CHECK(page.dialog<RegisterVm>().file_fault == "The file could not be opened. Choose it again.");
  }
  CHECK(page.last<portal::DecodeCertificate>() == nullptr);
}

TEST_CASE("a certificate that is here already names its UMS ID", "[portal]") {
  Page page(page::rows(), kRegister);
  give_certificate(page, "labor");
  const auto vm = page.dialog<RegisterVm>();
  CHECK(vm.file_fault == "This certificate is already registered as UMS Labor.");
  CHECK(vm.holder_name == "Open UMS Labor");
  CHECK(vm.holder_url == page::kList + "/labor/product-packs");
}

TEST_CASE("registering before everything is there says what is missing", "[portal]") {
  Page page(page::rows(), kRegister);
  CHECK(page.dialog<RegisterVm>().file_fault.empty());
  CHECK(page.dialog<RegisterVm>().name_fault.empty());
  page.tell(portal::SubmitRegistration{});
  CHECK(page.dialog<RegisterVm>().file_fault == "Choose the exported certificate.");
  CHECK_FALSE(page.dialog<RegisterVm>().name_fault.empty());

  const std::uint32_t request = give_file(page);
  page.tell(portal::TypeNewName{"UMS New"});
  page.tell(portal::SubmitRegistration{});
  CHECK(page.last<portal::SendCommands>() == nullptr);
  CHECK(page.dialog<RegisterVm>().reading);
  CHECK(page.dialog<RegisterVm>().file_fault.empty());
  page.tell(portal::CertificateRead{request, certificate("new")});
  CHECK(page.dialog<RegisterVm>().read);
  CHECK(page.dialog<RegisterVm>().name_fault.empty());
}

TEST_CASE("an answer about an earlier file is not taken for the later one", "[portal]") {
  Page page(page::rows(), kRegister);
  const std::uint32_t earlier = give_file(page);
  const std::uint32_t later = give_file(page);
  page.tell(portal::CertificateRead{earlier, certificate("labor")});
  CHECK(page.dialog<RegisterVm>().reading);
  page.tell(portal::CertificateRead{later, certificate("new")});
  CHECK(page.dialog<RegisterVm>().read);
  CHECK(page.dialog<RegisterVm>().file_fault.empty());
}

TEST_CASE("a registration is busy until it is acknowledged", "[portal]") {
  Page page(page::rows(), kRegister);
  give_certificate(page, "new");
  page.tell(portal::TypeNewName{" UMS  New "});
  page.tell(portal::ToggleNewAutoAssign{});
  page.tell(portal::SubmitRegistration{});
  CHECK(page.dialog<RegisterVm>().busy);
  page.tell(portal::TypeNewName{"other"});
  CHECK(page.dialog<RegisterVm>().name == " UMS  New ");

  SECTION("accepted, the dialog closes and the row is there") {
    page.answer_commands();
    CHECK_FALSE(page.has_dialog());
    CHECK(page.toasts() == std::vector<std::string>{"UMS New registered."});
    CHECK(portal::view(page.model).toasts.at(0).action == "Open");
    CHECK(page.list().matches == 3);
  }
  SECTION("refused, the sentence stands at its field") {
    page.colleague(domain::RenameUmsId{support::ums("test"), "UMS New"});
    page.answer_commands();
    CHECK(page.has_dialog());
    CHECK_FALSE(page.dialog<RegisterVm>().busy);
    CHECK(page.dialog<RegisterVm>().name_fault ==
          "Brenner Klinikverbund GmbH already has a UMS ID called UMS New.");
    page.tell(portal::TypeNewName{"UMS Newer"});
    CHECK(page.dialog<RegisterVm>().name_fault.empty());
  }
  SECTION("without the server it says that it waits") {
    page.lose(sync::Lane::Sending);
    CHECK(page.dialog<RegisterVm>().busy);
    CHECK(page.dialog<RegisterVm>().waiting ==
          "The server cannot be reached. Nothing is lost; it is tried again.");
  }
}
