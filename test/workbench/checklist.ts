// The traps of Google's platform that a double must reproduce, each with the tests that hold this one to it.

export interface Trap {
  readonly part: string;
  /** What Google does, or what the add-on must not run into. */
  readonly trap: string;
  /** `file › name of a test`, the name as its source writes it. */
  readonly coveredBy: readonly string[];
  /** What of it no test here can hold, and why; absent where nothing is left. */
  readonly open?: string;
}

const CODE = "test/bundle/code.test.ts";
const MANIFEST = "test/bundle/manifest.test.ts";
const ZONES = "test/addon/time-zone.test.ts";
const AGREEMENT = "test/bundle/agreement.test.ts";
const MENU = "test/addon/menu.test.ts";
const own = (name: string) => `test/workbench/execution/${name}.test.ts`;
const service = (name: string) => `test/workbench/apps-script/${name}.test.ts`;
const sheet = (name: string) => `test/workbench/apps-script/spreadsheet/${name}.test.ts`;
const univer = (name: string) => `test/workbench/univer/${name}.test.ts`;
const at = (file: string, ...names: readonly string[]) => names.map((name) => `${file} › ${name}`);

const loader: readonly Omit<Trap, "part">[] = [
  {
    trap: "Exactly the files that clasp pushes run, and modules are refused",
    coveredBy: [
      ...at(MANIFEST, "pushes the manifest, the code and the sidebar, and nothing else"),
      ...at(own("project"), "is refused where it holds %s, with the place"),
    ],
    open: "The order of several code files: there is one.",
  },
  {
    trap: "The realm has nothing of Node or the browser",
    coveredBy: [...at(own("node-realm"), "has no %s"), ...at(own("frame-realm"), "has no %s")],
  },
  {
    trap: "Every execution begins anew: nothing stays in globals",
    coveredBy: [
      ...at(own("node-realm"), "is new every time: built-in objects, too"),
      ...at(own("frame-realm"), "evaluates the script anew for every execution"),
      ...at(own("custom-function"), "forgets everything, and is counted"),
    ],
    open: "In the page, built-in objects are shared by executions: a frame for each would be slow.",
  },
  {
    trap: "The top level touches no service",
    coveredBy: [
      ...at(CODE, "touches no service while it loads"),
      ...at(own("custom-function"), "touches no service while the script loads"),
      ...at(own("open-document"), "fails where a service is touched at the top level"),
    ],
  },
  {
    trap: "Syntax that Apps Script's parser refuses",
    coveredBy: at(
      CODE,
      "is a script of ES2019",
      "holds nothing that Apps Script refuses: %s",
      "the check catches %s",
    ),
    open: "Google's own parser: only a push tells.",
  },
  {
    trap: "Only top-level functions are public, and they are a list; a trailing underscore is private",
    coveredBy: [
      ...at(
        CODE,
        "are the functions of the registry, then the triggers and menu items, and nothing else",
      ),
      ...at(
        own("custom-function"),
        "shows #NAME? where there is no such function, or it is private",
      ),
      ...at(own("client-calls"), "cannot reach %s"),
      ...at(own("open-document"), "cannot name %s"),
    ],
  },
  {
    trap: "Autocomplete is read from the comment right above the declaration, parameters from the declaration",
    coveredBy: [
      ...at(
        own("project"),
        "has the declared parameters in their order, and one plain line for each",
      ),
      ...at(own("project"), "is not read %s"),
      ...at(CODE, "$name declares its arguments, and documents each in one line"),
      ...at(CODE, "$name ends without a semicolon, which would keep Sheets loading"),
    ],
  },
  {
    trap: "Names are found in any case, and clash neither with each other nor with functions of Sheets",
    coveredBy: [
      ...at(own("custom-function"), "is found whatever the case of its name"),
      ...at(univer("arguments"), "names of functions are known in any case"),
      ...at(
        CODE,
        "have names that differ in more than case",
        "$name is a name that a formula can call",
      ),
    ],
  },
];

