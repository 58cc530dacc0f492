void main() {
    String zone = IO.readln();
    int hours = Integer.parseInt(IO.readln());
    String answer = switch (zone) {
        case "A" -> "fee: " + hours * 60;
        case "B" -> {
            int paid = hours - 1;
            yield "fee: " + paid * 40;
        }
        case "C" -> "fee: 100";
        default -> "unknown zone";
    };
    IO.println(answer);
}
