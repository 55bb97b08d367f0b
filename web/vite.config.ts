import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * The console is served below /console/ by the edge. Nothing is inlined: its content security
 * policy allows files of its own origin and nothing else.
 */
export default defineConfig({
  base: '/console/',
  plugins: [react()],
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The page at the door is one of its own: it has to be small, and to work on a telephone.
      input: ['index.html', 'check-in.html'],
      // The domain is pure: what the console does not call need not be shipped, nor its schemas.
      treeshake: {
        moduleSideEffects: [
          { test: /\/(?:shared\/domain|node_modules\/zod)\//, sideEffects: false },
        ],
      },
    },
  },
});
