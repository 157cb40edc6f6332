#pragma once

#include "core/portal/msg.hpp"
#include "core/portal/update.hpp"

// What each message does to the model, and which effects it asks for; a folder each.
namespace portal {

// session/
void on(Step& step, const Started& msg);
void on(Step& step, const Tick& msg);
void on(Step& step, const RefMinted& msg);
void on(Step& step, const MeArrived& msg);
void on(Step& step, const MeFailed& msg);
void on(Step& step, const ConnectionChanged& msg);
void on(Step& step, const TryNow& msg);
void on(Step& step, const UrlVisited& msg);
void on(Step& step, const FollowLink& msg);
void on(Step& step, const SkipToContent& msg);
void on(Step& step, const ToggleCompanyMenu& msg);
void on(Step& step, const ToggleRowMenu& msg);
void on(Step& step, const CloseMenu& msg);
void on(Step& step, const ChooseCompany& msg);
void on(Step& step, const OpenDialog& msg);
void on(Step& step, const CloseDialog& msg);
void on(Step& step, const TextCopied& msg);

// settings/
void on(Step& step, const ToggleAccountMenu& msg);
void on(Step& step, const ToggleSingleKeys& msg);
void on(Step& step, const ChooseAppearance& msg);
void on(Step& step, const ChooseMotion& msg);
void on(Step& step, const SettingsChanged& msg);

// network/
void on(Step& step, SnapshotArrived&& msg);
void on(Step& step, ChangesArrived&& msg);
void on(Step& step, OutcomesArrived&& msg);
void on(Step& step, RequestFailed&& msg);

// list/
void on(Step& step, const TypeSearch& msg);
void on(Step& step, const ToggleChip& msg);
void on(Step& step, const ToggleClosed& msg);
void on(Step& step, const ShowSearch& msg);
void on(Step& step, const SortBy& msg);
void on(Step& step, const GoToPage& msg);
void on(Step& step, const ChooseRows& msg);
void on(Step& step, const ClearFilters& msg);
void on(Step& step, const SelectRow& msg);
void on(Step& step, const SelectPage& msg);
void on(Step& step, const SelectMatching& msg);
void on(Step& step, const ClearSelection& msg);
void on(Step& step, const ToggleAutoAssign& msg);
void on(Step& step, const SwitchSelected& msg);
void on(Step& step, const ExportCsv& msg);
void on(Step& step, const DownloadUmsId& msg);

// details/
void on(Step& step, const ChooseDetailsTab& msg);
void on(Step& step, const SearchPacks& msg);
void on(Step& step, const SortPacks& msg);
void on(Step& step, const CopyFact& msg);

// certificate/
void on(Step& step, const ChooseCertificateTab& msg);
void on(Step& step, const TypeComparison& msg);
void on(Step& step, const CertificateFileArrived& msg);
void on(Step& step, const FetchCertificateAgain& msg);
void on(Step& step, const CertificateRead& msg);

// register/
void on(Step& step, const GiveFiles& msg);
void on(Step& step, const TypeNewName& msg);
void on(Step& step, const ToggleNewAutoAssign& msg);
void on(Step& step, const SubmitRegistration& msg);

// rename/
void on(Step& step, const TypeName& msg);
void on(Step& step, const SubmitRename& msg);

// assign/
void on(Step& step, const SearchAssignable& msg);
void on(Step& step, const ChooseProduct& msg);
void on(Step& step, const TogglePack& msg);
void on(Step& step, const ToggleAllPacks& msg);
void on(Step& step, const SubmitAssignment& msg);

// unassign/
void on(Step& step, const ConfirmUnassign& msg);
void on(Step& step, const ConfirmMove& msg);

// download/
void on(Step& step, const ConfirmDownload& msg);

// toasts/
void on(Step& step, const DismissToast& msg);
void on(Step& step, const ActOnToast& msg);
void on(Step& step, const HoldToasts& msg);

// changes/
void on(Step& step, const ToggleChanges& msg);
void on(Step& step, const ChooseSide& msg);
void on(Step& step, const ResolveConflict& msg);

}  // namespace portal
