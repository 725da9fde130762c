// Astro's own script asks for Object.hasOwn when it wakes an island, after the island's module has come: so each brings along
// what phones of 2021 lack (docs/decisions/0021-older-browsers.md). Here and not in the page, where each visitor would pay.
Object.hasOwn ??= (record: object, key: PropertyKey) => Object.getOwnPropertyDescriptor(record, key) !== undefined;
