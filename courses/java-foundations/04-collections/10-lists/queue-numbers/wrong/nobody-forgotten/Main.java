void main() {
    var queue = new ArrayList<String>();
    String command = IO.readln();
    while (!command.equals("close")) {
        if (command.startsWith("come ")) {
            queue.add(command.substring(5));
        } else {
            IO.println("now: " + queue.removeFirst());
        }
        command = IO.readln();
    }
    IO.println("left: " + queue.size());
}
