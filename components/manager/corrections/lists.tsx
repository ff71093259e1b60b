import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Correction } from '../../../utils/corrections/correction';
import type { Translate } from '../../../utils/interface-text';
import { fieldLabel, fieldLines } from '../form/OutdatedFields';
import type { ManagerServices } from '../manager-services';
import type { CorrectedPerson, DayByHand, ListedName, Undo } from './corrections-services';
import { TellEditors } from './TellEditors';

interface ListProps<Line> {
  readonly lines: readonly Line[];
  readonly services: ManagerServices;
  readonly onUndo: Undo;
}

/** Names that mean somebody else than they were taken for. */
export function NameList({ lines, services, onUndo }: ListProps<ListedName>) {
  const { t, corrections, dateText } = services;
  return (
    <Part title={t('corrections_names')} count={lines.length}>
      {lines.map((line) => {
        const { name, person, scope, made } = line.correction;
        return (
          <Row
            key={line.id}
            title={meansText(line.correction, t)}
            note={[scopeText(scope, t), dateText(made)].join(' · ')}
            t={t}
            undoes={name}
            onUndo={() => onUndo(name, () => corrections.undoName(line))}
          >
            {line.gone && person && (
              <p class="fc-corrections-note">{t('corrections_gone', [person.name, name])}</p>
            )}
          </Row>
        );
      })}
    </Part>
  );
}

function meansText({ name, person, instead }: Correction, t: Translate): string {
  const before = instead.map((one) => one.name).join(t('card_list_separator'));
  if (person === null) return t('corrections_nobody', [name]);
  return before === ''
    ? t('corrections_means', [name, person.name])
    : t('corrections_means_not', [name, person.name, before]);
}

function scopeText(scope: Correction['scope'], t: Translate): string {
  if (scope.kind === 'always') return t('correct_scope_always');
  if (scope.kind === 'site') return scope.host;
  return t('corrections_in_article', [scope.title || scope.address]);
}

/** Pack people whose facts the reader corrected. */
export function FactList({ lines, services, onUndo }: ListProps<CorrectedPerson>) {
  const { t, corrections } = services;
  const all = lines.flatMap((line) => line.fields.map((field) => ({ line, field })));
  return (
    <Part title={t('corrections_facts')} count={all.length}>
      {all.map(({ line, field }) => {
        const { person, packed } = line;
        const said = [fieldLines(field, person, packed), fieldLines(field, packed, person)];
        const [own, pack] = said.map((values) => values.join('; ') || t('outdated_nothing'));
        const label = fieldLabel(field, t);
        const title = t('corrections_field', [person.name, label]);
        return (
          <Row
            key={`${person.id} ${field}`}
            title={title}
            t={t}
            undoes={title}
            onUndo={() => onUndo(title, () => corrections.undoField(line, field))}
          >
            <dl class="fc-both">
              <div data-own>
                <dt>{t('corrections_yours')}</dt>
                <dd>{own}</dd>
              </div>
              <div>
                <dt>{t('corrections_packs')}</dt>
                <dd>{pack}</dd>
              </div>
            </dl>
            <TellEditors
              line={line}
              field={label}
              own={own ?? ''}
              pack={pack ?? ''}
              {...services}
            />
          </Row>
        );
      })}
    </Part>
  );
}

/** Articles whose day the reader set. */
export function DayList({ lines, services, onUndo }: ListProps<DayByHand>) {
  const { t, corrections, dateText } = services;
  return (
    <Part title={t('corrections_days')} count={lines.length}>
      {lines.map((line) => (
        <Row
          key={line.address}
          title={line.address}
          note={dateText(line.day)}
          t={t}
          undoes={line.address}
          onUndo={() => onUndo(line.address, () => corrections.undoDay(line))}
        />
      ))}
    </Part>
  );
}

interface PartProps {
  readonly title: string;
  readonly count: number;
  readonly children: ComponentChildren;
}

/** One kind of corrections; nothing where there are none. */
function Part({ title, count, children }: PartProps) {
  const id = useId();
  if (count === 0) return null;
  return (
    <section class="fc-corrections-part" aria-labelledby={id}>
      <h2 class="fc-import-title" id={id}>
        {title}
      </h2>
      <ul class="fc-table" role="list">
        {children}
      </ul>
    </section>
  );
}

interface RowProps {
  readonly title: string;
  readonly note?: string;
  readonly t: Translate;
  /** What the button undoes: a list of such buttons alone must make sense. */
  readonly undoes: string;
  readonly onUndo: () => void;
  readonly children?: ComponentChildren;
}

function Row({ title, note = '', t, undoes, onUndo, children }: RowProps) {
  return (
    <li class="fc-corrections-row">
      <div class="fc-corrections-text">
        <bdi class="fc-role-text">{title}</bdi>
        {note && <span class="fc-detail">{note}</span>}
        {children}
      </div>
      <button type="button" class="fc-button" data-kind="quiet" onClick={onUndo}>
        {t('manager_undo')}
        <span class="fc-unseen"> {undoes}</span>
      </button>
    </li>
  );
}
