import type { ComponentChildren } from 'preact';
import type { CardServices } from './card-services';
import { ViewContent, type ViewContentProps } from './ViewContent';
import type { CardView } from './views';

/** What the views over each other get. */
export interface ViewLayersProps {
  readonly views: readonly CardView[];
  readonly services: CardServices;
  /** The id of the name of the view so deep; the first is 1. */
  readonly nameOf: (depth: number) => string;
  readonly headOf: (depth: number) => Pick<ViewContentProps, 'focusName' | 'onBack' | 'onClose'>;
  readonly actionsOf?: (view: CardView) => ComponentChildren;
  readonly onOpen: (view: CardView) => void;
}

/** The last view is seen; those it was reached by wait under it as they were left. */
export function ViewLayers(props: ViewLayersProps) {
  const { views, services, nameOf, headOf, actionsOf, onOpen } = props;
  return (
    <>
      {views.map((view, index) => {
        const depth = index + 1;
        return (
          <div class="fc-view" key={`${depth} ${view.id}`} hidden={depth < views.length}>
            <ViewContent
              view={view}
              services={services}
              nameId={nameOf(depth)}
              actions={actionsOf?.(view)}
              onOpen={onOpen}
              {...headOf(depth)}
            />
          </div>
        );
      })}
    </>
  );
}
