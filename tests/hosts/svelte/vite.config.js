import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [svelte()],
  // The development server would move the scripts away from the wasm beside them.
  optimizeDeps: { exclude: ['webhook-settings'] },
});
