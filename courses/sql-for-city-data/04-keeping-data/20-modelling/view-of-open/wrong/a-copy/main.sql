CREATE TABLE open_requests AS
SELECT r.id, d.name AS district, r.topic, r.filed FROM requests AS r JOIN districts AS d ON d.id = r.district_id WHERE r.closed IS NULL;
