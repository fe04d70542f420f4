import { classes } from "./classes";
import { hueOf } from "./hues";
import { Icon } from "./Icon";
import { tip } from "./tips";
import style from "./Avatar.module.css";

export interface Person {
  gid: string;
  name: string;
  photo?: string | null;
  isAgent?: boolean;
}

/** 18, 22, 28, 36 or 56 pixels. */
export type AvatarSize = "s" | "m" | "l" | "xl" | "xxl";

/** A face, or initials.  People are round, agents square; the name must stand beside it or be its label. */
export function Avatar({ person, size = "m" }: { person: Person | null; size?: AvatarSize }) {
  if (person === null) return <span aria-hidden="true" className={classes(style.avatar, style[size], style.nobody)} />;
  if (person.isAgent) {
    return <span aria-hidden="true" className={classes(style.avatar, style[size], style.agent)}><Icon name="agent" size="s" /></span>;
  }
  return (
    // The initials are no text: whoever copies or reads the page aloud gets the name beside them.
    <span aria-hidden="true" data-initials={person.photo ? undefined : initials(person.name)} className={classes(style.avatar, style[size], style[`h${hueOf(person.gid)}`])}>
      {person.photo && <img className={style.photo} src={sharp(person.photo, size)} alt="" loading="lazy" />}
    </span>
  );
}

/** A photo is known in the size that stands beside a name; what is shown larger takes a larger one, for fine screens too. */
function sharp(photo: string, size: AvatarSize): string {
  return size === "xl" || size === "xxl" ? photo.replace(/\/60\.png$/, "/128.png") : photo;
}

/** A person with their name. */
export function PersonName({ person, size }: { person: Person; size?: AvatarSize }) {
  return <span className={style.person}><Avatar person={person} size={size} /><span className={style.name}>{person.name}</span></span>;
}

/** The first few of many, and how many more there are. */
export function Avatars({ people, most = 4, label, size }: { people: Person[]; most?: number; label: string; size?: AvatarSize }) {
  const more = people.length - most;
  return (
    <span role="img" aria-label={label} className={style.row} {...tip(label)}>
      {people.slice(0, most).map((person) => <Avatar key={person.gid} person={person} size={size} />)}
      {more > 0 && <span className={classes(style.avatar, style[size ?? "m"], style.more)}>+{more}</span>}
    </span>
  );
}

export function initials(name: string): string {
  const words = name.trim().split(/\s+/).map((word) => [...word][0] ?? "");
  const isSpelled = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(name.trim()); // other scripts say enough with one
  const both = words.length > 1 && isSpelled ? (words[0] ?? "") + (words.at(-1) ?? "") : (words[0] ?? "?");
  return both.toLocaleUpperCase() || "?";
}
