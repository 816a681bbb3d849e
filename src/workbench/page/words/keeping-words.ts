// Texts about the user's books: opened, saved, kept.

import type { Dictionary } from "./language.ts";

export interface KeepingWords {
  readonly saved: (time: string) => string;
  readonly untouched: string;
  readonly unsaved: string;
  readonly saving: string;
  readonly failed: (why: string) => string;
  readonly elsewhere: string;
  readonly takeOver: string;
  readonly takenOver: string;
  readonly changedElsewhere: string;
  readonly opened: (name: string) => string;
  readonly openedWithAnswers: (name: string, sheets: string) => string;
  readonly exported: (name: string) => string;
  readonly exportFailed: (why: string) => string;
  readonly unreadable: (name: string) => string;
  readonly loseEdits: string;
  readonly shelf: string;
  readonly shelfEmpty: string;
  readonly shelfNote: string;
  readonly shelfOpen: (name: string) => string;
  readonly shelfDownload: (name: string) => string;
  readonly openShort: string;
  readonly downloadShort: string;
  readonly cannotBeRead: string;
  readonly exampleName: string;
  readonly emptyName: string;
  readonly firstSheet: string;
  readonly addAnswers: (names: string) => string;
}

export const KEEPING_WORDS: Dictionary<KeepingWords> = {
  ja: {
    saved: (time) => `このブラウザに保存済み ${time}`,
    untouched: "変更はありません",
    unsaved: "未保存の変更があります",
    saving: "保存しています…",
    failed: (why) => `保存できません: ${why}。「xlsxで保存」でファイルに残してください。`,
    elsewhere: "別のタブがこのブックを開いています。このタブの変更は保存されません。",
    takeOver: "このタブで保存する",
    takenOver: "保存は別のタブに移りました。このタブの変更は保存されません。",
    changedElsewhere:
      "別のタブで保存されたブックを「前のブック」に残し、このタブの内容を保存しました。",
    opened: (name) => `「${name}」を開きました。`,
    openedWithAnswers: (name, sheets) =>
      `「${name}」を開き、答えのシート（${sheets}）を加えました。元のシートはそのままです。`,
    exported: (name) => `「${name}」を保存しました。`,
    exportFailed: (why) => `xlsx にできませんでした: ${why}`,
    unreadable: (name) =>
      `保存してあったブック「${name}」を開けませんでした。消さずに「前のブックに戻す」に残してあり、ダウンロードできます。`,
    loseEdits: "このブックをブラウザに残せません。このまま続けると、変更は失われます。続けますか。",
    shelf: "前のブック",
    shelfEmpty: "前のブックはまだありません。",
    shelfNote: "ファイルを開いたり例に戻したりしたとき、それまでのブックがここに残ります。",
    shelfOpen: (name) => `「${name}」に戻す`,
    shelfDownload: (name) => `「${name}」をダウンロード`,
    openShort: "戻す",
    downloadShort: "ダウンロード",
    cannotBeRead: "開けません",
    exampleName: "例のブック",
    emptyName: "新しいブック",
    firstSheet: "シート1",
    addAnswers: (names) =>
      `${names} の表があります。答えのシート（まとめ・プラン・くらべる・行の確認）を加えますか。元のシートは変えません。`,
  },
  en: {
    saved: (time) => `Saved in this browser ${time}`,
    untouched: "No changes",
    unsaved: "Unsaved changes",
    saving: "Saving…",
    failed: (why) => `Cannot save: ${why}. Please keep a file with "Save as xlsx".`,
    elsewhere: "Another tab has this book open. Changes in this tab are not saved.",
    takeOver: "Save in this tab",
    takenOver: "Saving has moved to another tab. Changes in this tab are not saved.",
    changedElsewhere:
      "The book that another tab had saved is kept as a former book; this tab's is saved now.",
    opened: (name) => `Opened "${name}".`,
    openedWithAnswers: (name, sheets) =>
      `Opened "${name}" and added answer sheets (${sheets}). Your own sheets are as they were.`,
    exported: (name) => `Saved "${name}".`,
    exportFailed: (why) => `No xlsx could be made: ${why}`,
    unreadable: (name) =>
      `The book "${name}" that was saved does not open. It is not deleted: it is under "Back to the former book", and can be downloaded.`,
    loseEdits: "This book cannot be kept in the browser. Its changes will be lost. Go on?",
    shelf: "Former books",
    shelfEmpty: "There is no former book yet.",
    shelfNote: "When you open a file or go back to the example, the book you had is kept here.",
    shelfOpen: (name) => `Back to "${name}"`,
    shelfDownload: (name) => `Download "${name}"`,
    openShort: "Back to it",
    downloadShort: "Download",
    cannotBeRead: "does not open",
    exampleName: "Example book",
    emptyName: "New book",
    firstSheet: "Sheet1",
    addAnswers: (names) =>
      `There are tables named ${names}. Add the answer sheets (summary, plan, comparisons, checks)? Your own sheets stay as they are.`,
  },
};
