SELECT name, pupils
FROM schools
WHERE pupils > (SELECT AVG(pupils) FROM schools);
