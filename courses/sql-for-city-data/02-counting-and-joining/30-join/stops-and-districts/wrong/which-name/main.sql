SELECT name AS stop, name AS district FROM stops JOIN districts ON districts.id = district_id;
