npx --package webhook-settings webhook-settings-mock --port 8787 --control
