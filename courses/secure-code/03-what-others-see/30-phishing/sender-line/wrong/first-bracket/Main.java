class Senders {

    static String judge(String line) {
        var begin = line.indexOf('<');
        var shown = begin < 0 ? "" : line.substring(0, begin);
        var address = begin < 0 ? line : line.substring(begin + 1, line.endsWith(">") ? line.length() - 1 : line.length());
        var domain = address.strip().toLowerCase().replaceFirst("^.*@", "");
        if (!address.contains("@")) {
            return "unreadable";
        }
        if (domain.equals("tikhobrod.example") || domain.endsWith(".tikhobrod.example")) {
            return "ours";
        }
        return shown.toLowerCase().contains("tikhobrod") || shown.contains("@") ? "pretends" : "foreign";
    }
}
