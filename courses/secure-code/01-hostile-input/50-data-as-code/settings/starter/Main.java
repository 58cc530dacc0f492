record Settings(String language, int rows) {

    static Settings read(String text) {
        String language = "en";
        int rows = 20;
        for (var line : text.lines().toList()) {
            if (line.startsWith("#")) {
                continue;
            }
            var parts = line.split("=");
            if (parts[0].equals("language")) {
                language = parts[1];
            }
            if (parts[0].equals("rows")) {
                rows = Integer.parseInt(parts[1]);
            }
        }
        return new Settings(language, rows);
    }
}
