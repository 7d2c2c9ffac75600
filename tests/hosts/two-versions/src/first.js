import 'webhook-settings/element';