const customFunction: readonly Omit<Trap, "part">[] = [
  {
    trap: "A cell is a value, a range rows; what is left out is undefined; whole columns bring blanks",
    coveredBy: [
      ...at(
        own("custom-function"),
        "is the value of one cell, and rows of values for a range, even of one column or cell",
      ),
      ...at(own("custom-function"), "may be a whole column, whose blanks are hundreds of rows"),
      ...at(univer("arguments"), "a range has rows, even of one cell or one row"),
      ...at(
        univer("arguments"),
        "what is left out is not there, and nothing between commas is blank",
      ),
    ],
    open: "What Google gives for a blank, an omitted or an error argument is not documented.",
  },
  {
    trap: "Kinds of values: percent as 0.1, texts as they stand, blanks as '', null or undefined, error texts",
    coveredBy: [
      ...at(
        own("custom-function"),
        "is a number, a boolean, a text as it stands, or the text of an error",
      ),
      ...at(own("custom-function"), 'is "" for a blank, and undefined where it is left out'),
      ...at(AGREEMENT, "takes undefined, null and a blank for an argument that is left out"),
      ...at(univer("arguments"), "cells with errors are their texts"),
    ],
    open: "Images in cells: the grid has none. The add-on refuses whatever is no plain value.",
  },
  {
    trap: "A date is the instant of its serial in the spreadsheet's zone, whatever the script's zone is",
    coveredBy: [
      ...at(
        own("custom-function"),
        "is the instant at which its clock shows it, wherever the script is kept",
      ),
      ...at(
        own("custom-function"),
        "comes back as the day it was, on days of changing clocks, too",
      ),
      ...at(ZONES, "credits a request of %s on %s"),
    ],
    open: "npm test runs everything with the script's clock in Tokyo, Los Angeles and UTC.",
  },
  {
    trap: "NOW, RAND, RANDARRAY and RANDBETWEEN in an argument, near or far, are refused; TODAY is not",
    coveredBy: at(
      univer("volatile"),
      "it is refused %s, and the function is not called",
      "%s is allowed",
    ),
    open: "Whether Google shows an error or loads forever, and whether it allows TODAY, is not documented.",
  },
  {
    trap: "A formula reads the document and changes nothing; no user interface; its range is its own cell",
    coveredBy: [
      ...at(
        own("custom-function"),
        "reads the spreadsheet and its own cell, but changes nothing",
        "may not %s",
      ),
      ...at(sheet("execution"), "may not call %s", "may call no member that writes"),
      ...at(service("stores"), "of the user may be read by a formula, and not set"),
    ],
  },
  {
    trap: "An answer is one value or rows of equal length, of texts, finite numbers, booleans and dates",
    coveredBy: at(
      own("custom-function"),
      "is one value, or rows of values",
      "cannot be %s, whatever Google might make of it",
    ),
    open: "What Google makes of null, NaN, ragged or empty answers: here all are refused.",
  },
  {
    trap: "A spill is blocked by content and by the edge, each with its message; a shorter one leaves nothing",
    coveredBy: at(
      univer("spill"),
      "content in the way makes it #REF!, and the message says where; taking it away lets the result flow",
      "what has no room at the edge of the sheet is #REF!, with the number of rows or columns to insert",
      "a result that shrinks leaves nothing behind",
    ),
    open: "Whether a cell that a script emptied with '' is still in Google's way.",
  },
  {
    trap: "What is thrown shows as #ERROR! with its message; 30 seconds are the end",
    coveredBy: [
      ...at(
        own("custom-function"),
        "shows #ERROR! with what the script threw",
        "is stopped when its time is over",
      ),
      ...at(univer("formula-errors"), "what a function throws is #ERROR!, and the cell says why"),
      ...at(own("frame-realm"), "says so, once it has ended, that a script took too long"),
    ],
    open: 'Google adds "(line N)" to the message. The page cannot stop a script, only report it.',
  },
  {
    trap: "A formula is calculated again only where an argument changed, once",
    coveredBy: at(
      univer("recalculation"),
      "an edit runs exactly the formulas that hang on it, once each",
      "an edit elsewhere runs nothing, nor does typing the same value again",
      "a formula whose argument comes to the same value does not run",
    ),
    open: "Whether Google calculates again when a document is opened.",
  },
  {
    trap: "Arguments are not changed, and the same arguments give the same answer",
    coveredBy: [
      ...at(AGREEMENT, "changes none of its arguments, and answers the same twice"),
      ...at(own("custom-function"), "belongs to the script: what it changes changes no cell"),
    ],
  },
];

