import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// The gateway serves /assets for a year and index.html afresh, so every built name carries a hash.
// In development everything that is not a page goes to a gateway already running on this machine.
const gateway = process.env['SCRUTINEER_GATEWAY'] ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist',
    assetsInlineLimit: 0, // the content security policy allows files of our own, not data: scripts or styles
    modulePreload: { polyfill: false }, // the polyfill is an inline script
    sourcemap: false,
  },
  css: { preprocessorOptions: { scss: { quietDeps: true } } },
  server: { proxy: { '/api': gateway, '/sign-in': gateway, '/sign-out': gateway } },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/test-setup.ts'],
    restoreMocks: true,
    css: false,
  },
});
