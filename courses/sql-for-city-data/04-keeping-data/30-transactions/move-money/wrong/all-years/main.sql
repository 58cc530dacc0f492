BEGIN;
UPDATE budget SET planned = planned - 300 WHERE department = 'culture';
UPDATE budget SET planned = planned + 300 WHERE department = 'parks';
COMMIT;
