package io.github.connectedsecurity.emulator.internal.quotas;

import io.github.connectedsecurity.emulator.internal.http.Request;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** What a request uses of a quota. */
interface Cost {
  /** As many bytes as its body has, packed or unpacked, whichever is more. */
  Cost BYTES = request -> Math.max(request.body().length, unpacked(request.body()));

  /** In units of the quota; at least one. */
  int of(Request request);

  /** Always the same. */
  static Cost of(int units) { return request -> units; }

  /** More for what is expanded, less for what is selected, and less for a small page. */
  static Cost byOptions(int units) {
    return request -> {
      int expanded = request.query().first("$expand").isPresent() ? 1 : 0;
      int selected = request.query().first("$select").isPresent() ? 1 : 0;
      int small = request.query().first("$top").filter(top -> top.matches("1?\\d")).isPresent() ? 1 : 0;
      return Math.max(1, units + expanded - selected - small);
    };
  }

  private static int unpacked(byte[] body) {
    boolean packed = body.length > 1 && (body[0] & 0xFF) == 0x1F && (body[1] & 0xFF) == 0x8B;
    if (!packed) {
      return 1;
    }
    int mebibyte = 1 << 20; // no service takes more in a packed body
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return in.readNBytes(mebibyte).length;
    } catch (IOException e) {
      return 1; // the service will refuse it
    }
  }
}
