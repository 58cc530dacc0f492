SELECT name, places AS free FROM schools;
