// What one begins with: sections and first tasks, in the reader's language.
import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { IconName } from "@/ui/icon-names";

export interface Template {
  use: string;
  name: MessageDescriptor;
  note: MessageDescriptor;
  icon: IconName;
  view: "list" | "board";
  /** What it is called where nothing else is written. */
  called: MessageDescriptor;
  sections: readonly { name: MessageDescriptor; tasks: readonly MessageDescriptor[] }[];
}

export const TEMPLATES: readonly Template[] = [
  {
    use: "launch", icon: "flag", view: "list", name: msg`Product launch`, note: msg`From the idea to launch week`, called: msg`Our launch`,
    sections: [
      { name: msg`Define and approve`, tasks: [msg`Write the positioning statement`, msg`Agree on the price`] },
      { name: msg`Build the launch assets`, tasks: [msg`Press kit`, msg`Packaging`] },
      { name: msg`Prepare the channels`, tasks: [msg`Train the shops`] },
      { name: msg`Launch week`, tasks: [msg`Go or no-go`, msg`On sale`] },
    ],
  },
  {
    use: "production", icon: "image", view: "board", name: msg`Creative production`, note: msg`Requests, drafts, delivery`, called: msg`Our studio`,
    sections: [
      { name: msg`Requested`, tasks: [msg`Brief for the first piece`] },
      { name: msg`In progress`, tasks: [msg`First draft`] },
      { name: msg`In review`, tasks: [msg`Collect what others say`] },
      { name: msg`Delivered`, tasks: [] },
    ],
  },
  {
    use: "event", icon: "calendar", view: "list", name: msg`Event`, note: msg`Venue, guests, programme`, called: msg`Our event`,
    sections: [
      { name: msg`Venue and budget`, tasks: [msg`Compare three venues`, msg`Write the budget`] },
      { name: msg`Guests`, tasks: [msg`Send the invitations`] },
      { name: msg`Programme`, tasks: [msg`Ask the speakers`] },
      { name: msg`The day itself`, tasks: [msg`Run sheet`] },
    ],
  },
  {
    use: "sprint", icon: "workflow", view: "board", name: msg`Software work`, note: msg`Backlog, doing, done`, called: msg`Our backlog`,
    sections: [
      { name: msg`Backlog`, tasks: [msg`Write down what is wished for`] },
      { name: msg`Next`, tasks: [msg`Choose what comes next`] },
      { name: msg`Doing`, tasks: [] },
      { name: msg`Done`, tasks: [] },
    ],
  },
  {
    use: "hiring", icon: "users", view: "board", name: msg`Hiring`, note: msg`Applications to first day`, called: msg`Our new colleague`,
    sections: [
      { name: msg`Applied`, tasks: [msg`Write the advertisement`] },
      { name: msg`Interviews`, tasks: [msg`Agree on the questions`] },
      { name: msg`Offer`, tasks: [] },
      { name: msg`First day`, tasks: [msg`Prepare desk and accounts`] },
    ],
  },
];
