package io.github.connectedsecurity.core.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.connectedsecurity.core.json.OpenValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The examples of docs/guides/queries.md, and a check that the guide shows exactly what stands here. */
class QueriesGuideTest {
  /** How much risk a machine carries. */
  record Level(String value) implements OpenValue {
    static final Level MEDIUM = new Level("Medium");
    static final Level HIGH = new Level("High");
  }

  static final ODataRules MACHINES = ODataRules.entity("machines")
      .filter("computerDnsName", "riskScore", "lastSeen")
      .order("lastSeen")
      .top(10_000).skip()
      .build();

  private final ODataText name = ODataField.text("computerDnsName");
  private final ODataEnumeration<Level> risk = ODataField.enumeration("riskScore");
  private final ODataComparable<Instant> seen = ODataField.instant("lastSeen");
  private final Instant since = Instant.parse("2026-01-01T00:00:00Z");
  private final Instant until = Instant.parse("2026-01-02T00:00:00Z");

  @Test
  void conditions() {
    ODataFilter filter = name.startsWith("web").and(seen.ge(since).or(seen.isNull()));
    assertThat(filter.text()).isEqualTo("startswith(computerDnsName,'web') and (lastSeen ge 2026-01-01T00:00:00Z or lastSeen eq null)");
    ODataFilter several = risk.in(List.of(Level.MEDIUM, Level.HIGH));
    assertThat(several.text()).isEqualTo("riskScore in ('Medium','High')");
    ODataFilter spelledOut = risk.eqAny(List.of(Level.MEDIUM, Level.HIGH));
    assertThat(spelledOut.text()).isEqualTo("riskScore eq 'Medium' or riskScore eq 'High'");
    ODataFilter window = seen.between(since, until);
    assertThat(window.text()).isEqualTo("lastSeen ge 2026-01-01T00:00:00Z and lastSeen le 2026-01-02T00:00:00Z");
  }

  @Test
  void collections() {
    ODataFilter byUser = ODataCollection.of("userStates").any(user -> user.text("userPrincipalName").eq("o'neil@contoso.com"));
    assertThat(byUser.text()).isEqualTo("userStates/any(a:a/userPrincipalName eq 'o''neil@contoso.com')");
    ODataFilter byDomain = ODataCollection.of("domainNames").any(domain -> domain.asText().endsWith("contoso.com"));
    assertThat(byDomain.text()).isEqualTo("domainNames/any(a:endswith(a,'contoso.com'))");
  }

  @Test
  void options() {
    ODataQuery query = ODataQuery.of(MACHINES, q -> q
        .filter(risk.eq(Level.HIGH))
        .filter(seen.ge(since))
        .orderBy(seen.desc())
        .top(500));
    assertThat(query.parameters()).containsExactly(
        entry("$filter", "riskScore eq 'High' and lastSeen ge 2026-01-01T00:00:00Z"), entry("$orderby", "lastSeen desc"), entry("$top", "500"));
  }

  @Test
  void kql() {
    Kql query = Kql.of("""
            DeviceEvents
            | where DeviceName == {name} and Timestamp > {since}
            | where ActionType in ({actions})
            """)
        .with("name", "web\"1\"")
        .with("since", since)
        .with("actions", List.of("ProcessCreated", "FileCreated"));
    assertThat(query.text()).isEqualTo("""
        DeviceEvents
        | where DeviceName == "web\\"1\\"" and Timestamp > datetime(2026-01-01T00:00:00Z)
        | where ActionType in (dynamic(["ProcessCreated","FileCreated"]))
        """);
    Kql count = Kql.of("{table:id} | summarize count() by {column:id}").with("table", "SigninLogs").with("column", "Location");
    assertThat(count.text()).isEqualTo("['SigninLogs'] | summarize count() by ['Location']");
    DeclaredKql declared = Kql.of("DeviceEvents | where DeviceName == {name}").with("name", "web1").declared();
    assertThat(declared.text()).isEqualTo("declare query_parameters(p_name:string);\nDeviceEvents | where DeviceName == p_name");
    assertThat(declared.parameters()).containsExactly(entry("p_name", "\"web1\""));
  }

  @Test
  void theGuide_showsThisCode() throws IOException {
    String code = squeezed(Files.readString(file("sdk-core/src/test/java/io/github/connectedsecurity/core/query/QueriesGuideTest.java")));
    Matcher block = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(file("docs/guides/queries.md")));
    int statements = 0;
    while (block.find()) {
      String withoutComments = block.group(1).replaceAll("(?m)^//.*$", "");
      for (String statement : withoutComments.split("(?<=;)\n", -1)) {
        if (!statement.isBlank()) {
          assertThat(code).contains(squeezed(statement));
          statements++;
        }
      }
    }
    assertThat(statements).isEqualTo(14);
  }

  private static String squeezed(String text) { return text.replaceAll("\\s+", " ").strip(); }

  private static Path file(String name) {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve(name))) {
      folder = Objects.requireNonNull(folder.getParent(), "no folder above holds the file");
    }
    return folder.resolve(name);
  }
}
