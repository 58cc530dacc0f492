SELECT name, places, pupils FROM schools WHERE pupils >= places;
