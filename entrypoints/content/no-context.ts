/**
 * Stands, by the build, in the place of WXT's own context for content scripts. That one tells the page
 * by an event that it is there, and ends the script at an event that any page can make up.
 */
export class ContentScriptContext {
  abort(): void {}
}
