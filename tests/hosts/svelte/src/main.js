import { mount } from 'svelte';
import App from './App.svelte';
import 'host-frame/frame.css';
import './style.css';

mount(App, { target: document.getElementById('app') });
