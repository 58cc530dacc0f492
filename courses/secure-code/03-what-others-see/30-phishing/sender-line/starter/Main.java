class Senders {

    static String judge(String line) {
        return line.toLowerCase().contains("tikhobrod") ? "ours" : "foreign";
    }
}
