/** What a form would change, of what was there when it was opened; and where somebody else changed the same since. */
export function meant<Fields extends object>(begun: Fields, now: Fields, mine: Partial<Fields>): { change: Partial<Fields>; theirs: Partial<Fields> } {
  const change: Partial<Fields> = {}, theirs: Partial<Fields> = {};
  for (const name of Object.keys(mine) as (keyof Fields)[]) {
    if (mine[name] === begun[name] || mine[name] === now[name]) continue;
    change[name] = mine[name];
    if (now[name] !== begun[name]) theirs[name] = now[name];
  }
  return { change, theirs };
}
