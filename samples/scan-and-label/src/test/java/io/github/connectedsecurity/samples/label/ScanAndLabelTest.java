package io.github.connectedsecurity.samples.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.AppRegistration;
import io.github.connectedsecurity.emulator.SecurityCloudEmulator;
import io.github.connectedsecurity.mip.metadata.ContentLabel;
import io.github.connectedsecurity.mip.metadata.LabelledFile;
import io.github.connectedsecurity.samples.console.Program;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScanAndLabelTest {
  private static final SecurityCloudEmulator CLOUD = SecurityCloudEmulator.start();

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path folder;

  @BeforeEach
  void asAtTheStart() { CLOUD.reset(); }

  @AfterAll
  static void stop() { CLOUD.close(); }

  private int run(SecurityCloudEmulator cloud, String... words) {
    return ScanAndLabel.run(words, print(out), print(err), line -> Tenant.emulated(cloud, line, () -> {}));
  }

  private static PrintStream print(ByteArrayOutputStream bytes) { return new PrintStream(bytes, true, StandardCharsets.UTF_8); }

  private String out() { return out.toString(StandardCharsets.UTF_8); }

  private String err() { return err.toString(StandardCharsets.UTF_8); }

  private Path documents() throws IOException { return SampleDocuments.write(folder.resolve("documents")); }

  @Test
  void withoutWrite_saysWhichLabelFilesWouldGet_andLeavesAllAsItIs() throws IOException {
    Path documents = documents();
    byte[] before = Files.readAllBytes(documents.resolve("refunds.docx"));

    assertThat(run(CLOUD, documents.toString())).as(out() + err()).isZero();
    assertThat(out()).containsPattern("menu.docx +- +0 +nothing to do").containsPattern("refunds.docx +- +3 +recommended to a person: ")
        .containsPattern("invoice.pdf +- +1 +recommended to a person: ").contains("Nothing was written", "Data loss prevention");
    assertThat(Files.readAllBytes(documents.resolve("refunds.docx"))).isEqualTo(before);
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all).containsExactly(documents);
    }
  }

  @Test
  void withWrite_labelsCopies_andTheirDecisionIsThenKept() throws IOException {
    Path documents = documents();
    Path copies = folder.resolve("copies");
    Path report = folder.resolve("report.json");

    String[] words = {documents.toString(), "--write", "--accept", "--copies", copies.toString(), "--report", report.toString()};
    assertThat(run(CLOUD, words)).as(out() + err()).isZero();
    assertThat(labelOf(copies.resolve("refunds.docx")).isEnabled()).isTrue();
    assertThat(labelOf(copies.resolve("invoice.pdf")).labelId()).isEqualTo(labelOf(copies.resolve("refunds.docx")).labelId());
    assertThat(LabelledFile.of(documents.resolve("refunds.docx")).read().isEmpty()).isTrue();
    assertThat(copies.resolve("menu.docx")).doesNotExist();
    assertThat((List<?>) Json.object(Files.readString(report)).get("files")).hasSize(3);

    out.reset();
    assertThat(run(CLOUD, copies.toString())).isZero();
    assertThat(out()).as("a copy has what it should have").containsPattern("refunds.docx +[A-Z].* +3 +nothing to do");
  }

  @Test
  void labelThatEncrypts_isNotPretended() throws IOException {
    Path documents = documents();
    SampleDocuments.word(documents.resolve("customers.docx"), IntStream.range(0, 12).mapToObj(ScanAndLabelTest::card).collect(Collectors.joining(", ")));

    assertThat(run(CLOUD, documents.toString(), "--write", "--copies", folder.resolve("copies").toString())).isEqualTo(Program.INCOMPLETE);
    assertThat(out()).containsPattern("customers.docx +- +12 +not labelled: .*native");
    assertThat(folder.resolve("copies")).doesNotExist();
  }

  private static String card(int customer) {
    String body = "4000000000000" + (10 + customer);
    return IntStream.range(0, 10).mapToObj(last -> body + last).filter(CardFinder::isCard).findFirst().orElseThrow();
  }

  private static ContentLabel labelOf(Path file) throws IOException {
    return LabelledFile.of(file).read().label(SecurityCloudEmulator.TENANT_ID).orElseThrow();
  }

  @Test
  void whatDataLossPreventionSaw_ofAnEarlierRun_isTold() throws IOException {
    Path documents = documents();
    AtomicReference<Duration> ago = new AtomicReference<>(Duration.ofHours(3));
    Clock clock = new Clock() {
      @Override
      public Instant instant() { return Clock.systemUTC().instant().minus(ago.get()); }

      @Override
      public ZoneId getZone() { return ZoneOffset.UTC; }

      @Override
      public Clock withZone(ZoneId zone) { return this; }
    };
    try (SecurityCloudEmulator cloud = SecurityCloudEmulator.builder().clock(clock).start()) {
      run(cloud, documents.toString());
      ago.set(Duration.ZERO);
      out.reset();

      assertThat(run(cloud, documents.toString())).as(out() + err()).isZero();
      assertThat(out()).contains(" 2 about these files").containsPattern("refunds.docx +Label Confidential");
    }
  }

  @Test
  void tornFile_isNamed_andStopsNoOther() throws IOException {
    Path documents = documents();
    Files.writeString(documents.resolve("torn.docx"), "PK, but nothing behind it");

    assertThat(run(CLOUD, documents.toString())).isEqualTo(Program.INCOMPLETE);
    assertThat(out()).containsPattern("torn.docx +- +0 +(broken|unsupported): ").contains("4 of 4 files looked at, 1 need a person.");
  }

  @Test
  void missingRight_isNamed() throws IOException {
    AppRegistration app = AppRegistration.of("reader", "ActivityFeed.Read", "ActivityFeed.ReadDlp");
    try (SecurityCloudEmulator cloud = SecurityCloudEmulator.builder().app(app).start()) {
      assertThat(run(cloud, documents().toString())).isEqualTo(Program.INCOMPLETE);
      assertThat(out()).containsPattern("not available here: .*InformationProtectionPolicy\\.Read");
    }
  }

  @Test
  void brokenOff_saysHowFarItCame() throws IOException {
    Path documents = documents();
    Thread.currentThread().interrupt();

    assertThat(run(CLOUD, documents.toString(), "--write", "--copies", folder.resolve("copies").toString())).isEqualTo(Program.BROKEN_OFF);
    assertThat(err()).contains("Broken off");
    assertThat(folder.resolve("copies")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "/no/such/folder|There is no /no/such/folder.",
      "pom.xml|pom.xml is no folder",
      "a b|One file or folder",
      "src --write --copies src/copies|outside of src",
      "--live|name the folder",
      "--colour|--colour"
  })
  void badInput_endsInOneSentence(String line, String named) {
    int code = ScanAndLabel.run(line.split(" ", -1), print(out), print(err), words -> Tenant.emulated(CLOUD, words, () -> {}));

    assertThat(code).isEqualTo(Program.UNUSABLE);
    assertThat(err().strip().lines()).hasSize(1).first().asString().startsWith("scan-and-label: ").contains(named);
  }
}
