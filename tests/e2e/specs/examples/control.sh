curl http://127.0.0.1:8787/__mock/seed --json '{ "webhooks": [{ "name": "Case intake" }] }'
curl http://127.0.0.1:8787/__mock/fail --json '{ "operation": "create", "nth": 1, "fault": "lost" }'
curl http://127.0.0.1:8787/__mock/journal
