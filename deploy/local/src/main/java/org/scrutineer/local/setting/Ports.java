package org.scrutineer.local.setting;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The loopback ports of one run. The usual numbers are shifted together ({@code --port-base}, where the gateway goes) or
 * set one by one ({@code SCRUTINEER_PORT_KAFKA=9092}), so that two suites can stand on one machine.
 */
public record Ports(Map<Use, Integer> numbers) {

    /** What a port is for, with its usual number. */
    public enum Use {
        GATEWAY(8080, "gateway"),
        MEETINGS(8081, "meetings service"),
        RECOMMENDATIONS(8082, "recommendations service"),
        NOTIFICATIONS(8083, "notifications service"),
        KEYCLOAK(8180, "identity provider"),
        POSTGRES(8432, "database"),
        KAFKA(8092, "broker"),
        KAFKA_CONTROLLER(8093, "broker's controller"),
        SMTP(8025, "mail server"),
        MAIL_PAGE(8026, "mail page");

        private final int usual;
        private final String words;

        Use(int usual, String words) {
            this.usual = usual;
            this.words = words;
        }

        /** What people call it. */
        public String words() {
            return words;
        }

        /** What programs call it: {@code kafka-controller}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final int HIGHEST = 65_535;

    public Ports {
        numbers = Map.copyOf(numbers);
    }

    /** The usual ports, shifted so that the gateway answers at {@code base}, then changed one by one by the environment. */
    public static Ports from(int base, Map<String, String> environment) {
        var numbers = new LinkedHashMap<Use, Integer>();
        for (var use : Use.values()) {
            var variable = "SCRUTINEER_PORT_" + use.name();
            var own = environment.get(variable);
            numbers.put(use, own == null ? base - Use.GATEWAY.usual + use.usual : number(variable, own));
        }
        numbers.forEach((use, number) -> {
            if (number < 1 || number > HIGHEST) {
                throw new UserError("The " + use.words() + " would need port " + number + ", which does not exist.");
            }
        });
        refuseDoubles(numbers);
        return new Ports(numbers);
    }

    static int number(String what, String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException notANumber) {
            throw new UserError(what + " must be a port number, not \"" + text + "\".");
        }
    }

    private static void refuseDoubles(Map<Use, Integer> numbers) {
        var seen = new TreeMap<Integer, Use>();
        numbers.forEach((use, number) -> {
            var other = seen.putIfAbsent(number, use);
            if (other != null) {
                throw new UserError("Port " + number + " is set for both the " + other.words() + " and the "
                        + use.words() + "; give one of them another.");
            }
        });
    }

    public int of(Use use) {
        return numbers.get(use);
    }

    public String gatewayUrl() {
        return "http://localhost:" + of(Use.GATEWAY);
    }

    public String issuer() {
        return "http://localhost:" + of(Use.KEYCLOAK) + "/realms/scrutineer";
    }

    public String mailPageUrl() {
        return "http://localhost:" + of(Use.MAIL_PAGE);
    }

    public String kafkaBootstrap() {
        return "127.0.0.1:" + of(Use.KAFKA);
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + of(Use.POSTGRES) + "/" + database;
    }
}
