#include "core/base/overloaded.hpp"
#include "core/portal/certificate/view.hpp"
#include "core/portal/handlers.hpp"
#include "core/portal/navigate.hpp"
#include "core/portal/register/read.hpp"

#include <utility>

namespace portal {

void on(Step& step, const ChooseCertificateTab& msg) {
  Route route = step.model.route;
  route.layer.tab = msg.tab;
  go(step, std::move(route), How::Replace);
}

void on(Step& step, const TypeComparison& msg) {
  auto& form = step.model.certificate;
  if (!form) return;
  const std::string before = compared(step.model).sentence;
  form->comparison = msg.text;
  const std::string sentence = compared(step.model).sentence;
  if (!sentence.empty() && sentence != before) step.effects.push_back(Announce{sentence});
}

void on(Step& step, const CertificateFileArrived& msg) {
  auto& form = step.model.certificate;
  if (!form || form->ums_id != msg.ums_id) return;
  if (const auto* failure = std::get_if<sync::Failure>(&msg.file)) {
    form->file = *failure;
    return;
  }
  form->request = ++step.model.last_number;
  step.effects.push_back(DecodeCertificate{form->request, std::get<std::string>(msg.file)});
}

void on(Step& step, const FetchCertificateAgain&) {
  auto& form = step.model.certificate;
  const CompanyState* company = current(step.model);
  if (!form || company == nullptr) return;
  form->file = std::monostate{};
  step.effects.push_back(FetchCertificate{company->ref, form->ums_id});
}

void on(Step& step, const CertificateRead& msg) {
  auto& form = step.model.certificate;
  if (form && form->request == msg.request) {
    std::visit([&](const auto& result) { form->file = result; }, msg.result);
    return;
  }
  take_read_file(step, msg);
}

}  // namespace portal
