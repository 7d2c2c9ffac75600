// What `require` gets from a Node that can't load ES modules by it.
throw new Error(
  'webhook-settings is an ES module. Node loads those by require() from 20.19 and 22.12 on: update Node, or use import.',
);
