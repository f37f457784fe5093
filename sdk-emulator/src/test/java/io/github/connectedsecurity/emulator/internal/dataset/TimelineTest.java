package io.github.connectedsecurity.emulator.internal.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.emulator.internal.dataset.Happening.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static final String TENANT = "0f0e0d0c-0b0a-4908-8706-050403020100";
  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
  private static final Timeline TIMELINE = Timeline.create(TENANT, 42, NOW);
  private static final Company COMPANY = TIMELINE.company();

  @Test
  void seedAndTime_decideEverything() {
    assertThat(Timeline.create(TENANT, 42, NOW).events()).isEqualTo(TIMELINE.events());
    assertThat(Timeline.create(TENANT, 43, NOW).events()).isNotEqualTo(TIMELINE.events());
  }

  @Test
  void events_areOfOneMonth_inOrder_withIdsOfTheirOwn() {
    assertThat(TIMELINE.events()).hasSizeGreaterThan(5_000).isSortedAccordingTo(Comparator.comparing(Happening::time))
        .allMatch(event -> event.time().isBefore(NOW) && !event.time().isBefore(NOW.minus(Timeline.MONTH)));
    assertThat(TIMELINE.events()).extracting(Happening::id).doesNotHaveDuplicates();
    assertThat(TIMELINE.events().stream().map(Happening::kind).collect(Collectors.toSet())).containsExactlyInAnyOrder(Kind.values());
  }

  @Test
  void days_areTheSame_wheneverTheyAreAskedFor_andGoOnAfterTheStart() {
    Timeline later = Timeline.create(TENANT, 42, NOW.plus(Duration.ofDays(3)));
    Instant morning = Instant.parse("2026-11-25T00:00:00Z");

    List<Happening> day = TIMELINE.between(morning, morning.plus(Duration.ofDays(1)));

    assertThat(day).hasSizeGreaterThan(200).allMatch(event -> !event.isNotable());
    assertThat(later.between(morning, morning.plus(Duration.ofDays(1))).stream().filter(event -> !event.isNotable())).isEqualTo(day);
  }

  @Test
  void attack_happensWhereTheAlertsSayIt() {
    Dataset alerts = CompanyDataset.create(TENANT, 42, NOW);
    String told = alerts.alerts().toString();

    for (Happening event : TIMELINE.notable()) {
      event.device().ifPresent(device -> assertThat(told).contains(device.id(), device.name(), device.ip()));
      event.user().ifPresent(user -> assertThat(told).contains(user.upn(), user.sid()));
      event.place().ifPresent(place -> assertThat(told).contains(place.ip()));
      event.mail().filter(mail -> mail.threat().isPresent()).ifPresent(mail -> assertThat(told).contains(mail.networkMessageId(), mail.subject()));
    }
    for (String key : List.of("lure", "loader", "dumper", "archive", "plan", "rundll32", "7z")) {
      assertThat(told).contains(COMPANY.file(key).sha256());
    }
    Instant clicked = alerts.alerts().stream().filter(alert -> "User clicked through a warning to a phishing page".equals(alert.get("title")))
        .map(alert -> Instant.parse(String.valueOf(alert.get("firstActivityDateTime")))).findFirst().orElseThrow();
    assertThat(Duration.between(TIMELINE.notable(Kind.LINK_CLICKED).get(0).time(), clicked)).isBetween(Duration.ZERO, Duration.ofMinutes(1));
  }

  @Test
  void attack_goesFromTheMailToTheLabelledDocuments() {
    assertThat(attack(Kind.MAIL_DELIVERED)).hasSize(1);
    assertThat(attack(Kind.LOGGED_ON).get(0).device()).contains(COMPANY.device("fs01"));
    assertThat(attack(Kind.DOCUMENT_DOWNLOADED)).hasSize(3).allSatisfy(download -> {
      assertThat(download.user()).contains(COMPANY.user("lena"));
      assertThat(download.place()).contains(COMPANY.place("attacker"));
      assertThat(download.file().orElseThrow().label()).isPresent();
    });
    assertThat(attack(Kind.BLOB_READ).get(0).file()).contains(COMPANY.file("archive"));
  }

  @Test
  void company_knowsEverythingByOneIdOnly() {
    assertThat(COMPANY.users()).hasSize(13).extracting(Company.User::upn).doesNotHaveDuplicates();
    assertThat(COMPANY.people()).hasSize(12).allMatch(user -> user.objectId().isPresent());
    assertThat(COMPANY.devices()).hasSize(14).extracting(Company.Device::id).doesNotHaveDuplicates();
    assertThat(COMPANY.files()).extracting(Company.FileItem::sha256).doesNotHaveDuplicates();
    assertThat(COMPANY.places()).extracting(Company.Place::ip).doesNotHaveDuplicates();
    assertThat(COMPANY.documents().stream().flatMap(file -> file.label().stream()).map(Company.Label::name).collect(Collectors.toSet()))
        .isEqualTo(Set.of("Public", "General", "Confidential", "Highly Confidential"));
  }

  private static List<Happening> attack(Kind kind) { return TIMELINE.notable(kind).stream().filter(event -> event.story().equals("attack")).toList(); }
}
