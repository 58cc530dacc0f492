BEGIN;

UPDATE budget SET planned = planned - 300
WHERE year = 2025 AND department = 'culture';

UPDATE budget SET planned = planned + 300
WHERE year = 2025 AND department = 'parks';

COMMIT;
