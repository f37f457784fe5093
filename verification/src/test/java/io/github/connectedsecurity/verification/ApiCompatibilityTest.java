package io.github.connectedsecurity.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What worked with the last release, and with the last commit, works still. */
class ApiCompatibilityTest {
  @Test
  void api_keepsWhatTheLastReleaseHad(@TempDir Path folder) throws IOException { keepsWhatWasIn(FormerSources.lastTag(), "release tag", folder); }

  @Test
  void api_keepsWhatTheLastCommitHad(@TempDir Path folder) throws IOException { keepsWhatWasIn(FormerSources.lastCommit(), "commit", folder); }

  @Test
  void removedMethod_isABreak(@TempDir Path folder) throws IOException {
    Path before = library(folder.resolve("before"), "public void stay() {} public void go() {}");
    Path after = library(folder.resolve("after"), "public void stay() {} void own() {}");

    assertThat(ApiChanges.breaking(List.of(before), List.of(after), Set.of("some.where"))).containsExactly("some.where.Thing#go() METHOD_REMOVED");
  }

  @Test
  void addedMethod_isNone(@TempDir Path folder) throws IOException {
    Path before = library(folder.resolve("before"), "public void stay() {}");
    Path after = library(folder.resolve("after"), "public void stay() {} public void come() {}");

    assertThat(ApiChanges.breaking(List.of(before), List.of(after), Set.of("some.where"))).isEmpty();
  }

  private static void keepsWhatWasIn(Optional<String> revision, String kind, Path folder) throws IOException {
    assumeTrue(revision.isPresent(), () -> "There is no earlier " + kind + " to compare with.");
    List<Path> today = House.runtimeJars().stream().filter(jar -> jar.getFileName().toString().startsWith("sdk-")).toList();
    List<String> breaks = ApiChanges.breaking(List.of(FormerSources.jar(revision.orElseThrow(), folder)), today, House.exportedPackages());

    System.out.println("Compared the API with " + kind + " " + revision.orElseThrow() + ": " + breaks.size() + " breaks.");
    assertThat(breaks).filteredOn(found -> !isAccepted(found))
        .as("breaks since %s; a meant one goes into accepted-api-changes.txt", revision.orElseThrow()).isEmpty();
  }

  private static boolean isAccepted(String found) {
    return House.read(House.CHECKOUT.resolve("verification/accepted-api-changes.txt")).lines().filter(line -> line.contains(" -- ") && !line.startsWith("#"))
        .map(line -> line.substring(0, line.indexOf(" -- ")).strip())
        .anyMatch(accepted -> accepted.endsWith("*") ? found.startsWith(accepted.substring(0, accepted.length() - 1)) : found.equals(accepted));
  }

  private static Path library(Path folder, String members) throws IOException {
    Path source = Files.createDirectories(folder.resolve("some/where")).resolve("Thing.java");
    Files.writeString(source, "package some.where; public class Thing { " + members + " }");
    Path classes = Files.createDirectories(folder.resolve("classes"));
    FormerSources.compile(List.of(source), classes, classes.toString());
    return FormerSources.pack(classes, folder.resolve("thing.jar"));
  }
}
