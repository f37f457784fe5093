package io.github.connectedsecurity.core.http;

import io.github.connectedsecurity.core.errors.ApiException;
import io.github.connectedsecurity.core.errors.ConflictException;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a blob part by part; for one thread. */
final class RangedInput extends InputStream {
  private static final Pattern RANGE = Pattern.compile("bytes (\\d+)-(\\d+)/(\\d+|\\*)");
  private static final int NOTHING_THERE = 416;

  private final SignedLink link;
  private byte[] part = {};
  private int at;
  private long next;
  private long total = -1;
  private String tag = "";

  RangedInput(SignedLink link) { this.link = link; }

  @Override
  public int read() throws IOException { return fill() ? part[at++] & 0xFF : -1; }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int taken = Math.min(length, part.length - at);
    System.arraycopy(part, at, target, offset, taken);
    at += taken;
    return taken;
  }

  @Override
  public int available() { return part.length - at; }

  /** Whether there is a byte to hand out. */
  private boolean fill() {
    if (at < part.length) {
      return true;
    }
    if (total >= 0 && next >= total) {
      return false;
    }
    ApiResponse answer = ask();
    part = answer.bytes();
    at = 0;
    if (answer.status() == 206) {
      takePart(answer);
    } else {
      takeWhole();
    }
    return part.length > 0;
  }

  private ApiResponse ask() {
    try {
      return link.getPart(next, tag);
    } catch (ConflictException e) {
      throw new InvalidDataException("The content behind " + link + " changed while it was read.", e);
    } catch (ApiException e) {
      if (e.status() == NOTHING_THERE && next == 0) {
        return new ApiResponse(200, java.util.Map.of(), new byte[0]);
      }
      throw e;
    }
  }

  private void takePart(ApiResponse answer) {
    Matcher range = RANGE.matcher(answer.header("Content-Range").orElse(""));
    if (!range.matches() || Long.parseLong(range.group(1)) != next || Long.parseLong(range.group(2)) - next + 1 != part.length || part.length == 0) {
      throw new InvalidDataException("The host of " + link + " sent another part than the one asked for, from byte " + next + ".");
    }
    next += part.length;
    total = range.group(3).equals("*") ? part.length < SignedLink.PART ? next : -1 : Long.parseLong(range.group(3));
    tag = answer.header("ETag").filter(value -> !value.startsWith("W/")).orElse("");
  }

  /** A host that knows no parts sends everything at once; later it could only start anew. */
  private void takeWhole() {
    if (next > 0) {
      throw new InvalidDataException("The host of " + link + " stopped sending parts after byte " + next + ".");
    }
    next = part.length;
    total = part.length;
  }
}
