import { Trans, useLingui } from "@lingui/react/macro";
import type { Catalog } from "@/fields/catalog";
import type { Condition, Filter } from "@/store/filters";
import { Button, IconButton } from "@/ui/Button";
import { Select } from "@/ui/Select";
import { ConditionValue } from "./ConditionValue";
import { added, asking, conditionOn, filterOf, firstField, replaced, treeOf, type Join, type Tree } from "./filterTree";
import { isGroup } from "./look";
import { QUESTIONS, useQuestions } from "./questions";
import type { Home } from "./saved";
import style from "./Views.module.css";

interface BuilderProps {
  filter: Filter | null;
  catalog: Catalog;
  /** Whose sections may be asked for. */
  home?: Home | undefined;
  /** Said where nothing is asked for yet. */
  none: string;
  onChange: (filter: Filter | null) => void;
}

/** Conditions, joined by and/or, in boxes of their own where some stand for others. */
export function FilterBuilder({ filter, catalog, home, none, onChange }: BuilderProps) {
  const tree = treeOf(filter);
  const put = (next: Tree) => onChange(next.parts.length ? filterOf(next) : null);
  const fresh = () => conditionOn(firstField(catalog));
  return (
    <>
      <div className={style.conditions}>
        {tree.parts.map((part, at) => (
          <Part key={at} {...{ catalog, home, part, at }} join={tree.join} onJoin={(join) => put({ ...tree, join })} onChange={(next) => put(replaced(tree, at, next))} />
        ))}
        {tree.parts.length === 0 && <p className={style.note}>{none}</p>}
      </div>
      <div className={style.ways}>
        <Button kind="quiet" icon="plus" onClick={() => put(added(tree, fresh()))}><Trans>Condition</Trans></Button>
        <Button kind="quiet" icon="branch" onClick={() => put(added(tree, tree.join === "all" ? { any: [fresh(), fresh()] } : { all: [fresh(), fresh()] }))}><Trans context="a group of conditions">Group</Trans></Button>
      </div>
    </>
  );
}

interface PartProps {
  catalog: Catalog;
  home: Home | undefined;
  part: Filter;
  at: number;
  join: Join;
  onJoin: (join: Join) => void;
  onChange: (part: Filter | null) => void;
}

function Part(props: PartProps) {
  return isGroup(props.part) ? <Box {...props} /> : <ConditionLine {...props} condition={props.part} />;
}

function Box(props: PartProps) {
  const { t } = useLingui();
  const { part, at, join, catalog, onJoin, onChange } = props;
  const tree = treeOf(part);
  const put = (next: Tree) => onChange(next.parts.length ? filterOf(next) : null);
  return (
    <div className={style.inner}>
      <JoinWord at={at} join={join} onJoin={onJoin} />
      <div role="group" aria-label={tree.join === "any" ? t`Any of these` : t`All of these`} className={style.box}>
        <div className={style.boxHead}>
          <span>{tree.join === "any" ? t`Any of these` : t`All of these`}</span>
          <IconButton icon="x" label={t`Remove the group`} onClick={() => onChange(null)} />
        </div>
        {tree.parts.map((inner, n) => (
          <Part key={n} {...props} part={inner} at={n} join={tree.join} onJoin={(next) => put({ ...tree, join: next })} onChange={(next) => put(replaced(tree, n, next))} />
        ))}
        <span><Button kind="quiet" icon="plus" onClick={() => put(added(tree, conditionOn(firstField(catalog))))}><Trans>Add to group</Trans></Button></span>
      </div>
    </div>
  );
}

/** `Where`, then how it goes on: the second one decides for all of its group. */
function JoinWord({ at, join, onJoin }: { at: number; join: Join; onJoin: (join: Join) => void }) {
  const { t } = useLingui();
  if (at === 0) return <span className={style.join}><Trans>Where</Trans></span>;
  if (at > 1) return <span className={style.join}>{join === "all" ? t`and` : t`or`}</span>;
  return (
    <select aria-label={t`Joined by`} className={style.joinButton} value={join} onChange={(event) => onJoin(event.target.value as Join)}>
      <option value="all">{t`and`}</option>
      <option value="any">{t`or`}</option>
    </select>
  );
}

function ConditionLine(props: PartProps & { condition: Condition }) {
  const { t } = useLingui();
  const { condition, at, join, catalog, onJoin, onChange } = props;
  const { nameOf } = useQuestions();
  const field = catalog.find(condition.field);
  const fields = catalog.fields.map(({ key, name }) => ({ value: key as string, name }));
  const questions = field ? QUESTIONS[field.kind].map((is) => ({ value: is as string, name: nameOf(is, field.kind) })) : [];
  return (
    <div className={style.condition}>
      <JoinWord at={at} join={join} onJoin={onJoin} />
      <Select label={t`Field`} isLabelHidden options={fields} value={condition.field} onChange={(key) => { const next = catalog.find(key as Condition["field"]); if (next) onChange(conditionOn(next)); }} />
      <Select label={t`Question`} isLabelHidden options={questions} value={condition.is} onChange={(is) => onChange(asking(condition, is as Condition["is"]))} />
      <span className={style.wide}>{field && <ConditionValue field={field} condition={condition} home={props.home} onChange={onChange} />}</span>
      <IconButton icon="x" label={t`Remove the condition`} onClick={() => onChange(null)} />
    </div>
  );
}