const spreadsheet: readonly Omit<Trap, "part">[] = [
  {
    trap: "getValues: '' for a blank, dates, bare texts of errors, a new array each time; getFormulas '' where there is none",
    coveredBy: [
      ...at(
        sheet("values"),
        "gives the kinds of values as Sheets does, and a blank as an empty text",
      ),
      ...at(sheet("values"), "gives a date as the instant at which a clock in %s shows it"),
      ...at(sheet("values"), "gives a new array each time"),
      ...at(
        sheet("values"),
        "are written with or without their =, and taken away by an empty text",
      ),
      ...at(sheet("over-univer"), "reads what it has written, kind by kind"),
    ],
  },
  {
    trap: "setValues: the exact shape, texts read as if typed, formulas made of =, undefined and null clear",
    coveredBy: at(
      sheet("values"),
      "refuses %s, and writes nothing",
      "%s is read as if typed",
      "is a formula where it begins with =",
      "keeps numbers, truths and texts, and clears with null, undefined and the empty text",
    ),
    open: "The add-on itself writes no user's text yet.",
  },
  {
    trap: "Places outside the grid, missing sheets and names, taken names, content and size",
    coveredBy: [
      ...at(sheet("places"), "refuses row %i, column %i, %i × %i"),
      ...at(sheet("places"), "has 1000 rows and 26 columns, none of them with content"),
      ...at(sheet("sheets"), "gives null for a sheet that is not there"),
      ...at(sheet("sheets"), "inserts a sheet after the one shown, and shows it"),
      ...at(sheet("sheets"), "refuses a name that another sheet has"),
      ...at(sheet("sheets"), "counts content only, to its last row and column"),
      ...at(sheet("sheets"), "appends rows, read as if typed, below all content"),
      ...at(sheet("names"), "is found by its name without case, and not there is null"),
    ],
  },
  {
    trap: "Arguments of wrong types are refused by their types",
    coveredBy: [
      ...at(sheet("places"), "refuses other arguments by their kinds"),
      ...at(service("utilities"), "refuses arguments of other types"),
    ],
  },
  {
    trap: "Calls are counted: one read and one write a table",
    coveredBy: at(
      sheet("execution"),
      "are recorded with their sheets: one read and one write of a table are two",
    ),
    open: "No command of the add-on reads tables yet. onEdit: the add-on has none.",
  },
  {
    trap: "getUi is refused where nobody looks",
    coveredBy: at(own("custom-function"), "may not %s"),
    open: "getActiveSpreadsheet is null in a script of no document: the workbench always has one.",
  },
];

const authorisation: readonly Omit<Trap, "part">[] = [
  {
    trap: "onOpen in mode NONE may put up a menu and nothing else; also LIMITED, and without an event",
    coveredBy: [
      ...at(own("open-document"), "puts up the menu in mode %s"),
      ...at(
        own("open-document"),
        "may not do this in mode NONE: %s",
        "may do this in mode NONE: %s",
      ),
      ...at(MENU, "appears in mode %s", "touches nothing but menus while the document is opened"),
      ...at(MENU, "appears without an event, as when onOpen is run by hand"),
    ],
    open: "A published add-on's first menu: only a test deployment shows it.",
  },
  {
    trap: "onInstall calls onOpen; nothing is opened before the user clicks",
    coveredBy: [
      ...at(MENU, "appears when the add-on is installed"),
      ...at(own("open-document"), "opens no sidebar and no dialog before the user has clicked"),
    ],
  },
  {
    trap: "Menu items name public functions, and run without arguments",
    coveredBy: [
      ...at(service("ui"), "has no item for %s"),
      ...at(own("open-document"), "runs its function afresh, without arguments, in mode FULL"),
    ],
  },
  {
    trap: "The scopes of the manifest are those of the calls, and no others",
    coveredBy: [
      ...at(MENU, "asks for the scopes of the calls that it makes, and no others"),
      ...at(sheet("execution"), "of every member are this spreadsheet's alone"),
      ...at(MANIFEST, "asks for the open spreadsheet and its sidebar, and says nothing else"),
    ],
    open: "Consent, verification and refusal are Google's.",
  },
];

