package io.github.connectedsecurity.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How much the emulator bears: eight callers in the same JVM, nine of ten calls for one alert, the tenth for a page of ten.
 * {@code -Demulator.throughput.seconds=600} makes it the long run.
 */
class ThroughputTest {
  private static final Duration RUN = Duration.ofSeconds(Long.getLong("emulator.throughput.seconds", 8));
  private static final Duration WARM_UP = Duration.ofSeconds(4);
  private static final int CALLERS = 8;
  /** A thousand on two cores of their own; what is measured is the time on a core, because others may work on this machine, too. */
  private static final double LEAST_PER_CORE = Double.parseDouble(System.getProperty("emulator.throughput.least", "500"));
  private static final long MOST_GROWTH = 24L << 20;

  private final OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  @Test
  void aThousandRequestsASecond_onTwoCores_withoutGrowing() throws Exception {
    try (SecurityCloudEmulator cloud = SecurityCloudEmulator.start()) {
      String token = "Bearer " + cloud.token(cloud.app());
      String alert = "/v1.0/security/alerts_v2/" + Caller.of(cloud).get("/v1.0/security/alerts_v2?$top=1").values("id").get(0);
      List<URI> calls = IntStream.range(0, 10).mapToObj(i -> i == 0 ? "/v1.0/security/alerts_v2?$top=10" : alert).map(cloud.url()::resolve).toList();
      run(calls, token, WARM_UP);
      long heapBefore = heap();
      long coreBefore = machine.getProcessCpuTime();
      long start = System.nanoTime();

      long requests = run(calls, token, RUN);

      double seconds = (System.nanoTime() - start) / 1e9;
      double perCore = requests / ((machine.getProcessCpuTime() - coreBefore) / 1e9);
      long growth = heap() - heapBefore;
      System.out.printf("Emulator: %.0f requests a second of wall time, %.0f a second of one core, callers included; %d requests; the heap grew by %d KB.%n",
          requests / seconds, perCore, requests, growth >> 10);
      assertThat(perCore).isGreaterThan(LEAST_PER_CORE);
      assertThat(growth).isLessThan(MOST_GROWTH);
      assertThat(cloud.requests()).hasSizeLessThanOrEqualTo(10_000);
    }
  }

  private static long run(List<URI> calls, String token, Duration time) throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    try {
      long end = System.nanoTime() + time.toNanos();
      List<Future<Long>> running = IntStream.range(0, CALLERS).mapToObj(i -> callers.submit(() -> call(calls, token, end))).toList();
      long requests = 0;
      for (Future<Long> one : running) {
        requests += one.get();
      }
      return requests;
    } finally {
      callers.shutdown();
    }
  }

  private static long call(List<URI> calls, String token, long end) {
    long done = 0;
    while (System.nanoTime() < end) {
      try {
        HttpURLConnection connection = (HttpURLConnection) calls.get((int) (done % calls.size())).toURL().openConnection();
        connection.setRequestProperty("Authorization", token);
        try (InputStream body = connection.getInputStream()) {
          assertThat(body.readAllBytes()).isNotEmpty();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      done++;
    }
    return done;
  }

  private static long heap() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(50);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
