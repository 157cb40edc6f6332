#pragma once

#include <string_view>

// Every text of the page, except the sentences of refusals (core/rules/refusal_text.hpp). A `{}` is
// filled in order by portal::fill. Rules of wording: sentence case, buttons name the act, dialogs
// name the company, and nothing is promised that the portal does not do.
namespace portal::texts {

using Text = std::string_view;

// Frame
inline constexpr Text kProduct = "License Portal";
inline constexpr Text kSkipToContent = "Skip to content";
inline constexpr Text kNavigation = "Main";
inline constexpr Text kCompanySelector = "choose a company";
inline constexpr Text kCompanies = "Companies";
inline constexpr Text kAccountMenu = "account and settings";
inline constexpr Text kAppearance = "Appearance";
inline constexpr Text kAsTheSystem = "As the system";
inline constexpr Text kLight = "Light";
inline constexpr Text kDark = "Dark";
inline constexpr Text kHighContrast = "High contrast";
inline constexpr Text kMotionAsTheSystem = "Motion as the system";
inline constexpr Text kReducedMotion = "Reduced motion";
inline constexpr Text kShortcuts = "Keyboard shortcuts";
inline constexpr Text kSingleKeys = "Use the single keys / and ?";
inline constexpr Text kEverywhere = "Everywhere";
inline constexpr Text kInATable = "In a table";
struct Shortcut {
  Text keys;
  Text does;
};
inline constexpr Shortcut kShortcutsEverywhere[] = {
    {"/", "Search"},
    {"?", "Show these shortcuts"},
    {"Esc", "Close the menu, message or dialog on top"},
};
inline constexpr Shortcut kShortcutsInATable[] = {
    {"Arrow keys", "Go from cell to cell"},
    {"Home, End", "First and last cell of the row"},
    {"Ctrl+Home, Ctrl+End", "First and last cell of the table"},
    {"Page Up, Page Down", "A screen of rows up or down"},
    {"Enter", "Open the row, or go into the cell"},
    {"F2", "Go into a cell with several controls; Esc leaves it"},
    {"Space", "Select the row; Shift+Space on a switch"},
    {"Shift+Up, Shift+Down", "Select row after row"},
    {"Shift+click", "Select all rows from the one chosen before"},
};
inline constexpr Text kChooseCompany = "Choose a company";
inline constexpr Text kLoadingCompany = "Loading…";
inline constexpr Text kGlobalAccountId = "Global Account ID {}";
inline constexpr Text kDataAsOf = "Data as of {}";
inline constexpr Text kUpdating = "Updating…";
inline constexpr Text kOffline = "Offline";
inline constexpr Text kSuperAdmin = "Super Admin";
inline constexpr Text kUmsAdmin = "UMS Admin";
inline constexpr Text kViewer = "Viewer";
inline constexpr Text kNotifications = "Notifications";
inline constexpr Text kClose = "Close";
inline constexpr Text kCancel = "Cancel";
inline constexpr Text kDone = "Done";
inline constexpr Text kTryAgain = "Try again";
inline constexpr Text kUndo = "Undo";
inline constexpr Text kOpen = "Open";
inline constexpr Text kOpenNamed = "Open {}";
inline constexpr Text kOn = "On";
inline constexpr Text kOff = "Off";
inline constexpr Text kTitle = "{} · {} · License Portal";
inline constexpr Text kTitleAlone = "License Portal";

// When something is not there, or not reached
inline constexpr Text kCannotReach = "The server cannot be reached.";
inline constexpr Text kServerFailed = "The server has a problem.";
inline constexpr Text kUnreadable = "The server's answer cannot be read.";
inline constexpr Text kSignedOut = "The server no longer accepts this page. Reload it.";
inline constexpr Text kDataFrom = "Data is from {}.";
inline constexpr Text kChangeWaits = "1 change waits for the connection.";
inline constexpr Text kChangesWait = "{} changes wait for the connection.";
inline constexpr Text kDecisionsWait = "A change of yours needs your decision.";
inline constexpr Text kUnsaved = "Not saved yet: {}. Leaving the page would lose what waits.";
inline constexpr Text kLoading = "Loading UMS IDs…";
inline constexpr Text kStillLoading = "UMS IDs are still loading.";
inline constexpr Text kTakesLonger = "This takes longer than usual.";
inline constexpr Text kNotFoundTitle = "Nothing here";
inline constexpr Text kNotFoundText =
    "There is nothing at this address, or you have no access to it.";
inline constexpr Text kGoToList = "Go to the UMS IDs";
inline constexpr Text kNoCompanyTitle = "No company";
inline constexpr Text kNoCompanyText = "You belong to no company of this portal.";

// List
inline constexpr Text kCsvTotal = "Total";
inline constexpr Text kUmsId = "UMS ID";
inline constexpr Text kUmsIds = "UMS IDs";
inline constexpr Text kListHelp =
    "Each UMS ID stands for one registered UMS installation of this company.";
inline constexpr Text kSearchLabel = "Search UMS IDs";
inline constexpr Text kSearchHint = "Search by name or keyword";
inline constexpr Text kSearchKey = "/";
inline constexpr Text kExportCsv = "Export CSV";
inline constexpr Text kExportSelected = "Export CSV of what is selected";
inline constexpr Text kRegisterUms = "Register UMS";
inline constexpr Text kShow = "Show";
inline constexpr Text kExpiring = "Expiring";
inline constexpr Text kNearLimit = "Near limit";
inline constexpr Text kOverConsumed = "Over-consumed";
inline constexpr Text kAutoAssignOff = "Auto assign off";
inline constexpr Text kCertificateProblems = "Certificate problems";
inline constexpr Text kRemovedAndSuperseded = "Removed and superseded";
inline constexpr Text kLicensesUsed = "Licenses Used";
inline constexpr Text kProductPacks = "Product Packs";
inline constexpr Text kCertificate = "Certificate";
inline constexpr Text kAutoAssign = "Auto assign";
inline constexpr Text kActions = "Actions";
inline constexpr Text kSelection = "Selection";
inline constexpr Text kLastContact = "Last contact {}";
inline constexpr Text kNeverContacted = "Never contacted";
inline constexpr Text kBackOnline = "Back online. {} sent.";
inline constexpr Text kOneChangePending = "1 change pending";
inline constexpr Text kChangesPending = "{} changes pending";
inline constexpr Text kNeedsDecision = "Needs your decision";
inline constexpr Text kWaitsForConnection = "This change waits for the connection.";
inline constexpr Text kRemovedOn = "Removed {}";
inline constexpr Text kSupersededOn = "Superseded {}";
inline constexpr Text kPercent = "{}%";
inline constexpr Text kLeft = "{} left";
inline constexpr Text kOverBy = "Over by {}";
inline constexpr Text kNoneLeft = "None left";
inline constexpr Text kNoLicenses = "No licenses";
inline constexpr Text kUsedOfTotal = "{} / {}";
inline constexpr Text kTotalPart = " / {}";
inline constexpr Text kNone = "None";
inline constexpr Text kAssign = "Assign";
inline constexpr Text kEarliestExpiry = "Earliest expiry {}";
inline constexpr Text kExpiresIn = "Expires in {}";
inline constexpr Text kExpiresToday = "Expires today";
inline constexpr Text kSomeExpired = "{} of {} expired";
inline constexpr Text kValid = "Valid";
inline constexpr Text kExpired = "Expired {}";
inline constexpr Text kNotYetValid = "Not yet valid";
inline constexpr Text kNotSeenYet = "Not seen yet";
inline constexpr Text kView = "View";
inline constexpr Text kChipAndView = "{}. {}";
inline constexpr Text kAllFilters = "All filters";
inline constexpr Text kFilters = "Filters and order";
inline constexpr Text kFiltersOf = "Of the UMS IDs of {}";
inline constexpr Text kOrder = "Order";
inline constexpr Text kAscending = "{}, ascending";
inline constexpr Text kDescending = "{}, descending";
inline constexpr Text kShowSearch = "Search";
inline constexpr Text kShowFound = "Show {}";
inline constexpr Text kSelect = "Select";
inline constexpr Text kDeselect = "Deselect";
inline constexpr Text kViewCertificateOf = "View certificate of {}";
inline constexpr Text kAssignTo = "Assign Product Packs to {}";
inline constexpr Text kAutoAssignOf = "Auto assign, {}";
inline constexpr Text kMoreActionsFor = "More actions for {}";
inline constexpr Text kSelectRow = "Select {}";
inline constexpr Text kSelectAllOnPage = "Select all on this page";
inline constexpr Text kDownloadUmsLicense = "Download UMS license";
inline constexpr Text kDownloadUmsId = "Download UMS ID";
inline constexpr Text kRename = "Rename";
inline constexpr Text kSelected = "{} selected";
inline constexpr Text kSelectAllMatching = "Select all {} that match";
inline constexpr Text kAndMore = "{} and {} more";
inline constexpr Text kTurnOn = "Turn Auto assign on";
inline constexpr Text kTurnOff = "Turn Auto assign off";
inline constexpr Text kClear = "Clear";
inline constexpr Text kPagination = "Pagination";
inline constexpr Text kRowsPerPage = "Rows per page";
inline constexpr Text kRange = "{}–{} of {}";
inline constexpr Text kRangeNone = "0 of 0";
inline constexpr Text kPreviousPage = "Previous page";
inline constexpr Text kNextPage = "Next page";
inline constexpr Text kPage = "Page {}";
inline constexpr Text kFoundAnnounced = "{}, page {} of {}";
inline constexpr Text kSortedUp = "Sorted by {}, ascending";
inline constexpr Text kSortedDown = "Sorted by {}, descending";
inline constexpr Text kNoMatch = "No UMS ID matches these filters.";
inline constexpr Text kClearFilters = "Clear filters";
inline constexpr Text kEmptyTitle = "No UMS ID yet";
inline constexpr Text kEmptyText1 =
    "Register your Universal Management Suite to link its licenses to";
inline constexpr Text kEmptyText2 = "{}. You need the UMS ID certificate, a .crt file.";
inline constexpr Text kEmptyViewerText = "No UMS is registered for {}.";
inline constexpr Text kStep1 = "Export the certificate";
inline constexpr Text kStep1Line1 = "In the UMS Console, open UMS ID";
inline constexpr Text kStep1Line2 = "and choose Export.";
inline constexpr Text kStep2 = "Register it here";
inline constexpr Text kStep2Line1 = "Upload the .crt file and give the";
inline constexpr Text kStep2Line2 = "UMS a name your team knows.";
inline constexpr Text kStep3 = "Assign Product Packs";
inline constexpr Text kStep3Line1 = "The UMS sees them at its next";
inline constexpr Text kStep3Line2 = "contact.";

// Amounts and times
inline constexpr Text kOneDay = "1 day";
inline constexpr Text kDays = "{} days";
inline constexpr Text kJustNow = "just now";
inline constexpr Text kMinutesAgo = "{} min ago";
inline constexpr Text kHoursAgo = "{} h ago";
inline constexpr Text kInDays = "in {}";
inline constexpr Text kDaysAgo = "{} ago";
inline constexpr Text kToday = "today";
inline constexpr Text kOnePack = "1 pack";
inline constexpr Text kPacks = "{} packs";
inline constexpr Text kOneChange = "1 change";
inline constexpr Text kChanges = "{} changes";
inline constexpr Text kOneUmsId = "1 UMS ID";
inline constexpr Text kManyUmsIds = "{} UMS IDs";
inline constexpr Text kOneFreeLicense = "1 free license";
inline constexpr Text kFreeLicenses = "{} free licenses";

inline constexpr Text kEvaluationOf = "{}, evaluation";

// Details
inline constexpr Text kBreadcrumb = "Breadcrumb";
inline constexpr Text kRenameThis = "Rename {}";
inline constexpr Text kAssignPacks = "Assign Product Packs";
inline constexpr Text kMoreActions = "More actions";
inline constexpr Text kIdentifier = "Identifier (first 10 … last 10)";
inline constexpr Text kFingerprint = "SHA-256 fingerprint";
inline constexpr Text kLastContactLabel = "Last contact";
inline constexpr Text kEarliestExpiryLabel = "Earliest expiry";
inline constexpr Text kNever = "Never";
inline constexpr Text kCopyIdentifier = "Copy identifier";
inline constexpr Text kCopyFingerprint = "Copy fingerprint";
inline constexpr Text kAssignedPacks = "Assigned Product Packs";
inline constexpr Text kSearchPacks = "Search packs";
inline constexpr Text kProductPack = "Product Pack";
inline constexpr Text kUsed = "Used";
inline constexpr Text kExpires = "Expires";
inline constexpr Text kStatus = "Status";
inline constexpr Text kUnassign = "Unassign";
inline constexpr Text kUnassignNamed = "Unassign {}";
inline constexpr Text kPickedUp = "Picked up by UMS";
inline constexpr Text kWaitingForUms = "Waiting for UMS";
inline constexpr Text kNoPackAssigned = "No Product Pack is assigned.";
inline constexpr Text kNoPackAssignedWhy = "Devices of this UMS get no licenses.";
inline constexpr Text kNoPackMatches = "No Product Pack matches this search.";
inline constexpr Text kActive = "Active";
inline constexpr Text kUnproven = "Unproven";
inline constexpr Text kCertificateExpired = "Certificate expired";
inline constexpr Text kRemoved = "Removed";
inline constexpr Text kSuperseded = "Superseded";
inline constexpr Text kExpiringStatus = "Expiring";
inline constexpr Text kExpiredStatus = "Expired";
inline constexpr Text kArchivedStatus = "Archived";
inline constexpr Text kMergedStatus = "Merged";
inline constexpr Text kNotStartedStatus = "Not started";
inline constexpr Text kEulaPendingStatus = "EULA pending";
inline constexpr Text kPendingLine = "Not saved yet";

// Certificate
inline constexpr Text kCertificateOf = "Certificate of {}";
inline constexpr Text kIdentifiesTo = "Identifies this UMS installation to {}";
inline constexpr Text kDaysLeft = "{} left";
inline constexpr Text kLastDay = "Last day";
inline constexpr Text kExpiredAgo = "Expired {} ago";
inline constexpr Text kExpiredEarlierToday = "Expired today";
inline constexpr Text kStartsIn = "Starts in {}";
inline constexpr Text kStartsLaterToday = "Starts later today";
inline constexpr Text kReminder = "Reminder starts 90 days before the end";
inline constexpr Text kValidFrom = "Valid from";
inline constexpr Text kValidUntil = "Valid until";
inline constexpr Text kTodayLabel = "Today";
inline constexpr Text kDetails = "Details";
inline constexpr Text kPem = "PEM";
inline constexpr Text kSubject = "Subject";
inline constexpr Text kIssuer = "Issuer";
inline constexpr Text kSelfSigned = "(self-signed)";
inline constexpr Text kSerialNumber = "Serial number";
inline constexpr Text kPublicKey = "Public key";
inline constexpr Text kSignature = "Signature";
inline constexpr Text kIdentifierLabel = "Identifier";
inline constexpr Text kRegistration = "Registration";
inline constexpr Text kRegistered = "Registered";
inline constexpr Text kExtensions = "Extensions";
inline constexpr Text kOddBytes = "Not as usual";
inline constexpr Text kProof = "Proof";
inline constexpr Text kProvenOn = "Proven on {}";
inline constexpr Text kNotProven = "Not proven yet: this UMS has not signed a request";
inline constexpr Text kRegisteredBy = "{} by {}";
inline constexpr Text kWeakSignature = "The signature uses MD5 or SHA-1";
inline constexpr Text kNotSelfSigned = "Not self-signed";
inline constexpr Text kFewDays = "Fewer than 90 days are left";
inline constexpr Text kCopySubject = "Copy subject";
inline constexpr Text kCopyIssuer = "Copy issuer";
inline constexpr Text kCopySerial = "Copy serial number";
inline constexpr Text kCopyPem = "Copy PEM";
inline constexpr Text kNoPrivateKey = "No private key";
inline constexpr Text kReadingCertificate = "Reading the certificate…";
inline constexpr Text kCertificateNotLoaded = "The certificate could not be loaded.";
inline constexpr Text kReaderNotLoaded = "The certificate reader could not be loaded.";
inline constexpr Text kReaderCrashed = "The file could not be read. Nothing was sent.";
inline constexpr Text kCompare = "Compare fingerprint";
inline constexpr Text kCompareHelp = "Paste the value shown in the UMS Console.";
inline constexpr Text kCompareHint = "SHA-256 fingerprint, 64 hex digits";
inline constexpr Text kMatch = "Match. All 32 bytes are the same.";
inline constexpr Text kNoMatchOne = "No match. 1 byte differs, it is byte {}.";
inline constexpr Text kNoMatchMany = "No match. {} bytes differ, the first is byte {}.";
inline constexpr Text kIncomplete = "{} of 64 digits. Paste the whole value.";
inline constexpr Text kIncompleteDiffers = "{} of 64 digits, and they already differ at byte {}.";
inline constexpr Text kTooLong = "{} digits. A SHA-256 fingerprint has 64.";
inline constexpr Text kNotAFingerprint = "This is not a fingerprint. Use 64 hex digits.";
inline constexpr Text kMatchesOther = "Matches {} of this company.";
inline constexpr Text kEndsAgree =
    "The first and last 10 characters agree; compare the whole value to be sure.";
inline constexpr Text kEndsDiffer = "No match. The first or last 10 characters differ.";
inline constexpr Text kClearComparison = "Clear comparison";
inline constexpr Text kDownloadCrt = "Download .crt";
inline constexpr Text kRsaBits = "RSA, {} bits";
inline constexpr Text kEcP256 = "EC, P-256";
inline constexpr Text kEcP384 = "EC, P-384";
inline constexpr Text kEcP521 = "EC, P-521";

// Register
inline constexpr Text kRegisterCompany = "A new UMS ID of {}.";
inline constexpr Text kFileLabel = "UMS ID certificate (.crt, .cer, .cert, .pem)";
inline constexpr Text kFileHint = "Choose a file or drop it here";
inline constexpr Text kFileHelp = "Exported in the UMS Console, without the private key.";
inline constexpr Text kFileAccept = ".crt,.cer,.cert,.pem";
inline constexpr Text kOneFileOnly = "Choose one file. {} were given.";
inline constexpr Text kFileNotReadable = "The file could not be opened. Choose it again.";
inline constexpr Text kFileMissing = "Choose the exported certificate.";
inline constexpr Text kName = "Name";
inline constexpr Text kNameHelp = "1 to 64 characters, unique in this company";
inline constexpr Text kNameCounter = "{} / 64";
inline constexpr Text kAutoAssignHelp =
    "Off: an admin gives licenses to devices. You can change this at any time.";
inline constexpr Text kRegister = "Register";
inline constexpr Text kNotReached =
    "The server cannot be reached. Nothing is lost; it is tried again.";

// Rename
inline constexpr Text kRenameTitle = "Rename UMS ID";
inline constexpr Text kRenameCompany = "{}. Only the name in this portal changes.";

// Assign
inline constexpr Text kAssignTitle = "Assign Product Packs";
inline constexpr Text kToCompany = "To {}, {}";
inline constexpr Text kAssignSearch = "Pack ID, product or comment";
inline constexpr Text kProductOfPack = "Product";
inline constexpr Text kChoosePacks = "Choose at least one pack.";
inline constexpr Text kAllProducts = "All products";
inline constexpr Text kSelectAll = "Select all that can be assigned";
inline constexpr Text kFreeOf = "{} free of {}";
inline constexpr Text kExpiresOn = "Expires {}";
inline constexpr Text kExpiredOn = "Expired {}";
inline constexpr Text kAfterAssigning = "Licenses Used after assigning";
inline constexpr Text kPacksSelected = "{} selected";
inline constexpr Text kAssignCount = "Assign {}";
inline constexpr Text kMovePack = "Move pack";
inline constexpr Text kMoveNamed = "Move pack {}";
inline constexpr Text kNoFreePack = "Every pack of this company is assigned here.";
inline constexpr Text kPackList = "Product Packs that can be assigned";

// Unassign and move
inline constexpr Text kUnassignTitle = "Unassign {} from {}?";
inline constexpr Text kUnassignLine = "{}, {} of {} used. {}.";
inline constexpr Text kUsedNow = "Licenses Used now";
inline constexpr Text kAfterUnassigning = "After unassigning";
inline constexpr Text kKeepOne = "1 device keeps its license";
inline constexpr Text kKeepMany = "{} devices keep their licenses";
inline constexpr Text kKeepNone = "No device has a license from this pack";
inline constexpr Text kKeepUntil = "They work until {}. Their slots stay taken.";
inline constexpr Text kKeepUntilOne = "It works until {}. Its slot stays taken.";
inline constexpr Text kKeepExpired = "The pack expired on {}. Their slots stay taken.";
inline constexpr Text kKeepNoneLine = "All {} licenses of the pack stay free.";
inline constexpr Text kNoNew = "No new licenses from this pack";
inline constexpr Text kNoNewLine = "{} can no longer give out its {}.";
inline constexpr Text kRenewalsStop = "Renewals stop reaching these devices";
inline constexpr Text kRenewalsStopLine =
    "If you renew the pack, its devices here do not get the new end date.";
inline constexpr Text kSeesNext = "The UMS sees this at its next contact";
inline constexpr Text kSeesNextLine =
    "Or choose Refresh under Registered packs in the UMS Console.";
inline constexpr Text kCanAssignAgain = "You can assign the pack again.";
inline constexpr Text kCannotAssignAgain = "The pack cannot be assigned again as it is.";
inline constexpr Text kUnassignPack = "Unassign pack";
inline constexpr Text kMoveTitle = "Move {} to {}?";
inline constexpr Text kMoveLine = "{}, {} of {} used. From {}. {}.";
inline constexpr Text kMoveBefore = "{} now";
inline constexpr Text kMoveAfter = "After moving";
inline constexpr Text kMoveAtOnce = "The pack moves in one step";
inline constexpr Text kMoveAtOnceLine = "Licenses Used of {} go from {} to {}.";
inline constexpr Text kMoveRenewals = "Renewals follow the pack";
inline constexpr Text kMoveRenewalsLine = "Devices of {} do not get a new end date any more.";
inline constexpr Text kCanMoveBack = "You can move the pack back.";

// Download UMS license
inline constexpr Text kLicenseTitle = "Download UMS license";
inline constexpr Text kNameAndCompany = "{}, {}";
inline constexpr Text kLevel = "Level";
inline constexpr Text kLastDownload = "Last download";
inline constexpr Text kFile = "File";
inline constexpr Text kLastFile = "{}, {}, number {}";
inline constexpr Text kNotDownloaded = "Never";
inline constexpr Text kOfflineHint =
    "Without a connection the UMS does not see a new end date. Download again after each renewal.";
inline constexpr Text kDownloadLic = "Download .lic";
inline constexpr Text kDownloadAnyway = "Download anyway";
inline constexpr Text kLowerLevel =
    "This license is at a lower level ({}) than the last one ({}). Functions stop when you import "
    "it.";
inline constexpr Text kWaitUntilSaved = "Changes of this UMS ID are not saved yet.";
inline constexpr Text kFileCurrent = "This file is up to date; it is downloaded again.";

// Toasts
inline constexpr Text kRenamed = "Renamed to {}.";
inline constexpr Text kRegisteredToast = "{} registered.";
inline constexpr Text kAssignedToast = "{} assigned to {}.";
inline constexpr Text kUnassignedToast = "{} unassigned.";
inline constexpr Text kMovedToast = "{} moved to {}.";
inline constexpr Text kAutoAssignOnFor = "Auto assign is on for {}.";
inline constexpr Text kAutoAssignOffFor = "Auto assign is off for {}. Licenses already given stay.";
inline constexpr Text kAutoAssignOnForSome = "Auto assign is on for {} of {}.";
inline constexpr Text kAutoAssignOffForSome = "Auto assign is off for {} of {}.";
inline constexpr Text kNotChanged = "Not changed: {}. {}";
inline constexpr Text kFingerprintCopied = "Fingerprint copied.";
inline constexpr Text kIdentifierCopied = "Identifier copied.";
inline constexpr Text kSubjectCopied = "Subject copied.";
inline constexpr Text kIssuerCopied = "Issuer copied.";
inline constexpr Text kSerialCopied = "Serial number copied.";
inline constexpr Text kPemCopied = "PEM copied.";
inline constexpr Text kCopyFailed = "The browser did not allow copying.";
inline constexpr Text kDownloaded = "{} downloaded.";
inline constexpr Text kNameNotSaved = "The name was not saved.";
inline constexpr Text kAutoAssignNotSaved = "Auto assign was not saved.";
inline constexpr Text kNotAssigned = "The packs were not assigned.";
inline constexpr Text kNotUnassigned = "The pack was not unassigned.";
inline constexpr Text kNotMoved = "The pack was not moved.";
inline constexpr Text kNotIssued = "The UMS license was not issued.";
inline constexpr Text kNotRegistered = "The UMS was not registered.";

// What is not saved yet, and what needs a decision
inline constexpr Text kPendingChanges = "Pending changes";
inline constexpr Text kShowChanges = "Show changes";
inline constexpr Text kConflictTitle = "{} needs your decision";
inline constexpr Text kConflictTitleMany = "{} need your decision";
inline constexpr Text kConflictAt = "{}: {}";
inline constexpr Text kNotAccepted = "The server did not accept this change.";
inline constexpr Text kMine = "Your change";
inline constexpr Text kTheirs = "As it is now";
inline constexpr Text kApplyAgain = "Apply again";
inline constexpr Text kDiscard = "Discard my change";
inline constexpr Text kDecideLater = "Decide later";
inline constexpr Text kNameChange = "Name: {}";
inline constexpr Text kAutoAssignChange = "Auto assign: {}";
inline constexpr Text kAssignChange = "Assign {}";
inline constexpr Text kUnassignChange = "Unassign {}";
inline constexpr Text kMoveChange = "Move {} here";
inline constexpr Text kAssignedState = "Assigned to {}";
inline constexpr Text kNotAssignedState = "Not assigned";
inline constexpr Text kNotRegisteredState = "Not registered";
inline constexpr Text kNotIssuedState = "No new file";

// Licenses over time
inline constexpr Text kDay = "Day";
inline constexpr Text kLicensesInUse = "Licenses in use";
inline constexpr Text kShowAsTable = "Show as table";
inline constexpr Text kShowAsChart = "Show as chart";

// Checks
inline constexpr Text kWhyNoLicenses = "Why are no licenses flowing?";
inline constexpr Text kTestAgain = "Test again";

}  // namespace portal::texts
