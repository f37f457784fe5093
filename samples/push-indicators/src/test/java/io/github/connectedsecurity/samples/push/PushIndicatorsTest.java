package io.github.connectedsecurity.samples.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.defender.DefenderClient;
import io.github.connectedsecurity.defender.model.Indicator;
import io.github.connectedsecurity.defender.model.IndicatorAction;
import io.github.connectedsecurity.emulator.AppRegistration;
import io.github.connectedsecurity.emulator.SecurityCloudEmulator;
import io.github.connectedsecurity.samples.console.Program;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PushIndicatorsTest {
  private static final SecurityCloudEmulator CLOUD = SecurityCloudEmulator.start();

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path folder;

  @BeforeEach
  void asAtTheStart() { CLOUD.reset(); }

  @AfterAll
  static void stop() { CLOUD.close(); }

  private int run(String... words) { return run(CLOUD, out, words); }

  private int run(SecurityCloudEmulator cloud, ByteArrayOutputStream screen, String... words) {
    return PushIndicators.run(words, print(screen), print(err), (line, now) -> Tenant.emulated(cloud, line, now, () -> {}));
  }

  private static PrintStream print(ByteArrayOutputStream bytes) { return new PrintStream(bytes, true, StandardCharsets.UTF_8); }

  private String out() { return out.toString(StandardCharsets.UTF_8); }

  private String err() { return err.toString(StandardCharsets.UTF_8); }

  private static long sent(SecurityCloudEmulator cloud) {
    return cloud.requests().stream().filter(request -> request.method().equals("POST") && request.path().matches(".*(/indicators/import|:upload)")).count();
  }

  @Test
  void withoutWrite_showsWhatWouldBeSent_andSendsNothing() {
    assertThat(run()).as(out() + err()).isZero();

    assertThat(out()).contains("STIX bundle: 5 to look for, 3 refused", "email-addr:value", "'192.168.0.17' is not an address of the internet", "It ended at",
        "Defender", "5 to send, 0 there already", "would send  DOMAIN payslip-portal.example", "Sentinel", "Nothing was sent");
    assertThat(sent(CLOUD)).isZero();
  }

  @Test
  void withWrite_sendsToBoth_andASecondTimeNothing() {
    assertThat(run("--write", "--action", "Block")).as(out() + err()).isZero();

    assertThat(out()).contains("Defender  [████", "sent      SHA256 7d865e959b2466918c9863afca942d0fb89d7c9ac0c99bafc3749504ded97730",
        "A second run would send 0.");
    DefenderClient defender = DefenderClient.create(CLOUD.options());
    assertThat(defender.indicators().list().stream()).filteredOn(Indicator::action, Optional.of(IndicatorAction.BLOCK))
        .extracting(one -> one.indicatorValue().orElse("")).contains("payslip-portal.example", "203.0.113.77",
            "7d865e959b2466918c9863afca942d0fb89d7c9ac0c99bafc3749504ded97730");
    assertThat(sent(CLOUD)).isEqualTo(2);

    out.reset();
    assertThat(run("--write", "--action", "Block")).isZero();
    assertThat(out()).contains("0 to send, 5 there already").doesNotContain("sent  ");
    assertThat(sent(CLOUD)).isEqualTo(2);
  }

  @Test
  void manyRows_goInChunks_withAVerdictOnEach() throws IOException {
    Path feed = Files.writeString(folder.resolve("feed.csv"), "value,title\n" + IntStream.range(0, 620).mapToObj(i -> "bad" + i + ".example,Bad")
        .collect(Collectors.joining("\n")) + "\nnot a domain,Broken\n");

    assertThat(run(feed.toString(), "--write")).as(err()).isZero();
    assertThat(out()).contains("620 to look for, 1 refused", "refused  line 622: ", "500 of 620", "620 of 620");
    assertThat(out().lines().filter(line -> line.startsWith("  sent "))).hasSize(2 * 620);
    assertThat(sent(CLOUD)).isEqualTo(2 + 7);
  }

  @Test
  void mispEvent_isRead() throws IOException {
    Path event = Files.writeString(folder.resolve("event.json"), """
        {"Event": {"info": "Payslips", "Attribute": [
          {"type": "ip-dst|port", "value": "203.0.113.9|443", "to_ids": true, "uuid": "u1"},
          {"type": "filename|md5", "value": "a.exe|acbd18db4cc2f85cedef654fccc4a4d8", "to_ids": true, "uuid": "u2"},
          {"type": "comment", "value": "look here", "to_ids": false, "uuid": "u3"}]}}""");

    assertThat(run(event.toString())).as(err()).isZero();
    assertThat(out()).contains("MISP event: 2 to look for, 1 refused", "u3 (comment)", "would send  IPV4 203.0.113.9", "would send  MD5 acbd18db");
  }

  @Test
  void missingRight_isNamed() {
    try (SecurityCloudEmulator cloud = SecurityCloudEmulator.builder().app(AppRegistration.of("reader", "Machine.Read.All")).start()) {
      assertThat(run(cloud, out, "--write")).isEqualTo(Program.INCOMPLETE);
      assertThat(out()).containsPattern("not available here: .*Ti\\.ReadWrite");
    }
  }

  @Test
  void brokenOff_saysOfEachWhatIsKnown() {
    ByteArrayOutputStream impatient = new ByteArrayOutputStream() {
      @Override
      public synchronized void write(byte[] bytes, int from, int length) {
        super.write(bytes, from, length);
        if (toString(StandardCharsets.UTF_8).endsWith("5 of 5\n")) {
          Thread.currentThread().interrupt(); // as Ctrl-C does, when Defender has its indicators
        }
      }
    };

    assertThat(run(CLOUD, impatient, "--write")).isEqualTo(Program.BROKEN_OFF);
    assertThat(impatient.toString(StandardCharsets.UTF_8)).contains("sent      DOMAIN payslip-portal.example");
    assertThat(err()).contains("Broken off");
    assertThat(sent(CLOUD)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "/no/such/feed.json|2|There is no /no/such/feed.json.",
      "--action Blok|2|'Blok'",
      "one.csv two.csv|2|One file",
      "--colour|2|--colour"
  })
  void badInput_endsInOneSentence(String line, int exit, String named) {
    int code = PushIndicators.run(line.split(" ", -1), print(out), print(err), (words, now) -> Tenant.emulated(CLOUD, words, now, () -> {}));

    assertThat(code).isEqualTo(exit);
    assertThat(err().strip().lines()).hasSize(1).first().asString().startsWith("push-indicators: ").contains(named);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{\"type\": \"bundle\", \"objects\": [|JSON",
      "{\"type\": \"bundle\"}|no list of objects",
      "{\"Event\": 7}|no event",
      "{\"a\": 1}|neither a STIX bundle",
      "who knows|column 'value'"
  })
  void brokenFeed_endsInOneSentence(String text, String named) throws IOException {
    Path feed = Files.writeString(folder.resolve("feed"), text);

    assertThat(run(feed.toString())).isEqualTo(Program.UNUSABLE);
    assertThat(err().strip().lines()).hasSize(1).first().asString().startsWith("push-indicators: " + feed + " cannot be used: ").contains(named);
  }
}
