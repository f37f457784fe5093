package io.github.connectedsecurity.samples.label;

import io.github.connectedsecurity.core.errors.InterruptedCallException;
import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.samples.console.CommandLine;
import io.github.connectedsecurity.samples.console.Program;
import io.github.connectedsecurity.samples.console.Words;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The main job: reads the labels of a folder's files, asks which they should have, labels copies when told to, and asks what happened to them. */
public final class ScanAndLabel {
  private static final String NAME = "scan-and-label";
  private static final int SHOWN = 8;
  private static final String ROW = "%-28s  %-16s  %5s  %s%n";
  private static final String USAGE = """
      Reads the sensitivity labels of Office files, PDFs and mails, asks which they should have, and what data loss prevention saw of them.

        FOLDER          the files; without it, a few documents of the built-in company
        --write         also put labels on copies; the files themselves stay as they are
        --accept        take labels that are only recommended, too
        --copies DIR    where the copies go (target/labelled)
        --user NAME     by the policies of this user; without it, by those of the organization
        --report FILE   also write what was found as JSON
        --live          on a tenant, with AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET""";

  private final Tenant tenant;
  private final CommandLine line;
  private final PrintStream out;

  private ScanAndLabel(Tenant tenant, CommandLine line, PrintStream out) {
    this.tenant = tenant;
    this.line = line;
    this.out = out;
  }

  /** Runs with the words of the command line; see {@code --help}. */
  public static void main(String[] words) { Program.exit(() -> run(words, System.out, System.err, Tenant::open)); }

  static int run(String[] words, PrintStream out, PrintStream err, Function<CommandLine, Tenant> where) {
    return Program.run(NAME, err, () -> {
      CommandLine line = CommandLine.parse(Set.of("--help", "--live", "--write", "--accept"), Set.of("--copies", "--user", "--report"), words);
      if (line.has("--help")) {
        out.println(USAGE);
        return true;
      }
      Path folder = folder(line);
      try (Tenant tenant = where.apply(line)) {
        out.println(tenant.description());
        return new ScanAndLabel(tenant, line, out).work(folder);
      }
    });
  }

  private static Path folder(CommandLine line) throws IOException {
    Optional<Path> given = line.word().map(Path::of);
    if (given.isEmpty() && line.has("--live")) {
      throw new IllegalArgumentException("On a tenant, name the folder whose files you mean.");
    }
    if (given.filter(Files::exists).isEmpty() && given.isPresent()) {
      throw new NoSuchFileException(given.get().toString());
    }
    if (given.isPresent() && !Files.isDirectory(given.get())) {
      throw new IllegalArgumentException(given.get() + " is no folder.");
    }
    return given.isPresent() ? given.get() : SampleDocuments.write(Path.of("target", "documents"));
  }

  private boolean work(Path folder) throws IOException {
    Optional<Path> copies = line.has("--write") ? Optional.of(Path.of(line.value("--copies").orElse("target/labelled"))) : Optional.empty();
    if (copies.filter(where -> where.toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize())).isPresent()) {
      throw new IllegalArgumentException("The copies must go outside of " + folder + ", or the next run takes them for files of it.");
    }
    FolderScan scan = new FolderScan(tenant, folder, copies, line.has("--accept"));
    tolerant("The names of labels", scan::readNames);
    List<Path> files = scan.files();
    List<Finding> findings = new ArrayList<>();
    out.printf("%n" + ROW, "FILE", "LABEL", "CARDS", "VERDICT");
    try {
      for (Path file : files) {
        if (Thread.currentThread().isInterrupted()) {
          break;
        }
        Finding finding = scan.scan(file);
        findings.add(finding);
        out.printf(ROW, Words.cut(finding.file(), 28), Words.cut(finding.had(), 16), finding.cards(), Words.cut(finding.verdict(), 140));
      }
    } finally {
      out.printf("%n%d of %d files looked at, %d need a person.%n", findings.size(), files.size(), findings.stream().filter(one -> !one.good()).count());
      copies.ifPresentOrElse(where -> out.printf("Copies: %s%n", where), () -> out.println("Nothing was written: add --write to label copies."));
    }
    events(findings);
    report(findings);
    return findings.size() == files.size() && findings.stream().allMatch(Finding::good);
  }

  private void events(List<Finding> findings) {
    List<String> names = findings.stream().map(finding -> Path.of(finding.file()).getFileName().toString()).toList();
    out.printf("%nData loss prevention, the last 24 hours%n");
    tolerant("The audit log", () -> {
      List<DlpTrail.Event> events = new DlpTrail(tenant).events(names, Clock.systemUTC().instant());
      List<DlpTrail.Event> ours = events.stream().filter(DlpTrail.Event::ours).toList();
      out.printf("  %d events, %d about these files; records come an hour or more after what they tell of%n", events.size(), ours.size());
      (ours.isEmpty() ? events : ours).stream().limit(SHOWN).forEach(event -> out.printf("  %s%n", Words.cut(event.toString(), 140)));
    });
  }

  private void report(List<Finding> findings) throws IOException {
    if (line.value("--report").isPresent()) {
      Files.writeString(Path.of(line.value("--report").get()), Json.write(Map.of("files", findings.stream().map(Finding::json).toList())));
    }
  }

  private void tolerant(String what, Runnable source) {
    try {
      source.run();
    } catch (InterruptedCallException e) {
      throw e;
    } catch (SdkException e) {
      out.printf("  %s: not available here: %s%n", what, e.getMessage());
    }
  }
}
