#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

// The record by which a widget tells the mirror what it is. JavaScript reads an array of these
// straight from the wasm heap (little endian); `shell/node_layout.mjs` is generated from this
// header.
namespace kit {

// What the mirror builds for a node. The comment names the element and role.
// Order is the wire value: append only.
enum class Role : std::uint8_t {
  Group,          // div
  Text,           // span
  Heading1,       // h1, tabindex -1
  Heading2,       // h2
  Heading3,       // h3
  Button,         // button type=button
  Link,           // a href (`hint` is the address)
  Switch,         // button role=switch
  Checkbox,       // button role=checkbox
  FilterChip,     // button aria-pressed
  RadioGroup,     // div role=radiogroup
  Radio,          // button role=radio
  TextField,      // input type=text (textarea when Multiline)
  SearchField,    // input type=search
  PasswordField,  // input type=password
  EmailField,     // input type=email
  FileField,      // input type=file over the drawn drop area (`hint` is accept)
  Form,           // form, submit is Press of the form's default button
  Select,         // native select, children are Option
  Option,         // option (`value` is its value) or div role=option in a Listbox
  Combobox,       // input role=combobox (`b` is its listbox)
  Listbox,        // div role=listbox
  MenuButton,     // button aria-haspopup=menu (`b` is the open menu)
  Menu,           // div role=menu (`a` is the menu button)
  MenuItem,       // button role=menuitem
  Separator,      // div role=separator
  Scroller,       // div overflow auto; with a name a region
  Grid,           // table role=grid (`a` rows, `b` columns)
  GridHead,       // thead
  GridBody,       // tbody
  Row,            // tr (`a` is aria-rowindex, 1-based)
  ColumnHeader,   // th scope=col
  RowHeader,      // th scope=row
  Cell,           // td role=gridcell (`a` columns it spans, 0: one)
  TabList,        // div role=tablist
  Tab,            // button role=tab (`b` is its panel)
  TabPanel,       // div role=tabpanel (`a` is its tab)
  Dialog,         // dialog (`a` title, `b` description)
  AlertDialog,    // dialog role=alertdialog (`a` title, `b` description)
  Tooltip,        // div role=tooltip
  Banner,         // header
  Navigation,     // nav, named
  Main,           // main
  Complementary,  // aside, named
  Region,         // section role=region, named
  Search,         // div role=search
  List,           // ul
  ListItem,       // li
  Facts,          // dl
  Fact,           // div inside dl
  FactTerm,       // dt
  FactValue,      // dd
  Paragraph,      // p
  Status,         // div role=status inside a dialog or beside a field
  Alert,          // div role=alert
  Progress,       // div role=progressbar, indeterminate, named
  Code,           // pre, selectable preformatted text
  MenuItemRadio,  // button role=menuitemradio
  Image,          // div role=img, named: a picture; what is in it is not read
  Count           // not a role: how many there are
};

// What a record has room for.
inline constexpr float kWidestInset = 255;

enum class Tab : std::uint8_t { None, Stop, Roving };

// Bits of Node::state.
enum State : std::uint32_t {
  Disabled = 1u << 0,
  Checked = 1u << 1,
  Mixed = 1u << 2,
  Selected = 1u << 3,
  Expanded = 1u << 4,
  HasMenu = 1u << 5,
  HasDialog = 1u << 6,
  Current = 1u << 7,
  Invalid = 1u << 8,
  Required = 1u << 9,
  ReadOnly = 1u << 10,
  Busy = 1u << 11,
  SortAscending = 1u << 12,
  SortDescending = 1u << 13,
  Flow = 1u << 14,           // laid out by the browser; x, y are unused, w and h where not 0
  IconOnly = 1u << 15,       // `name` goes to aria-label, not to the text
  AutoFocus = 1u << 16,      // first focus of its dialog or page
  DomText = 1u << 17,        // the browser shows the text, the canvas skips it
  DomTextHidden = 1u << 18,  // ... but a layer covers it
  AriaHidden = 1u << 19,
  Multiline = 1u << 20,
  Centered = 1u << 21,
  EndAligned = 1u << 22,
  Danger = 1u << 23,     // appearance in dom-mode only
  Primary = 1u << 24,    // appearance in dom-mode only
  Sortable = 1u << 25,   // a column header with no order says aria-sort=none
  SingleKey = 1u << 26,  // "?" presses what HasDialog, "/" any other button or leads to a field
  // Appearance in dom-mode only, as Danger and Primary:
  Warning = 1u << 27,
  Success = 1u << 28,
  Muted = 1u << 29,
  Pill = 1u << 30,  // on a rounded tint of its tone
  Bar = 1u << 31,   // a Group: a bar filled by `a` thousandths
};

inline constexpr std::uint32_t kNoParent = 0xFFFFFFFFu;

// How the mirror reads the strings:
// - Text, headings, Paragraph, Code, facts, ListItem, cells, Status, Alert, Tooltip, Option: `name`
//   is the text; '\n' separates its lines, which share the height equally.
// - Button, Link, Switch, Checkbox, FilterChip, Radio, Tab, MenuButton, MenuItem, MenuItemRadio:
//   `name` is name and text. With a `value`, that is the text and `name`, which begins with it,
//   only the name. IconOnly: no text. `hint` (a Link's is its address) is a description; so is the
//   node `b` where Role says nothing else about `b`.
// - fields, Combobox, Select: `name` is the label, `value` the value, `hint` the placeholder. `a`
//   is the sequence number, `b` the error or help node (Combobox: its listbox, whose `a` is the
//   active option). A Select's value is that of its Selected option.
// - the others: `name` is an aria-label, for roles that may have one.
// Places: a Dialog is a child of the mirror root, its rectangle is of the screen. Children of a
// Scroller that are not Flow are relative to its content, not to what is scrolled into view.
// Rectangles are in 1/64 CSS px relative to the parent node. Strings are offsets into the pool of
// length-prefixed (u32) UTF-8; 0 is the empty string. `a` and `b` are by role (see Role); where
// they name another node they hold its index + 1.
struct Node {
  std::uint64_t key = 0;   // 53 bits of FNV-1a over the semantic path
  std::uint64_t hash = 0;  // of the content: role, state, rectangle, strings, a, b
  std::uint32_t parent = kNoParent;
  Role role = Role::Group;
  std::uint8_t style = 0;  // index into the tokens' type styles
  std::uint8_t inset = 0;  // text inset from the left edge, CSS px, up to kWidestInset
  Tab tab = Tab::None;
  std::uint32_t state = 0;
  std::int32_t x = 0, y = 0, w = 0, h = 0;
  std::uint32_t name = 0, value = 0, hint = 0;
  std::uint32_t a = 0, b = 0;
};
static_assert(sizeof(Node) == 64);
static_assert(offsetof(Node, state) == 24 && offsetof(Node, name) == 44 && offsetof(Node, b) == 60);

// What the browser reports about a node. Order is the wire value: append only.
enum class Action : std::uint8_t {
  Press,    // click of any origin
  Input,    // a field's value changed: text, number = sequence
  Submit,   // Enter in a form
  Dismiss,  // Esc or press outside, of a layer
  Choose,   // select: text = value
  Files,    // file field or drop: number = how many; the bytes are with browser/files
  Focus,    // number = 1 if the focus ring is to be shown
  Blur,
  Key,  // a key the widget asked for: text = KeyboardEvent.key
};

}  // namespace kit
