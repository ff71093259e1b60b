import { useId } from 'preact/hooks';

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** The reason why the value is wrong, in words. */
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly multiline?: boolean;
  /** The keyboard a phone shows. */
  readonly inputMode?: 'text' | 'url';
  readonly width?: 'short' | 'full';
  readonly onChange: (value: string) => void;
}

/** A labelled text field with its hint, and with its error below it. */
export function Field({ label, hint, value, error, onChange, ...rest }: FieldProps) {
  const { required = false, multiline = false, inputMode = 'text', width = 'full' } = rest;
  const id = useId();
  // An error says more than the hint, and takes its place.
  const described = error ? `${id}-error` : hint && `${id}-hint`;
  const common = {
    id,
    class: 'fc-input',
    value,
    required,
    'aria-invalid': error !== undefined,
    'aria-describedby': described,
    spellcheck: false,
  };
  return (
    <div class="fc-field" data-width={width}>
      <label class="fc-label" for={id}>
        {label}
      </label>
      {multiline ? (
        <textarea {...common} rows={3} onInput={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <input
          {...common}
          type="text"
          inputMode={inputMode}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
      {error && (
        <p class="fc-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {hint && !error && (
        <p class="fc-field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
