BEGIN;
DELETE FROM route_stops WHERE stop_id = 21;
DELETE FROM stops WHERE id = 21;
UPDATE stops SET roof = 1 WHERE id = 19;
COMMIT;
