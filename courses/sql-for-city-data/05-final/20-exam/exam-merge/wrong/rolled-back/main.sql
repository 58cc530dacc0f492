BEGIN;
UPDATE route_stops SET stop_id = 19 WHERE stop_id = 21;
DELETE FROM stops WHERE id = 21;
UPDATE stops SET roof = 1 WHERE id = 19;
ROLLBACK;
