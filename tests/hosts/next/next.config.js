/** @type {import('next').NextConfig} */
export default {
  distDir: 'dist',
  // This folder, since there are lock files further up.
  turbopack: { root: import.meta.dirname },
  devIndicators: false,
};
