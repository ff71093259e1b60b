import { expect, it } from 'vitest';
import { measureStorage } from '../../../utils/storage/health/measure';
import { metaKey } from '../../../utils/storage/segment/segment-rows';
import { filled } from '../filled';

it('each pack is measured, with its title and people, and the room of one that cannot be read', async () => {
  const backend = await filled();
  const [test, other] = await measureStorage(backend);
  expect(test).toMatchObject({ title: 'Test', people: 201 });
  expect(other).toMatchObject({ title: 'Other', people: 3 });
  expect(test?.bytes).toBeGreaterThan(other?.bytes ?? 0);
  await backend.deletePrefix('meta', metaKey('s2'));
  const [same, unreadable] = await measureStorage(backend);
  expect(same).toEqual(test);
  expect(unreadable).toMatchObject({ title: '', people: 0 });
  expect(unreadable?.bytes).toBeGreaterThan(500);
});
