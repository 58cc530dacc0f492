void main() {
    var queue = new ArrayList<String>();
    String command = IO.readln();
    while (!command.equals("close")) {
        if (command.startsWith("come ")) {
            queue.add(command.substring(5));
        } else if (queue.isEmpty()) {
            IO.println("nobody");
        } else {
            IO.println("now: " + queue.removeFirst());
        }
        command = IO.readln();
    }
    IO.println("left: " + queue.size());
}
