import java.util.Scanner;

class Main {

    static String verdict(String key, long now, String ticket) {
        var parts = ticket.split(";");
        return Long.parseLong(parts[1]) < now ? "expired" : "welcome " + parts[0];
    }

    public static void main(String[] args) {
        var input = new Scanner(System.in);
        var key = input.nextLine();
        var now = Long.parseLong(input.nextLine());
        while (input.hasNextLine()) {
            System.out.println(verdict(key, now, input.nextLine()));
        }
    }
}
