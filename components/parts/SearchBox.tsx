import { useId } from 'preact/hooks';
import { Icon } from './Icon';

interface SearchBoxProps {
  readonly label: string;
  readonly query: string;
  /** How many were found, in words; read out when it changes. */
  readonly status: string;
  readonly onSearch: (query: string) => void;
}

/** A search field that answers as one types. Esc empties it before it closes anything. */
export function SearchBox({ label, query, status, onSearch }: SearchBoxProps) {
  const statusId = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || query === '') return;
    event.preventDefault();
    event.stopPropagation();
    onSearch('');
  };
  return (
    <div class="fc-search">
      <div class="fc-search-field">
        <Icon name="search" />
        <input
          type="search"
          class="fc-input"
          aria-label={label}
          aria-describedby={statusId}
          placeholder={label}
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => onSearch(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <p class="fc-search-status" id={statusId} role="status">
        {status}
      </p>
    </div>
  );
}
