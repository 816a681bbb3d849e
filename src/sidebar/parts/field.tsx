// A labelled field of a form, with what is wrong with it in words.

import type { ComponentChildren, TargetedInputEvent } from "preact";
import { useId } from "preact/hooks";

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly type?: "text" | "date" | "number";
  readonly wrong?: string | undefined;
}

export function Field({ label, value, onInput, type = "text", wrong }: FieldProps) {
  const id = useId();
  const shared = {
    id,
    value,
    autocomplete: "off",
    ...(wrong === undefined ? {} : { "aria-invalid": true, "aria-describedby": `${id}-wrong` }),
    onInput: (event: TargetedInputEvent<HTMLInputElement>) => onInput(event.currentTarget.value),
  } as const;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {type === "date" ? (
        <input type="date" {...shared} />
      ) : (
        // A figure may be typed with a comma or in full-width digits: the form reads it.
        <input type="text" inputMode={type === "number" ? "decimal" : "text"} {...shared} />
      )}
      {wrong !== undefined && (
        <p class="wrong" id={`${id}-wrong`} role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ComponentChildren;
}

export function Choice({ label, value, onChange, children }: ChoiceProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {children}
      </select>
    </div>
  );
}
