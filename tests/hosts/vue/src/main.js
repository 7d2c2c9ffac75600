import { createApp } from 'vue';
import { createRouter, createWebHistory } from 'vue-router';
import App from './App.vue';
import Overview from './Overview.vue';
import Webhooks from './Webhooks.vue';
import 'host-frame/frame.css';
import './style.css';

/** The product is served at the root and under `/admin`. */
const base = location.pathname.startsWith('/admin') ? '/admin' : '/';

const router = createRouter({
  history: createWebHistory(base),
  routes: [
    { path: '/', component: Overview },
    { path: '/settings/webhooks/:rest(.*)*', component: Webhooks },
  ],
});

createApp(App).use(router).mount('#app');
