import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // The development server would move the scripts away from the wasm beside them.
  optimizeDeps: { exclude: ['webhook-settings'] },
});
