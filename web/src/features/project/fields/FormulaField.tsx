import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { TextArea } from "@/ui/Field";
import { Button } from "@/ui/Button";
import { complaint } from "./formulas";
import style from "./Fields.module.css";

const EXAMPLE = 'IF({Effort} > 8, "large", "small")';

/** A formula, looked over while one writes; what only the server knows, it says when it is kept. */
export function FormulaField({ start, names }: { start: string; names: readonly string[] }) {
  const { t } = useLingui();
  const [text, setText] = useState(start);
  const wrong = text.trim() ? complaint(text, names) : null;
  const say = { unknown: t`There is no field “${wrong?.about ?? ""}” here`, open: t`A bracket is not closed`, close: t`A bracket closes what was not opened`, name: t`There is no function ${wrong?.about ?? ""}` };
  return (
    <div>
      <TextArea
        label={t`Formula`}
        name="formula"
        rows={3}
        className={style.formula}
        value={text}
        spellCheck={false}
        error={wrong ? say[wrong.kind] : undefined}
        hint={<Trans>Fields stand in braces: {EXAMPLE}. There are IF, AND, OR, NOT, MIN, MAX and DAYS.</Trans>}
        onChange={(event) => setText(event.target.value)}
      />
      {names.length > 0 && (
        <div className={style.names} role="group" aria-label={t`Fields to put in`}>
          {[...new Set(names)].slice(0, 12).map((name) => <Button key={name} kind="quiet" onClick={() => setText(`${text}{${name}}`)}>{name}</Button>)}
        </div>
      )}
    </div>
  );
}
