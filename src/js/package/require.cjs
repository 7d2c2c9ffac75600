// Loaded by `require` in versions of Node that can't load ES modules with it.
throw new Error(
  'webhook-settings is an ES module. Node loads those by require() from 20.19 and 22.12 on: update it, or use import.',
);
