SELECT name, pupils - places AS free FROM schools;