const page: readonly Omit<Trap, "part">[] = [
  {
    trap: "google.script.run: ten at once, any order, values checked and copied both ways, failures as name and message",
    coveredBy: [
      ...at(
        own("client-calls"),
        "waits for its turn where ten are under way",
        "may be answered after a later one",
      ),
      ...at(own("client-calls"), "is told the name and the message of what the script throws"),
      ...at(
        own("client-calls"),
        "fails where a date is sent either way, though the script has run",
      ),
      ...at(own("client-values"), "cannot be %s"),
      ...at(
        own("client-values"),
        "arrives as a copy: what is undefined is null in an array, and gone in an object",
      ),
      ...at(own("client-shim"), "refuses to send %s"),
      ...at(
        own("client-shim"),
        "knows no function that the script has not, where it was told the names",
      ),
    ],
    open: "Latency and the largest payload are not documented.",
  },
  {
    trap: "Calls are refused, lost, slow or doubled, and may have done their work all the same",
    coveredBy: [
      ...at(
        own("client-calls"),
        "has not run: %s, in %s",
        "may have done its work, though the page sees a broken connection",
        "may run twice",
        "may take its time",
      ),
      ...at("test/sidebar/faults.test.ts", "$fault.kind"),
    ],
  },
  {
    trap: "Pages are 300 px wide, need no network, keep to the keyboard, insert texts as texts",
    coveredBy: [
      ...at(
        "test/sidebar/browser/views.test.ts",
        "of the example is sound at 300 pixels and with letters of twice the size",
      ),
      ...at(
        "test/sidebar/browser/actions.test.ts",
        "goes from tab to tab by arrows, with one stop for all of them",
        "is a calendar file, its text where the clipboard is closed, and the ledger as CSV",
      ),
      ...at(
        "test/bundle/sidebar.test.ts",
        "is one page that loads nothing more",
        "keeps nothing in the browser, and shows what users type as text only",
      ),
    ],
  },
  {
    trap: "A page has its doctype and no template scriptlets",
    coveredBy: [
      ...at(MENU, "is a page of text: no script, nothing from outside"),
      ...at(service("ui"), "must be there, and be no template"),
    ],
  },
];

const kept: readonly Omit<Trap, "part">[] = [
  {
    trap: "Properties: texts only, 9 KB and 500 KB, null where missing, none in mode NONE",
    coveredBy: [
      ...at(
        service("stores"),
        "are kept from one execution to the next, as texts, each store for itself",
      ),
      ...at(service("stores"), "that are no texts become texts, and the log says so"),
      ...at(
        service("stores"),
        "hold 9 KB each and 500 KB together, in bytes; too much changes nothing",
      ),
    ],
    open: "Null outside a document: there always is one. Daily quotas are not counted.",
  },
  {
    trap: "Cache: 100 KB, keys of 250, expiry, gone at any time",
    coveredBy: at(
      service("stores"),
      "keeps texts for ten minutes, or as long as it is told",
      "answers null for what is not there, and may forget everything at any time",
      "refuses %s",
    ),
  },
  {
    trap: "Locks: waiting in vain throws, and a question to the user loses them",
    coveredBy: at(
      service("stores"),
      "that another execution holds is waited for in vain",
      "is lost while the user is asked something",
    ),
  },
];

const pushed: readonly Omit<Trap, "part">[] = [
  {
    trap: "appsscript.json has known keys only, runtime V8, exactly two scopes",
    coveredBy: [
      ...at(MANIFEST, "asks for the open spreadsheet and its sidebar, and says nothing else"),
      ...at(own("project"), "is refused where its manifest is wrong about %s"),
    ],
  },
  {
    trap: "Exactly the built files are pushed, and nobody's script id is committed",
    coveredBy: at(
      MANIFEST,
      "pushes the manifest, the code and the sidebar, and nothing else",
      "is set up for nobody's own script",
    ),
    open: "A push itself needs an account.",
  },
];

const PARTS: Readonly<Record<string, readonly Omit<Trap, "part">[]>> = {
  Loader: loader,
  "Custom functions": customFunction,
  Spreadsheet: spreadsheet,
  "Permission and menus": authorisation,
  "Pages of the add-on": page,
  Stores: kept,
  "Manifest and clasp": pushed,
};

/** Every trap, part by part. */
export const checklist: readonly Trap[] = Object.entries(PARTS).flatMap(([part, traps]) =>
  traps.map((trap) => ({ part, ...trap })),
);
