SELECT s.name AS stop, d.name AS district FROM stops AS s JOIN districts AS d;
