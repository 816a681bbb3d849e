// A file given to the user by the browser itself.

/** Downloads a text under a name. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Browsers that are slow to begin still find the file.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
