export default { optimizeDeps: { exclude: ['webhook-settings'] } };
