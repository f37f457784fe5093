package io.github.connectedsecurity.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.emulator.internal.dataset.CompanyDataset;
import io.github.connectedsecurity.emulator.internal.dataset.Dataset;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CompanyDatasetTest {
  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
  private static final Dataset DATA = CompanyDataset.create(SecurityCloudEmulator.TENANT_ID, 42, NOW);

  @Test
  void seedAndTime_decideEverything() {
    assertThat(CompanyDataset.create(SecurityCloudEmulator.TENANT_ID, 42, NOW)).isEqualTo(DATA);
    assertThat(CompanyDataset.create(SecurityCloudEmulator.TENANT_ID, 43, NOW)).isNotEqualTo(DATA);
  }

  @Test
  void time_movesTheWholeStory() {
    Dataset later = CompanyDataset.create(SecurityCloudEmulator.TENANT_ID, 42, NOW.plus(Duration.ofDays(3)));

    assertThat(texts(later.alerts(), "id")).isEqualTo(texts(DATA.alerts(), "id"));
    assertThat(later.alerts()).zipSatisfy(DATA.alerts(),
        (moved, alert) -> assertThat(time(moved, "createdDateTime")).isEqualTo(time(alert, "createdDateTime").plus(Duration.ofDays(3))));
  }

  @Test
  void alerts_areAFewHundred_overManyProducts_andFresh() {
    assertThat(DATA.alerts()).hasSizeBetween(200, 500);
    assertThat(texts(DATA.alerts(), "id")).doesNotHaveDuplicates();
    assertThat(new HashSet<>(texts(DATA.alerts(), "serviceSource"))).hasSizeGreaterThanOrEqualTo(12);
    assertThat(new HashSet<>(texts(DATA.alerts(), "status"))).containsExactlyInAnyOrder("new", "inProgress", "resolved");
    assertThat(DATA.alerts()).anySatisfy(alert -> assertThat(time(alert, "createdDateTime")).isAfter(NOW.minus(Duration.ofHours(1))));
    assertThat(DATA.alerts()).allSatisfy(alert -> {
      assertThat(time(alert, "firstActivityDateTime")).isBeforeOrEqualTo(time(alert, "createdDateTime"));
      assertThat(time(alert, "createdDateTime")).isBefore(NOW);
      assertThat(time(alert, "lastUpdateDateTime")).isAfter(time(alert, "createdDateTime")).isBefore(NOW);
      assertThat(alert.get("resolvedDateTime") != null).isEqualTo("resolved".equals(alert.get("status")));
    });
  }

  @Test
  void incidents_groupTheAlerts() {
    List<String> incidents = texts(DATA.incidents(), "id");

    assertThat(incidents).doesNotHaveDuplicates().containsAll(texts(DATA.alerts(), "incidentId"));
    assertThat(texts(DATA.alerts(), "incidentId")).containsAll(incidents);
    assertThat(texts(DATA.incidents(), "createdDateTime")).extracting(Instant::parse).allMatch(NOW::isAfter);
  }

  @Test
  void evidence_coversEverySubtypeOfTheSheet() {
    Set<String> types = new TreeSet<>();
    DATA.alerts().forEach(alert -> collect(alert.get("evidence"), types));

    assertThat(types).hasSize(48).allMatch(type -> type.startsWith("#microsoft.graph.security.") && type.endsWith("Evidence"));
  }

  @Test
  void attack_isToldWithTheSamePeopleAndThings() {
    List<Map<String, Object>> story = story();

    for (String followed : List.of("lena.aydin@larkspur.example", "WS-0107", "203.0.113.77", "payview.dll", "svc-backup@larkspur.example", "FS-01")) {
      assertThat(story.stream().filter(alert -> alert.toString().contains(followed)).map(alert -> alert.get("serviceSource")).collect(Collectors.toSet()))
          .as(followed).hasSizeGreaterThanOrEqualTo(followed.equals("payview.dll") ? 1 : 2);
    }
    assertThat(story.stream().flatMap(alert -> hashes(alert, "payview.dll")).collect(Collectors.toSet())).hasSize(1);
  }

  @Test
  void namesAndAddresses_areReservedForExamples() {
    String all = DATA.alerts().toString() + DATA.incidents();

    Matcher addresses = Pattern.compile("\\b\\d{1,3}(?:\\.\\d{1,3}){3}\\b").matcher(all);
    Set<String> foreign = new TreeSet<>();
    while (addresses.find()) {
      if (!addresses.group().matches("(192\\.0\\.2|198\\.51\\.100|203\\.0\\.113)\\.\\d+")) {
        foreign.add(addresses.group());
      }
    }
    Matcher mails = Pattern.compile("[\\w.-]+@([\\w.-]+)").matcher(all);
    while (mails.find()) {
      if (!mails.group(1).matches("(.*\\.)?(example|example\\.(com|net|org)|thread\\.v2)")) {
        foreign.add(mails.group());
      }
    }
    assertThat(foreign).isEmpty();
  }

  @Test
  void texts_haveNoPlaceLeftEmpty() { assertThat(DATA.alerts().toString()).doesNotContain("${").doesNotContain("$ref").doesNotContain("@type="); }

  private static List<Map<String, Object>> story() {
    Object incident = DATA.incidents().stream().filter(one -> String.valueOf(one.get("displayName")).startsWith("Multi-stage")).findFirst().orElseThrow()
        .get("id");
    return DATA.alerts().stream().filter(alert -> String.valueOf(incident).equals(alert.get("incidentId"))).toList();
  }

  private static Stream<String> hashes(@Nullable Object tree, String file) {
    if (tree instanceof List<?> list) {
      return list.stream().flatMap(element -> hashes(element, file));
    }
    if (!(tree instanceof Map<?, ?> object)) {
      return Stream.of();
    }
    Stream<String> own = file.equals(object.get("fileName")) ? Stream.of(String.valueOf(object.get("sha256"))) : Stream.of();
    return Stream.concat(own, object.values().stream().flatMap(member -> hashes(member, file)));
  }

  private static void collect(@Nullable Object tree, Set<String> types) {
    if (tree instanceof List<?> list) {
      list.forEach(element -> collect(element, types));
    } else if (tree instanceof Map<?, ?> object) {
      if (object.get("@odata.type") instanceof String type) {
        types.add(type);
      }
      object.values().forEach(member -> collect(member, types));
    }
  }

  private static List<String> texts(List<Map<String, Object>> entities, String name) {
    return entities.stream().map(entity -> String.valueOf(entity.get(name))).toList();
  }

  private static Instant time(Map<String, Object> entity, String name) { return Instant.parse(String.valueOf(entity.get(name))); }
}
