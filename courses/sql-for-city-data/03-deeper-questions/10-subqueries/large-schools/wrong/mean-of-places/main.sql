SELECT name, pupils FROM schools WHERE pupils > (SELECT AVG(places) FROM schools);
