npm install ./webhook-settings-0.1.0.tgz
