package io.github.connectedsecurity.samples.quickstart;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words of the command line, understood. */
record Arguments(boolean help, boolean live, boolean write, Optional<Path> data, int port, Optional<Where> where, Optional<String> alert,
    Optional<String> assignee, int rows) {
  static final String USAGE = """
      Reads security alerts, shows where to begin, and takes the worst new one in hand.

        (no option)          on the emulator, which this program starts
        --data DIR           on the emulator, with the alerts and incidents of a folder of JSON files
        --port N             on the emulator, at this port
        --live               on a tenant, with AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET; reads only
        --write              on a tenant, also assign and comment the worst new alert
        --assignee NAME      to whom
        --where FIELD=VALUE  only alerts with this value, such as severity=high
        --alert ID           show one alert and end
        --rows N             show so many of the newest alerts (20)""";

  /** A condition that alerts must meet. */
  record Where(String field, String value) {}

  static Arguments parse(String... words) {
    Deque<String> rest = new ArrayDeque<>(List.of(words));
    Builder arguments = new Builder();
    while (!rest.isEmpty()) {
      String word = rest.pop();
      switch (word) {
        case "--help", "-h" -> arguments.help = true;
        case "--live" -> arguments.live = true;
        case "--write" -> arguments.write = true;
        case "--data" -> arguments.data = Path.of(next(word, rest));
        case "--port" -> arguments.port = number(word, next(word, rest), 65_535);
        case "--rows" -> arguments.rows = number(word, next(word, rest), 1_000_000);
        case "--where" -> arguments.where = where(next(word, rest));
        case "--alert" -> arguments.alert = next(word, rest);
        case "--assignee" -> arguments.assignee = next(word, rest);
        default -> throw new IllegalArgumentException("There is no option '" + word + "'; --help tells which there are.");
      }
    }
    return arguments.build();
  }

  private static String next(String option, Deque<String> rest) {
    if (rest.isEmpty()) {
      throw new IllegalArgumentException("The option " + option + " needs a value after it.");
    }
    return rest.pop();
  }

  private static int number(String option, String text, int most) {
    if (!text.matches("\\d{1,9}") || Integer.parseInt(text) > most) {
      throw new IllegalArgumentException("The option " + option + " takes a number from 0 to " + most + ", not '" + text + "'.");
    }
    return Integer.parseInt(text);
  }

  private static Where where(String text) {
    int equals = text.indexOf('=');
    if (equals < 1) {
      throw new IllegalArgumentException("The option --where takes FIELD=VALUE, such as severity=high, not '" + text + "'.");
    }
    return new Where(text.substring(0, equals), text.substring(equals + 1));
  }

  /** What has been understood so far. */
  private static final class Builder {
    private boolean help;
    private boolean live;
    private boolean write;
    private int port;
    private int rows = 20;
    private @Nullable Path data;
    private @Nullable Where where;
    private @Nullable String alert;
    private @Nullable String assignee;

    private Arguments build() {
      if (live && (data != null || port != 0)) {
        throw new IllegalArgumentException("The options --data and --port belong to the emulator; they do not go with --live.");
      }
      return new Arguments(help, live, write, Optional.ofNullable(data), port, Optional.ofNullable(where), Optional.ofNullable(alert),
          Optional.ofNullable(assignee), rows);
    }
  }
}
