package io.github.connectedsecurity.emulator.internal.faults;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.zip.GZIPOutputStream;

/** What happens to a right answer around its body. */
public final class Transport {
  private Transport() {}

  /** Compressed, with its second half turned over. */
  public static Answer damagedGzip(Answer answer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] damaged = bytes.toByteArray();
    for (int i = damaged.length / 2; i < damaged.length; i++) {
      damaged[i] = (byte) ~damaged[i];
    }
    return answer.withBody(damaged).with("Content-Encoding", "gzip");
  }

  /** Told to be incomplete, as Graph tells when a provider behind it was too slow. */
  public static Answer partial(Answer answer) {
    return answer.status() == 200 ? new Answer(206, answer.headers(), answer.body()).with("Warning", "199 - \"Emulator/Provider/504/10000\"") : answer;
  }

  /** Dated by another clock. */
  public static Answer dated(Answer answer, Instant time) {
    return answer.with("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC)));
  }
}
