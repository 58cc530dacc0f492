SELECT name, pupils FROM schools WHERE pupils > AVG(pupils);
