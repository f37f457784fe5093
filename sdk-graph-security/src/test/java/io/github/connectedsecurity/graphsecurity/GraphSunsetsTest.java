package io.github.connectedsecurity.graphsecurity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.Retirement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GraphSunsetsTest {

  private static final Pattern ROW = Pattern.compile("\\| (.+?) \\| (.+?) \\| (.+?) \\| (.+?) \\| (.+?) \\| (.+?) \\|");

  @Test
  void page_saysWhatTheTableSays() throws java.io.IOException {
    List<String> page = Files.readAllLines(Path.of("../docs/reference/sunsets.md")).stream().map(ROW::matcher).filter(Matcher::matches)
        .map(row -> row.group(0)).filter(row -> !row.startsWith("| what ") && !row.startsWith("|---")).toList();

    assertThat(page).containsExactlyElementsOf(GraphSunsets.all().stream().map(GraphSunsetsTest::row).toList());
  }

  @Test
  void retired_isWhatTheOperationsRefuse() {
    Set<Retirement> refused = GraphOperations.all().stream().flatMap(operation -> operation.retirement().stream()).collect(Collectors.toSet());

    assertThat(refused).isEqualTo(GraphSunsets.all().stream().filter(sunset -> sunset.state() == GraphSunset.State.RETIRED).map(GraphSunset::retirement)
        .collect(Collectors.toSet()));
  }

  @Test
  void overdue_tellsWhatHasEndedWithoutBeingMarked() {
    assertThat(GraphSunsets.overdue(LocalDate.parse("2027-01-31"))).isEmpty();
    assertThat(GraphSunsets.overdue(LocalDate.parse("2027-02-01"))).extracting(sunset -> sunset.retirement().surface())
        .containsExactly("the hunting APIs of Defender for Endpoint and Defender XDR");
    assertThat(GraphSunsets.overdue(LocalDate.parse("2028-03-18"))).hasSize(2);
  }

  /** Warns rather than fails: a build of an old commit must not break because time has passed. */
  @Test
  void today_nothingIsOverdue_orTheBuildWarns() {
    for (GraphSunset sunset : GraphSunsets.overdue(LocalDate.now(java.time.ZoneOffset.UTC))) {
      System.getLogger("sunsets").log(System.Logger.Level.WARNING, "The day has passed: " + sunset.retirement().notice() + " Look it up, and set its state.");
    }
    assertThat(GraphSunsets.all()).allSatisfy(sunset -> assertThat(sunset.retirement().endsOn()).isPresent());
  }

  private static String row(GraphSunset sunset) {
    Retirement end = sunset.retirement();
    return "| " + String.join(" | ", end.surface(), sunset.state().name().toLowerCase(Locale.ROOT), end.since().map(LocalDate::toString).orElse("-"),
        end.endsOn().map(LocalDate::toString).orElse("-"), end.replacement().replaceAll(",$", ""), end.source().toString()) + " |";
  }
}
