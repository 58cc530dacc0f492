SELECT name, pupils FROM schools WHERE pupils > 439;
