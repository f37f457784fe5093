package io.github.connectedsecurity.emulator;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Runs the emulator as a program: {@code java -jar … [--port N] [--data DIR] [--quotas] …}. It ends when the process is stopped. */
public final class Main {
  private static final String USAGE = "Options: --port N, --data DIR, --seed N, --alerts N, --page-size N, --https, --quotas, --faults FILE,"
      + " --clock-offset DURATION.";
  /** Options with a value. */
  private static final List<String> WITH_VALUE = List.of("--port", "--data", "--seed", "--page-size", "--faults", "--clock-offset", "--alerts");

  private Main() {}

  /** Starts, prints how to connect, and stays. A wrong option ends it with one sentence and exit code 2. */
  public static void main(String[] arguments) throws InterruptedException {
    if (run(List.of(arguments), System.out, System.err) != 0) {
      System.exit(2);
    }
    Thread.currentThread().join();
  }

  static int run(List<String> arguments, PrintStream out, PrintStream err) {
    try {
      Optional<String> faults = faults(arguments);
      SecurityCloudEmulator emulator = builder(arguments).start();
      faults.ifPresent(json -> emulator.faults().plan(json));
      print(emulator, out);
      Runtime.getRuntime().addShutdownHook(new Thread(emulator::close));
      return 0;
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      return 2;
    }
  }

  private static SecurityCloudEmulator.Builder builder(List<String> arguments) {
    SecurityCloudEmulator.Builder builder = SecurityCloudEmulator.builder();
    for (int i = 0; i < arguments.size(); i++) {
      String option = arguments.get(i);
      if (option.equals("--https")) {
        builder.https();
        continue;
      }
      if (option.equals("--quotas")) {
        builder.quotas();
        continue;
      }
      if (!WITH_VALUE.contains(option)) {
        throw new IllegalArgumentException("Unknown option '" + option + "'. " + USAGE);
      }
      if (++i == arguments.size()) {
        throw new IllegalArgumentException("The option " + option + " needs a value. " + USAGE);
      }
      set(builder, option, arguments.get(i));
    }
    return builder;
  }

  private static void set(SecurityCloudEmulator.Builder builder, String option, String value) {
    switch (option) {
      case "--port" -> builder.port(Math.toIntExact(number(option, value)));
      case "--seed" -> builder.seed(number(option, value));
      case "--page-size" -> builder.pageSize(Math.toIntExact(number(option, value)));
      case "--alerts" -> builder.alerts(Math.toIntExact(number(option, value)));
      case "--clock-offset" -> builder.clock(Clock.offset(Clock.systemUTC(), offset(value)));
      case "--faults" -> path(option, value); // planned when the emulator is there
      default -> builder.data(path(option, value));
    }
  }

  /** The document of the last {@code --faults}, read before anything is started. */
  private static Optional<String> faults(List<String> arguments) {
    int at = arguments.lastIndexOf("--faults");
    if (at < 0 || at + 1 == arguments.size()) {
      return Optional.empty();
    }
    Path file = path("--faults", arguments.get(at + 1));
    try {
      String json = Files.readString(file);
      FaultScript.read(json);
      return Optional.of(json);
    } catch (IOException e) {
      throw new IllegalArgumentException("The file of faults " + file + " cannot be read.", e);
    }
  }

  private static Duration offset(String value) {
    try {
      return value.matches("-?\\d{1,9}") ? Duration.ofSeconds(Long.parseLong(value)) : Duration.parse(value);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("The option --clock-offset takes seconds or a duration such as -PT2H, not '" + value + "'.", e);
    }
  }

  private static long number(String option, String value) {
    if (!value.matches("\\d{1,9}")) {
      throw new IllegalArgumentException("The option " + option + " takes a whole number, not '" + value + "'.");
    }
    return Long.parseLong(value);
  }

  private static Path path(String option, String value) {
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("The option " + option + " takes a path, not '" + value + "'.", e);
    }
  }

  private static void print(SecurityCloudEmulator emulator, PrintStream out) {
    AppRegistration app = emulator.app();
    out.println("Security cloud emulator at " + emulator.url());
    out.println("  Data           " + emulator.summary());
    out.println("  Status page    " + emulator.statusPage());
    out.println("  Graph          " + emulator.url() + "/v1.0/security/alerts_v2, …/incidents (and /beta)");
    out.println("  Authority      " + emulator.authority());
    out.println("  Tenant         " + SecurityCloudEmulator.TENANT_ID);
    out.println("  Client id      " + app.clientId());
    out.println("  Client secret  " + app.clientSecret());
    out.println("Get a token, then use it:");
    out.println("  curl -d 'grant_type=client_credentials&client_id=" + app.clientId() + "&client_secret=" + app.clientSecret()
        + "&scope=https://graph.microsoft.com/.default' " + emulator.url() + "/" + SecurityCloudEmulator.TENANT_ID + "/oauth2/v2.0/token");
    out.println("  curl -H \"Authorization: Bearer $TOKEN\" '" + emulator.url() + "/v1.0/security/alerts_v2?$top=5'");
    out.println("From Java: a Cloud with this address (Cloud.builder(\"emulator\", …).service(Service.GRAPH, …)). Stop with Ctrl+C.");
    out.flush();
  }
}
