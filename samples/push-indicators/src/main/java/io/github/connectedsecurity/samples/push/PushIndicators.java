package io.github.connectedsecurity.samples.push;

import io.github.connectedsecurity.core.indicators.IndicatorFeed;
import io.github.connectedsecurity.defender.model.IndicatorAction;
import io.github.connectedsecurity.samples.console.CommandLine;
import io.github.connectedsecurity.samples.console.Program;
import io.github.connectedsecurity.samples.console.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** The main job: reads a feed, shows what would be sent where, and sends what is new when told to. */
public final class PushIndicators {
  private static final String NAME = "push-indicators";
  private static final int SHOWN = 20;
  private static final String USAGE = """
      Reads threat intelligence and sends what is new of it to Defender and Sentinel.

        FILE            a STIX 2 bundle, a MISP event as JSON, or CSV with a column 'value'; without it, a built-in bundle
        --write         send; without it, show what would be sent
        --action WORD   what Defender does about it: Audit (default), Warn, Block, BlockAndRemediate, Allowed
        --source NAME   under which Sentinel files it (Connected Security sample)
        --live          on a tenant, with AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET
        --workspace ID  on a tenant, the resource id of Sentinel's workspace; without it, to Defender only""";

  private PushIndicators() {}

  /** Runs with the words of the command line; see {@code --help}. */
  public static void main(String[] words) { Program.exit(() -> run(words, System.out, System.err, Tenant::open)); }

  static int run(String[] words, PrintStream out, PrintStream err, BiFunction<CommandLine, Instant, Tenant> where) {
    return Program.run(NAME, err, () -> {
      CommandLine line = CommandLine.parse(Set.of("--help", "--live", "--write"), Set.of("--action", "--source", "--workspace"), words);
      if (line.has("--help")) {
        out.println(USAGE);
        return true;
      }
      Instant now = Clock.systemUTC().instant();
      IndicatorFeed feed = feed(line.word(), now);
      action(line);
      show(feed, out);
      try (Tenant tenant = where.apply(line, now)) {
        out.println(tenant.description());
        boolean whole = true;
        for (Target target : tenant.targets()) {
          whole &= new Push(target, feed, out).run(line.has("--write"));
        }
        if (!line.has("--write")) {
          out.printf("%nNothing was sent: add --write to do it.%n");
        }
        return whole;
      }
    });
  }

  private static IndicatorFeed feed(Optional<String> file, Instant now) throws IOException {
    if (file.isPresent()) {
      return IndicatorFeed.read(Path.of(file.get()), now);
    }
    try (InputStream bundle = Objects.requireNonNull(PushIndicators.class.getResourceAsStream("payslip.stix.json"))) {
      return IndicatorFeed.parse(new String(bundle.readAllBytes(), StandardCharsets.UTF_8), now);
    }
  }

  /** What Defender shall do; a misspelt word must not become a new kind of action. */
  static IndicatorAction action(CommandLine line) {
    String word = line.value("--action").orElse(IndicatorAction.AUDIT.value());
    return IndicatorAction.known().stream().filter(known -> known.value().toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT))).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no action '" + word + "'; --help tells which there are."));
  }

  private static void show(IndicatorFeed feed, PrintStream out) {
    out.printf("%s: %,d to look for, %,d refused%n", feed.format(), feed.indicators().size(), feed.refused().size());
    feed.refused().stream().limit(SHOWN).forEach(one -> out.printf("  refused  %s: %s%n", Words.cut(one.name(), 70), Words.cut(one.reason(), 150)));
    if (feed.refused().size() > SHOWN) {
      out.printf("  … and %,d more%n", feed.refused().size() - SHOWN);
    }
  }
}
