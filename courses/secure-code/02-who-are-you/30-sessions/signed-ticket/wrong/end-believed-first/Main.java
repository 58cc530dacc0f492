import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Scanner;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

class Main {

    static byte[] signature(String key, String text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    static String verdict(String key, long now, String ticket) throws GeneralSecurityException {
        var parts = ticket.split(";", -1);
        if (parts.length != 3) {
            return "forged";
        }
        if (Long.parseLong(parts[1]) < now) {
            return "expired";
        }
        var expected = HexFormat.of().formatHex(signature(key, parts[0] + ";" + parts[1]));
        if (!MessageDigest.isEqual(expected.getBytes(), parts[2].getBytes())) {
            return "forged";
        }
        return Long.parseLong(parts[1]) < now ? "expired" : "welcome " + parts[0];
    }

    public static void main(String[] args) throws GeneralSecurityException {
        var input = new Scanner(System.in);
        var key = input.nextLine();
        var now = Long.parseLong(input.nextLine());
        while (input.hasNextLine()) {
            System.out.println(verdict(key, now, input.nextLine()));
        }
    }
}
