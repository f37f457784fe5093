package io.github.connectedsecurity.sentinel.logs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Cloud;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.query.Kql;
import io.github.connectedsecurity.core.query.KqlRow;
import io.github.connectedsecurity.core.testing.StubCredential;
import io.github.connectedsecurity.sentinel.SentinelClient;
import io.github.connectedsecurity.sentinel.WorkspaceGuid;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A result of 1,000,000 rows in a JVM with 64 MB, every cell checked. One answer may hold 500,000 rows or 64 MB, so it comes in stretches. */
class MillionRowsTest {
  private static final int ROWS = 1_000_000;

  @Test
  void rows_areAllRead_inLittleMemory() throws Exception {
    try (LogServer server = new LogServer(ROWS, 500_000, 64_000_000)) {
      Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m", "-cp",
          System.getProperty("java.class.path"), Child.class.getName(), String.valueOf(server.port())).redirectErrorStream(true).start();
      String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(child.waitFor(2, TimeUnit.MINUTES)).isTrue();
      assertThat(output).contains("read 1000000 rows");
      assertThat(child.exitValue()).isZero();
      assertThat(server.answers.stream().mapToLong(answer -> answer[1]).sum()).as("bytes").isGreaterThan(100_000_000);
    }
  }

  /** What the small JVM runs. */
  static final class Child {
    private Child() {}

    public static void main(String[] args) {
      URI here = URI.create("http://127.0.0.1:" + args[0]);
      Cloud cloud = Cloud.builder("fake", here).service(Service.RESOURCE_MANAGER, here, "a").service(Service.LOG_ANALYTICS, here, "b").build();
      LogQueries logs = SentinelClient.create(ClientOptions.builder().cloud(cloud).credential(new StubCredential()).build())
          .logs(WorkspaceGuid.of("63613592-b6f7-4c3d-a390-22ba13102111"));
      long count = 0;
      for (KqlRow row : logs.inSlices(Kql.of("T | where TimeGenerated >= {from} and TimeGenerated < {to}"), LogServer.START,
          LogServer.START.plusSeconds(ROWS))) {
        check(row, count++);
      }
      System.out.println("read " + count + " rows");
    }

    private static void check(KqlRow row, long i) {
      Instant time = LogServer.START.plusSeconds(i).plusNanos(123_456_700);
      boolean same = row.longAt("Id").orElseThrow() == LogServer.FIRST_ID + i && row.instantAt("TimeGenerated").orElseThrow().equals(time)
          && row.doubleAt("Ratio").orElseThrow() == i + 0.5 && row.decimalAt("Amount").orElseThrow().compareTo(new BigDecimal(i + ".000000000000000001")) == 0
          && row.durationAt("Elapsed").orElseThrow().equals(Duration.ofDays(1).plusHours(2).plusMinutes(3).plusSeconds(4).plusNanos(i % 10_000_000 * 100))
          && List.of(i, "ä").equals(row.objectAt("Extra").get("k")) && row.textAt("Computer").orElseThrow().equals("host-" + i % 1000 + ".contoso.com");
      if (!same) {
        throw new IllegalStateException("row " + i + " is " + row.toJson());
      }
    }
  }
}
