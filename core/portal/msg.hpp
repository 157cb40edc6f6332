#pragma once

#include "core/portal/assign/messages.hpp"
#include "core/portal/certificate/messages.hpp"
#include "core/portal/changes/messages.hpp"
#include "core/portal/details/messages.hpp"
#include "core/portal/download/messages.hpp"
#include "core/portal/list/messages.hpp"
#include "core/portal/network/messages.hpp"
#include "core/portal/register/messages.hpp"
#include "core/portal/rename/messages.hpp"
#include "core/portal/session/messages.hpp"
#include "core/portal/settings/messages.hpp"
#include "core/portal/toasts/messages.hpp"
#include "core/portal/unassign/messages.hpp"

#include <variant>

namespace portal {

// Everything that can happen to the page. Nothing else changes the model.
using Msg = std::variant<
    Started, Tick, RefMinted, MeArrived, MeFailed, ConnectionChanged, TryNow, UrlVisited,
    FollowLink, SkipToContent, ToggleCompanyMenu, ToggleRowMenu, CloseMenu, ChooseCompany,
    OpenDialog, CloseDialog, TextCopied, SnapshotArrived, ChangesArrived, OutcomesArrived,
    RequestFailed, TypeSearch, ToggleChip, ToggleClosed, ShowSearch, SortBy, GoToPage, ChooseRows,
    ClearFilters, SelectRow, SelectPage, SelectMatching, ClearSelection, ToggleAutoAssign,
    SwitchSelected, ExportCsv, DownloadUmsId, ChooseDetailsTab, SearchPacks, SortPacks, CopyFact,
    ChooseCertificateTab, TypeComparison, CertificateFileArrived, FetchCertificateAgain,
    CertificateRead, GiveFiles, TypeNewName, ToggleNewAutoAssign, SubmitRegistration, TypeName,
    SubmitRename, SearchAssignable, ChooseProduct, TogglePack, ToggleAllPacks, SubmitAssignment,
    ConfirmUnassign, ConfirmMove, ConfirmDownload, DismissToast, ActOnToast, HoldToasts,
    ToggleChanges, ChooseSide, ResolveConflict, ToggleAccountMenu, ChooseAppearance, ChooseMotion,
    ToggleSingleKeys, SettingsChanged>;

}  // namespace portal
