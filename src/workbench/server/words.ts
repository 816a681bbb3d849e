// What `npm start` says in the terminal: Japanese first, English beneath.

const said = (ja: string, en: string) => `${ja}\n${en}`;

export const WORDS = {
  usage: said(
    "使い方: npm start -- [--port 8787] [--no-open] [--lang ja|en]",
    "Usage: npm start -- [--port 8787] [--no-open] [--lang ja|en]",
  ),
  ready: (address: string, seconds: string) =>
    said(
      `ワークベンチの用意ができました（${seconds}秒）: ${address}\n止めるには Ctrl-C。通信はこのパソコンの中だけです。`,
      `The workbench is ready (${seconds} s): ${address}\nCtrl-C stops it. It never leaves this machine.`,
    ),
  building: said("ページを組み立てています…", "Building the page…"),
  buildingDist: said("アドオンを組み立てています…", "Building the add-on…"),
  broken: (why: string) =>
    said(
      `組み立てに失敗しました。ファイルを直してから、もう一度 npm start してください。`,
      `The build failed. Please mend the file and run npm start again.\n\n${why}`,
    ),
  taken: (port: number, holder: number | null) =>
    holder === null
      ? said(
          `ポート ${port} は別のプログラムが使っています。それを止めるか、--port で別の番号を指定してください（--port を付けなければ、空いている番号を選びます）。`,
          `Port ${port} is held by another program. Stop that, or name another with --port (without --port a free one is taken).`,
        )
      : said(
          `ポート ${port} では前に起動したワークベンチ（プロセス ${holder}）が動いています。そのターミナルで Ctrl-C を押すか、kill ${holder} で止めてください。--port で別の番号も選べます。`,
          `Port ${port} is held by a workbench started earlier (process ${holder}). Press Ctrl-C in its terminal, or stop it with: kill ${holder}. --port takes another.`,
        ),
  forbidden: (port: number) =>
    said(
      `ポート ${port} はこのユーザーでは使えません。1024 以上の番号を指定してください。`,
      `Port ${port} may not be used by this user. Please name one from 1024 on.`,
    ),
} as const;
