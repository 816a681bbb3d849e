// The page starts here: the add-on is fetched, and the book of the last time is opened.

import { frameRealm } from "../execution/frame-realm.ts";
import { browserKeeping } from "./keeping/keeping.ts";
import { builtProject } from "./project-files.ts";
import { SHELL_WORDS } from "./words/shell-words.ts";
import { keepLanguage, startingLanguage } from "./words/starting-language.ts";
import { Workbench } from "./workbench.ts";
import "./page.css";

const language = startingLanguage();
document.documentElement.lang = language;
try {
  const [project, keeping] = await Promise.all([builtProject(), browserKeeping()]);
  const realm = frameRealm(project, document);
  await new Workbench({ project, realm, keeping, language, onLanguage: keepLanguage }).start();
} catch (thrown) {
  const why = thrown instanceof Error ? thrown.message : String(thrown);
  const said = document.createElement("p");
  said.className = "wb-loading";
  said.setAttribute("role", "alert");
  said.textContent = SHELL_WORDS[language].noAddOn(why);
  document.body.replaceChildren(said);
  throw thrown;
}
