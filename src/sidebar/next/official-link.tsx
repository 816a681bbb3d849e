// A link to the official page of an offer: only an https address is one.

import { useDesk } from "../desk.ts";

interface OfficialLinkProps {
  readonly link: string | null;
  /** What the page is about, for whoever hears a list of links. */
  readonly about: string;
}

export function OfficialLink({ link, about }: OfficialLinkProps) {
  const { words } = useDesk();
  if (link === null || !/^https:\/\//i.test(link)) return null;
  return (
    <p>
      <a href={link} target="_blank" rel="noopener noreferrer">
        {words.next.official}
        <span class="unseen">
          {" "}
          {about}
          {words.next.newTab}
        </span>
      </a>
    </p>
  );
}
